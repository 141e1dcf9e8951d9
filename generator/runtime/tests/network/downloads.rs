//! Downloads that break off and are gone on with, and what is heard of bodies on their way.

use super::bodies::Folder;
use super::server::{Reply, Server, response};
use crate::runtime::{Body, Method, MockTransport, Retry};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The beginning of an answer with so many bytes, of which these come.
fn cut(headers: &str, length: usize, bytes: &str) -> Reply {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n{headers}\r\n");
    Reply::Close((head + bytes).into_bytes())
}

/// The bytes from `start` on of ten.
fn part(start: usize, bytes: &str, length: usize) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 206 Partial Content\r\ncontent-length: {length}\r\ncontent-range: bytes {start}-9/10\r\n\r\n"
    );
    (head + bytes).into_bytes()
}

const TAG: &str = "etag: \"v1\"\r\n";

/// What a download of these replies gives, the file and the requests.
async fn saved(
    name: &str,
    retry: Retry,
    reply: impl Fn(usize) -> Reply + Send + Sync + 'static,
) -> (Result<u64, String>, Option<String>, Vec<String>) {
    let server = Server::start(move |number, _| reply(number)).await;
    let builder = server.builder(&MockTransport::new());
    let client = builder.retry(retry).build().expect("a client");
    let folder = Folder::new(name);
    let path = folder.0.join("file");
    let saved = client.request(Method::GET, "/file").save_to(&path).await;
    let file = std::fs::read_to_string(&path).ok();
    assert_eq!(folder.names().len(), usize::from(file.is_some()));
    let saved = saved.map_err(|error| error.to_string());
    (saved, file, server.requests())
}

#[tokio::test]
async fn what_breaks_off_is_gone_on_with() {
    let reply = |number| match number {
        0 => cut(TAG, 10, "hello"),
        _ => Reply::Send(part(5, "world", 5)),
    };
    let (saved, file, requests) = saved("goes-on", Retry::default(), reply).await;
    assert_eq!((saved, file.as_deref()), (Ok(10), Some("helloworld")));
    let second = requests[1].to_ascii_lowercase();
    assert!(second.contains("\r\nrange: bytes=5-\r\n"), "{second}");
    assert!(second.contains("\r\nif-range: \"v1\"\r\n"), "{second}");
    assert!(second.contains("authorization"), "{second}");
    assert!(!second.contains("accept-encoding"), "{second}");
}

#[tokio::test]
async fn what_comes_too_slowly_is_gone_on_with() {
    let server = Server::start(|number, _| match number {
        0 => {
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n{TAG}\r\n");
            Reply::Hang((head + "hello").into_bytes())
        }
        _ => Reply::Send(part(5, "world", 5)),
    });
    let server = server.await;
    let builder = server.builder(&MockTransport::new());
    let builder = builder.idle_timeout(Duration::from_secs(3));
    let client = builder.build().expect("a client");
    let folder = Folder::new("slow");
    let path = folder.0.join("file");
    let saved = client.request(Method::GET, "/file").save_to(&path).await;
    assert_eq!(saved.expect("a file"), 10);
    let file = std::fs::read_to_string(&path).expect("a file");
    assert_eq!(file, "helloworld");
    let second = server.requests()[1].to_ascii_lowercase();
    assert!(second.contains("\r\nrange: bytes=5-\r\n"), "{second}");
}

#[tokio::test]
async fn each_time_that_brings_bytes_is_the_first() {
    let reply = |number: usize| match number {
        0 => cut(TAG, 10, "0"),
        9 => Reply::Send(part(9, "9", 1)),
        at => Reply::Close(part(at, &at.to_string(), 10 - at)),
    };
    let (saved, file, _) = saved("bit-by-bit", Retry::times(1), reply).await;
    assert_eq!((saved, file.as_deref()), (Ok(10), Some("0123456789")));
    // Without one more byte it ends.
    let reply = |number: usize| match number {
        0 => cut(TAG, 10, "hello"),
        _ => Reply::Close(part(5, "", 5)),
    };
    let (saved, file, requests) = self::saved("ends", Retry::times(2), reply).await;
    assert!(saved.is_err() && file.is_none());
    assert_eq!(requests.len(), 3);
}

#[tokio::test]
async fn what_has_changed_comes_as_a_whole() {
    let reply = |number| match number {
        0 => cut(
            "last-modified: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
            10,
            "hello",
        ),
        _ => Reply::Send(response("200 OK", &[("etag", "\"v2\"")], "new")),
    };
    let (saved, file, requests) = saved("changed", Retry::default(), reply).await;
    assert_eq!((saved, file.as_deref()), (Ok(3), Some("new")));
    let second = requests[1].to_ascii_lowercase();
    assert!(
        second.contains("\r\nif-range: sun, 06 nov 1994 08:49:37 gmt\r\n"),
        "{second}"
    );
}

#[tokio::test]
async fn what_cannot_be_gone_on_with_is_an_error() {
    let never = |headers: &'static str| move |_: usize| cut(headers, 10, "hello");
    for (name, headers, retry) in [
        ("no-tag", "", Retry::default()),
        ("weak-tag", "etag: W/\"v1\"\r\n", Retry::default()),
        ("never", TAG, Retry::NEVER),
    ] {
        let (saved, file, requests) = saved(name, retry, never(headers)).await;
        assert!(saved.is_err() && file.is_none(), "{name}");
        assert_eq!(requests.len(), 1, "{name}");
    }
    // Another part than the one that is missing, the wrong length, and none at all.
    let others: [fn() -> Vec<u8>; 3] = [
        || part(4, "oworld", 6),
        || {
            let part = String::from_utf8(part(5, "world", 5)).expect("text");
            part.replace("/10", "/11").into_bytes()
        },
        || response("416 Range Not Satisfiable", &[], ""),
    ];
    for (place, other) in others.into_iter().enumerate() {
        let reply = move |number| match number {
            0 => cut(TAG, 10, "hello"),
            _ => Reply::Send(other()),
        };
        let name = format!("other-{place}");
        let (saved, file, requests) = saved(&name, Retry::default(), reply).await;
        let error = saved.expect_err("broken off");
        assert!(error.contains("GET /file"), "{error}");
        assert!(file.is_none());
        assert_eq!(requests.len(), 2);
    }
}

/// What was heard.
type Heard = Arc<Mutex<Vec<(u64, Option<u64>)>>>;

fn hear(heard: &Heard) -> impl Fn(u64, Option<u64>) + Send + Sync + 'static {
    let heard = Arc::clone(heard);
    move |bytes, total| heard.lock().expect("no panic").push((bytes, total))
}

#[tokio::test]
async fn progress_is_heard_both_ways() {
    let server = Server::start(|number, _| match number {
        0 => cut(TAG, 10, "hello"),
        1 => Reply::Send(part(5, "world", 5)),
        _ => Reply::Send(response("200 OK", &[], "fine")),
    });
    let server = server.await;
    let builder = server.builder(&MockTransport::new());
    let client = builder.build().expect("a client");
    let folder = Folder::new("progress");
    let heard = Heard::default();
    let call = client
        .request(Method::GET, "/file")
        .with_progress(hear(&heard));
    call.save_to(folder.0.join("file")).await.expect("a file");
    assert_eq!(
        *heard.lock().expect("no panic"),
        [(5, Some(10)), (10, Some(10))]
    );
    let heard = Heard::default();
    let body = Body::from(vec![7; 200_000]).with_progress(hear(&heard));
    let call = client
        .request(Method::POST, "/file")
        .body("application/x-any", body);
    call.await.expect("an answer");
    let heard = heard.lock().expect("no panic");
    assert!(heard.len() > 3, "{heard:?}");
    assert!(heard.iter().all(|(_, total)| *total == Some(200_000)));
    assert_eq!(heard.last().map(|(bytes, _)| *bytes), Some(200_000));
    let last = server
        .requests()
        .pop()
        .expect("a request")
        .to_ascii_lowercase();
    assert!(last.contains("content-length: 200000"), "{}", &last[..300]);
}
