//! Bodies of several parts: what each field is on the wire.

use crate::cases::case_multipart_body::models::{ReplaceRequest, UploadRequest, UploadRequestMeta};
use crate::cases::case_multipart_encodings::models::{
    Level, MixRequest, Point, SendManyRequest, SendRequest, SendRequestEither,
};
use crate::cases::case_multipart_files::models::{
    CreateAlbumRequest, CreateFileRequest, CreateUploadRequest, Expiry, File, Tree,
};
use crate::runtime::{Body, DateTime, Multipart, Part, Patch};
use crate::server::{Request, json};
use crate::wire::{answered, sent};

/// The parts of a body with the boundary `B`: the lines before each, and what is in it.
pub(super) fn parts(request: &Request) -> Vec<(String, String)> {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let length = request.header("content-length");
    assert_eq!(length, Some(request.body.len().to_string().as_str()));
    let inner = body
        .strip_prefix("--B\r\n")
        .and_then(|body| body.strip_suffix("\r\n--B--\r\n"));
    let inner = inner.unwrap_or_else(|| panic!("parts: {body}"));
    let split = |part: &str| {
        let (head, content) = part.split_once("\r\n\r\n").expect("lines before a part");
        (head.to_owned(), content.to_owned())
    };
    inner.split("\r\n--B\r\n").map(split).collect()
}

/// The lines before a part of text.
pub(super) fn field(name: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"")
}

pub(super) fn typed(name: &str, media_type: &str) -> String {
    format!("{}\r\nContent-Type: {media_type}", field(name))
}

pub(super) fn file(name: &str, file_name: &str, media_type: &str) -> String {
    let field = field(name);
    format!("{field}; filename=\"{file_name}\"\r\nContent-Type: {media_type}")
}

/// The header of a part in base64.
const BASE64: &str = "\r\nContent-Transfer-Encoding: base64";

pub(super) fn pair(head: String, content: &str) -> (String, String) {
    (head, content.to_owned())
}

#[tokio::test]
async fn a_body_is_a_part_for_each_field() {
    let body = UploadRequest {
        note: Some("é\r\n".to_owned()),
        page: Some(2),
        meta: Some(UploadRequestMeta {
            b: Patch::Null,
            ..UploadRequestMeta::new("b")
        }),
        meta_x_part: Some("1".to_owned()),
        ..UploadRequest::new(Part::bytes(vec![0, 13, 10]).file_name("a.bin"))
    };
    let request =
        sent!(case_multipart_body, client => client.a().upload(body).with_boundary("between"));
    let header = "multipart/form-data; boundary=between";
    assert_eq!(request.header("content-type"), Some(header));
    let expected = "--between\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\
        Content-Type: application/octet-stream\r\n\r\n\0\r\n\r\n\
        --between\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\né\r\n\r\n\
        --between\r\nContent-Disposition: form-data; name=\"page\"\r\n\r\n2\r\n\
        --between\r\n\
        Content-Disposition: form-data; name=\"meta\"\r\n\
        Content-Type: application/json\r\nX-Part: 1\r\n\r\n{\"a\":\"b\",\"b\":null}\r\n\
        --between--\r\n";
    assert_eq!(String::from_utf8_lossy(&request.body), expected);
}

#[tokio::test]
async fn a_boundary_is_made_by_chance_unless_it_is_said() {
    let body = || ReplaceRequest {
        caption: Some("c".to_owned()),
        ..ReplaceRequest::default()
    };
    let request = sent!(case_multipart_body, client => client.optional().replace().body(body()));
    let header = request.header("content-type").unwrap_or_default();
    let boundary = header.strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.expect("a boundary");
    assert_eq!(boundary.len(), 32);
    let expected = format!(
        "--{boundary}\r\n{}\r\n\r\nc\r\n--{boundary}--\r\n",
        field("caption")
    );
    assert_eq!(String::from_utf8_lossy(&request.body), expected);
    let request = sent!(case_multipart_body, client => client.optional().replace().with_boundary("B").body(body()));
    assert_eq!(parts(&request), [pair(field("caption"), "c")]);
    let twice = answered!(case_multipart_body, json("204 No Content", ""),
        client => client.optional().replace().body(body()).with_boundary("B").with_boundary("C"));
    let said = twice.expect_err("two boundaries").to_string();
    assert!(
        said.ends_with("the body cannot be written: its boundary is given twice"),
        "{said}"
    );
    let wrong = answered!(case_multipart_body, json("204 No Content", ""),
        client => client.optional().replace().body(body()).with_boundary("a b"));
    let said = wrong.expect_err("no boundary").to_string();
    assert!(
        said.ends_with("the boundary of its parts is none"),
        "{said}"
    );
}

#[tokio::test]
async fn what_has_no_type_is_put_together_by_the_caller() {
    let form = Multipart::new().text("a", "b").part("c", Part::json(&1));
    let request = sent!(case_multipart_body, client => client.any().send(form).with_boundary("B"));
    let expected = [
        pair(field("a"), "b"),
        pair(typed("c", "application/json"), "1"),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn a_file_and_what_it_is_for_are_required() {
    let server = crate::server::Server::answering(vec![json("200 OK", r#"{"id":"f"}"#)]).await;
    let client = crate::cases::case_multipart_files::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let path = std::env::temp_dir().join(format!("{}-data.jsonl", std::process::id()));
    std::fs::write(&path, "{}\n").expect("a file");
    let body = CreateFileRequest {
        expires_after: Some(Expiry::new(60)),
        ..CreateFileRequest::new(Part::path(&path).file_name("data \"1\".jsonl"), "fine-tune")
    };
    let file_of = client.files().create(body).with_boundary("B").await;
    std::fs::remove_file(path).expect("the file again");
    assert_eq!(file_of.expect("a file"), File::new("f"));
    let expected = [
        pair(
            file("file", "data %221%22.jsonl", "application/octet-stream"),
            "{}\n",
        ),
        pair(field("purpose"), "fine-tune"),
        pair(
            typed("expires_after", "application/json"),
            "{\"seconds\":60}",
        ),
    ];
    assert_eq!(parts(&server.request()), expected);
}

#[tokio::test]
async fn a_file_that_is_required_in_fact_is_a_field() {
    let body = CreateUploadRequest {
        file: Some(vec![1].into()),
        ..CreateUploadRequest::new("image")
    };
    let server = crate::server::Server::answering(vec![json("201 Created", r#"{"id":"f"}"#)]).await;
    let client = crate::cases::case_multipart_files::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let call = client.uploads().create().body(body).with_boundary("B");
    call.await.expect("a file");
    let expected = [
        pair(field("purpose"), "image"),
        pair(file("file", "file", "application/octet-stream"), "\u{1}"),
    ];
    assert_eq!(parts(&server.request()), expected);
}

#[tokio::test]
async fn files_come_alone_in_lists_and_under_other_names() {
    let octets = "application/octet-stream";
    let mut body = CreateAlbumRequest::new(vec![
        Part::bytes("1")
            .file_name("1.png")
            .content_type("image/png"),
        Part::body(Body::reader(&b"2"[..]).with_length(1)).file_name("2"),
    ]);
    body.sheets = Some(vec![Part::bytes("s").file_name("s")]);
    body.logo = Some(Part::text("https://example.com/logo"));
    body.raw = Some(Part::bytes("r"));
    body.anything = Some(Part::text("t"));
    let leaf = |text: &str| Tree::Text(text.to_owned());
    body.tree = Some(Tree::List(vec![leaf("a"), Tree::List(vec![leaf("b")])]));
    let more = [("cover", "not again"), ("other", "o")];
    body.cover = Some(Part::bytes("c").header("X-Cover", "1"));
    body.additional = more
        .map(|(name, text)| (name.to_owned(), Part::text(text)))
        .into();
    let request = sent!(case_multipart_files,
        client => client.uploads().create_album(body).with_boundary("B"));
    let expected = [
        pair(file("pictures", "1.png", "image/png"), "1"),
        pair(file("pictures", "2", octets), "2"),
        pair(file("cover", "cover", octets) + "\r\nX-Cover: 1", "c"),
        pair(file("sheets", "s", octets), "s"),
        pair(field("logo"), "https://example.com/logo"),
        pair(file("raw", "raw", octets), "r"),
        pair(field("anything"), "t"),
        pair(field("tree"), "a"),
        pair(typed("tree", "application/json"), "[\"b\"]"),
        pair(field("other"), "o"),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn parts_are_written_as_the_document_says() {
    let at = DateTime::parse_from_rfc3339("2026-01-02T03:04:05+01:00").expect("a time");
    let mut body = SendRequest::new(Part::bytes("p").file_name("p.JPG"), 7, at);
    let point = |x| Point::new(x);
    body.scan = Some(Part::bytes("%PDF").file_name("scan"));
    body.csv = Some("a,b".to_owned());
    body.latin = Some("e".to_owned());
    body.latin_x_lang = Some("fr".to_owned());
    body.flag = Some(true);
    body.level = Some(Level::High);
    body.either = Some(SendRequestEither::Integer(3));
    body.tags = Some(vec!["a b".to_owned(), "c&d".to_owned()]);
    body.joined = Some(vec!["a b".to_owned(), "é".to_owned()]);
    body.piped = Some(vec![1, 2]);
    body.filter = Some(Point {
        y: Some(2),
        ..point(1)
    });
    body.deep = Some(point(1));
    body.points = Some(vec![point(1), point(2)]);
    body.quoted = Some("q\"".to_owned());
    body.grid = Some(vec![vec![1, 2], vec![3]]);
    body.map = Some([("k".to_owned(), 1)].into());
    body.xml = Some(point(3));
    body.seal = Some(b"hi".into());
    body.stamp = Some(b"png".into());
    let request =
        sent!(case_multipart_encodings, client => client.a().send(body).with_boundary("B"));
    let json = "application/json";
    let point_json = "application/vnd.point+json";
    let expected = [
        pair(
            file("picture", "p.JPG", "image/jpeg") + "\r\nX-Page: 7",
            "p",
        ),
        pair(file("scan", "scan", "application/pdf"), "%PDF"),
        pair(typed("csv", "text/csv"), "a,b"),
        pair(
            typed("latin", "text/plain; charset=iso-8859-1") + "\r\nX-Lang: fr",
            "e",
        ),
        pair(field("at"), "2026-01-02T03:04:05+01:00"),
        pair(field("flag"), "true"),
        pair(field("level"), "high"),
        pair(field("either"), "3"),
        pair(field("tags"), "a b"),
        pair(field("tags"), "c&d"),
        pair(field("joined"), "a b,é"),
        pair(field("piped"), "1|2"),
        pair(field("x"), "1"),
        pair(field("y"), "2"),
        pair(field("deep[x]"), "1"),
        pair(typed("points", point_json), "{\"x\":1}"),
        pair(typed("points", point_json), "{\"x\":2}"),
        pair(typed("quoted", json), "\"q\\\"\""),
        pair(typed("grid", json), "[1,2]"),
        pair(typed("grid", json), "[3]"),
        pair(typed("map", json), "{\"k\":1}"),
        pair(
            typed("xml", "application/xml"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Point><x>3</x></Point>",
        ),
        pair(typed("seal", "application/octet-stream") + BASE64, "aGk="),
        pair(typed("stamp", "image/png") + BASE64, "cG5n"),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn text_outside_of_its_charset_is_told() {
    let at = DateTime::parse_from_rfc3339("2026-01-02T03:04:05Z").expect("a time");
    let mut body = SendRequest::new(Part::bytes("p"), 7, at);
    body.latin = Some("€ 五".to_owned());
    let refused = answered!(case_multipart_encodings, json("204 No Content", ""),
        client => client.a().send(body));
    let said = refused.expect_err("no Latin text").to_string();
    let why =
        "the body cannot be written: the part `latin`: it has characters that its charset has not";
    assert!(said.ends_with(why), "{said}");
}

#[tokio::test]
async fn other_bodies_of_parts_have_names_too() {
    let body = MixRequest::new(Point::new(1), Part::bytes("m").file_name("m.mp3"));
    let request =
        sent!(case_multipart_encodings, client => client.mixed().mix(body).with_boundary("B"));
    // The parts of a form have names; these are one object, and the first is its root.
    let header = "multipart/related; type=\"application/json\"; boundary=B";
    assert_eq!(request.header("content-type"), Some(header));
    let expected = [
        pair("Content-Type: application/json".to_owned(), "{\"x\":1}"),
        pair(
            "Content-Disposition: attachment; filename=\"m.mp3\"\r\nContent-Type: audio/mpeg"
                .to_owned(),
            "m",
        ),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn headers_are_those_of_each_item() {
    let page = |text: &'static str, name: &str| Part::bytes(text).file_name(name);
    let body = SendManyRequest {
        pages_x_book: Some("b".to_owned()),
        words: Some(vec!["a".to_owned(), "c".to_owned()]),
        words_x_lang: Some("fr".to_owned()),
        places: Some(vec![Point::new(1), Point::new(2)]),
        places_x_map: Some(7),
        ..SendManyRequest::new(vec![page("1", "1.png"), page("2", "2.png")])
    };
    let request =
        sent!(case_multipart_encodings, client => client.many().send(body).with_boundary("B"));
    let header = "multipart/mixed; boundary=B";
    assert_eq!(request.header("content-type"), Some(header));
    let book = |name: &str| file("pages", name, "image/png") + "\r\nX-Book: b";
    let word = || field("words") + "\r\nX-Lang: fr";
    let place = || typed("places", "application/json") + "\r\nX-Map: 7";
    let expected = [
        pair(book("1.png"), "1"),
        pair(book("2.png"), "2"),
        pair(word(), "a"),
        pair(word(), "c"),
        pair(place(), "{\"x\":1}"),
        pair(place(), "{\"x\":2}"),
    ];
    assert_eq!(parts(&request), expected);
}

#[test]
fn a_call_is_sent_again_unless_a_part_is_a_stream() {
    let client = crate::cases::case_multipart_body::Client::builder()
        .build()
        .expect("a client");
    let body = |part: Part| {
        let request = client.a().upload(UploadRequest::new(part)).into_request();
        request.expect("a request").into_body()
    };
    let path = Part::path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
    let bytes = body(Part::bytes("x"));
    let file = body(path);
    assert!(bytes.is_replayable() && bytes.length().is_some());
    assert!(file.is_replayable() && file.length() > bytes.length());
    let stream = || Body::reader(&b"x"[..]);
    let unknown = body(stream().into());
    assert!(!unknown.is_replayable() && unknown.length().is_none());
    let known = body(Part::body(stream().with_length(1)));
    assert!(!known.is_replayable());
    assert_eq!(known.length(), bytes.length());
}
