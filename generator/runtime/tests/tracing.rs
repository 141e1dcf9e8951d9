//! The spans of a call and of its attempts. Run with `--all-features`.
//!
//! This test has a program to itself: a span that is first made on a thread without a subscriber is off for all threads,
//! so any other call in the same process could take these away.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "calls/api.rs"]
mod api;

use api::Client;
use runtime::{
    Api, Call, ClientCredentials, Exchange, Flow, MockTransport, NoDeclaredError, Operation,
    SchemeKind, SecurityScheme, Server, Settings, TransportErrorKind, read_none,
};
use serde_json::json;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Keeps what spans record.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Vec<String>>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.push_str(&format!(" {field}={value:?}"));
    }
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span() && metadata.target().contains("trace")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut spans = self.0.lock().expect("no panic");
        let mut line = attributes.metadata().name().to_owned();
        attributes.record(&mut Line(&mut line));
        spans.push(line);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = self.0.lock().expect("no panic");
        values.record(&mut Line(&mut spans[span.into_u64() as usize - 1]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn no_token_that_is_asked_for_is_in_a_span() {
    static API: Api = Api {
        name: "pets",
        title: "Pets",
        version: "1",
        servers: &[Server {
            url: "https://api.example.com",
            ..Server::DEFAULT
        }],
        base_url_variable: "MY_API_BASE_URL",
        security_schemes: &[SecurityScheme {
            name: "service",
            kind: SchemeKind::OAuth2(&[Flow {
                kind: "clientCredentials",
                token_url: "/token?k=s3cret",
                refresh_url: "",
                device_url: "",
            }]),
            setter: "client_credentials",
            variables: &[],
        }],
    };
    static LIST: Operation = Operation {
        id: "list",
        path: "/pets",
        security: &[&["service"]],
        ..Operation::DEFAULT
    };
    let spans = Spans::default();
    let _guard = tracing::subscriber::set_default(spans.clone());
    let mock = MockTransport::new();
    let token = json!({"access_token": "s3cret", "refresh_token": "s3cret"});
    let refused = json!({"error": "invalid_scope", "error_description": "not for s3cret"});
    mock.on("token-endpoint")
        .answer(200, &token)
        .answer(400, &refused);
    mock.on("list").answer_empty(204).answer_empty(401);
    let mut settings = Settings::new(&API);
    settings.transport(mock);
    settings.token_provider("service", ClientCredentials::new("id", "s3cret"));
    let core = settings.build().expect("a client");
    let call = || {
        let decode = |exchange: Exchange| exchange.value::<_, NoDeclaredError>(read_none);
        Call::new(&core, &LIST).send::<(), NoDeclaredError>(decode)
    };
    call().await.expect("an answer");
    call().await.expect_err("no other token");
    let spans = spans.0.lock().expect("no panic").join("\n");
    assert!(spans.contains(r#"operation.id="list""#), "{spans}");
    assert!(spans.contains(r#"url.path="/pets""#), "{spans}");
    assert!(!spans.contains("s3cret"), "{spans}");
}

#[tokio::test]
async fn calls_and_attempts_are_spans_without_secrets() {
    let spans = Spans::default();
    let _guard = tracing::subscriber::set_default(spans.clone());
    let mock = MockTransport::new();
    mock.on("list-files").answer_empty(503).answer_empty(204);
    mock.on("download-file")
        .fail(TransportErrorKind::Other, "broken");
    let builder = Client::builder()
        .api_key("s3cret")
        .basic_auth("u", "s3cret")
        .bearer_token("s3cret");
    let client = builder.transport(mock).build().expect("a client");
    client
        .files()
        .list_files()
        .await
        .expect("the second attempt");
    client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("broken");
    let spans = spans.0.lock().expect("no panic").clone();
    let call = |path: &str, id: &str| {
        format!(
            r#"call otel.kind="client" otel.name=GET {path} operation.id="{id}" http.request.method="GET" url.template={path}"#
        )
    };
    let attempt = |path: &str, resent: u32| {
        format!(
            r#"attempt http.request.method="GET" server.address="api.example.com" server.port=443 url.scheme="https" url.path="/v1{path}" http.request.resend_count={resent}"#
        )
    };
    let expected = [
        call("/files", "list-files") + " http.response.status_code=204 http.request.attempts=2",
        attempt("/files", 0) + " http.response.status_code=503 error.type=503",
        attempt("/files", 1) + " http.response.status_code=204",
        call("/files/{fileId}/download", "download-file")
            + " error.type=Other http.request.attempts=1",
        attempt("/files/fsf_1/download", 0) + " error.type=Other",
    ];
    assert_eq!(spans, expected);
}
