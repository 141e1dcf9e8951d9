//! Items one after another over a socket: compressed, large, and called for again.

use super::codings::gzip;
use super::server::{Reply, Server};
use crate::runtime::{Call, Core, Json, MockTransport, NoDeclaredError, Operation, stream_call};
use std::time::Duration;

static LISTEN: Operation = Operation {
    id: "listen",
    path: "/feed",
    ..Operation::DEFAULT
};

struct Events(Call);

stream_call! { Events => json Json, EVENT_DATA, NoDeclaredError }

struct Lines(Call);

stream_call! { Lines => json Json, LINES, NoDeclaredError }

fn call(core: &Core) -> Call {
    Call::new(core, &LISTEN)
}

/// An answer that ends with its connection.
fn events(body: &str) -> Reply {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
    Reply::Close([head, body].concat().into_bytes())
}

/// All items, as numbers.
macro_rules! numbers {
    ($call:expr) => {{
        let mut stream = $call.await.expect("a stream");
        let mut numbers = Vec::new();
        while let Some(item) = stream.next().await {
            numbers.push(item.expect("an item").as_u64().expect("a number"));
        }
        numbers
    }};
}

#[tokio::test]
async fn compressed_items_are_items() {
    for (media_type, body) in [
        ("text/event-stream", "data: 1\n\ndata: 2\n\n"),
        ("application/jsonl", "1\n2\n"),
    ] {
        let content = gzip(body.as_bytes());
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
            content.len()
        );
        let answer = [head.as_bytes(), &content].concat();
        let server = Server::start(move |_, _| Reply::Send(answer.clone())).await;
        let client = server.builder(&MockTransport::new()).build();
        let client = client.expect("a client");
        let core = client.files().core;
        let numbers = match media_type == "text/event-stream" {
            true => numbers!(Events(call(core))),
            false => numbers!(Lines(call(core))),
        };
        assert_eq!(numbers, [1, 2], "{body}");
    }
}

#[tokio::test]
async fn events_go_on_over_another_connection() {
    let server = Server::start(|number, _| match number {
        0 => events("retry: 700\nid: a\ndata: 1\n\ndata: 2\n\ndata: 9"),
        1 => events("id: b\ndata: 3\n\n"),
        _ => events("data: 4\n\ndata: [DONE]\n\n"),
    });
    let server = server.await;
    let clock = MockTransport::new();
    let client = server.builder(&clock).build().expect("a client");
    let call = Events(call(client.files().core)).with_reconnects(2);
    assert_eq!(numbers!(call), [1, 2, 3, 4]);
    let ids: Vec<Option<String>> = server
        .requests()
        .iter()
        .map(|request| {
            let mut lines = request.lines();
            lines.find_map(|line| Some(line.strip_prefix("last-event-id: ")?.to_owned()))
        })
        .collect();
    assert_eq!(ids, [None, Some("a".to_owned()), Some("b".to_owned())]);
    assert_eq!(server.connections(), 3);
    assert_eq!(clock.elapsed(), Duration::from_millis(1400));
}

#[tokio::test]
async fn an_event_may_be_large() {
    const LENGTH: usize = 10 << 20;
    let server = Server::start(|_, _| {
        let text = "x".repeat(LENGTH);
        events(&format!("data: \"{text}\"\n\ndata: 2\n\n"))
    })
    .await;
    let client = server.builder(&MockTransport::new()).build();
    let client = client.expect("a client");
    let mut stream = Events(call(client.files().core)).await.expect("a stream");
    let first = stream.next().await.expect("one").expect("an event");
    assert_eq!(first.as_str().map(str::len), Some(LENGTH));
    let second = stream.next().await.expect("one").expect("an event");
    assert_eq!(second.as_u64(), Some(2));
    assert!(stream.next().await.is_none());
}
