//! Successes that the document does not list, bodies that are not there, and strings of other types than JSON.

use std::time::Duration;

use crate::cases::case_empty_answers::rooms::MoveRoomOutcome;
use crate::runtime::{DecodeErrorKind, ErrorKind, Retry};
use crate::server::{Server, answer, json};
use crate::wire::answered;

fn empty() -> String {
    answer("204 No Content", &[], "")
}

#[tokio::test]
async fn a_success_without_a_body_is_one_where_nothing_has_to_be_decoded() {
    answered!(case_empty_answers, empty(), client => client.rooms().clean("1")).expect("clean");
    let closed = answered!(case_empty_answers, empty(), client => client.rooms().close("1"));
    assert_eq!(closed.expect("all of it may be absent").number, None);
    let guest = answered!(case_empty_answers, empty(), client => client.rooms().get_guest("1"));
    assert_eq!(guest.expect("it may be null"), None);
    let labels = answered!(case_empty_answers, empty(), client => client.rooms().list_labels("1"));
    assert!(labels.expect("a map").is_empty());
    let accepted = answer("202 Accepted", &[], "");
    let moved = answered!(case_empty_answers, accepted, client => client.rooms().move_room("1"));
    assert_eq!(moved.expect("as a 204"), MoveRoomOutcome::NoContent);
}

#[tokio::test]
async fn where_something_is_due_the_response_is_kept() {
    let error = answered!(case_empty_answers, empty(), client => client.rooms().get("1"));
    let error = error.expect_err("no room");
    let ErrorKind::UndeclaredStatus(response) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(response.status(), 204);
    assert_eq!(
        error.to_string(),
        "GET /rooms/{room}: 204 No Content (not documented; cannot decode the body: \
         the body is empty, where JSON is due)"
    );
    let error = answered!(case_empty_answers, empty(), client => client.rooms().get_key("1"));
    error.expect_err("a union is neither null nor an empty object");
}

#[tokio::test]
async fn an_undocumented_success_is_what_the_documented_one_is() {
    let made = json("201 Created", r#"{"name":"1"}"#);
    let room = answered!(case_empty_answers, made, client => client.rooms().get("1"));
    assert_eq!(room.expect("a room").name, "1");
    let made = json("201 Created", r#"{"name":"1"}"#);
    let moved = answered!(case_empty_answers, made, client => client.rooms().move_room("1"));
    assert!(matches!(moved, Ok(MoveRoomOutcome::Ok(room)) if room.name == "1"));
    let made = json("201 Created", r#"{"message":"odd"}"#);
    let error = answered!(case_empty_answers, made, client => client.rooms().get("1"));
    let error = error.expect_err("what the document says of all other statuses");
    assert!(matches!(error.kind(), ErrorKind::Api(_)), "{error:?}");
}

#[tokio::test]
async fn a_string_of_json_may_come_as_text() {
    let content = |content_type: &str, body: &str| {
        let content_type = format!("content-type: {content_type}");
        answer("200 OK", &[&content_type], body)
    };
    for (content_type, body, text) in [
        ("application/json", "\"a\\nb\"", "a\nb"),
        (
            "application/octet-stream",
            "{\"a\":1}\n{\"a\":2}\n",
            "{\"a\":1}\n{\"a\":2}\n",
        ),
        ("text/plain; charset=utf-8", "\"a\"", "\"a\""),
    ] {
        let answer = content(content_type, body);
        let got =
            answered!(case_strings_of_other_types, answer, client => client.files().content("1"));
        assert_eq!(got.expect("a text"), text, "{content_type}");
        let answer = content(content_type, body);
        let title =
            answered!(case_strings_of_other_types, answer, client => client.files().title("1"));
        assert_eq!(title.expect("a text"), text, "{content_type}");
    }
    let untyped = answer("200 OK", &[], "a,b");
    let got =
        answered!(case_strings_of_other_types, untyped, client => client.files().content("1"));
    assert_eq!(got.expect("a text"), "a,b");
    answered!(case_strings_of_other_types, empty(), client => client.files().content("1"))
        .expect_err("no string");
    let broken = content("application/json", "a");
    let error =
        answered!(case_strings_of_other_types, broken, client => client.files().content("1"));
    assert!(matches!(
        error.expect_err("no JSON").kind(),
        ErrorKind::Decode(_)
    ));
    let missing = answer(
        "404 Not Found",
        &["content-type: text/plain"],
        "no such file",
    );
    let error =
        answered!(case_strings_of_other_types, missing, client => client.files().content("1"));
    assert!(error.expect_err("a failure").api().is_some());
}

#[tokio::test]
async fn bytes_and_texts_can_be_saved() {
    let path = std::env::temp_dir().join(format!("wire-saved-{}", std::process::id()));
    let pages = || answer("200 OK", &["content-type: application/pdf"], "%PDF");
    let got = answered!(case_strings_of_other_types, pages(), client => client.files().pages("1"));
    assert_eq!(&got.expect("bytes")[..], b"%PDF");
    for place in 0..3 {
        let saved = match place {
            0 => answered!(case_strings_of_other_types, pages(), client => client.files().pages("1").save_to(&path))
                .map_err(crate::runtime::Error::from),
            1 => answered!(case_strings_of_other_types, pages(), client => client.files().content("1").save_to(&path))
                .map_err(crate::runtime::Error::from),
            _ => answered!(case_strings_of_other_types, pages(), client => client.files().table("1").save_to(&path))
                .map_err(crate::runtime::Error::from),
        };
        assert_eq!(saved.expect("a file"), 4);
        assert_eq!(std::fs::read(&path).expect("a file"), b"%PDF");
        std::fs::remove_file(&path).expect("the file");
    }
    let raw = answer("200 OK", &["content-type: text/plain"], "raw");
    let raw = answered!(case_strings_of_other_types, raw, client => client.files().raw("1"));
    assert_eq!(&raw.expect("bytes")[..], b"raw");
}

#[tokio::test]
async fn a_file_that_breaks_off_is_gone_on_with() {
    let begin = "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\netag: \"v1\"\r\ncontent-length: 10\r\n\r\nhello";
    let rest = [
        "content-type: application/pdf",
        "content-range: bytes 5-9/10",
    ];
    let rest = answer("206 Partial Content", &rest, "world");
    let server = Server::answering(vec![begin.to_owned(), rest]).await;
    let at_once = Retry::times(1).backoff(Duration::ZERO, Duration::ZERO);
    let client = crate::cases::case_binary_bodies::Client::builder()
        .base_url(server.url(""))
        .retry(at_once)
        .build()
        .expect("a client");
    let path = std::env::temp_dir().join(format!("wire-resumed-{}", std::process::id()));
    let saved = client.files().download("f").save_to(&path).await;
    assert_eq!(saved.expect("a file"), 10);
    assert_eq!(std::fs::read(&path).expect("a file"), b"helloworld");
    std::fs::remove_file(&path).expect("the file");
    let second = &server.requests()[1];
    assert_eq!(second.line, "GET /files/f HTTP/1.1");
    assert_eq!(second.header("range"), Some("bytes=5-"));
    assert_eq!(second.header("if-range"), Some("\"v1\""));
}

#[tokio::test]
async fn a_compressed_body_is_an_error() {
    let zipped = || answer("200 OK", &["content-encoding: compress"], "zzz");
    let pages =
        answered!(case_strings_of_other_types, zipped(), client => client.files().pages("1"));
    let table =
        answered!(case_strings_of_other_types, zipped(), client => client.files().table("1"));
    let error = table
        .map_err(crate::runtime::Error::from)
        .expect_err("compressed");
    let ErrorKind::Decode(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), DecodeErrorKind::Compressed);
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"zzz"[..]));
    pages.expect_err("compressed");
    let stream = answered!(case_strings_of_other_types, zipped(), client => client.files().pages("1").bytes_stream());
    stream.expect_err("compressed");
}
