//! Bodies of several parts of other versions of OpenAPI, of structures that are JSON too, and of parts in order.

use super::multipart::{field, file, pair, parts, typed};
use crate::cases::{
    case_multipart_by_position, case_multipart_encodings_3_0, case_multipart_encodings_3_2,
    case_multipart_shared, case_swagger_2_bodies,
};
use crate::runtime::{Multipart, Part, Patch};
use crate::server::json;
use crate::wire::{answered, sent};

#[tokio::test]
async fn styles_are_for_other_forms_in_3_0() {
    use case_multipart_encodings_3_0::models::{SendRequest, SendRequestPoint};
    let body = SendRequest {
        joined: Some(vec!["a".to_owned(), "b".to_owned()]),
        point: Some(SendRequestPoint { x: Some(1) }),
        data: Some(b"hi".into()),
        pages: Some(vec![
            Part::bytes("1"),
            Part::bytes("2").content_type("image/png"),
        ]),
        ..SendRequest::new(vec![1])
    };
    let request =
        sent!(case_multipart_encodings_3_0, client => client.a().send(body).with_boundary("B"));
    let expected = [
        pair(file("file", "file", "application/octet-stream"), "\u{1}"),
        pair(field("joined"), "a"),
        pair(field("joined"), "b"),
        pair(typed("point", "application/json"), "{\"x\":1}"),
        pair(field("data"), "aGk="),
        pair(
            typed("pages", "multipart/mixed; boundary=in-B"),
            "--in-B\r\nContent-Type: application/octet-stream\r\n\r\n1\r\n\
             --in-B\r\nContent-Type: image/png\r\n\r\n2\r\n--in-B--\r\n",
        ),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn each_type_has_its_media_type_in_3_2() {
    use case_multipart_encodings_3_2::models::{Point, SendRequest};
    let texts = |all: [&str; 2]| Some(all.map(str::to_owned).to_vec());
    let body = SendRequest {
        count: Some(2),
        flag: Some(true),
        point: Some(Point::new(1)),
        points: Some(vec![Point::new(2), Point::new(3)]),
        words: texts(["a", "b"]),
        seal: Some(b"hi".into()),
        anything: Some(Part::bytes("any")),
        joined: texts(["c", "d"]),
        ..SendRequest::new("t")
    };
    let request =
        sent!(case_multipart_encodings_3_2, client => client.a().send(body).with_boundary("B"));
    let json = "application/json";
    let expected = [
        pair(field("text"), "t"),
        pair(field("count"), "2"),
        pair(field("flag"), "true"),
        pair(typed("point", json), "{\"x\":1}"),
        pair(typed("points", json), "{\"x\":2}"),
        pair(typed("points", json), "{\"x\":3}"),
        pair(field("words"), "a"),
        pair(field("words"), "b"),
        pair(
            typed("seal", "application/octet-stream") + "\r\nContent-Transfer-Encoding: base64",
            "aGk=",
        ),
        pair(
            file("anything", "anything", "application/octet-stream"),
            "any",
        ),
        pair(field("joined"), "c|d"),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn a_structure_of_json_is_written_as_parts() {
    use case_multipart_shared::models::Note;
    let note = Note {
        rank: Patch::Null,
        tags: Some(vec!["a".to_owned(), "b".to_owned()]),
        ..Note::new("n")
    };
    let server = crate::server::Server::answering(vec![json("200 OK", r#"{"text":"n"}"#)]).await;
    let client = case_multipart_shared::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let call = client.notes().add(note).with_boundary("B");
    assert_eq!(call.await.expect("a note"), Note::new("n"));
    let expected = [
        pair(field("text"), "n"),
        pair(field("tags"), "a"),
        pair(field("tags"), "b"),
    ];
    assert_eq!(parts(&server.request()), expected);
}

#[tokio::test]
async fn what_has_files_is_sent_as_parts_where_there_is_a_choice() {
    use case_multipart_shared::models::{Cover, Rank};
    let cover = Cover::new(Part::bytes("p").file_name("p.png"));
    let request =
        sent!(case_multipart_shared, client => client.covers().add(cover).with_boundary("B"));
    let expected = file("picture", "p.png", "application/octet-stream");
    assert_eq!(parts(&request), [pair(expected, "p")]);
    let rank = Rank::new(1);
    let request = sent!(case_multipart_shared, client => client.ranks().add(&rank));
    assert_eq!(request.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_file_of_2_0_is_a_part() {
    use case_swagger_2_bodies::models::{UploadRequest, UploadsRequest};
    let body = UploadRequest {
        note: Some("x".to_owned()),
        ..UploadRequest::new(Part::bytes("f").file_name("f.txt"))
    };
    let request =
        sent!(case_swagger_2_bodies, client => client.upload().upload(body).with_boundary("B"));
    let expected = [
        pair(file("file", "f.txt", "application/octet-stream"), "f"),
        pair(field("note"), "x"),
    ];
    assert_eq!(parts(&request), expected);
    let body = UploadsRequest {
        tags: Some(vec!["a".to_owned(), "b".to_owned()]),
        multi: Some(vec![1, 2]),
        piped: Some(vec![1, 2]),
        ..UploadsRequest::new(vec![Part::bytes("f"), Part::bytes("g")])
    };
    let request =
        sent!(case_swagger_2_bodies, client => client.uploads().uploads(body).with_boundary("B"));
    let files = file("files", "files", "application/octet-stream");
    let expected = [
        pair(files.clone(), "f"),
        pair(files, "g"),
        pair(field("tags"), "a,b"),
        pair(field("multi"), "1"),
        pair(field("multi"), "2"),
        pair(field("piped"), "1|2"),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn parts_without_names_are_in_order() {
    use case_multipart_by_position::models::{AddPageRequest, AddPageRequestItem};
    let body = AddPageRequest {
        items: Some(vec![
            AddPageRequestItem::new("x"),
            AddPageRequestItem::new("y"),
        ]),
        ..AddPageRequest::new("<p>", "https://example.com/", vec!["a".to_owned()])
    };
    let request =
        sent!(case_multipart_by_position, client => client.page().add(body).with_boundary("B"));
    let header = "multipart/related; type=text/html; boundary=B";
    assert_eq!(request.header("content-type"), Some(header));
    let json = || "Content-Type: application/json".to_owned();
    let page = "Content-Type: text/html\r\nContent-Location: https://example.com/".to_owned();
    let expected = [
        pair(page, "<p>"),
        pair(json(), "[\"a\"]"),
        pair(json(), "{\"a\":\"x\"}"),
        pair(json(), "{\"a\":\"y\"}"),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn parts_that_are_all_alike_are_a_list() {
    use case_multipart_by_position::models::AddFramesRequest;
    let named = Part::bytes("2").file_name("2.jpg");
    let body = AddFramesRequest::new(vec![Part::bytes("1"), named]);
    let request =
        sent!(case_multipart_by_position, client => client.frames().add(body).with_boundary("B"));
    let head = "Content-Type: image/jpeg";
    let expected = [
        pair(head.to_owned(), "1"),
        pair(
            format!("Content-Disposition: attachment; filename=\"2.jpg\"\r\n{head}"),
            "2",
        ),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn parts_may_have_parts() {
    use case_multipart_by_position::models::{
        AddFramesRequest, AddNestedRequest, AddNestedRequestItem1,
    };
    let body = AddNestedRequest::new(AddNestedRequestItem1::new("1,2"));
    let request =
        sent!(case_multipart_by_position, client => client.nested().add(body).with_boundary("B"));
    let content = |boundary| {
        format!("--{boundary}\r\nContent-Type: text/csv\r\n\r\n1,2\r\n--{boundary}--\r\n")
    };
    let head = |boundary| format!("Content-Type: multipart/mixed; boundary={boundary}");
    assert_eq!(parts(&request), [pair(head("in-B"), &content("in-B"))]);
    // The caller may put them together, too.
    let inner = |boundary: &str| {
        let parts = Multipart::new().unnamed(Part::text("1,2").content_type("text/csv"));
        AddFramesRequest::new(vec![Part::multipart(
            "multipart/mixed",
            parts.with_boundary(boundary),
        )])
    };
    let request = sent!(case_multipart_by_position, client => client.frames().add(inner("I")).with_boundary("B"));
    assert_eq!(parts(&request), [pair(head("I"), &content("I"))]);
    let refused = answered!(case_multipart_by_position, json("204 No Content", ""),
        client => client.frames().add(inner("a b")));
    let said = refused.expect_err("no boundary").to_string();
    assert!(said.contains("the boundary of its parts is none"), "{said}");
}
