//! Bodies of several parts.

use crate::calls::{Source, client, client_with_limit, get_numbers, get_parts, mock};
use crate::runtime::{Error, ErrorKind, ReceivedPart};

const MIXED: &str = "multipart/mixed; charset=utf-8; Boundary=\"a b\"";

/// The parts of a body that comes in these pieces, and the error that ends it.
async fn parts(pieces: Vec<Vec<u8>>) -> (Vec<ReceivedPart>, Option<&'static str>) {
    let mut source = Source::of(pieces);
    source.content_type = MIXED;
    let mut stream = get_parts(&client(source)).await.expect("a stream");
    let mut parts = Vec::new();
    while let Some(part) = stream.next().await {
        match part {
            Ok(part) => parts.push(part),
            Err(error) => {
                assert!(stream.next().await.is_none(), "nothing comes after {error}");
                return (parts, Some(kind(&error)));
            }
        }
    }
    (parts, None)
}

/// What a part is: its media type and its bytes.
fn told(parts: &[ReceivedPart]) -> Vec<(String, Vec<u8>)> {
    let told = parts.iter().map(|part| {
        let content = part.bytes().expect("not compressed");
        let media_type = part.content_type().unwrap_or("none");
        (media_type.to_owned(), content.to_vec())
    });
    told.collect()
}

/// What the parts of a body are, the same however it is split.
async fn split(body: &[u8]) -> (Vec<(String, Vec<u8>)>, Option<&'static str>) {
    let (whole, error) = parts(vec![body.to_vec()]).await;
    let whole = told(&whole);
    for at in 0..=body.len() {
        let (one, other) = body.split_at(at);
        let (given, ended) = parts(vec![one.to_vec(), other.to_vec()]).await;
        assert_eq!(
            (told(&given), ended),
            (whole.clone(), error),
            "split at {at}"
        );
    }
    let bytes = body.iter().map(|byte| vec![*byte]).collect();
    let (given, ended) = parts(bytes).await;
    assert_eq!(
        (told(&given), ended),
        (whole.clone(), error),
        "byte by byte"
    );
    (whole, error)
}

fn kind(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Decode(_) => "undecoded",
        ErrorKind::Transport(_) => "broken",
        _ => "another",
    }
}

fn part(media_type: &str, content: &[u8]) -> (String, Vec<u8>) {
    (media_type.to_owned(), content.to_vec())
}

#[tokio::test]
async fn parts_stand_between_boundaries() {
    let expected = [
        part("application/json", b"{\"n\": 1}"),
        part("none", b"no header fields\r\n\r\nat all\n"),
        part("image/png; x=\"1\"", b"\x00\r\n--a\r\n--a bc\r\n\xff"),
        part("none", b""),
        part("text/plain", b""),
    ];
    let body = b"to be ignored\r\n\
        --a b \t\r\nContent-Type: application/json\r\n\r\n{\"n\": 1}\r\n\
        --a b\r\n\r\nno header fields\r\n\r\nat all\n\r\n\
        --a b\r\nX-Other: 1\r\ncontent-type: image/png;\r\n  x=\"1\"\r\n\r\n\x00\r\n--a\r\n--a bc\r\n\xff\r\n\
        --a b\r\n\r\n\r\n--a b\r\nContent-Type: text/plain\r\n\r\n\r\n--a b--\r\nto be ignored\r\n--a b\r\n\r\n";
    assert_eq!(split(body).await, (expected.to_vec(), None));
}

#[tokio::test]
async fn line_feeds_alone_are_line_breaks_too() {
    let body = b"--a b\nContent-Type: text/plain\n\none\ntwo\n--a b\n\nthree\n--a b--";
    let expected = [part("text/plain", b"one\ntwo"), part("none", b"three")];
    assert_eq!(split(body).await, (expected.to_vec(), None));
}

#[tokio::test]
async fn a_body_that_ends_early_is_an_error_after_the_parts_before() {
    let (given, error) = split(b"--a b\r\n\r\none\r\n--a b\r\n\r\ntw").await;
    assert_eq!(given, [part("none", b"one")]);
    assert_eq!(error, Some("broken"));
    // Nothing that begins a part.
    let (given, error) = split(b"{\"n\": 1}").await;
    assert_eq!((given, error), (Vec::new(), Some("broken")));
    assert_eq!(split(b"").await, (Vec::new(), None));
}

#[tokio::test]
async fn a_part_has_a_name_and_its_content_in_what_it_is() {
    let body = "--a b\r\nContent-Disposition: form-data; name=\"report\"; filename=\"a.json\"\r\n\
        Content-Type: application/json\r\n\r\n[1, 2]\r\n\
        --a b\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n";
    let mut body = body.as_bytes().to_vec();
    body.extend_from_slice(b"\xe4\r\n--a b--\r\n");
    let (parts, error) = parts(vec![body]).await;
    assert_eq!(error, None);
    let [report, text] = parts.as_slice() else {
        panic!("{parts:?}");
    };
    assert_eq!(report.name(), Some("report"));
    assert_eq!(report.file_name(), Some("a.json"));
    assert_eq!(report.json::<Vec<u8>>().expect("JSON"), [1, 2]);
    assert_eq!(report.headers().len(), 2);
    assert_eq!(
        (text.name(), text.text().as_deref().ok()),
        (None, Some("ä"))
    );
    assert!(text.json::<u8>().is_err());
    assert!(!format!("{report:?}").contains("[1, 2]"), "{report:?}");
}

#[tokio::test]
async fn a_part_that_does_not_have_its_type_ends_nothing() {
    let mut source = Source::text(
        "--f\r\n\r\n1\r\n--f\r\n\r\nmany\r\n--f\r\n\r\n{\"error\": 1}\r\n--f\r\n\r\n 3\r\n--f--",
    );
    source.content_type = "multipart/x-mixed-replace;boundary=f";
    let mut stream = get_numbers(&client(source)).await.expect("a stream");
    let mut given = Vec::new();
    while let Some(item) = stream.next().await {
        given.push(item.map_err(|error| kind(&error)));
    }
    let wrong = Err("undecoded");
    assert_eq!(given, [Ok(1), wrong, wrong, Ok(3)]);
}

#[tokio::test]
async fn a_body_without_a_boundary_is_an_error() {
    for (content_type, expected) in [
        ("multipart/mixed", "names no boundary"),
        ("multipart/mixed; boundary=\"\"", "names no boundary"),
        ("application/json; boundary=a", "where a stream is due"),
        ("text/html", "where a stream is due"),
    ] {
        let mut source = Source::text("--a\r\n\r\none\r\n--a--");
        source.content_type = content_type;
        let error = get_parts(&client(source)).await.expect_err("no stream");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn large_parts_and_many_come_as_they_are_within_the_limit() {
    let large = vec![b'\n'; 10 << 20];
    let mut body = b"--a b\r\n\r\n".to_vec();
    body.extend_from_slice(&large);
    for _ in 0..10_000 {
        body.extend_from_slice(b"\r\n--a b\r\n\r\nx");
    }
    body.extend_from_slice(b"\r\n--a b--");
    for (limit, expected) in [(16 << 20, 10_001), (1 << 20, 0)] {
        let pieces = body.chunks(16 << 10).map(<[u8]>::to_vec).collect();
        let mut source = Source::of(pieces);
        source.content_type = MIXED;
        let mut stream = get_parts(&client_with_limit(&mock(source), limit))
            .await
            .expect("a stream");
        let mut given = Vec::new();
        while let Some(Ok(part)) = stream.next().await {
            given.push(part.bytes().expect("not compressed"));
        }
        assert_eq!(given.len(), expected, "{limit}");
        assert!(given.first().is_none_or(|first| first == large.as_slice()));
    }
}
