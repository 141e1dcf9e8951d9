//! Bodies that are bytes of a media type that the caller says.

use crate::cases::case_media_type_ranges::files::ReplaceFileParams;
use crate::cases::case_media_type_ranges::models::AddRecordRequest;
use crate::cases::case_media_types_that_are_none::models::Note;
use crate::runtime::Body;
use crate::server::json;
use crate::wire::{answered, sent};

#[tokio::test]
async fn a_range_of_media_types_is_named_by_the_caller() {
    let request =
        sent!(case_media_type_ranges, client => client.pictures().add("image/png", vec![1, 2]));
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.body, [1, 2]);
    let request = sent!(case_media_type_ranges, client => client.pictures().replace().body("image/webp", "x"));
    assert_eq!(request.header("content-type"), Some("image/webp"));
    let request = sent!(case_media_type_ranges, client => client.files().replace(ReplaceFileParams {
        a: "a".to_owned(),
        b: "b".to_owned(),
        c: "c".to_owned(),
        d: "d".to_owned(),
        content_type: "text/csv; header=present".to_owned(),
        body: Body::reader(&b"1,2"[..]).with_length(3),
    }));
    let header = "text/csv; header=present";
    assert_eq!(request.header("content-type"), Some(header));
    assert_eq!(request.body, b"1,2");
    let record = AddRecordRequest { n: Some(1) };
    let request = sent!(case_media_type_ranges, client => client.records().add(&record));
    assert_eq!(request.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_body_of_any_media_type_may_be_a_stream() {
    let request = sent!(case_text_values, client => client
        .table()
        .set(Body::reader(&b"a,b\n1,2\n"[..]).with_length(8)));
    assert_eq!(request.header("content-type"), Some("text/csv"));
    assert_eq!(request.body, b"a,b\n1,2\n");
}

#[tokio::test]
async fn a_media_type_that_is_none_keeps_no_call_from_being_made() {
    let note = Note::new("n");
    let server = crate::server::Server::answering(vec![json("200 OK", r#"{"text":"n"}"#)]).await;
    let client = crate::cases::case_media_types_that_are_none::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    assert_eq!(client.notes().add(&note).await.expect("a note"), note);
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("accept"), Some("*/*"));
    let request = sent!(case_media_types_that_are_none, client => client.notes().set("n"));
    assert_eq!(request.header("content-type"), Some("text/plain"));
    let wrong = answered!(case_media_type_ranges, json("204 No Content", ""), client => client.pictures().add("image/*", "x"));
    assert_eq!(
        wrong.expect_err("a range").to_string(),
        "POST /pictures: the header `Content-Type` is no media type"
    );
}
