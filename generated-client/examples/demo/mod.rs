//! A server on this machine for the `--demo` of examples.

// Each example uses a part of this.
#![allow(dead_code)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};

/// A request, its head in small letters.
pub struct Request {
    /// The request line and the headers.
    pub head: String,
    /// The body, as text.
    pub body: String,
}

impl Request {
    /// Whether the request line or a header begins with this.
    pub fn has(&self, line: &str) -> bool {
        self.head.lines().any(|known| known.starts_with(line))
    }
}

/// Serves on a port of this machine, each request with its number; gives the address.
pub fn serve(
    reply: impl Fn(usize, &Request) -> String + Send + 'static,
) -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().enumerate() {
            let served =
                stream.and_then(|stream| serve_one(&stream, |request| reply(number, request)));
            if let Err(error) = served {
                eprintln!("the demo's server: {error}");
            }
        }
    });
    Ok(address)
}

fn serve_one(mut stream: &TcpStream, reply: impl Fn(&Request) -> String) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while reader.read_line(&mut head)? > 2 {}
    let head = head.to_ascii_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .and_then(|length| length.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body)?;
    if let Some(line) = head.lines().next() {
        println!("    the server got {line:?}");
    }
    let body = String::from_utf8_lossy(&body).into_owned();
    stream.write_all(reply(&Request { head, body }).as_bytes())
}

/// An answer with these headers, each with its line break.
pub fn answer(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

/// An answer in JSON.
pub fn json(status: &str, body: &str) -> String {
    answer(status, "content-type: application/json\r\n", body)
}
