//! Bodies of requests that are files, readers, streams or parts, as they are on the wire.

use super::server::{Reply, Server, response};
use crate::api::Client;
use crate::runtime::{
    Body, ChunkStream, Exchange, Method, MockTransport, Multipart, NoDeclaredError, Part, Retry,
    TransportError, read_none,
};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};

/// These chunks, the last first.
struct Chunks(Vec<&'static str>);

impl ChunkStream for Chunks {
    fn poll_chunk(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<bytes::Bytes, TransportError>>> {
        Poll::Ready(self.0.pop().map(|chunk| Ok(chunk.into())))
    }
}

fn chunks() -> Body {
    Body::once(Chunks(vec!["c", "b", "a"]))
}

/// A server that fails at first and then takes what comes.
async fn failing_once() -> (Server, Client) {
    let server = Server::start(|number, _| {
        let status = if number == 0 {
            "503 Service Unavailable"
        } else {
            "200 OK"
        };
        Reply::Send(response(status, &[], ""))
    })
    .await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    (server, client)
}

/// A file that goes away again.
struct File(PathBuf);

impl File {
    fn new(name: &str, content: &str) -> Self {
        let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        std::fs::write(&path, content).expect("a file");
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[tokio::test]
async fn a_stream_of_known_length_says_it_and_is_sent_once() {
    let (server, client) = failing_once().await;
    let call = client
        .request(Method::PUT, "/a")
        .body("text/plain", chunks().with_length(3));
    let error = call.await.expect_err("the first answer");
    assert_eq!(
        (error.attempts(), error.status().map(|s| s.as_u16())),
        (1, Some(503))
    );
    let requests = server.requests();
    assert!(requests[0].contains("content-length: 3\r\n") && requests[0].ends_with("\r\n\r\nabc"));
    assert!(!requests[0].contains("transfer-encoding"));
}

#[tokio::test]
async fn a_length_that_is_wrong_is_told() {
    let server = Server::start(|_, _| Reply::Hang(Vec::new())).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    for (length, how) in [(2, "longer"), (4, "shorter")] {
        let body = chunks().with_length(length);
        let error = client
            .request(Method::PUT, "/a")
            .body("text/plain", body)
            .await;
        let error = error.expect_err("a wrong length").to_string();
        assert_eq!(
            error,
            format!("PUT /a: the request's body is {how} than was said")
        );
    }
}

#[tokio::test]
async fn a_file_is_opened_for_each_attempt() {
    let (server, client) = failing_once().await;
    let file = File::new("upload.txt", "content");
    let body = Body::file(&file.0);
    assert!(body.is_replayable() && body.length() == Some(7));
    let call = client.request(Method::PUT, "/a").body("text/plain", body);
    call.with_retry(Retry::default())
        .await
        .expect("the second answer");
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert!(request.contains("content-length: 7\r\n") && request.ends_with("\r\n\r\ncontent"));
    }
    let missing = client
        .request(Method::PUT, "/a")
        .body("text/plain", Body::file("/no/file"));
    let error = missing.await.expect_err("no file").to_string();
    assert!(
        error.starts_with("PUT /a: the request's body cannot be read: "),
        "{error}"
    );
}

#[tokio::test]
async fn a_reader_is_read() {
    let (server, client) = failing_once().await;
    let body = Body::reader(std::io::Cursor::new("abc")).with_length(3);
    let _ = client
        .request(Method::POST, "/a")
        .body("text/plain", body)
        .await;
    assert!(server.requests()[0].ends_with("\r\n\r\nabc"));
}

/// What `parts` are with the boundary `B`.
async fn sent(parts: Multipart) -> (String, usize) {
    let (server, client) = failing_once().await;
    let mut call = client.upload();
    call.multipart("multipart/form-data", parts.with_boundary("B"));
    let decode = |exchange: Exchange| exchange.value::<_, NoDeclaredError>(read_none);
    let _ = call.send::<(), NoDeclaredError>(decode).await;
    let requests = server.requests();
    (requests[0].clone(), requests.len())
}

#[tokio::test]
async fn parts_are_written_as_rfc_7578_has_them() {
    let parts = Multipart::new()
        .text("purpose", "é")
        .json("meta", &serde_json::json!({"n": 1}))
        .part(
            "file",
            Part::bytes("content")
                .file_name("a \"b\".png")
                .content_type("image/png")
                .header("X-Page", "1"),
        )
        .part("tags", Part::text("x"))
        .part("tags", Part::text("y"));
    let (request, attempts) = sent(parts).await;
    let body = "--B\r\n\
        Content-Disposition: form-data; name=\"purpose\"\r\n\r\né\r\n\
        --B\r\n\
        Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"n\":1}\r\n\
        --B\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.png\"\r\nContent-Type: image/png\r\nX-Page: 1\r\n\r\ncontent\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nx\r\n\
        --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\ny\r\n\
        --B--\r\n";
    assert!(
        request.contains("content-type: multipart/form-data; boundary=B\r\n"),
        "{request}"
    );
    assert!(
        request.contains(&format!("content-length: {}\r\n", body.len())),
        "{request}"
    );
    assert!(request.ends_with(&format!("\r\n\r\n{body}")), "{request}");
    assert_eq!(attempts, 2);
}

#[tokio::test]
async fn parts_may_be_large_files_and_streams() {
    let file = File::new("large.txt", &"x".repeat(100_000));
    let (request, attempts) = sent(Multipart::new().part("file", Part::path(&file.0))).await;
    let length = request.split("\r\n\r\n").next().unwrap_or_default();
    assert!(length.contains("content-length: 100"), "{length}");
    assert!(request.contains("-large.txt\"\r\nContent-Type: application/octet-stream\r\n\r\nxxx"));
    assert!(request.ends_with("xxx\r\n--B--\r\n"));
    assert_eq!(attempts, 2);
    let large = Multipart::new().part("file", Part::bytes("x".repeat(100_000)));
    let (request, attempts) = sent(large).await;
    assert!(request.ends_with("xxx\r\n--B--\r\n") && attempts == 2);
    let stream = Multipart::new().part("file", Part::body(chunks().with_length(3)));
    let (request, attempts) = sent(stream).await;
    assert!(request.contains("content-length: ") && request.ends_with("\r\n\r\nabc\r\n--B--\r\n"));
    assert_eq!(attempts, 1);
}

#[tokio::test]
async fn a_part_is_read_from_its_file_for_each_attempt() {
    let file = File::new("changing.txt", "first");
    let path = file.0.clone();
    let server = Server::start(move |number, _| {
        std::fs::write(&path, "the second").expect("a file");
        let status = if number == 0 {
            "503 Service Unavailable"
        } else {
            "200 OK"
        };
        Reply::Send(response(status, &[], ""))
    })
    .await;
    let builder = server.builder(&MockTransport::new());
    let client = builder.build().expect("a client");
    let parts = Multipart::new().part("file", Part::path(&file.0));
    let mut call = client.upload();
    call.multipart("multipart/form-data", parts.with_boundary("B"));
    let decode = |exchange: Exchange| exchange.value::<_, NoDeclaredError>(read_none);
    call.send::<(), NoDeclaredError>(decode)
        .await
        .expect("the second answer");
    let requests = server.requests();
    let contents = requests.iter().map(|request| {
        let content = request.split("\r\n\r\n").nth(2);
        content.and_then(|content| content.strip_suffix("\r\n--B--\r\n"))
    });
    let contents: Vec<_> = contents.collect();
    assert_eq!(contents, [Some("first"), Some("the second")]);
}

#[tokio::test]
async fn a_boundary_is_made_for_each_body() {
    let boundary = || {
        let client = Client::builder()
            .bearer_token("t")
            .build()
            .expect("a client");
        let mut call = client.upload();
        call.multipart(
            "multipart/mixed; a=b",
            Multipart::new().unnamed(Part::text("x")),
        );
        let request = call.into_request().expect("a request");
        let value = request.headers()["content-type"]
            .to_str()
            .expect("text")
            .to_owned();
        let boundary = value
            .strip_prefix("multipart/mixed; a=b; boundary=")
            .expect("one")
            .to_owned();
        let body = request.body().bytes().expect("bytes").clone();
        let body = String::from_utf8(body.to_vec()).expect("text");
        assert_eq!(body, format!("--{boundary}\r\n\r\nx\r\n--{boundary}--\r\n"));
        boundary
    };
    let (one, other) = (boundary(), boundary());
    assert!(one.len() == 32 && one != other);
}

#[test]
fn parts_that_cannot_be_sent_are_told() {
    let client = Client::builder()
        .bearer_token("t")
        .build()
        .expect("a client");
    let refused = |parts: Multipart| {
        let mut call = client.upload();
        call.multipart("multipart/form-data", parts);
        call.into_request().expect_err("refused").to_string()
    };
    let split = Part::text("x").content_type("text/plain\r\nX: y");
    assert!(
        refused(Multipart::new().part("a", split))
            .ends_with("a part cannot have the header `Content-Type`")
    );
    let named = Part::text("x").header("X Y", "z");
    assert!(
        refused(Multipart::new().part("a", named)).ends_with("a part cannot have the header `X Y`")
    );
    assert!(
        refused(Multipart::new().with_boundary("a b"))
            .ends_with("the boundary of its parts is none")
    );
}
