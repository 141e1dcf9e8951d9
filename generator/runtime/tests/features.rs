//! What needs a feature: tower services, streams and waiting. Run with `--all-features`.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "calls/api.rs"]
mod api;

use api::{Client, FileLink};
use runtime::{
    Api, Body, BytesStream, Call, Error, ErrorKind, HttpRequest, ItemStream, Method, MockTransport,
    NoDeclaredError, Operation, OperationId, RawResponse, ResponseBody, Server, Settings, Status,
    TowerTransport, TransportError, TransportErrorKind, TransportService, call, object, pages,
    stream_call,
};
use std::future::Ready;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use tower_service::Service;

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

#[tokio::test]
async fn a_transport_behind_a_service_knows_the_operation() {
    let mock = MockTransport::new();
    mock.on("download-file").answer(200, &FileLink::default());
    let service = TransportService::new(mock.clone());
    let transport = TowerTransport::new(service, mock.clone());
    let builder = Client::builder().bearer_token("t").transport(transport);
    let client = builder.build().expect("a client");
    let call = client.files().download_file("fsf_1");
    call.await.expect("an answer");
    mock.verify();
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

/// These chunks, the last first.
struct Parts(Vec<Result<bytes::Bytes, &'static str>>);

impl futures_core::Stream for Parts {
    type Item = Result<bytes::Bytes, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop())
    }
}

#[tokio::test]
async fn a_stream_is_a_body() {
    let body = Body::stream(Parts(vec![Ok("b".into()), Ok("a".into())]));
    assert!(body.length().is_none() && !body.is_replayable());
    let mut body = body.with_length(2);
    let mut text = Vec::new();
    while let Some(chunk) = std::future::poll_fn(|cx| body.poll_chunk(cx)).await {
        text.extend_from_slice(&chunk.expect("a chunk"));
    }
    assert_eq!(text, b"ab");
    let mut broken = Body::stream(Parts(vec![Err("gone")]));
    let chunk = std::future::poll_fn(|cx| broken.poll_chunk(cx)).await;
    let error = chunk.expect("an end").expect_err("broken").to_string();
    assert_eq!(error, "the request's body cannot be read: gone");
}

static API: Api = Api {
    name: "feeds",
    title: "Feeds",
    version: "1",
    servers: &[Server {
        url: "https://api.example.com",
        ..Server::DEFAULT
    }],
    base_url_variable: "MY_API_BASE_URL",
    security_schemes: &[],
};

static LISTEN: Operation = Operation {
    id: "listen",
    path: "/feed",
    ..Operation::DEFAULT
};

struct Listen(Call);

stream_call! { Listen => json i64, LINES, NoDeclaredError }

fn listen() -> Listen {
    let mock = MockTransport::new();
    mock.push_json(200, "1\n2");
    let mut settings = Settings::new(&API);
    settings.transport(mock);
    Listen(Call::new(&settings.build().expect("a client"), &LISTEN))
}

#[tokio::test]
async fn items_are_a_stream() {
    fn next(
        stream: Pin<&mut ItemStream<i64>>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<i64, Error>>> {
        futures_core::Stream::poll_next(stream, cx)
    }
    let mut stream = listen().await.expect("a stream");
    let mut sum = 0;
    while let Some(item) = std::future::poll_fn(|cx| next(Pin::new(&mut stream), cx)).await {
        sum += item.expect("a number");
    }
    assert_eq!(sum, 3);
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Page {
    pub(crate) numbers: Vec<i64>,
    pub(crate) next: Option<String>,
}

object! { Page { numbers: required Vec<i64> = "numbers", next: optional String = "next" } }

static LIST: Operation = Operation {
    id: "list",
    path: "/numbers",
    success: &[Status::Exact(200)],
    ..Operation::DEFAULT
};

#[derive(Debug)]
struct List(Call);

call! { List => json Page, NoDeclaredError }

pages! {
    List {
        page: Page,
        error: NoDeclaredError,
        item: i64 = [numbers required],
        cursor body ["next"] as query "at" while [],
    }
}

/// A call for two pages.
fn list() -> List {
    let mock = MockTransport::new();
    mock.push_json(200, r#"{"numbers":[1,2],"next":"a"}"#);
    mock.push_json(200, r#"{"numbers":[3]}"#);
    let mut settings = Settings::new(&API);
    settings.transport(mock);
    List(Call::new(&settings.build().expect("a client"), &LIST))
}

/// What a stream gives, as those take it who know `Stream` alone.
async fn collected<T, E: std::fmt::Debug>(
    mut stream: impl futures_core::Stream<Item = Result<T, E>> + Unpin,
) -> Vec<T> {
    let mut all = Vec::new();
    while let Some(one) = std::future::poll_fn(|cx| Pin::new(&mut stream).poll_next(cx)).await {
        all.push(one.expect("a page or an item"));
    }
    all
}

#[tokio::test]
async fn pages_and_their_items_are_streams() {
    let pages = collected(list().pages()).await;
    let sizes: Vec<usize> = pages.iter().map(|page| page.body().numbers.len()).collect();
    assert_eq!(sizes, [2, 1]);
    assert_eq!(collected(list().items()).await, [1, 2, 3]);
    assert_eq!(collected(list().items().with_limit(2)).await, [1, 2]);
}

#[test]
fn items_can_be_waited_for() {
    let mut stream = listen().send().wait().expect("a stream");
    let mut sum = 0;
    while let Some(item) = stream.wait_next() {
        sum += item.expect("a number");
    }
    assert_eq!(sum, 3);
}

#[test]
fn texts_are_read_in_the_charsets_of_the_web() {
    let text = |charset: &str, body: &[u8]| {
        let mut headers = http::HeaderMap::new();
        let content_type = format!("text/plain; charset={charset}");
        headers.insert("content-type", content_type.parse().expect("a value"));
        RawResponse::new(http::StatusCode::OK, headers, body.to_vec().into()).text()
    };
    assert_eq!(text("Shift_JIS", b"\x93\xfa").as_deref(), Ok("日"));
    assert_eq!(text("windows-1251", b"\xc4\xe0").as_deref(), Ok("Да"));
    assert_eq!(text("gb18030", b"\xff").as_deref(), Ok("\u{fffd}"));
    let error = text("x-unheard-of", b"a").expect_err("nobody knows it");
    assert_eq!(
        error.to_string(),
        "the body is text in the charset `x-unheard-of`, which nothing here knows"
    );
}

#[tokio::test]
async fn texts_are_sent_in_the_charsets_of_the_web() {
    static SEND: Operation = Operation {
        id: "send",
        method: Method::POST,
        path: "/texts",
        success: &[Status::Exact(204)],
        ..Operation::DEFAULT
    };
    let client = MockTransport::new();
    let mut settings = Settings::new(&API);
    settings.transport(client.clone());
    let core = settings.build().expect("a client");
    for (text, bytes) in [("日", Some(&b"\x93\xfa"[..])), ("☃", None)] {
        client.push_json(204, "");
        let mut call = Call::new(&core, &SEND);
        call.text("text/plain; charset=shift_jis", text);
        let sent = call.into_request();
        match bytes {
            Some(bytes) => {
                let body = sent.expect("a request").into_body();
                assert_eq!(body.bytes().map(|body| &body[..]), Some(bytes));
            }
            None => assert!(sent.is_err(), "the charset has no such character"),
        }
    }
}
