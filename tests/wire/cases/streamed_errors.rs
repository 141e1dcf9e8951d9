//! Errors that a server reports within a stream: the failures of the operation, where they are such.

use crate::cases::case_streamed_errors::resources::{
    lines::ReadLinesError, tokens::ReadTokensError,
};
use crate::runtime::{DecodeErrorKind, ErrorKind};
use crate::server::answer;
use crate::wire::answered;

#[tokio::test]
async fn an_error_event_is_the_failure_that_its_data_are() {
    let body = r#"data: {"n": 1}

event: error
data: {"error": {"message": "Overloaded", "type": "server"}}

event: error
data: {"wait": 3}

event: error
data: {"reason": "none of them"}

data: {"n": 2}

"#;
    let answer = answer("200 OK", &["content-type: text/event-stream"], body);
    let mut stream = answered!(case_streamed_errors, answer, client => client.tokens().read())
        .expect("a stream");
    let mut next = async || stream.next().await.expect("an item");
    assert_eq!(next().await.expect("a value").n, 1);
    let error = next().await.expect_err("a failure");
    let Some(ReadTokensError::Default { body: failure, .. }) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(failure.error.message, "Overloaded");
    let told = error.to_string();
    assert!(
        told.ends_with(
            r#"200 OK: the server sent an error: {"error": {"message": "Overloaded", "type": "server"}}"#
        ),
        "{told}"
    );
    let value: serde_json::Value = error.json().expect("JSON");
    assert_eq!(value["error"]["type"], "server");
    let error = next().await.expect_err("a failure");
    let Some(ReadTokensError::TooManyRequests(limit)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(limit.wait, 3);
    // What is none of them is an error as it came.
    let error = next().await.expect_err("an error");
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(decode.kind(), DecodeErrorKind::ErrorItem);
    assert_eq!(next().await.expect("a value").n, 2);
}

#[tokio::test]
async fn a_line_with_an_error_is_no_text() {
    let body = "{\"n\": 1}\n{\"error\": {\"message\": \"Overloaded\", \"code\": 400}}\n";
    let answer = answer("200 OK", &["content-type: application/x-ndjson"], body);
    let mut stream =
        answered!(case_streamed_errors, answer, client => client.lines().read()).expect("a stream");
    let mut next = async || stream.next().await.expect("an item");
    assert_eq!(next().await.expect("a value").n, 1);
    let error = next().await.expect_err("a failure");
    let Some(ReadLinesError::InternalServerError(failure)) = error.api() else {
        panic!("{error:?}");
    };
    assert_eq!(failure.error.message, "Overloaded");
}
