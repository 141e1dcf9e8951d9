//! What is on the wire where the network, the server or the user does something out of the ordinary.

use super::server::{Reply, Server, json, response};
use crate::api::Client;
use crate::runtime::{DecodeErrorKind, ErrorKind, Method, MockTransport, ReqwestTransport, Retry};
use std::process::Command;
use std::time::Duration;

fn line<'a>(request: &'a str, header: &str) -> Option<&'a str> {
    request.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case(header).then_some(value)
    })
}

#[tokio::test]
async fn a_post_without_a_body_says_so() {
    let server = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    client.request(Method::POST, "/x").await.expect("an answer");
    client.request(Method::GET, "/x").await.expect("an answer");
    let requests = server.requests();
    assert_eq!(line(&requests[0], "content-length"), Some("0"));
    assert_eq!(line(&requests[1], "content-length"), None);
}

#[tokio::test]
async fn the_length_of_a_body_is_its_own() {
    let server = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    client
        .request(Method::PUT, "/x")
        .bytes("text/plain", "four")
        .with_header("content-length", "400")
        .with_header("transfer-encoding", "chunked")
        .await
        .expect("an answer");
    let request = &server.requests()[0];
    assert_eq!(line(request, "content-length"), Some("4"));
    assert_eq!(line(request, "transfer-encoding"), None);
}

#[tokio::test]
async fn a_secret_header_of_the_clients_stays_with_its_origins() {
    let other = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let location = format!("{}/moved", other.url());
    let server = Server::start(move |_, _| {
        Reply::Send(response("302 Found", &[("location", &location)], ""))
    })
    .await;
    let client = server
        .builder(&MockTransport::new())
        .default_header("X-Api-Key", "s3cret")
        .default_header("X-Plain", "1")
        .build()
        .expect("a client");
    client
        .files()
        .download_file("fsf_1")
        .await
        .expect("an answer");
    client
        .request(Method::GET, format!("{}/link", other.url()))
        .await
        .expect("an answer");
    client
        .request(Method::GET, format!("{}/link", other.url()))
        .with_header("x-api-key", "for-the-other")
        .await
        .expect("an answer");
    let here = &server.requests()[0];
    assert_eq!(line(here, "x-api-key"), Some("s3cret"));
    let there = other.requests();
    let keys: Vec<_> = there
        .iter()
        .map(|request| line(request, "x-api-key"))
        .collect();
    assert_eq!(keys, [None, None, Some("for-the-other")]);
    assert!(
        there
            .iter()
            .all(|request| line(request, "x-plain") == Some("1"))
    );
}

#[tokio::test]
async fn a_key_in_the_query_is_there_once() {
    let server = Server::start(|number, request| match number {
        0 => {
            let path = request.split(' ').nth(1).expect("a path");
            let location = path.replacen("/files", "/files/", 1);
            Reply::Send(response(
                "308 Permanent Redirect",
                &[("location", &location)],
                "",
            ))
        }
        _ => Reply::Send(response("204 No Content", &[], "")),
    })
    .await;
    let client = server
        .builder(&MockTransport::new())
        .api_key("k")
        .basic_auth("u", "p")
        .build()
        .expect("a client");
    client.files().list_files().await.expect("an answer");
    let lines: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.lines().next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(
        lines,
        [
            "GET /files?beta=true&api%20key=k HTTP/1.1",
            "GET /files/?beta=true&api%20key=k HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn odd_answers_are_taken() {
    let server = Server::start(|number, _| {
        Reply::Send(match number {
            // A length of a body that must not come.
            0 => b"HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\n".to_vec(),
            1 => b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n".to_vec(),
            2 => response("200 OK", &[], "\u{feff}{\"link\":\"a\"}"),
            _ => {
                let mut bytes = b"HTTP/1.1 200 OK\r\nx-odd: \xff\xfe\r\n".to_vec();
                bytes.extend_from_slice(b"content-length: 2\r\n\r\n{}");
                bytes
            }
        })
    })
    .await;
    let client = server
        .builder(&MockTransport::new())
        .retry(Retry::NEVER)
        .build()
        .expect("a client");
    client.files().list_files().await.expect("no content");
    let mut head = client
        .request(Method::HEAD, "/x")
        .bytes_stream()
        .await
        .expect("a head");
    assert!(head.chunk().await.is_none());
    let file = client.files().download_file("fsf_1").await;
    assert_eq!(file.expect("a file").link.as_deref(), Some("a"));
    let answer = client.request(Method::GET, "/x").await.expect("an answer");
    assert_eq!(answer.header("x-odd"), None);
    assert_eq!(answer.headers()["x-odd"].as_bytes(), b"\xff\xfe");
}

#[tokio::test]
async fn a_handshake_without_an_end_is_no_connection() {
    let server = Server::start(|_, _| Reply::Hang(Vec::new())).await;
    let transport = ReqwestTransport::new(Duration::from_millis(1)).expect("a transport");
    let client = Client::builder()
        .base_url(format!("https://127.0.0.1:{}", server.port))
        .transport(transport)
        .retry(Retry::times(1).backoff(Duration::ZERO, Duration::ZERO))
        .build()
        .expect("a client");
    let error = client
        .request(Method::POST, "/x")
        .await
        .expect_err("no connection");
    assert!(error.is_connect() && error.is_timeout(), "{error}");
    // The server has seen nothing of the request, so whatever it is it may be sent again.
    assert_eq!((error.attempts(), server.requests().len()), (2, 0));
}

#[tokio::test]
async fn the_environments_proxy_is_used() {
    let proxy = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let mut child = Command::new(std::env::current_exe().expect("this program"));
    child
        .args(["--exact", "requests::behind_a_proxy", "--ignored"])
        .env("HTTP_PROXY", proxy.url())
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .env_remove("http_proxy")
        .env_remove("REQUEST_METHOD");
    let output = tokio::task::spawn_blocking(move || child.output()).await;
    let output = output.expect("no panic").expect("a program");
    assert!(output.status.success(), "{output:?}");
    let requests = proxy.requests();
    let first = requests.first().and_then(|request| request.lines().next());
    assert_eq!(first, Some("GET http://api.invalid/x HTTP/1.1"));
}

#[tokio::test]
#[ignore = "the test above runs it, with a proxy in its environment"]
async fn behind_a_proxy() {
    let client = Client::builder()
        .base_url("http://api.invalid")
        .build()
        .expect("a client");
    client.request(Method::GET, "/x").await.expect("an answer");
}

#[tokio::test]
async fn text_that_is_none_is_named_and_kept() {
    let bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{\"link\":\"\xff\"}";
    let server = Server::start(|_, _| Reply::Send(bytes.to_vec())).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("no text");
    let ErrorKind::Decode(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), DecodeErrorKind::Utf8);
    let kept = error.body().map(|body| &body[..]);
    assert_eq!(kept, Some(&b"{\"link\":\"\xff\"}"[..]));
}

#[tokio::test]
async fn clones_share_connections_and_tell_what_is_left() {
    let reply = response(
        "200 OK",
        &[("x-ratelimit-limit", "60"), ("x-ratelimit-remaining", "59")],
        "{}",
    );
    let server = Server::start(move |_, _| Reply::Send(reply.clone())).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    for client in [client.clone(), client] {
        let call = client.files().download_file("fsf_1").with_response();
        let limit = call.await.expect("an answer").rate_limit();
        let limit = limit.expect("a limit");
        assert_eq!((limit.limit, limit.remaining), (Some(60), Some(59)));
    }
    assert_eq!(server.connections(), 1);
}
