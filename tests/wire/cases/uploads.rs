//! Bodies that are parts, or bytes of a media type that the caller says.

use crate::cases::case_media_type_ranges::models::AddRecordRequest;
use crate::cases::case_media_type_ranges::operations::PutFileParams;
use crate::cases::case_media_types_that_are_none::models::Note;
use crate::runtime::{Body, Multipart, Part};
use crate::server::json;
use crate::wire::{answered, sent};

#[tokio::test]
async fn parts_have_a_boundary_between_them() {
    let form = Multipart::new()
        .part("file", Part::bytes(vec![0, 13, 10]).file_name("a.bin"))
        .part(
            "meta",
            Part::json(&serde_json::json!({"a": "b"})).header("X-Part", "1"),
        )
        .with_boundary("between");
    let request = sent!(case_multipart_body, client => client.upload(form));
    let header = "multipart/form-data; boundary=between";
    assert_eq!(request.header("content-type"), Some(header));
    let expected = b"--between\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\
        Content-Type: application/octet-stream\r\n\r\n\0\r\n\r\n\
        --between\r\n\
        Content-Disposition: form-data; name=\"meta\"\r\n\
        Content-Type: application/json\r\nX-Part: 1\r\n\r\n{\"a\":\"b\"}\r\n\
        --between--\r\n";
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        String::from_utf8_lossy(expected)
    );
    let request =
        sent!(case_swagger_2_bodies, client => client.upload(Multipart::new().text("note", "x")));
    let header = request.header("content-type").unwrap_or_default();
    let boundary = header.strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.expect("a boundary");
    let expected = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n--{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(&request.body), expected);
}

#[tokio::test]
async fn a_range_of_media_types_is_named_by_the_caller() {
    let request =
        sent!(case_media_type_ranges, client => client.add_picture("image/png", vec![1, 2]));
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.body, [1, 2]);
    let request =
        sent!(case_media_type_ranges, client => client.replace_picture().body("image/webp", "x"));
    assert_eq!(request.header("content-type"), Some("image/webp"));
    let request = sent!(case_media_type_ranges, client => client.put_file(PutFileParams {
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
    let request = sent!(case_media_type_ranges, client => client.add_record(&record));
    assert_eq!(request.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_media_type_that_is_none_keeps_no_call_from_being_made() {
    let note = Note::new("n");
    let server = crate::server::Server::answering(vec![json("200 OK", r#"{"text":"n"}"#)]).await;
    let client = crate::cases::case_media_types_that_are_none::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    assert_eq!(client.add_note(&note).await.expect("a note"), note);
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("accept"), Some("*/*"));
    let request = sent!(case_media_types_that_are_none, client => client.set_note("n"));
    assert_eq!(request.header("content-type"), Some("text/plain"));
    let wrong = answered!(case_media_type_ranges, json("204 No Content", ""), client => client.add_picture("image/*", "x"));
    assert_eq!(
        wrong.expect_err("a range").to_string(),
        "POST /pictures: the header `Content-Type` is no media type"
    );
}
