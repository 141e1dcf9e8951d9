//! Bodies that come in chunks, large ones, and files.

use super::server::{Reply, Server, response};
use crate::api::Client;
use crate::runtime::{
    Body, ChunkStream, Method, MockTransport, ResponseBody, Transport, TransportError,
    TransportErrorKind,
};
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A folder of its own that goes away again.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("client-runtime-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    pub(crate) fn names(&self) -> Vec<String> {
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
            .idle_timeout(Duration::from_secs(1))
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

#[tokio::test]
async fn a_promise_alone_takes_no_memory() {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 9223372036854775807\r\n\r\nabc".to_vec();
    let server = Server::start(move |_, _| Reply::Close(head.clone())).await;
    let builder = server.builder(&MockTransport::new()).body_limit(usize::MAX);
    let client = builder.build().expect("a client");
    let error = client.request(Method::GET, "/file").await;
    let error = error.expect_err("broken off");
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"abc"[..]));
}

/// Two chunks, each of which comes when it is asked for the second time.
struct Lazy {
    left: u32,
    asked: bool,
}

impl ChunkStream for Lazy {
    fn poll_chunk(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<bytes::Bytes, TransportError>>> {
        if self.left == 0 {
            return Poll::Pending;
        }
        self.asked = !self.asked;
        if self.asked {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.left -= 1;
        Poll::Ready(Some(Ok("chunk".into())))
    }
}

#[tokio::test]
async fn what_the_caller_does_between_chunks_is_not_idle_time() {
    let mock = MockTransport::new();
    let body = ResponseBody::stream(Lazy {
        left: 2,
        asked: false,
    });
    mock.push(Ok(http::Response::new(body)));
    let limit = Duration::from_secs(30);
    let builder = Client::builder().transport(mock.clone());
    let client = builder.idle_timeout(limit).build().expect("a client");
    let mut stream = client.request(Method::GET, "/x").bytes_stream().await;
    let stream = stream.as_mut().expect("a stream");
    for _ in 0..2 {
        mock.sleep(2 * limit).await;
        assert!(stream.chunk().await.is_some_and(|chunk| chunk.is_ok()));
    }
    let before = mock.elapsed();
    let error = stream
        .chunk()
        .await
        .expect("an end")
        .expect_err("nothing more");
    assert!(error.is_timeout(), "{error}");
    assert_eq!(mock.elapsed() - before, limit);
    assert!(stream.chunk().await.is_none());
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_keeps_its_permissions_and_its_links() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let server = Server::start(|_, _| Reply::Send(response("200 OK", &[], "new"))).await;
    let builder = server.builder(&MockTransport::new());
    let client = builder.build().expect("a client");
    let folder = Folder::new("permissions");
    let (file, link) = (folder.0.join("a".repeat(255)), folder.0.join("link"));
    std::fs::write(&file, "old").expect("a file");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("its own");
    symlink(&file, &link).expect("a link");
    let saved = client.request(Method::GET, "/file").save_to(&link).await;
    saved.expect("a file");
    assert!(link.is_symlink());
    assert_eq!(std::fs::read(&file).expect("a file"), b"new");
    let mode = std::fs::metadata(&file)
        .expect("a file")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[tokio::test]
async fn what_a_request_body_fails_of_is_told() {
    struct Unreadable;

    impl ChunkStream for Unreadable {
        fn poll_chunk(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
        ) -> Poll<Option<Result<bytes::Bytes, TransportError>>> {
            let error = TransportError::new(TransportErrorKind::File, "the disk is gone");
            Poll::Ready(Some(Err(error)))
        }
    }

    let server = Server::start(|_, _| Reply::Hang(Vec::new())).await;
    let builder = server.builder(&MockTransport::new());
    let client = builder.build().expect("a client");
    let call = client.request(Method::PUT, "/upload");
    let error = call.body("text/plain", Body::once(Unreadable)).await;
    let error = error.expect_err("no body");
    assert_eq!(error.to_string(), "PUT /upload: the disk is gone");
    assert!(!error.is_retryable());
}
