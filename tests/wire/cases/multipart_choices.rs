//! Choices of objects as the parts of bodies: those of the alternative.

use crate::cases::case_multipart_choices::Client;
use crate::cases::case_multipart_choices::models::{
    Address, Call, Import, ImportByFile, ImportByUrl, ImportOptions, Letter, Place, Point, Scan,
    ScanScanned, ScanTyped,
};
use crate::runtime::{Base64, Json, Part};
use crate::server::Server;

use super::sent;

/// The parts of a body with the boundary `B`: the headers and the content of each.
fn parts(body: &[u8]) -> Vec<(String, String)> {
    let body = String::from_utf8_lossy(body);
    let whole = body.strip_suffix("--B--\r\n").expect("an end");
    let parts = whole.split("--B\r\n").skip(1).map(|part| {
        let (head, content) = part.split_once("\r\n\r\n").expect("a head");
        let content = content.strip_suffix("\r\n").expect("a line break");
        (head.to_owned(), content.to_owned())
    });
    parts.collect()
}

fn field(name: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{name}\"")
}

fn text(name: &str, content: &str) -> (String, String) {
    (field(name), content.to_owned())
}

#[tokio::test]
async fn the_parts_are_those_of_the_alternative() {
    let by_url =
        ImportByUrl::new("a", "https://example.com/a").options(ImportOptions { depth: Some(1) });
    let request = sent!(case_multipart_choices,
        client => client.imports().import(by_url.into()).with_boundary("B"));
    let options = format!("{}\r\nContent-Type: application/json", field("options"));
    assert_eq!(
        parts(&request.body),
        [
            text("name", "a"),
            (options, r#"{"depth":1}"#.to_owned()),
            text("url", "https://example.com/a"),
        ]
    );
    let by_file = ImportByFile::new("b", Part::bytes("bytes"));
    let request = sent!(case_multipart_choices,
        client => client.imports().import(Import::from(by_file)).with_boundary("B"));
    let file = field("file") + "; filename=\"file\"\r\nContent-Type: video/mp4";
    assert_eq!(
        parts(&request.body),
        [text("name", "b"), (file, "bytes".to_owned())]
    );
}

#[tokio::test]
async fn what_tells_an_alternative_is_a_part() {
    let letter = Letter::new(vec![Part::text("one"), Part::text("two")]);
    let request = sent!(case_multipart_choices,
        client => client.messages().send(letter.into()).with_boundary("B"));
    let page = |content: &str| {
        let (head, content) = text("pages", content);
        (
            format!("{head}\r\nContent-Type: application/octet-stream"),
            content,
        )
    };
    let sent = parts(&request.body);
    assert_eq!(sent[0], text("kind", "letter"));
    assert_eq!(sent.len(), 3, "{sent:?}");
    assert_eq!((&sent[1].1, &sent[2].1), (&page("one").1, &page("two").1));
    let request = sent!(case_multipart_choices,
        client => client.messages().send(Call::new("1").into()).with_boundary("B"));
    assert_eq!(
        parts(&request.body),
        [text("kind", "call"), text("number", "1")]
    );
}

#[tokio::test]
async fn of_several_alternatives_what_they_have_in_common_is_sent_once() {
    let several = Place::Several(vec![
        Address::default().name("a").street("s").into(),
        Point::default().name("a").lat(1.5).into(),
    ]);
    let request = sent!(case_multipart_choices,
        client => client.places().add(several).with_boundary("B"));
    assert_eq!(
        parts(&request.body),
        [text("name", "a"), text("street", "s"), text("lat", "1.5")]
    );
    // What was received as none of them is sent by its members.
    let other = Json::from_iter([("b", 1)]);
    let request = sent!(case_multipart_choices,
        client => client.places().add(Place::Unknown(other)).with_boundary("B"));
    assert_eq!(parts(&request.body), [text("b", "1")]);
    let server = Server::answering(Vec::new()).await;
    let client = Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let refused = client
        .places()
        .add(Place::Unknown(Json::Null))
        .await
        .expect_err("no object");
    assert!(
        refused.to_string().contains("a body of parts is an object"),
        "{refused}"
    );
}

#[tokio::test]
async fn beside_json_the_parts_are_a_choice_of_their_own() {
    let scan: Scan = ScanScanned::new(Base64::from(vec![0])).into();
    let request = sent!(case_multipart_choices,
        client => client.notes().add().body_multipart(scan).with_boundary("B"));
    assert_eq!(
        request.header("content-type"),
        Some("multipart/mixed; boundary=B")
    );
    let head = format!(
        "{}\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64",
        field("scan")
    );
    assert_eq!(parts(&request.body), [(head, "AA==".to_owned())]);
    let typed: Scan = ScanTyped::new("a").into();
    let request = sent!(case_multipart_choices,
        client => client.notes().add().body_multipart(typed).with_boundary("B"));
    assert_eq!(parts(&request.body), [text("text", "a")]);
}

#[test]
fn what_alternatives_have_in_common_is_read_of_any_of_them() {
    let by_url = Import::from(ImportByUrl::new("a", "https://example.com/a").public(true));
    assert_eq!((by_url.name(), by_url.public()), (Some("a"), Some(true)));
    let by_file = Import::from(ImportByFile::new("b", Part::bytes("f")));
    assert_eq!((by_file.name(), by_file.public()), (Some("b"), None));
    assert_eq!(by_file.options(), None::<&ImportOptions>);
}
