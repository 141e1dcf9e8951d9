//! Compressed answers over a socket.

use crate::api::Client;
use crate::runtime::{
    BytesStream, DecodeErrorKind, Error, ErrorKind, Method, MockTransport, Retry,
    TransportErrorKind,
};
use crate::server::{Reply, Server};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::io::Write as _;

const JSON: &[u8] = br#"{"link": "a"}"#;

pub(crate) fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).expect("a buffer");
    encoder.finish().expect("a buffer")
}

fn answer(status: &str, coding: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-encoding: {coding}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// A client of a server that gives one answer to all requests.
async fn answered(answer: Vec<u8>) -> (Server, Client) {
    let server = Server::start(move |_, _| Reply::Send(answer.clone())).await;
    let client = server
        .builder(&MockTransport::new())
        .retry(Retry::NEVER)
        .build()
        .expect("a client");
    (server, client)
}

fn accepted(server: &Server) -> Option<String> {
    let requests = server.requests();
    let lines = requests.last().expect("a request").lines();
    let values = lines.filter_map(|line| line.strip_prefix("accept-encoding: "));
    values.map(str::to_owned).next()
}

async fn whole(mut stream: BytesStream) -> Result<Vec<u8>, Error> {
    let mut all = Vec::new();
    while let Some(chunk) = stream.chunk().await {
        all.extend_from_slice(&chunk?);
    }
    Ok(all)
}

#[tokio::test]
async fn an_answer_is_its_content_however_it_is_taken() {
    let (server, client) = answered(answer("200 OK", "gzip", &gzip(JSON))).await;
    let file = client.files().download_file("fsf_1").await.expect("JSON");
    assert_eq!(file.link.as_deref(), Some("a"));
    let accepted = accepted(&server).expect("what is accepted");
    assert!(accepted.split(", ").any(|one| one == "gzip"), "{accepted}");
    let call = || client.request(Method::GET, "/x");
    let raw = call().await.expect("an answer");
    assert_eq!(&raw.body()[..], JSON);
    assert_eq!(raw.header("content-encoding"), None);
    assert_eq!(raw.header("content-length"), None);
    let stream = call().bytes_stream().await.expect("a body");
    assert_eq!(whole(stream).await.expect("bytes"), JSON);
    let path = std::env::temp_dir().join(format!("codings-{}", std::process::id()));
    let saved = call().save_to(&path).await.expect("a file");
    assert_eq!(saved, JSON.len() as u64);
    assert_eq!(std::fs::read(&path).expect("a file"), JSON);
    std::fs::remove_file(&path).expect("the file");
    // Several members are one content (RFC 1952 §2.2), and a failure is read like a success.
    let twice = [gzip(b"{\"message\""), gzip(b": \"no\"}")].concat();
    let (_server, client) = answered(answer("404 Not Found", "X-GZip", &twice)).await;
    let error = client.files().download_file("fsf_1").await;
    let shown = error.expect_err("404").to_string();
    assert!(shown.contains(r#"{"message": "no"}"#), "{shown}");
}

#[tokio::test]
async fn a_large_content_comes_piece_by_piece() {
    let content: Vec<u8> = (0..300_000_u32)
        .flat_map(|n| (n / 7).to_le_bytes())
        .collect();
    let (_server, client) = answered(answer("200 OK", "gzip", &gzip(&content))).await;
    let stream = client.request(Method::GET, "/x").bytes_stream().await;
    let all = whole(stream.expect("a body")).await.expect("bytes");
    assert!(all == content);
}

#[tokio::test]
async fn what_is_made_to_fill_a_disk_is_refused() {
    let bomb = gzip(&vec![0; 64 << 20]);
    let (_server, client) = answered(answer("200 OK", "gzip", &bomb)).await;
    let too_large = |error: &Error| match error.kind() {
        ErrorKind::Transport(error) => assert_eq!(error.kind(), TransportErrorKind::TooLarge),
        other => panic!("{other:?}"),
    };
    let call = || client.request(Method::GET, "/x");
    too_large(&call().await.map(drop).expect_err("a bomb"));
    let stream = call().bytes_stream().await.expect("a head");
    let error = whole(stream).await.expect_err("a bomb");
    too_large(&error);
    assert!(error.to_string().contains("became more than"), "{error}");
    let path = std::env::temp_dir().join(format!("bomb-{}", std::process::id()));
    too_large(&call().save_to(&path).await.map(drop).expect_err("a bomb"));
    assert!(!path.exists());
}

#[tokio::test]
async fn a_broken_content_is_an_error() {
    let mut cut = gzip(JSON);
    cut.truncate(cut.len() - 4);
    let mut other = gzip(JSON);
    let at = other.len() - 6;
    other[at] ^= 1;
    for body in [cut, other, b"no gzip at all".to_vec()] {
        let (_server, client) = answered(answer("200 OK", "gzip", &body)).await;
        let error = client.files().download_file("fsf_1").await;
        let error = error.expect_err("a broken body");
        let ErrorKind::Transport(problem) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(problem.kind(), TransportErrorKind::Body);
        assert!(
            error.to_string().contains("compressed body is broken"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn what_has_no_content_or_another_coding_is_left_as_it_is() {
    let (server, client) = answered(answer("200 OK", "compress", b"?")).await;
    let error = client.files().download_file("fsf_1").await;
    let error = error.expect_err("compressed");
    let ErrorKind::Decode(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), DecodeErrorKind::Compressed);
    let part = client
        .request(Method::GET, "/x")
        .with_header("range", "bytes=0-1");
    part.await.map(drop).expect_err("compressed");
    assert_eq!(accepted(&server), None);
    let own = client
        .request(Method::GET, "/x")
        .with_header("accept-encoding", "identity");
    own.await.map(drop).expect_err("compressed");
    assert_eq!(accepted(&server).as_deref(), Some("identity"));

    let (_server, client) = answered(answer("200 OK", "gzip", b"")).await;
    let empty = client.request(Method::GET, "/x").await.expect("no body");
    assert!(empty.body().is_empty());
    let part = answer("206 Partial Content", "gzip", &gzip(JSON)[..4]);
    let (_server, client) = answered(part).await;
    let error = client.request(Method::GET, "/x").await;
    let error = error.map(drop).expect_err("a part of coded bytes");
    assert!(error.to_string().contains("compressed (gzip)"), "{error}");
}

#[cfg(all(feature = "brotli", feature = "deflate", feature = "zstd"))]
#[tokio::test]
async fn other_codings_are_undone_where_their_features_are_on() {
    use flate2::write::{DeflateEncoder, ZlibEncoder};
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::default());
    zlib.write_all(JSON).expect("a buffer");
    let mut bare = DeflateEncoder::new(Vec::new(), Compression::default());
    bare.write_all(JSON).expect("a buffer");
    // A meta-block that is not compressed (RFC 7932 §9.2), and a frame of one raw block (RFC 8878 §3.1.1).
    let brotli = [b"\x0b\x06\x80", JSON, b"\x03"].concat();
    let size = JSON.len() as u8;
    let zstd = [
        &[0x28, 0xb5, 0x2f, 0xfd, 0x20, size, size << 3 | 1, 0, 0],
        JSON,
    ]
    .concat();
    let coded = [
        ("deflate", zlib.finish().expect("a buffer")),
        ("deflate", bare.finish().expect("a buffer")),
        ("br", brotli),
        ("zstd", zstd),
    ];
    for (coding, body) in coded {
        let (server, client) = answered(answer("200 OK", coding, &body)).await;
        let file = client.files().download_file("fsf_1").await;
        assert_eq!(file.expect(coding).link.as_deref(), Some("a"));
        assert_eq!(
            accepted(&server).as_deref(),
            Some("zstd, br, gzip, deflate")
        );
        let cut = answer("200 OK", coding, &body[..body.len() - 3]);
        let (_server, client) = answered(cut).await;
        let error = client.files().download_file("fsf_1").await;
        let error = error.expect_err(coding).to_string();
        assert!(
            error.contains("compressed body is broken"),
            "{coding}: {error}"
        );
    }
}
