//! Single values in text, and text in its charset.

use crate::cases::case_text_values::Client;
use crate::cases::case_text_values::models::State;
use crate::cases::case_text_values::open::IsOpenError;
use crate::runtime::{DateTime, MockTransport, NaiveDate};
use crate::server::answer;
use crate::wire::{answered, sent};

fn text(status: &str, body: &str) -> String {
    answer(status, &["content-type: text/plain"], body)
}

#[tokio::test]
async fn values_come_as_what_they_are() {
    let count =
        answered!(case_text_values, text("200 OK", "42\n"), client => client.count().count());
    assert_eq!(count.expect("a number"), 42);
    let open = answered!(case_text_values, text("200 OK", "true"), client => client.open().is());
    assert!(open.expect("a truth value"));
    let state =
        answered!(case_text_values, text("200 OK", "down"), client => client.state().state());
    assert_eq!(state.expect("a state"), State::Down);
    let since = answered!(case_text_values, text("200 OK", "2025-01-31T12:00:00Z"), client => client.since().since());
    assert_eq!(since.expect("a moment").timestamp(), 1_738_324_800);
    let closed = answered!(case_text_values, text("409 Conflict", "2025-01-31"), client => client.open().is());
    let day = NaiveDate::from_ymd_opt(2025, 1, 31).expect("a day");
    assert_eq!(
        closed.expect_err("a failure").into_api().expect("a date"),
        IsOpenError::Conflict(day)
    );
    let none =
        answered!(case_text_values, text("200 OK", "many"), client => client.count().count());
    assert!(none.is_err());
}

#[tokio::test]
async fn the_charset_of_the_document_counts_where_the_answer_has_none() {
    for (content_type, body, expected) in [
        ("text/plain", &b"caf\xe9"[..], Some("café")),
        ("text/plain; charset=utf-8", "café".as_bytes(), Some("café")),
        ("text/markdown", b"caf\xe9", None),
    ] {
        let mut answer =
            answer("200 OK", &[&format!("content-type: {content_type}")], "").into_bytes();
        let length = format!("content-length: {}", body.len());
        let head = String::from_utf8_lossy(&answer).replace("content-length: 0", &length);
        answer = head.into_bytes();
        answer.extend_from_slice(body);
        let server = crate::server::Server::answering_bytes(vec![answer]).await;
        let client = Client::builder()
            .base_url(server.url(""))
            .build()
            .expect("a client");
        let name = client.name().name().await;
        assert_eq!(name.ok().as_deref(), expected, "{content_type}");
    }
}

#[tokio::test]
async fn values_are_sent_as_text() {
    let body = |request: crate::server::Request| {
        assert_eq!(request.header("content-type"), Some("text/plain"));
        String::from_utf8(request.body).expect("text")
    };
    assert_eq!(
        body(sent!(case_text_values, client => client.count().set(-7))),
        "-7"
    );
    assert_eq!(
        body(sent!(case_text_values, client => client.open().set().body(false))),
        "false"
    );
    assert_eq!(
        body(sent!(case_text_values, client => client.state().set(State::Up))),
        "up"
    );
    let since = DateTime::parse_from_rfc3339("2025-01-31T12:00:00+01:00").expect("a moment");
    let since = body(sent!(case_text_values, client => client.since().set(since)));
    assert_eq!(since, "2025-01-31T12:00:00+01:00");
    let server = crate::server::Server::answering(vec![text("200 OK", "0.25")]).await;
    let client = Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    assert_eq!(client.ratio().set(0.1).await.expect("a number"), 0.25);
    assert_eq!(server.request().body, b"0.1");
}

#[tokio::test]
async fn text_is_read_in_the_charset_of_the_answer() {
    for (media_type, name) in [
        ("text/plain; charset=iso-8859-1", &b"caf\xe9 \x80"[..]),
        ("text/plain; charset=\"UTF-8\"", "café €".as_bytes()),
    ] {
        let mock = MockTransport::new();
        mock.on("name").answer_bytes(200, media_type, name.to_vec());
        let client = Client::builder().transport(mock.clone()).build();
        let name = client.expect("a client").name().name().await;
        assert_eq!(name.expect("a name"), "café €", "{media_type}");
        let asked = mock.requests().remove(0);
        let accepted = &asked.headers()["accept"];
        assert_eq!(accepted, "text/plain; charset=iso-8859-1");
    }
}

#[tokio::test]
async fn text_is_sent_in_the_charset_that_is_declared() {
    let request = sent!(case_text_values, client => client.name().set("é"));
    let header = "text/plain; charset=iso-8859-1";
    assert_eq!(request.header("content-type"), Some(header));
    assert_eq!(request.body, [0xE9]);
    let refused = answered!(case_text_values, text("204 No Content", ""), client => client.name().set("日本"));
    assert_eq!(
        refused.expect_err("no such characters").to_string(),
        "PUT /name: the body cannot be written: it has characters that its charset has not"
    );
}
