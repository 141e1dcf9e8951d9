//! What becomes of answers, by status and media type.

use crate::cases::case_equal_errors_are_one_type::{cats, dogs};
use crate::cases::case_several_successes::a::{DifferentOutcome, OnlyDefaultError};
use crate::cases::case_status_ranges::jobs::{StartJobError, StartJobOutcome};
use crate::cases::case_status_ranges::models::NewJob;
use crate::runtime::{ErrorKind, StatusCode};
use crate::server::{answer, json};
use crate::wire::answered;

fn text(status: &str, body: &str) -> String {
    answer(status, &["content-type: text/plain"], body)
}

#[tokio::test]
async fn several_successes_are_told_by_status() {
    let outcome = |answer| async move {
        answered!(case_several_successes, answer, client => client.a().different())
            .expect("a success")
    };
    let there = outcome(json("200 OK", r#"{"id":"1"}"#)).await;
    assert!(matches!(there, DifferentOutcome::Ok(body) if body.id == "1"));
    let made = outcome(json("201 Created", r#""new""#)).await;
    assert_eq!(made, DifferentOutcome::Created("new".to_owned()));
    let nothing = outcome(answer("204 No Content", &[], "")).await;
    assert_eq!(nothing, DifferentOutcome::NoContent);
    let other = DifferentOutcome::Success {
        status: StatusCode::from_u16(207).expect("a status"),
        body: "some".to_owned(),
    };
    assert_eq!(outcome(text("207 Multi-Status", "some")).await, other);
}

#[tokio::test]
async fn an_exact_status_goes_before_a_range_before_the_default() {
    let failure = |answer| async move {
        let result =
            answered!(case_status_ranges, answer, client => client.jobs().start(&NewJob::new("q")));
        result
            .expect_err("a failure")
            .into_api()
            .expect("a documented one")
    };
    let missing = failure(json("404 Not Found", r#"{"title":"none"}"#)).await;
    assert!(
        matches!(missing, StartJobError::NotFound(body) if body.title.as_deref() == Some("none"))
    );
    let refused = failure(json("418 I'm a teapot", r#"{"title":"tea"}"#)).await;
    assert!(
        matches!(refused, StartJobError::ClientError { status, body }
            if status.as_u16() == 418 && body.title.as_deref() == Some("tea"))
    );
    let broken = failure(text("500 Internal Server Error", "oh")).await;
    assert!(matches!(broken, StartJobError::Default { status, body }
            if status.as_u16() == 500 && body == "oh"));
}

#[tokio::test]
async fn a_success_without_a_body_is_one() {
    let started = answer("202 Accepted", &[], "");
    let outcome =
        answered!(case_status_ranges, started, client => client.jobs().start(&NewJob::new("q")));
    assert_eq!(outcome.expect("a success"), StartJobOutcome::Accepted);
}

#[tokio::test]
async fn a_default_alone_is_for_successes_and_failures() {
    let fine = answered!(case_several_successes, json("200 OK", r#""x""#), client => client.a().only_default());
    assert_eq!(fine.expect("a success"), "x");
    let failed = json("400 Bad Request", r#""why""#);
    let error = answered!(case_several_successes, failed, client => client.a().only_default());
    let error = error.expect_err("a failure");
    assert!(
        matches!(error.api(), Some(OnlyDefaultError::Default { status, body })
            if status.as_u16() == 400 && body == "why")
    );
}

#[tokio::test]
async fn an_undeclared_status_keeps_its_body() {
    let conflict = text("409 Conflict", "taken");
    let error = answered!(case_several_successes, conflict, client => client.a().redirected());
    let error = error.expect_err("a failure");
    assert!(
        matches!(error.kind(), ErrorKind::UndeclaredStatus(_)),
        "{error:?}"
    );
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"taken"[..]));
}

#[tokio::test]
async fn an_undeclared_success_keeps_its_bytes() {
    let done = text("200 OK", "done");
    let body = answered!(case_several_successes, done, client => client.a().nothing_declared());
    assert_eq!(&body.expect("a success")[..], b"done");
}

#[tokio::test]
async fn an_answer_to_head_has_no_body() {
    let head = answer("200 OK", &["content-type: application/json"], "");
    answered!(case_query_method, head, client => client.search().peek()).expect("a success");
}

#[tokio::test]
async fn equal_failures_of_two_operations_are_one_type() {
    let missing = || json("404 Not Found", r#"{"message":"m"}"#);
    let error =
        answered!(case_equal_errors_are_one_type, missing(), client => client.dogs().list());
    let dog: dogs::ListDogsError = error
        .expect_err("a failure")
        .into_api()
        .expect("documented");
    let cat: cats::ListCatsError = dog;
    assert!(
        matches!(cat, cats::ListCatsError::NotFound(body) if body.message.as_deref() == Some("m"))
    );
}
