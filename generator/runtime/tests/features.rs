//! What needs a feature: tower services, traces, streams and waiting. Run with `--all-features`.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "calls/api.rs"]
mod api;

use api::{Client, FileLink};
use runtime::{
    Body, BytesStream, ErrorKind, HttpRequest, Method, MockTransport, OperationId, ResponseBody,
    TowerTransport, TransportError, TransportErrorKind, TransportService,
};
use std::fmt::Debug;
use std::future::Ready;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tower_service::Service;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// A layer around a service: notes the operation of each request and gives it a header.
#[derive(Clone)]
struct Noting<S> {
    inner: S,
    noted: Arc<Mutex<Vec<&'static str>>>,
}

impl<S: Service<HttpRequest<Body>>> Service<HttpRequest<Body>> for Noting<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, mut request: HttpRequest<Body>) -> S::Future {
        let operation = request
            .extensions()
            .get::<OperationId>()
            .expect("an operation")
            .0;
        self.noted.lock().expect("no panic").push(operation);
        request
            .headers_mut()
            .insert("x-layer", http::HeaderValue::from_static("1"));
        self.inner.call(request)
    }
}

#[tokio::test]
async fn layers_go_around_a_transport() {
    let mock = MockTransport::new();
    mock.push(Err(TransportError::new(
        TransportErrorKind::Connect,
        "refused",
    )));
    mock.push_json(200, r#"{"link":"a"}"#);
    let noted = Arc::default();
    let service = Noting {
        inner: TransportService::new(mock.clone()),
        noted: Arc::clone(&noted),
    };
    let transport = TowerTransport::new(service, mock.clone());
    let client = Client::builder()
        .bearer_token("t")
        .transport(transport)
        .build()
        .expect("a client");
    let file = client
        .files()
        .download_file("fsf_1")
        .await
        .expect("the second attempt");
    assert_eq!(file.link.as_deref(), Some("a"));
    assert_eq!(*noted.lock().expect("no panic"), ["download-file"; 2]);
    assert_eq!(mock.requests()[1].headers()["x-layer"], "1");
}

/// A service of another kind: its bodies and errors are its own.
#[derive(Clone)]
struct Foreign;

impl Service<HttpRequest<Body>> for Foreign {
    type Response = http::Response<Body>;
    type Error = std::io::Error;
    type Future = Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: HttpRequest<Body>) -> Self::Future {
        std::future::ready(match request.method() == http::Method::GET {
            true => Ok(http::Response::new(Body::from(r#"{"expiresIn":7}"#))),
            false => Err(std::io::Error::other("no disk")),
        })
    }
}

#[tokio::test]
async fn any_service_is_a_transport() {
    let transport = TowerTransport::new(Foreign, MockTransport::new());
    let client = Client::builder()
        .bearer_token("t")
        .transport(transport)
        .build()
        .expect("a client");
    assert_eq!(
        client
            .files()
            .download_file("fsf_1")
            .await
            .expect("an answer")
            .expires_in,
        Some(7)
    );
    let error = client
        .files()
        .create_file(&FileLink::default())
        .await
        .expect_err("no disk");
    assert!(
        matches!(error.kind(), ErrorKind::Transport(problem) if problem.kind() == TransportErrorKind::Other)
    );
    assert_eq!(
        error.to_string(),
        "POST /files: the service failed: no disk"
    );
}

#[test]
fn a_call_can_be_waited_for() {
    let mock = MockTransport::new();
    mock.push_json(503, "");
    mock.push_json(200, r#"{"link":"a"}"#);
    let client = Client::builder()
        .bearer_token("t")
        .transport(mock)
        .build()
        .expect("a client");
    let file = client
        .files()
        .download_file("fsf_1")
        .send()
        .wait()
        .expect("an answer");
    assert_eq!(file.link.as_deref(), Some("a"));
}

#[tokio::test]
async fn a_body_is_a_stream() {
    fn next(stream: Pin<&mut BytesStream>, cx: &mut Context<'_>) -> Poll<Option<usize>> {
        let chunk = futures_core::Stream::poll_next(stream, cx);
        chunk.map(|chunk| chunk.map(|chunk| chunk.expect("a chunk").len()))
    }
    let mock = MockTransport::new();
    mock.push(Ok(http::Response::new(ResponseBody::from("abc"))));
    let client = Client::builder().transport(mock).build().expect("a client");
    let mut stream = client
        .request(Method::GET, "/x")
        .bytes_stream()
        .await
        .expect("a stream");
    assert_eq!(
        std::future::poll_fn(|cx| next(Pin::new(&mut stream), cx)).await,
        Some(3)
    );
    assert_eq!(
        std::future::poll_fn(|cx| next(Pin::new(&mut stream), cx)).await,
        None
    );
}

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
