//! A server on a socket of its own, and a client of it.

use crate::api::{Client, ClientBuilder};
use crate::runtime::{
    Body, BoxFuture, HttpRequest, MockTransport, ReqwestTransport, ResponseBody, Transport,
    TransportError,
};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// What the server does once it has read a request.
pub(crate) enum Reply {
    /// Writes this and goes on with the connection.
    Send(Vec<u8>),
    /// Writes this and ends the connection.
    Close(Vec<u8>),
    /// Writes this and nothing more until the client ends the connection.
    Hang(Vec<u8>),
    /// Writes this and so many bytes after it.
    Flood(Vec<u8>, usize),
}

/// A server, the requests it has read and the connections it has had.
pub(crate) struct Server {
    pub(crate) port: u16,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<AtomicUsize>,
    /// Notified when a client ends a connection that hangs.
    pub(crate) ended: Arc<Notify>,
    /// Notified when a request was read.
    pub(crate) read: Arc<Notify>,
}

impl Server {
    /// Serves with the reply to each request, given its number and its text.
    pub(crate) async fn start(
        reply: impl Fn(usize, &str) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
        let port = listener.local_addr().expect("an address").port();
        let server = Self {
            port,
            requests: Arc::default(),
            connections: Arc::default(),
            ended: Arc::default(),
            read: Arc::default(),
        };
        let (requests, connections) = (server.requests.clone(), server.connections.clone());
        let (ended, read) = (server.ended.clone(), server.read.clone());
        let reply = Arc::new(reply);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::SeqCst);
                let (requests, reply, ended, read) =
                    (requests.clone(), reply.clone(), ended.clone(), read.clone());
                tokio::spawn(async move {
                    let mut stream = stream;
                    while let Some(request) = next_request(&mut stream).await {
                        let number = {
                            let mut requests = requests.lock().expect("no panic");
                            requests.push(request.clone());
                            requests.len() - 1
                        };
                        read.notify_one();
                        if !answer(&mut stream, reply(number, &request)).await {
                            break;
                        }
                    }
                    ended.notify_one();
                });
            }
        });
        server
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no panic").clone()
    }

    /// Forgets the requests.
    pub(crate) fn forget(&self) {
        *self.requests.lock().expect("no panic") = Vec::new();
    }

    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// A builder of a client of this server, in the mock's time.
    pub(crate) fn builder(&self, clock: &MockTransport) -> ClientBuilder {
        builder(&self.url(), clock)
    }
}

/// A builder of a client in the mock's time, in which nothing ends before a test says when.
pub(crate) fn builder(url: &str, clock: &MockTransport) -> ClientBuilder {
    let network = ReqwestTransport::new(Duration::from_secs(10)).expect("a transport");
    builder_over(network, url, clock)
}

/// The same over a network of its own.
pub(crate) fn builder_over(
    network: ReqwestTransport,
    url: &str,
    clock: &MockTransport,
) -> ClientBuilder {
    let transport = Timed {
        network,
        clock: clock.clone(),
    };
    Client::builder()
        .bearer_token("secret")
        .base_url(url)
        .transport(transport)
        .timeout(None)
        .idle_timeout(None)
}

/// Reads one request: its head and as much body as its length says.
async fn next_request(stream: &mut TcpStream) -> Option<String> {
    let mut text = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        if let Some(end) = text.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&text[..end]).to_ascii_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
            if text.len() >= end + 4 + length.unwrap_or_default() {
                return Some(String::from_utf8_lossy(&text).into_owned());
            }
        }
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => text.extend_from_slice(&chunk[..read]),
        }
    }
}

/// Does what a reply says; says whether the connection goes on.
async fn answer(stream: &mut TcpStream, reply: Reply) -> bool {
    match reply {
        Reply::Send(bytes) => stream.write_all(&bytes).await.is_ok(),
        Reply::Close(bytes) => {
            let _ = stream.write_all(&bytes).await;
            false
        }
        Reply::Hang(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let mut rest = [0; 64];
            while stream.read(&mut rest).await.is_ok_and(|read| read > 0) {}
            false
        }
        Reply::Flood(bytes, mut left) => {
            let chunk = vec![b'x'; 1 << 16];
            let mut fine = stream.write_all(&bytes).await.is_ok();
            while fine && left > 0 {
                let now = left.min(chunk.len());
                fine = stream.write_all(&chunk[..now]).await.is_ok();
                left -= now;
            }
            fine
        }
    }
}

/// A response with a length.
pub(crate) fn response(status: &str, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let headers: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

pub(crate) fn json(body: &str) -> Vec<u8> {
    response("200 OK", &[("content-type", "application/json")], body)
}

/// The network of one transport and the time of another.
struct Timed {
    network: ReqwestTransport,
    clock: MockTransport,
}

impl Transport for Timed {
    fn send(
        &self,
        request: HttpRequest<Body>,
    ) -> BoxFuture<'static, Result<http::Response<ResponseBody>, TransportError>> {
        self.network.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.clock.sleep(duration)
    }

    fn now(&self) -> Duration {
        Transport::now(&self.clock)
    }

    fn chance(&self) -> f64 {
        1.0
    }
}
