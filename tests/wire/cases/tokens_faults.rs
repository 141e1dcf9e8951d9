//! Token endpoints that fail, are slow or answer nonsense, and calls that wait for one token together.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::cases::case_oauth_tokens::{Client, ClientBuilder};
use crate::runtime::{
    DeviceFlow, Json, MockTransport, RequestErrorKind, Token, TransportErrorKind,
};

const SECOND: Duration = Duration::from_secs(1);
const ENDPOINT: &str = "token-endpoint";

fn builder(mock: &MockTransport) -> ClientBuilder {
    let builder = Client::builder().transport(mock.clone());
    builder.client_credentials("id", "s3cret")
}

fn json(text: &str) -> Json {
    serde_json::from_str(text).expect("JSON")
}

fn token(text: &str, expires_in: u32) -> Json {
    let token = format!(r#"{{"access_token":"{text}","expires_in":{expires_in}}}"#);
    json(&token)
}

fn carried(mock: &MockTransport) -> Vec<String> {
    let requests = mock.requests();
    let calls = requests.iter().filter(|request| request.method() == "GET");
    let carried = calls.map(|request| {
        request.headers()["authorization"]
            .to_str()
            .expect("text")
            .to_owned()
    });
    carried.collect()
}

#[tokio::test]
async fn a_hundred_calls_make_one_request_for_a_token() {
    let mock = MockTransport::new();
    mock.on(ENDPOINT).answer(200, &token("t", 60)).after(SECOND);
    mock.on("listPets").answer_empty(204).times(100);
    let client = builder(&mock).build().expect("a client");
    let calls = (0..100).map(|_| tokio::spawn(client.pets().list().send()));
    let calls: Vec<_> = calls.collect();
    for call in calls {
        call.await.expect("no panic").expect("an answer");
    }
    mock.verify();
    assert_eq!(mock.count(ENDPOINT), 1);
}

#[tokio::test]
async fn calls_that_are_refused_with_one_token_ask_once_for_another() {
    let mock = MockTransport::new();
    mock.on(ENDPOINT)
        .answer(200, &token("a", 60))
        .answer(200, &token("b", 60))
        .after(SECOND);
    let old = mock.on("listPets").header("authorization", "Bearer a");
    old.answer_empty(401).after(SECOND).times(20);
    let new = mock.on("listPets").header("authorization", "Bearer b");
    new.answer_empty(204).times(20);
    let client = builder(&mock).build().expect("a client");
    let calls = (0..20).map(|_| tokio::spawn(client.pets().list().send()));
    let calls: Vec<_> = calls.collect();
    for call in calls {
        call.await.expect("no panic").expect("an answer");
    }
    mock.verify();
    assert_eq!(mock.count(ENDPOINT), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_calls_on_several_threads_make_one_request() {
    let mock = MockTransport::new();
    mock.on("own").answer_empty(204).times(100);
    let asked = Arc::new(Mutex::new(0));
    let times = Arc::clone(&asked);
    let provider = move |_| {
        *times.lock().expect("no panic") += 1;
        async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Ok(Token::new("t"))
        }
    };
    let builder = Client::builder().transport(mock.clone()).timeout(None);
    let client = builder
        .own_token_provider(provider)
        .build()
        .expect("a client");
    let calls = (0..100).map(|_| tokio::spawn(client.own().own().send()));
    let calls: Vec<_> = calls.collect();
    // Every second call is dropped while it waits.
    for call in calls.iter().step_by(2) {
        call.abort();
    }
    let mut ended = 0;
    for call in calls {
        ended += usize::from(call.await.is_ok());
    }
    assert!(ended >= 50, "{ended}");
    assert_eq!(*asked.lock().expect("no panic"), 1);
}

#[tokio::test]
async fn a_token_is_asked_for_anew_before_it_expires() {
    let mock = MockTransport::new();
    let endpoint = mock.on(ENDPOINT);
    endpoint
        .answer(200, &token("a", 100))
        .answer(200, &token("b", 100));
    mock.on("health")
        .answer_empty(204)
        .after(69 * SECOND)
        .answer_empty(204)
        .after(2 * SECOND)
        .answer_empty(204);
    let client = builder(&mock).timeout(None).build().expect("a client");
    for _ in 0..3 {
        client.health().health().await.expect("an answer");
    }
    // 100 s less a fifth of them, which is less than half a minute: over after 80 s.
    assert_eq!(carried(&mock), ["Bearer a", "Bearer a", "Bearer a"]);
    let mock = MockTransport::new();
    let endpoint = mock.on(ENDPOINT);
    endpoint
        .answer(200, &token("a", 100))
        .answer(200, &token("b", 100));
    mock.on("health")
        .answer_empty(204)
        .after(80 * SECOND)
        .answer_empty(204);
    let client = builder(&mock).timeout(None).build().expect("a client");
    client.health().health().await.expect("an answer");
    client.health().health().await.expect("an answer");
    assert_eq!(carried(&mock), ["Bearer a", "Bearer b"]);
}

#[tokio::test]
async fn a_token_may_expire_between_attempts() {
    let mock = MockTransport::new();
    mock.on(ENDPOINT)
        .answer(200, &token("a", 10))
        .answer(200, &token("b", 10));
    let asked = mock
        .on("health")
        .answer_empty(503)
        .and_header("retry-after", "9");
    asked.answer_empty(204);
    let client = builder(&mock).build().expect("a client");
    client.health().health().await.expect("an answer");
    assert_eq!(carried(&mock), ["Bearer a", "Bearer b"]);
}

#[tokio::test]
async fn an_endpoint_that_passes_its_trouble_is_asked_again() {
    let mock = MockTransport::new();
    let endpoint = mock.on(ENDPOINT).answer_empty(503);
    endpoint
        .fail(TransportErrorKind::Connect, "no route")
        .answer(200, &token("t", 60));
    mock.on("health").answer_empty(204);
    let client = builder(&mock).build().expect("a client");
    client.health().health().await.expect("an answer");
    mock.verify();
    let mock = MockTransport::new();
    mock.on(ENDPOINT).answer_empty(503).times(3);
    let client = builder(&mock).build().expect("a client");
    let error = client.health().health().await.expect_err("no token");
    assert!(error.is_retryable() && !error.is_timeout(), "{error:?}");
    assert!(
        error
            .to_string()
            .ends_with("the token endpoint answered 503 Service Unavailable"),
        "{error}"
    );
}

#[tokio::test]
async fn a_slow_endpoint_ends_in_time() {
    let mock = MockTransport::new();
    mock.on(ENDPOINT)
        .answer(200, &token("t", 60))
        .after(3600 * SECOND);
    let client = builder(&mock).timeout(None).build().expect("a client");
    let error = client.health().health().await.expect_err("no token");
    assert!(error.is_timeout() && error.is_retryable(), "{error}");
    assert_eq!(mock.elapsed(), 30 * SECOND);
    assert!(
        error
            .to_string()
            .contains("no answer of the token endpoint within 30s"),
        "{error}"
    );
}

#[tokio::test]
async fn nonsense_is_no_token_and_no_secret_is_shown() {
    let cases = [
        (200, "[1]", "gave no `access_token`"),
        (200, "<html>", "gave no JSON"),
        (200, r#"{"access_token":""}"#, "gave no `access_token`"),
        (200, r#"{"access_token":7}"#, "gave no `access_token`"),
        (
            200,
            r#"{"access_token":"a\nb"}"#,
            "the token has a character that no header can have",
        ),
        (
            200,
            r#"{"access_token":"a","token_type":"mac"}"#,
            "gave a token of the type `mac`, which cannot be sent",
        ),
        (400, "<html>", "the token endpoint answered 400 Bad Request"),
        (
            400,
            r#"{"error":"invalid_scope","error_description":"not for s3cret"}"#,
            "answered 400 Bad Request: invalid_scope: not for …",
        ),
        (
            200,
            r#"{"error":"unauthorized_client"}"#,
            "the token endpoint answered 200 OK: unauthorized_client",
        ),
    ];
    for (status, body, told) in cases {
        let mock = MockTransport::new();
        mock.on(ENDPOINT)
            .answer_bytes(status, "application/json", body);
        let client = builder(&mock).build().expect("a client");
        let error = client.health().health().await.expect_err("no token");
        let text = error.to_string();
        assert!(text.ends_with(told), "{text}");
        assert!(!error.is_retryable(), "{text}");
        assert!(!format!("{error:?}{text}").contains("s3cret"), "{text}");
        let crate::runtime::ErrorKind::Request(error) = error.kind() else {
            panic!("{text}")
        };
        assert_eq!(error.kind(), &RequestErrorKind::NoToken("service"));
        mock.verify();
    }
    let mock = MockTransport::new();
    let shown = format!("{:?}", builder(&mock));
    let client = builder(&mock).build().expect("a client");
    let shown = format!(
        "{shown}{client:?}{:?}{:?}",
        Token::new("s3cret"),
        client.pets().list()
    );
    let own = crate::runtime::ClientCredentials::new("id", "s3cret").parameter("p", "s3cret");
    assert!(
        !format!("{shown}{own:?}").contains("s3cret"),
        "{shown}{own:?}"
    );
}

#[tokio::test]
async fn a_call_that_is_dropped_leaves_the_request_to_others() {
    let mock = MockTransport::new();
    mock.on("own").answer_empty(204);
    let asked = Arc::new(Mutex::new(0));
    let times = Arc::clone(&asked);
    let provider = move |_| {
        *times.lock().expect("no panic") += 1;
        async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Ok(Token::new("t"))
        }
    };
    let builder = Client::builder().transport(mock.clone()).timeout(None);
    let client = builder.own_token_provider(provider).build();
    let client = client.expect("a client");
    let hasty = client.own().own().with_timeout(SECOND);
    let (hasty, patient) = tokio::join!(hasty.send(), client.own().own().send());
    assert!(hasty.expect_err("too late").is_timeout());
    patient.expect("an answer");
    assert_eq!(*asked.lock().expect("no panic"), 1);
}

#[tokio::test]
async fn a_request_that_all_have_left_is_gone_on_with() {
    let mock = MockTransport::new();
    mock.on(ENDPOINT)
        .answer(200, &token("t", 60))
        .after(5 * SECOND);
    mock.on("health").answer_empty(204);
    let client = builder(&mock).build().expect("a client");
    let hasty = client.health().health().with_timeout(SECOND);
    hasty.await.expect_err("too late");
    client.health().health().await.expect("an answer");
    assert_eq!(mock.count(ENDPOINT), 1);
}

#[tokio::test]
async fn what_failed_once_is_asked_for_by_the_next_call() {
    let mock = MockTransport::new();
    let refused = json(r#"{"error":"unauthorized_client"}"#);
    mock.on(ENDPOINT)
        .answer(400, &refused)
        .answer(200, &token("t", 60));
    mock.on("health").answer_empty(204);
    let client = builder(&mock).build().expect("a client");
    client.health().health().await.expect_err("no token");
    client.health().health().await.expect("an answer");
    mock.verify();
}

#[tokio::test]
async fn a_function_that_panics_keeps_no_call_waiting() {
    let mock = MockTransport::new();
    mock.on("own").answer_empty(204);
    let calls = Mutex::new(0);
    let provider = move |_| {
        let mut calls = calls.lock().expect("no panic");
        *calls += 1;
        let first = *calls == 1;
        async move {
            assert!(!first, "the vault is on fire");
            Ok(Token::new("t"))
        }
    };
    let builder = Client::builder().transport(mock.clone());
    let client = builder
        .own_token_provider(provider)
        .build()
        .expect("a client");
    tokio::spawn(client.own().own().send())
        .await
        .expect_err("a panic");
    client.own().own().await.expect("an answer");
}

#[tokio::test]
async fn a_devices_user_is_waited_for() {
    let mock = MockTransport::new();
    let device = json(
        r#"{"device_code":"d","user_code":"AB-CD","verification_uri":"https://x.test/go","expires_in":600,"interval":2}"#,
    );
    let says = |error: &str| json(&format!(r#"{{"error":"{error}"}}"#));
    let given = json(r#"{"access_token":"a","expires_in":10,"refresh_token":"r"}"#);
    let endpoint = mock.on(ENDPOINT).answer(200, &device);
    let endpoint = endpoint
        .answer(400, &says("authorization_pending"))
        .answer(400, &says("slow_down"));
    endpoint.answer(200, &given).answer(200, &token("b", 10));
    mock.on("watch")
        .answer_empty(204)
        .after(9 * SECOND)
        .answer_empty(204);
    let shown = Arc::new(Mutex::new(Vec::new()));
    let show = Arc::clone(&shown);
    let flow = DeviceFlow::new("tv", move |prompt| {
        show.lock().expect("no panic").push(prompt.clone())
    });
    let builder = Client::builder().transport(mock.clone()).timeout(None);
    let client = builder
        .television_token_provider(flow.scopes(["watch"]))
        .build()
        .expect("a client");
    client.tv().watch().await.expect("an answer");
    // 2 s, 2 s, and 5 s more once the server asks for it.
    assert_eq!(mock.elapsed(), (2 + 2 + 7 + 9) * SECOND);
    client.tv().watch().await.expect("an answer");
    assert_eq!(carried(&mock), ["Bearer a", "Bearer b"]);
    let shown = shown.lock().expect("no panic");
    assert_eq!((shown.len(), shown[0].user_code.as_str()), (1, "AB-CD"));
    let requests = mock.requests();
    let asked = requests.iter().filter(|request| request.method() == "POST");
    let asked: Vec<_> = asked
        .map(|request| {
            let body = request.body().bytes().expect("bytes");
            format!("{} {}", request.uri(), String::from_utf8_lossy(body))
        })
        .collect();
    let grant = "https://api.example.com/oauth/token grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&device_code=d&client_id=tv";
    let refresh =
        "https://api.example.com/oauth/token grant_type=refresh_token&refresh_token=r&client_id=tv";
    let device = "https://api.example.com/oauth/device scope=watch&client_id=tv";
    assert_eq!(asked, [device, grant, grant, grant, refresh]);
}
