//! Items one after another over a socket: what asks for them, what comes of them, and what ends them.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::cases::case_streamed_answers::models::{GenerateRequest, WatchEvent};
use crate::cases::case_streamed_answers::resources::generate::GenerateCallError;
use crate::cases::case_streamed_items::Client;
use crate::cases::case_streamed_items::events::ListenError;
use crate::cases::case_streamed_items::models::{FollowEvent, ReadEitherEvent, ReadFeedEvent};
use crate::runtime::{ErrorKind, TransportErrorKind};
use crate::server::{answer, json};
use crate::wire::answered;

const EVENTS: &str = "content-type: text/event-stream";

/// A server that writes the pieces of one answer, with a pause after each; it tells what it was asked, and then that the
/// client has ended the connection.
async fn pieces(
    pieces: Vec<&'static str>,
    pause: Duration,
    hangs: bool,
) -> (String, oneshot::Receiver<String>, oneshot::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let (asked, request) = oneshot::channel();
    let (end, ended) = oneshot::channel();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.expect("a connection");
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.expect("a head"));
        }
        let _ = asked.send(String::from_utf8(head).expect("text").to_ascii_lowercase());
        for piece in pieces {
            stream.write_all(piece.as_bytes()).await.expect("a client");
            stream.flush().await.expect("a client");
            tokio::time::sleep(pause).await;
        }
        if hangs {
            while stream.read(&mut [0; 16]).await.is_ok_and(|read| read > 0) {}
            let _ = end.send(());
        }
    });
    (url, request, ended)
}

const HEAD: &str =
    "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

fn client(url: &str) -> Client {
    let builder = Client::builder().base_url(url);
    builder.build().expect("a client")
}

#[tokio::test]
async fn events_are_given_as_they_come() {
    let body = vec![
        HEAD,
        "d\r\nid: 7\ndata: \"\r\n",
        "9\r\none\"\n\ndat\r\n",
        "2\r\na:\r\n",
        "5\r\n 2\r\n\r\r\n",
        "1\r\n\n\r\n0\r\n\r\n",
    ];
    let (url, request, _) = pieces(body, Duration::from_millis(5), false).await;
    let mut stream = client(&url).events().listen().await.expect("a stream");
    let first = stream.next().await.expect("an event").expect("a value");
    assert_eq!(
        (first.data.as_str(), first.id.as_deref()),
        ("\"one\"", Some("7"))
    );
    assert_eq!(stream.last_event_id(), Some("7"));
    assert_eq!(
        stream
            .next()
            .await
            .expect("an event")
            .expect("a value")
            .data,
        "2"
    );
    assert!(stream.next().await.is_none());
    let request = request.await.expect("a request");
    assert!(
        request.contains("\r\naccept: text/event-stream, application/json;q=0.5\r\n"),
        "{request}"
    );
}

#[tokio::test]
async fn an_event_is_told_by_its_name() {
    let body = "event: added\ndata: {\"n\": 1.0}\n\nevent: removed\ndata: 12\n\nevent: added\ndata: 12\n\nevent: other\ndata: x\n\n";
    let answer = answer("200 OK", &[EVENTS], body);
    let mut stream = answered!(case_streamed_items, answer, client => client.changes().follow())
        .expect("a stream");
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item);
    }
    assert!(
        matches!(&items[0], Ok(FollowEvent::Added(added)) if added.data.n == 1),
        "{items:?}"
    );
    assert!(
        matches!(&items[1], Ok(FollowEvent::Removed(removed)) if removed.data == "12"),
        "{items:?}"
    );
    let error = items[2].as_ref().expect_err("no tick");
    assert!(error.to_string().contains("at `data`"), "{error}");
    assert!(
        matches!(&items[3], Ok(FollowEvent::Unknown(_))),
        "{items:?}"
    );
}

#[tokio::test]
async fn data_are_what_the_event_says_that_they_are() {
    let body = "event: count\ndata: 12\n\nevent: line\ndata: 12\n\nevent: line\ndata: {\"n\": 1}\n\nevent: document\ndata: {\"n\": 3}\n\n";
    let answer = answer("200 OK", &[EVENTS], body);
    let mut stream =
        answered!(case_streamed_items, answer, client => client.feed().read()).expect("a stream");
    let mut next = async || stream.next().await.expect("an event").expect("a value");
    let ReadFeedEvent::Count(count) = next().await else {
        panic!("no count")
    };
    assert_eq!(count.data, 12);
    for text in ["12", "{\"n\": 1}"] {
        let ReadFeedEvent::Line(line) = next().await else {
            panic!("no line")
        };
        assert_eq!(line.data, text);
    }
    let ReadFeedEvent::Document(document) = next().await else {
        panic!("no document")
    };
    assert_eq!(document.data.value().expect("a tick").n, 3);
}

#[tokio::test]
async fn data_may_be_text() {
    let body = "data: solo\n\ndata: 12\n\ndata: \"duo\"\n\n";
    let answer = |body| answer("200 OK", &[EVENTS], body);
    let mut stream = answered!(case_streamed_items, answer(body), client => client.words().read())
        .expect("a stream");
    for word in ["solo", "12", "\"duo\""] {
        let read = stream.next().await.expect("an event").expect("a word");
        assert_eq!(read.as_str(), word);
    }

    let body = "data: two words\n\ndata: {\"n\": 3}\n\ndata: \"quoted\"\n\n";
    let mut stream =
        answered!(case_streamed_items, answer(body), client => client.words().read_either())
            .expect("a stream");
    let mut next = async || stream.next().await.expect("an event").expect("a value");
    assert!(matches!(next().await, ReadEitherEvent::Text(text) if text == "two words"));
    assert!(matches!(next().await, ReadEitherEvent::Tick(tick) if tick.n == 3));
    assert!(matches!(next().await, ReadEitherEvent::Text(text) if text == "quoted"));

    let body = "data: 2026-01-02T03:04:05Z\n\n";
    let mut stream =
        answered!(case_streamed_items, answer(body), client => client.words().read_times())
            .expect("a stream");
    let time = stream.next().await.expect("an event").expect("a time");
    assert_eq!(time.to_rfc3339(), "2026-01-02T03:04:05+00:00");
}

#[tokio::test]
async fn what_is_said_of_no_event_is_the_event_itself() {
    let answer = answer("200 OK", &[EVENTS], "event: a\ndata: x\n\n");
    let stream = answered!(case_streamed_items, answer, client => client.anything().anything());
    let event = stream
        .expect("a stream")
        .next()
        .await
        .expect("an event")
        .expect("a value");
    assert_eq!((event.event.as_str(), event.data.as_str()), ("a", "x"));
}

#[tokio::test]
async fn lines_and_records_are_items() {
    let lines = answer(
        "200 OK",
        &["content-type: application/jsonl"],
        "{\"n\": 1}\n{\"n\": 2}",
    );
    let mut stream =
        answered!(case_streamed_items, lines, client => client.lines().lines()).expect("a stream");
    let mut sum = 0;
    while let Some(item) = stream.next().await {
        sum += item.expect("a value").n;
    }
    assert_eq!(sum, 3);
    let records = answer("200 OK", &[], "\x1e{\n\"n\": 1}\n\x1e{\"n\": 2}\n");
    let mut stream = answered!(case_streamed_items, records, client => client.records().records())
        .expect("a stream");
    let mut sum = 0;
    while let Some(item) = stream.next().await {
        sum += item.expect("a value").n;
    }
    assert_eq!(sum, 3);
    let dates = answer(
        "200 OK",
        &[],
        "\"2024-05-01T10:00:00+02:00\"\n\"2024-05-01\"\n",
    );
    let mut stream = answered!(case_streamed_items, dates, client => client.moments().moments())
        .expect("a stream");
    let first = stream.next().await.expect("an item").expect("a moment");
    assert_eq!(first.to_rfc3339(), "2024-05-01T10:00:00+02:00");
    assert!(stream.next().await.expect("an item").is_ok());
}

#[tokio::test]
async fn a_failure_is_the_operations_own() {
    let refused = json("403 Forbidden", r#"{"title": "no"}"#);
    let error = answered!(case_streamed_items, refused, client => client.events().listen());
    let error = error
        .expect_err("a failure")
        .into_api()
        .expect("a documented one");
    assert!(
        matches!(error, ListenError::Forbidden(problem) if problem.title.as_deref() == Some("no"))
    );
}

#[tokio::test]
async fn an_error_event_is_an_error_unless_it_is_documented() {
    let wrong = || answer("200 OK", &[EVENTS], "data: {\"error\": \"overloaded\"}\n\n");
    let body = GenerateRequest::new("hello");
    let stream =
        answered!(case_streamed_answers, wrong(), client => client.generate().generate(&body));
    let error = stream
        .expect("a stream")
        .next()
        .await
        .expect("an error")
        .expect_err("none");
    assert!(
        matches!(error.api(), Some(GenerateCallError::Default { body, .. }) if body.error == "overloaded")
    );
    let told = r#"POST /generate: 200 OK: the server sent an error: {"error": "overloaded"}"#;
    assert_eq!(error.to_string(), told);
    let stream = answered!(case_streamed_answers, wrong(), client => client.watch().watch());
    let item = stream
        .expect("a stream")
        .next()
        .await
        .expect("an item")
        .expect("a value");
    assert!(matches!(item, WatchEvent::Failure(failure) if failure.error == "overloaded"));
}

#[tokio::test]
async fn a_broken_stream_is_an_error_after_what_came() {
    let body = vec![HEAD, "9\r\ndata: 1\n\n\r\n", "6\r\ndata: "];
    let (url, ..) = pieces(body, Duration::ZERO, false).await;
    let mut stream = client(&url).events().listen().await.expect("a stream");
    assert_eq!(
        stream
            .next()
            .await
            .expect("an event")
            .expect("a value")
            .data,
        "1"
    );
    let error = stream
        .next()
        .await
        .expect("an error")
        .expect_err("no event");
    assert!(
        matches!(error.kind(), ErrorKind::Transport(error) if error.kind() == TransportErrorKind::Body)
    );
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_stream_that_is_dropped_ends_its_connection() {
    let body = vec![HEAD, "9\r\ndata: 1\n\n\r\n"];
    let (url, _, ended) = pieces(body, Duration::ZERO, true).await;
    let client = client(&url);
    let mut stream = client.events().listen().await.expect("a stream");
    assert!(stream.next().await.expect("an event").is_ok());
    drop(stream);
    let ended = tokio::time::timeout(Duration::from_secs(10), ended).await;
    ended.expect("the client ends it soon").expect("a server");
}

#[tokio::test]
async fn comments_show_that_the_server_lives() {
    let mut body = vec![HEAD];
    body.extend(vec!["4\r\n: \n\n\r\n"; 8]);
    body.push("9\r\ndata: 1\n\n\r\n");
    let (url, ..) = pieces(body, Duration::from_millis(150), true).await;
    let call = client(&url)
        .events()
        .listen()
        .with_idle_timeout(Duration::from_millis(800));
    let mut stream = call.await.expect("a stream");
    assert!(stream.next().await.expect("an event").is_ok());
    let error = stream.next().await.expect("an error").expect_err("silence");
    assert!(error.is_timeout(), "{error}");
}
