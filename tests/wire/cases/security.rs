//! Credentials by operation: one of several sets, all of a set, or none.

use crate::cases::case_security_alternatives::{Client, ClientBuilder};
use crate::runtime::{ClientCredentials, ErrorKind};
use crate::server::{Request, Server, answer, json};
use crate::wire::silent;

async fn with(give: fn(ClientBuilder) -> ClientBuilder) -> (Server, Client) {
    let server = silent().await;
    let client = give(Client::builder().base_url(server.url("")));
    let client = client.build().expect("a client");
    (server, client)
}

fn bearer(request: &Request) -> Option<&str> {
    request.header("authorization")?.strip_prefix("Bearer ")
}

#[tokio::test]
async fn an_operation_without_security_of_its_own_has_the_documents() {
    let (server, client) = with(|builder| builder.bearer_token("t")).await;
    client.inherited().inherited().await.expect("an answer");
    assert_eq!(bearer(&server.request()), Some("t"));
}

#[tokio::test]
async fn an_operation_may_have_none() {
    let (server, client) = with(|builder| builder.bearer_token("t")).await;
    client.open().open().await.expect("an answer");
    assert_eq!(server.request().header("authorization"), None);
}

#[tokio::test]
async fn the_first_set_that_is_whole_is_sent() {
    let (server, client) = with(|builder| builder.bearer_token("t").key("k")).await;
    client.either().either().await.expect("an answer");
    let request = server.request();
    assert_eq!(bearer(&request), Some("t"));
    assert_eq!(request.header("x-api-key"), None);
    let (server, client) = with(|builder| builder.key("k").basic_auth("u", "p")).await;
    client.either().either().await.expect("an answer");
    let request = server.request();
    assert_eq!(request.header("authorization"), Some("Basic dTpw"));
    assert_eq!(request.header("x-api-key"), Some("k"));
}

#[tokio::test]
async fn half_a_set_is_refused() {
    let server = Server::answering(Vec::new()).await;
    let client = Client::builder().base_url(server.url("")).key("k");
    let client = client.build().expect("a client");
    let error = client.either().either().await.expect_err("a refusal");
    assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
    assert!(error.to_string().contains("login"), "{error}");
}

#[tokio::test]
async fn credentials_may_be_left_out_where_one_set_is_empty() {
    let (server, client) = with(|builder| builder).await;
    client.optional().optional().await.expect("an answer");
    assert_eq!(server.request().line, "GET /optional HTTP/1.1");
}

#[tokio::test]
async fn keys_go_where_they_belong() {
    let (server, client) = with(|builder| builder.sid_cookie("c d")).await;
    client.cookie().cookie().await.expect("an answer");
    assert_eq!(server.request().header("cookie"), Some("sid=c%20d"));
    let (server, client) = with(|builder| builder.oauth_access_token("o")).await;
    client.scoped().scoped().await.expect("an answer");
    assert_eq!(bearer(&server.request()), Some("o"));
}

#[tokio::test]
async fn openid_connect_has_a_token_that_is_given_or_asked_for() {
    let (server, client) = with(|builder| builder.oidc_access_token("i")).await;
    client.identified().identified().await.expect("an answer");
    assert_eq!(bearer(&server.request()), Some("i"));
    let token = json("200 OK", r#"{"access_token":"t"}"#);
    let server = Server::answering(vec![token, answer("204 No Content", &[], "")]).await;
    let asking = ClientCredentials::new("id", "s").token_url(server.url("/token"));
    let client = Client::builder().base_url(server.url(""));
    let client = client.oidc_token_provider(asking).build();
    let identified = client.expect("a client").identified().identified();
    identified.await.expect("an answer");
    let requests = server.requests();
    let form = "grant_type=client_credentials&scope=profile";
    assert_eq!(requests[0].body, form.as_bytes());
    assert_eq!(bearer(&requests[1]), Some("t"));
}

#[tokio::test]
async fn a_query_key_is_sent_and_never_shown() {
    let (server, client) = with(|builder| builder.query_api_key("s3cret")).await;
    client.optional().optional().await.expect("an answer");
    let line = server.request().line;
    assert!(
        line == "GET /optional?api_key=s3cret HTTP/1.1",
        "a key that was given is sent where it may be: {line}"
    );
    assert!(!format!("{client:?}").contains("s3cret"));
}

#[tokio::test]
async fn what_no_request_can_carry_takes_nothing_else_away() {
    let (_server, client) = with(|builder| builder).await;
    let error = client.known().known().await.expect_err("a refusal");
    assert!(error.to_string().contains("token"), "{error}");
    let (server, client) = with(|builder| builder.bearer_token("t")).await;
    client.known().known().await.expect("an answer");
    assert_eq!(bearer(&server.request()), Some("t"));

    // Both go into one header: either is enough, and the first that the document names is sent.
    let (server, client) = with(|builder| builder.basic_auth("u", "p")).await;
    client.crowded().crowded().await.expect("an answer");
    let sent = server.request();
    assert_eq!(sent.header("authorization"), Some("Basic dTpw"));
    let both: fn(ClientBuilder) -> ClientBuilder =
        |builder| builder.basic_auth("u", "p").bearer_token("t");
    let (server, client) = with(both).await;
    client.crowded().crowded().await.expect("an answer");
    assert_eq!(bearer(&server.request()), Some("t"));
}

#[tokio::test]
async fn a_scheme_is_written_as_in_the_document() {
    let (server, client) = with(|builder| builder.aws4_hmac_sha256_auth("Credential=c")).await;
    client.signed().signed().await.expect("an answer");
    assert_eq!(
        server.request().header("authorization"),
        Some("AWS4-HMAC-SHA256 Credential=c")
    );
}
