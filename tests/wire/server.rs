//! Scripted answers in; an HTTP server in this process, and the very bytes it was sent, out.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A server on a port of its own; it gives its answers in turn, one a connection.
pub(crate) struct Server {
    address: String,
    received: Arc<Mutex<Vec<Request>>>,
}

/// A request as it came over the wire.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Request {
    /// `GET /files/1 HTTP/1.1`
    pub(crate) line: String,
    /// By lower-case name, in the order of the wire.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Server {
    pub(crate) async fn answering(answers: Vec<String>) -> Self {
        Self::answering_bytes(answers.into_iter().map(String::into_bytes).collect()).await
    }

    /// The same with answers that are no text.
    pub(crate) async fn answering_bytes(answers: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address").to_string();
        let received = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&received);
        tokio::spawn(async move {
            for answer in answers {
                let (mut stream, _) = listener.accept().await.expect("a connection");
                let request = read(&mut stream).await;
                kept.lock()
                    .expect("no panic while it was held")
                    .push(request);
                stream
                    .write_all(&answer)
                    .await
                    .expect("a client that listens");
                stream.shutdown().await.expect("a client that listens");
            }
        });
        Self { address, received }
    }

    /// `http://127.0.0.1:…` and this path.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    pub(crate) fn host(&self) -> &str {
        &self.address
    }

    /// The only request that came.
    pub(crate) fn request(&self) -> Request {
        let received = self.requests();
        assert_eq!(received.len(), 1, "{received:?}");
        received[0].clone()
    }

    /// All requests that came, in their order.
    pub(crate) fn requests(&self) -> Vec<Request> {
        let received = self.received.lock();
        received.expect("no panic while it was held").clone()
    }
}

impl Request {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// A whole answer with this body, after which the connection closes.
pub(crate) fn answer(status: &str, headers: &[&str], body: &str) -> String {
    let headers: String = headers
        .iter()
        .map(|header| format!("{header}\r\n"))
        .collect();
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

pub(crate) fn json(status: &str, body: &str) -> String {
    answer(status, &["content-type: application/json"], body)
}

/// An address nothing listens on.
pub(crate) async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    format!("http://{}", listener.local_addr().expect("an address"))
}

async fn read(stream: &mut TcpStream) -> Request {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        let read = stream
            .read_buf(&mut bytes)
            .await
            .expect("a readable connection");
        assert_ne!(read, 0, "the client closed in the middle of the head");
    };
    let head = String::from_utf8(bytes[..end].to_vec()).expect("a head in ASCII");
    let mut lines = head.split("\r\n").map(str::to_owned);
    let line = lines.next().expect("a request line");
    let header = |line: String| {
        let (name, value) = line.split_once(": ").expect("a header");
        (name.to_ascii_lowercase(), value.to_owned())
    };
    let headers: Vec<_> = lines.map(header).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length: usize = length.map_or(0, |(_, value)| value.parse().expect("a length"));
    while bytes.len() < end + 4 + length {
        let read = stream
            .read_buf(&mut bytes)
            .await
            .expect("a readable connection");
        assert_ne!(read, 0, "the client closed in the middle of the body");
    }
    Request {
        line,
        headers,
        body: bytes[end + 4..].to_vec(),
    }
}
