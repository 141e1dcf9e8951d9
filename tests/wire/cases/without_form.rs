//! Bodies of whose form a document says nothing, and those that its media type has no form for.

use crate::cases::case_bodies_without_form::archives::GetArchiveError;
use crate::cases::case_bodies_without_form::models::ByCode;
use crate::runtime::{ErrorKind, Multipart};
use crate::server::answer;
use crate::wire::{answered, sent};

#[tokio::test]
async fn a_choice_is_a_form() {
    let body = ByCode::new("a b").scopes(["x", "y"]).into();
    let request = sent!(case_bodies_without_form, client => client.tokens().create(&body));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        "grant_type=code&code=a%20b&scopes=x,y"
    );
}

#[tokio::test]
async fn what_is_no_object_is_sent_as_it_is_given() {
    let request =
        sent!(case_bodies_without_form, client => client.searches().search("q=a%20b&page=2"));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(&request.body[..], b"q=a%20b&page=2");
    let body = Multipart::new().text("a", "b");
    let request = sent!(case_bodies_without_form, client => client.parts().send(body));
    let header = request.header("content-type").expect("a media type");
    assert!(
        header.starts_with("multipart/form-data; boundary="),
        "{header}"
    );
}

#[tokio::test]
async fn what_is_only_described_is_bytes() {
    let png = answer("200 OK", &["content-type: image/png"], "PNG");
    let picture =
        answered!(case_bodies_without_form, png, client => client.scans().put(vec![0, 255]));
    assert_eq!(&picture.expect("a picture")[..], b"PNG");
    let zip = answer("200 OK", &["content-type: application/zip"], "PK");
    let archive = answered!(case_bodies_without_form, zip, client => client.archives().get());
    assert_eq!(&archive.expect("an archive")[..], b"PK");
}

#[tokio::test]
async fn an_error_that_is_an_object_is_json() {
    let json = ["content-type: application/json"];
    let missing = answer("404 Not Found", &json, r#"{"message": "no"}"#);
    let error = answered!(case_bodies_without_form, missing, client => client.archives().get());
    assert!(
        matches!(error.expect_err("404").api(), Some(GetArchiveError::NotFound(body))
        if body.message == "no")
    );
    let wrong = answer("400 Bad Request", &json, r#"[{"message": "one"}]"#);
    let error = answered!(case_bodies_without_form, wrong, client => client.archives().get());
    assert!(
        matches!(error.expect_err("400").api(), Some(GetArchiveError::Default { body, .. })
        if body[0].message == "one")
    );
    let text = answer(
        "404 Not Found",
        &["content-type: text/plain"],
        "no such thing",
    );
    let error = answered!(case_bodies_without_form, text, client => client.archives().get());
    let error = error.expect_err("404");
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error}");
    assert!(error.is_status(404));
}

#[tokio::test]
async fn octets_are_sent_as_they_are_whatever_they_are_said_to_be() {
    let request = sent!(case_bodies_without_form, client => client.images().put("\u{1}\"x"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.body, b"\x01\"x");
}
