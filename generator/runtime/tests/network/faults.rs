//! Connections that fail, answers that break off or do not come.

use super::server::{Reply, Server, builder, json, response};
use crate::api::FileLink;
use crate::runtime::{ErrorKind, MockTransport, Retry, TransportErrorKind};
use std::time::Duration;

/// A client without a time for the call, so that a test sees the time it is about.
fn clock() -> MockTransport {
    MockTransport::new()
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_whatever_the_method() {
    let port = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a socket");
        listener.local_addr().expect("an address").port()
    };
    let client = builder(&format!("http://127.0.0.1:{port}"), &clock())
        .build()
        .expect("a client");
    let error = client
        .files()
        .create_file(&FileLink::default())
        .await
        .expect_err("refused");
    assert!(error.is_connect() && error.is_retryable(), "{error}");
    assert_eq!(error.attempts(), 3);
    let shown = format!("{error} {error:?}");
    assert!(
        shown.starts_with("POST /files: after 3 attempts: no connection: "),
        "{shown}"
    );
}

#[tokio::test]
async fn a_connection_that_ends_in_the_head_is_tried_again_where_that_is_safe() {
    let server = Server::start(|_, _| Reply::Close(b"HTTP/1.1 200 OK\r\ncontent-".to_vec())).await;
    let client = server.builder(&clock()).build().expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("no answer");
    let ErrorKind::Transport(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), TransportErrorKind::Interrupted, "{error}");
    assert_eq!((error.attempts(), server.requests().len()), (3, 3));
    let error = client
        .files()
        .create_file(&FileLink::default())
        .await
        .expect_err("no answer");
    assert_eq!((error.attempts(), server.requests().len()), (1, 4));
}

#[tokio::test]
async fn a_body_that_breaks_off_keeps_what_came() {
    let server = Server::start(|_, _| {
        Reply::Close(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"link\":\"a".to_vec())
    });
    let server = server.await;
    let client = server
        .builder(&clock())
        .retry(Retry::NEVER)
        .build()
        .expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("broken off");
    let ErrorKind::Transport(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), TransportErrorKind::Body, "{error}");
    assert_eq!(
        error.body().map(|body| &body[..]),
        Some(br#"{"link":"a"#.as_slice())
    );
    assert!(error.is_retryable() && error.status().is_none());
}

#[tokio::test]
async fn a_broken_body_is_tried_again() {
    let server = Server::start(|number, _| match number {
        0 => Reply::Close(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec()),
        _ => Reply::Send(json(r#"{"link":"a"}"#)),
    });
    let server = server.await;
    let client = server.builder(&clock()).build().expect("a client");
    let file = client
        .files()
        .download_file("fsf_1")
        .await
        .expect("the second attempt");
    assert_eq!(file.link.as_deref(), Some("a"));
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn each_time_limit_ends_a_call_that_hangs() {
    let seconds = Duration::from_secs;
    let server = Server::start(|_, _| Reply::Hang(Vec::new())).await;
    let builder = || server.builder(&clock()).retry(Retry::NEVER);
    let client = builder().timeout(seconds(7)).build().expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("the call's");
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: no answer within 7s"
    );
    let client = builder()
        .attempt_timeout(seconds(5))
        .build()
        .expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("the attempt's");
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: no answer to an attempt within 5s"
    );
    let part = b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"a\":".to_vec();
    let server = Server::start(move |_, _| Reply::Hang(part.clone())).await;
    let client = server
        .builder(&clock())
        .retry(Retry::NEVER)
        .idle_timeout(seconds(3))
        .build();
    let client = client.expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("the body's");
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: nothing of the body within 3s"
    );
    assert!(error.is_timeout() && error.is_retryable());
    let call = client.files().download_file("fsf_1");
    let error = call.with_idle_timeout(seconds(90)).await;
    assert!(
        error
            .expect_err("the call's own")
            .to_string()
            .ends_with("within 90s")
    );
}

#[tokio::test]
async fn a_dropped_call_ends_its_connection() {
    let server = Server::start(|_, _| {
        Reply::Hang(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{".to_vec())
    })
    .await;
    let network = crate::api::Client::builder()
        .bearer_token("t")
        .base_url(server.url())
        .build()
        .expect("a client");
    for _ in 0..20 {
        let call = tokio::spawn(network.files().download_file("fsf_1").send());
        server.read.notified().await;
        call.abort();
        assert!(call.await.expect_err("aborted").is_cancelled());
        server.ended.notified().await;
    }
    assert_eq!((server.connections(), server.requests().len()), (20, 20));
}

#[tokio::test]
async fn a_storm_of_429_ends() {
    let server = Server::start(|_, _| {
        Reply::Send(response(
            "429 Too Many Requests",
            &[("retry-after", "20")],
            "",
        ))
    })
    .await;
    let clock = clock();
    let client = server.builder(&clock).build().expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("no end");
    assert_eq!(
        (error.attempts(), server.requests().len(), clock.elapsed()),
        (3, 3, Duration::from_secs(40))
    );
    assert_eq!(error.retry_after(), Some(Duration::from_secs(20)));
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_redirect_loop_ends() {
    let server =
        Server::start(|_, _| Reply::Send(response("302 Found", &[("location", "/again")], "")))
            .await;
    let client = server.builder(&clock()).build().expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("no end");
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: more than 10 redirects"
    );
    assert_eq!(server.requests().len(), 11);
}

#[tokio::test]
async fn wrong_answers_are_errors_that_keep_them() {
    type Headers = &'static [(&'static str, &'static str)];
    let cases: [(Headers, &str, &str); 4] = [
        (
            &[("content-type", "text/html")],
            "<h1>Bad gateway</h1>",
            "the body is an HTML page, where JSON is due",
        ),
        (
            &[("content-type", "text/csv")],
            "a,b",
            "the body is text/csv, where JSON is due",
        ),
        (&[], "<html>", "the body is an HTML page, where JSON is due"),
        (
            &[("content-type", "application/json")],
            "{\"link\":",
            "EOF while parsing a value at line 1 column 8",
        ),
    ];
    for (headers, body, message) in cases {
        let reply = response("200 OK", headers, body);
        let server = Server::start(move |_, _| Reply::Send(reply.clone())).await;
        let client = server.builder(&clock()).build().expect("a client");
        let error = client
            .files()
            .download_file("fsf_1")
            .await
            .expect_err("no JSON");
        assert!(error.to_string().ends_with(message), "{error}");
        assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
        assert_eq!(error.attempts(), 1);
    }
    let server = Server::start(|_, _| Reply::Close(b"SSH-2.0-OpenSSH_9.6\r\n\r\n".to_vec())).await;
    let client = server
        .builder(&clock())
        .retry(Retry::NEVER)
        .build()
        .expect("a client");
    assert!(
        client
            .files()
            .download_file("fsf_1")
            .await
            .expect_err("no HTTP")
            .status()
            .is_none()
    );
}
