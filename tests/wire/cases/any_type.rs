//! Answers of which the document leaves it to the server what they are in.

use crate::cases::case_answers_of_any_type::models::GetStateResponse as State;
use crate::server::answer;
use crate::wire::answered;

fn of(media_type: &str, body: &str) -> String {
    let header = format!("content-type: {media_type}");
    answer("200 OK", &[&header], body)
}

#[tokio::test]
async fn a_text_is_json_or_itself() {
    for (answer, name) in [
        (of("application/json", r#""a\nb""#), "a\nb"),
        (of("text/plain", "a\nb"), "a\nb"),
        (of("text/plain", r#""a""#), r#""a""#),
        (answer("200 OK", &[], r#""a""#), "a"),
        (answer("200 OK", &[], "a"), "a"),
    ] {
        let read = answered!(case_answers_of_any_type, answer, client => client.name().get());
        assert_eq!(read.expect("a name"), name);
    }
}

#[tokio::test]
async fn a_value_of_an_enumeration_and_a_date_are_as_well() {
    for (answer, state) in [
        (of("application/json; charset=utf-8", r#""up""#), State::Up),
        (of("text/plain", "up"), State::Up),
        (of("text/plain", "away"), State::Unknown("away".to_owned())),
        (answer("200 OK", &[], "down"), State::Down),
        (answer("200 OK", &[], r#" "down""#), State::Down),
    ] {
        let read = answered!(case_answers_of_any_type, answer, client => client.state().get());
        assert_eq!(read.expect("a state"), state);
    }
    for answer in [
        of("application/json", r#""2026-01-02T03:04:05Z""#),
        of("text/plain", "2026-01-02T03:04:05Z"),
        answer("200 OK", &[], r#""2026-01-02T03:04:05Z""#),
    ] {
        let read = answered!(case_answers_of_any_type, answer, client => client.since().get());
        assert_eq!(read.expect("a moment").timestamp(), 1_767_323_045);
    }
    let page = of("text/html", "<!DOCTYPE html><p>Log in</p>");
    let read = answered!(case_answers_of_any_type, page, client => client.state().get());
    let error = read.expect_err("a page");
    assert!(error.to_string().contains("an HTML page"), "{error}");
}

#[tokio::test]
async fn a_number_is_the_same_either_way() {
    for answer in [of("application/json", "7"), of("text/plain", "7")] {
        let read = answered!(case_answers_of_any_type, answer, client => client.size().get());
        assert_eq!(read.expect("a number"), 7);
    }
}
