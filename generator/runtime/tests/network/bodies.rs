//! Bodies that come in chunks, large ones, and files.

use super::server::{Reply, Server, response};
use crate::runtime::{Method, MockTransport};
use std::path::PathBuf;

/// A folder of its own that goes away again.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("client-runtime-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("a folder");
        entries
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[tokio::test]
async fn a_file_is_written_whole() {
    let server = Server::start(|_, _| Reply::Send(response("200 OK", &[], "content"))).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    let folder = Folder::new("whole");
    let path = folder.0.join("file.txt");
    std::fs::write(&path, "old and longer").expect("a file");
    let bytes = client
        .request(Method::GET, "/file")
        .save_to(&path)
        .await
        .expect("a file");
    assert_eq!(
        (bytes, std::fs::read(&path).expect("a file")),
        (7, b"content".to_vec())
    );
    assert_eq!(folder.names(), ["file.txt"]);
    let error = client
        .request(Method::GET, "/file")
        .save_to(folder.0.join("no/file"))
        .await
        .expect_err("no folder");
    assert!(
        error
            .to_string()
            .starts_with("GET /file: the file cannot be written: "),
        "{error}"
    );
}

#[tokio::test]
async fn or_not_at_all() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\ncontent".to_vec();
    let replies = [
        Reply::Close as fn(Vec<u8>) -> Reply,
        Reply::Hang as fn(Vec<u8>) -> Reply,
    ];
    for (place, reply) in replies.into_iter().enumerate() {
        let cut = cut.clone();
        let server = Server::start(move |_, _| reply(cut.clone())).await;
        let client = server
            .builder(&MockTransport::new())
            .idle_timeout(std::time::Duration::from_secs(1))
            .build()
            .expect("a client");
        let folder = Folder::new(&format!("not-{place}"));
        let path = folder.0.join("file.txt");
        client
            .request(Method::GET, "/file")
            .save_to(&path)
            .await
            .expect_err("broken off");
        assert!(folder.names().is_empty());
        std::fs::write(&path, "old").expect("a file");
        client
            .request(Method::GET, "/file")
            .save_to(&path)
            .await
            .expect_err("broken off");
        assert_eq!(std::fs::read(&path).expect("a file"), b"old");
        assert_eq!(folder.names(), ["file.txt"]);
    }
    let server = Server::start(|_, _| Reply::Send(response("404 Not Found", &[], "none"))).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    let folder = Folder::new("not-found");
    let error = client
        .request(Method::GET, "/file")
        .save_to(folder.0.join("file"))
        .await
        .expect_err("no file");
    assert_eq!(error.to_string(), "GET /file: 404 Not Found: none");
    assert!(folder.names().is_empty());
}

#[tokio::test]
async fn a_hundred_megabytes_are_refused_or_streamed() {
    const SIZE: usize = 100 << 20;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\n\r\n").into_bytes();
    let chunked = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec();
    let server = Server::start(move |_, request| match request.starts_with("GET /length") {
        true => Reply::Flood(head.clone(), SIZE),
        false => Reply::Flood(chunked.clone(), SIZE),
    });
    let server = server.await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    for path in ["/length", "/chunked"] {
        let error = client
            .request(Method::GET, path)
            .await
            .expect_err("too large");
        assert_eq!(
            error.to_string(),
            format!("GET {path}: the body is larger than 67108864 bytes")
        );
    }
    let mut stream = client
        .request(Method::GET, "/length")
        .bytes_stream()
        .await
        .expect("a stream");
    assert_eq!(stream.status(), 200);
    let mut bytes = 0;
    while let Some(chunk) = stream.chunk().await {
        bytes += chunk.expect("a chunk").len();
    }
    assert_eq!(bytes, SIZE);
}

#[tokio::test]
async fn a_body_of_chunks_is_sent_once() {
    use crate::runtime::{Body, ChunkStream, TransportError};
    use std::pin::Pin;
    use std::task::{Context, Poll};

    struct Parts(Vec<&'static str>);

    impl ChunkStream for Parts {
        fn poll_chunk(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<bytes::Bytes, TransportError>>> {
            Poll::Ready(self.0.pop().map(|part| Ok(part.into())))
        }
    }

    let server =
        Server::start(|_, _| Reply::Close(response("503 Service Unavailable", &[], ""))).await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    let body = Body::once(Parts(vec!["b", "a"]));
    assert!(!body.is_replayable());
    let call = client
        .request(Method::PUT, "/upload")
        .body("text/plain", body);
    let error = call
        .with_idempotency_key("k")
        .await
        .expect_err("no success");
    assert_eq!((error.attempts(), server.requests().len()), (1, 1));
    assert!(
        server.requests()[0]
            .to_ascii_lowercase()
            .contains("transfer-encoding: chunked")
    );
}
