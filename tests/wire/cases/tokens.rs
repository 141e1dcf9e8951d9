//! Access tokens that a client asks for: what goes to the token endpoint and to the server, byte for byte.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::cases::case_oauth_tokens::Client;
use crate::runtime::{
    Body, BoxFuture, ClientCredentials, ErrorKind, RefreshToken, ReqwestTransport, ResponseBody,
    Retry, Token, Transport, TransportError,
};
use crate::server::{Request, Server, answer};

fn token(text: &str) -> String {
    let body = format!(r#"{{"access_token":"{text}","token_type":"Bearer","expires_in":3600}}"#);
    answer("200 OK", &["content-type: application/json"], &body)
}

fn done() -> String {
    answer("204 No Content", &[], "")
}

fn sent(request: &Request) -> (&str, &str, String) {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let authorization = request.header("authorization").unwrap_or_default();
    (&request.line, authorization, body)
}

const ASK: &str = "POST /oauth/token HTTP/1.1";

#[tokio::test]
async fn a_client_asks_once_for_each_set_of_scopes() {
    let answers = vec![token("r"), done(), done(), token("w"), done(), done()];
    let server = Server::answering(answers).await;
    let builder = Client::builder().base_url(server.url("/v1"));
    let client = builder.client_credentials("i d", "s:e%").build();
    let client = client.expect("a client");
    client.pets().list().await.expect("an answer");
    client.pets().list().await.expect("an answer");
    client.pets().create().body("Rex").await.expect("an answer");
    client.health().health().await.expect_err("a further token");
    let requests = server.requests();
    let all: Vec<_> = requests.iter().map(sent).collect();
    // RFC 6749 §2.3.1: both are encoded as in a form.
    let basic = "Basic aSUyMGQ6cyUzQWUlMjU=";
    let form = |scope: &str| format!("grant_type=client_credentials&scope={scope}");
    let pets = "GET /v1/pets HTTP/1.1";
    assert_eq!(all[0], (ASK, basic, form("read")));
    assert_eq!(all[1], (pets, "Bearer r", String::new()));
    assert_eq!(all[2], (pets, "Bearer r", String::new()));
    assert_eq!(all[3], (ASK, basic, form("read%20write")));
    assert_eq!(
        all[4],
        ("POST /v1/pets HTTP/1.1", "Bearer w", "Rex".to_owned())
    );
    let asked = &requests[0];
    assert_eq!(asked.header("accept"), Some("application/json"));
    let form = "application/x-www-form-urlencoded";
    assert_eq!(asked.header("content-type"), Some(form));
}

#[tokio::test]
async fn more_can_be_said_and_a_secret_may_go_into_the_body() {
    let server = Server::answering(vec![token("t"), done()]).await;
    let credentials = ClientCredentials::new("id", "s&")
        .scopes(["all"])
        .parameter("audience", "https://api")
        .secret_in_body()
        .token_url(server.url("/other?tenant=1"));
    let builder = Client::builder().base_url(server.url("/v1"));
    let client = builder.service_token_provider(credentials).build();
    client
        .expect("a client")
        .pets()
        .list()
        .await
        .expect("an answer");
    let requests = server.requests();
    let form = "grant_type=client_credentials&scope=all&audience=https%3A%2F%2Fapi&client_id=id&client_secret=s%26";
    assert_eq!(
        sent(&requests[0]),
        ("POST /other?tenant=1 HTTP/1.1", "", form.to_owned())
    );
}

#[tokio::test]
async fn a_server_that_takes_no_header_gets_the_secret_in_the_body() {
    let refused = answer("401 Unauthorized", &[], r#"{"error":"invalid_client"}"#);
    let answers = vec![refused, token("a"), done(), token("b"), done()];
    let server = Server::answering(answers).await;
    let builder = Client::builder().base_url(server.url("/v1"));
    let client = builder.client_credentials("id", "s").build();
    let client = client.expect("a client");
    client.pets().list().await.expect("an answer");
    client.pets().create().body("").await.expect("an answer");
    let requests = server.requests();
    let authorization: Vec<_> = requests.iter().map(|one| sent(one).1).collect();
    assert_eq!(
        authorization,
        ["Basic aWQ6cw==", "", "Bearer a", "", "Bearer b"]
    );
    assert!(
        sent(&requests[1])
            .2
            .ends_with("&client_id=id&client_secret=s")
    );
}

#[tokio::test]
async fn a_call_that_is_refused_is_sent_once_more_with_another_token() {
    let refused = || answer("401 Unauthorized", &[], "");
    let answers = vec![token("a"), refused(), token("b"), done()];
    let server = Server::answering(answers).await;
    let builder = Client::builder().base_url(server.url("/v1"));
    let client = builder.client_credentials("id", "s").build();
    let call = client.expect("a client").pets().create().body("Rex");
    call.await.expect("an answer");
    let requests = server.requests();
    assert_eq!(
        (sent(&requests[3]).1, sent(&requests[3]).2.as_str()),
        ("Bearer b", "Rex")
    );
    // A second refusal is the answer.
    let answers = vec![token("a"), refused(), token("b"), refused()];
    let server = Server::answering(answers).await;
    let builder = Client::builder().base_url(server.url("/v1"));
    let client = builder.client_credentials("id", "s").build();
    let error = client
        .expect("a client")
        .pets()
        .list()
        .await
        .expect_err("401");
    assert_eq!(
        (error.status().map(|s| s.as_u16()), error.attempts()),
        (Some(401), 2)
    );
}

#[tokio::test]
async fn a_refresh_token_is_used_and_the_new_one_kept() {
    let rotated = r#"{"access_token":"a","expires_in":0,"refresh_token":"r2"}"#;
    let answers = vec![answer("200 OK", &[], rotated), done(), token("b"), done()];
    let server = Server::answering(answers).await;
    let kept = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&kept);
    let refresh = RefreshToken::new("id", "r1")
        .rotated(move |token| keep.lock().expect("no panic").push(token.to_owned()));
    let builder = Client::builder().base_url(server.url("/v1"));
    let client = builder.person_token_provider(refresh).build();
    let client = client.expect("a client");
    client.mine().mine().await.expect("an answer");
    client.mine().mine().await.expect("an answer");
    let requests = server.requests();
    let ask = "POST /oauth/refresh HTTP/1.1";
    let form = |token: &str| format!("grant_type=refresh_token&refresh_token={token}&client_id=id");
    assert_eq!(sent(&requests[0]), (ask, "", form("r1")));
    assert_eq!(sent(&requests[1]).1, "Bearer a");
    assert_eq!(sent(&requests[2]), (ask, "", form("r2")));
    assert_eq!(*kept.lock().expect("no panic"), ["r2"]);
}

#[tokio::test]
async fn credentials_go_to_the_token_endpoint_alone() {
    let elsewhere = Server::answering(Vec::new()).await;
    let location = format!("location: {}", elsewhere.url("/steal"));
    let moved = answer("307 Temporary Redirect", &[&location], "");
    let server = Server::answering(vec![moved]).await;
    let builder = Client::builder().base_url(server.url("/v1"));
    let client = builder.client_credentials("id", "s3cret").build();
    let error = client
        .expect("a client")
        .pets()
        .list()
        .await
        .expect_err("no token");
    assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
    assert_eq!(
        error.to_string(),
        "GET /pets: no access token for the security scheme `service`: the token endpoint redirects, which is not followed"
    );
    assert!(!format!("{error:?}").contains("s3cret"));
    assert!(elsewhere.requests().is_empty());
    // A token endpoint elsewhere gets the secret, and nothing of the call.
    let login = Server::answering(vec![token("t")]).await;
    let server = Server::answering(vec![done()]).await;
    let credentials = ClientCredentials::new("id", "s").token_url(login.url("/token"));
    let builder = Client::builder().base_url(server.url("/v1"));
    let builder = builder.default_header("X-Api-Key", "k");
    let client = builder.service_token_provider(credentials).build();
    client
        .expect("a client")
        .pets()
        .list()
        .await
        .expect("an answer");
    assert_eq!(login.request().header("x-api-key"), None);
    assert_eq!(server.request().header("authorization"), Some("Bearer t"));
}

#[tokio::test]
async fn a_function_gives_tokens() {
    let server = Server::answering(vec![done(), done()]).await;
    let builder = Client::builder().base_url(server.url("/v1"));
    let asked = Arc::new(Mutex::new(0));
    let times = Arc::clone(&asked);
    let provider = move |_| {
        *times.lock().expect("no panic") += 1;
        async { Ok(Token::new("mine")) }
    };
    let client = builder.own_token_provider(provider).build();
    let client = client.expect("a client");
    client.own().own().await.expect("an answer");
    client.own().own().await.expect("an answer");
    let requests = server.requests();
    assert_eq!(sent(&requests[1]).1, "Bearer mine");
    assert_eq!(*asked.lock().expect("no panic"), 1);
    let lost = |_| async { Err("the vault is closed".into()) };
    let client = Client::builder().own_token_provider(lost).build();
    let error = client
        .expect("a client")
        .own()
        .own()
        .await
        .expect_err("no token");
    assert_eq!(
        error.to_string(),
        "GET /own: no access token for the security scheme `own`: the vault is closed"
    );
}

/// A transport around another, as the documentation of `Transport` shows it.
struct Signing<T>(T);

impl<T: Transport> Transport for Signing<T> {
    fn send(
        &self,
        mut request: http::Request<Body>,
    ) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>> {
        let body = request.body().bytes().cloned().unwrap_or_default();
        let signed = format!(
            "{} {} {}",
            request.method(),
            request.uri().path(),
            body.len()
        );
        let signature = format!("SIG {signed}").parse().expect("a value");
        request.headers_mut().insert("authorization", signature);
        self.0.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }
}

#[tokio::test]
async fn a_transport_signs_each_attempt() {
    let busy = answer("429 Too Many Requests", &["retry-after: 0"], "");
    let server = Server::answering(vec![busy, done()]).await;
    let inner = ReqwestTransport::new(Duration::from_secs(10)).expect("a transport");
    let builder = Client::builder().base_url(server.url("/v1"));
    let builder = builder.transport(Signing(inner)).without_credentials();
    let client = builder.retry(Retry::times(1)).build().expect("a client");
    client.pets().create().body("Rex").await.expect("an answer");
    for request in server.requests() {
        assert_eq!(sent(&request).1, "SIG POST /v1/pets 3");
    }
}
