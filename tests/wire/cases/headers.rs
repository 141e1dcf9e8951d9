//! Headers that operations declare, as types.

use std::time::Duration;

use crate::cases::case_response_headers::Client;
use crate::cases::case_response_headers::models::GetResponseXState;
use crate::runtime::{DateTime, DecodeErrorKind, ErrorKind, NaiveDate, Retry};
use crate::server::{Server, answer};
use crate::wire::answered;

fn with(headers: &[&str]) -> String {
    let all: Vec<&str> = ["content-type: application/json"]
        .iter()
        .chain(headers)
        .copied()
        .collect();
    answer("200 OK", &all, "\"it\"")
}

macro_rules! headers_of {
    ($answer:expr) => {
        answered!(case_response_headers, $answer, client => client.a().get().with_response())
            .expect("a success")
    };
}

#[tokio::test]
async fn values_have_their_types() {
    let response = headers_of!(with(&[
        "x-rate-limit: 12",
        "X-Tags: a, b",
        "x-tags: c",
        "x-sizes: 1,2",
        "x-json: {\"a\": \"b\"}",
        "x-colour: R,100,G,200,name,mint",
        "x-mixed: R=1, name=x=y",
        "x-state: old",
        "x-fresh: True",
        "retry-after: 30",
        "set-cookie: a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT",
        "set-cookie: b=2",
    ]));
    assert_eq!(response.body(), "it");
    let headers = response.headers();
    assert_eq!(headers.x_rate_limit().expect("a number"), 12);
    assert_eq!(
        headers.x_tags().expect("a list").expect("there"),
        ["a", "b", "c"]
    );
    assert_eq!(headers.x_sizes().expect("a list").expect("there"), [1, 2]);
    let json = headers.x_json().expect("an object").expect("there");
    assert_eq!(json.a.as_deref(), Some("b"));
    let colour = headers.x_colour().expect("an object").expect("there");
    assert_eq!((colour.r, colour.g), (Some(100), Some(200)));
    assert_eq!(colour.name.as_deref(), Some("mint"));
    let mixed = headers.x_mixed().expect("an object").expect("there");
    assert_eq!((mixed.r, mixed.name.as_deref()), (Some(1), Some("x=y")));
    assert_eq!(
        headers.x_state().expect("a text"),
        Some(GetResponseXState::Old)
    );
    #[expect(deprecated)]
    let fresh = headers.x_fresh();
    assert_eq!(fresh.expect("a truth value"), Some(true));
    assert_eq!(
        headers.retry_after().expect("a time"),
        Some(Duration::from_secs(30))
    );
    let cookies = headers.set_cookie().expect("a list").expect("there");
    assert_eq!(
        cookies,
        ["a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT", "b=2"]
    );
    // All headers are there as well.
    assert_eq!(headers["x-state"], "old");
}

#[tokio::test]
async fn dates_are_those_of_http_or_of_json() {
    let response = headers_of!(with(&[
        "last-modified: Sun, 06 Nov 1994 08:49:37 GMT",
        "x-shared: 2025-01-31T12:00:00+01:00",
        "sent: 1994-11-06T08:49:37Z",
    ]));
    let headers = response.headers();
    let date = |text| DateTime::parse_from_rfc3339(text).expect("a date");
    let modified = headers.last_modified().expect("a date");
    assert_eq!(modified, Some(date("1994-11-06T08:49:37Z")));
    assert_eq!(headers.sent().expect("a date"), modified);
    let shared = headers.x_shared().expect("a date");
    assert_eq!(shared, Some(date("2025-01-31T12:00:00+01:00")));
}

#[tokio::test]
async fn dates_may_be_lists_and_waits() {
    let answer = with(&[
        "expires: Sunday, 06-Nov-94 08:49:37 GMT",
        "retry-after: Fri, 31 Dec 1999 23:59:59 GMT",
        "date: Fri, 31 Dec 1999 23:58:29 GMT",
        "x-seen: 1994-11-06T08:49:37Z, 1994-11-06T09:49:37+01:00",
        "x-days: 1994-11-06",
        "x-days: 1994-11-07",
    ]);
    let response = answered!(case_response_headers, answer, client => client
        .c()
        .read()
        .with_response())
    .expect("a success");
    let headers = response.headers();
    let date = DateTime::parse_from_rfc3339("1994-11-06T08:49:37Z").expect("a date");
    assert_eq!(headers.expires().expect("a date"), Some(date));
    let wait = headers.retry_after().expect("a time");
    assert_eq!(wait, Some(Duration::from_secs(90)));
    let seen = headers.x_seen().expect("dates").expect("there");
    assert_eq!(seen, [date, date]);
    let days = headers.x_days().expect("days").expect("there");
    let day = |day| NaiveDate::from_ymd_opt(1994, 11, day).expect("a day");
    assert_eq!(days, [day(6), day(7)]);
}

#[tokio::test]
async fn what_expires_at_no_date_has_expired() {
    for invalid in ["expires: 0", "expires: -1", "expires: soon"] {
        let answer = with(&[invalid]);
        let response = answered!(case_response_headers, answer, client => client
            .c()
            .read()
            .with_response())
        .expect("a success");
        let expires = response.headers().expires().expect("a date");
        assert_eq!(expires.map(|at| at.timestamp()), Some(0), "{invalid}");
    }
}

#[tokio::test]
async fn what_has_not_changed_has_its_headers() {
    let unchanged = ["expires: Sun, 06 Nov 1994 08:49:37 GMT", "x-checks: 3"];
    let unchanged = answer("304 Not Modified", &unchanged, "");
    let server = Server::answering(vec![unchanged]).await;
    let client = Client::builder().base_url(server.url("")).build();
    let since = "Sat, 05 Nov 1994 08:49:37 GMT";
    let call = client.expect("a client").c().read();
    let error = call.if_modified_since(since).await.expect_err("304");
    assert!(error.is_status(304), "{error}");
    let headers = error.headers().expect("an answer");
    assert_eq!(headers.x_checks().expect("a number"), 3);
    let expires = headers.expires().expect("a date").expect("there");
    assert_eq!(expires.timestamp(), 784_111_777);
    let request = server.request();
    assert_eq!(request.header("if-modified-since"), Some(since));
}

#[tokio::test]
async fn an_answer_that_is_declared_for_any_status_has_them() {
    let copies = ["content-type: application/json", "x-copies: 2"];
    let all = answer("200 OK", &copies, r#"["a"]"#);
    let all = answered!(case_response_headers, all, client => client.d().fetch().with_response())
        .expect("a success");
    assert_eq!(all.headers().x_copies().expect("a number"), 2);
    assert_eq!(all.into_body(), ["a"]);
    let copies = ["content-type: text/csv", "x-copies: 3"];
    let csv = answer("200 OK", &copies, "a,b");
    let csv = answered!(case_response_headers, csv, client => client
        .d()
        .fetch()
        .as_csv()
        .with_response())
    .expect("a success");
    assert_eq!(csv.headers().x_copies().expect("a number"), 3);
    assert_eq!(csv.into_body(), "a,b");
    let copies = ["content-type: application/json", "x-copies: 0"];
    let failure = answer("500 Internal Server Error", &copies, r#"["b"]"#);
    let error = answered!(case_response_headers, failure, client => client
        .d()
        .fetch()
        .with_retry(Retry::NEVER))
    .expect_err("a failure");
    let headers = error.headers().expect("an answer");
    assert_eq!(headers.x_copies().expect("a number"), 0);
}

#[tokio::test]
async fn what_is_missing_or_wrong_fails_no_call() {
    let response = headers_of!(with(&["x-sizes: 1,two", "x-colour: R", "x-tags:"]));
    let headers = response.headers();
    let missing = headers.x_rate_limit().expect_err("not there");
    assert_eq!(
        missing.to_string(),
        "200 OK: the header `X-Rate-Limit` is missing"
    );
    assert!(matches!(missing.kind(), ErrorKind::Decode(error)
        if error.kind() == DecodeErrorKind::Header));
    let wrong = headers.x_sizes().expect_err("no numbers");
    assert_eq!(
        wrong.to_string(),
        "200 OK: the header `X-Sizes` is not what the document says: \
         invalid value: string \"two\", expected i64"
    );
    assert!(headers.x_colour().is_err());
    assert_eq!(headers.x_tags().expect("an empty list"), Some(Vec::new()));
    assert_eq!(headers.last_modified().expect("none"), None);
}

#[tokio::test]
async fn failures_have_theirs() {
    let missing = answer(
        "404 Not Found",
        &["content-type: application/json", "x-reason: 7"],
        "\"no\"",
    );
    let error = answered!(case_response_headers, missing, client => client.a().get())
        .expect_err("a failure");
    let headers = error.headers().expect("an answer");
    assert_eq!(headers.x_reason().expect("a number"), 7);
    assert_eq!(headers.x_debug().expect("none"), None);
}

#[tokio::test]
async fn streams_have_them_and_answers_in_other_media_types() {
    use crate::cases::case_streamed_headers::models::AnswerRequest;
    let headers = ["content-type: application/jsonl", "x-lines-left: 7"];
    let lines = answer("200 OK", &headers, "{\"text\":\"a\"}\n");
    let mut lines = answered!(case_streamed_headers, lines, client => client.logs().follow())
        .expect("a stream");
    assert_eq!(lines.headers().x_lines_left().expect("a number"), Some(7));
    assert_eq!(lines.headers().last_modified().expect("none"), None);
    assert_eq!(lines.headers()["content-type"], "application/jsonl");
    let line = lines.next().await.expect("one").expect("a line");
    assert_eq!(line.text, "a");
    let missing = answer("404 Not Found", &["x-reason: gone"], "");
    let error = answered!(case_streamed_headers, missing, client => client.logs().follow())
        .expect_err("404");
    let reason = error.headers().expect("an answer").x_reason();
    assert_eq!(reason.expect("text").as_deref(), Some("gone"));
    let events = ["content-type: text/event-stream", "x-model: m"];
    let events = answer("200 OK", &events, "data: {\"text\":\"b\"}\n\n");
    let question = AnswerRequest::new("why");
    let mut events = answered!(case_streamed_headers, events, client => client
        .answers()
        .answer_stream(&question))
    .expect("a stream");
    assert_eq!(events.headers().x_model().expect("text"), "m");
    assert!(events.next().await.is_some_and(|event| event.is_ok()));
    let csv = answer("200 OK", &["content-type: text/csv", "x-rows: 2"], "a\nb");
    let csv = answered!(case_streamed_headers, csv, client => client
        .reports()
        .report()
        .as_csv()
        .with_response())
    .expect("a report");
    assert_eq!(csv.headers().x_rows().expect("a number"), Some(2));
    assert_eq!(csv.into_body(), "a\nb");
}
