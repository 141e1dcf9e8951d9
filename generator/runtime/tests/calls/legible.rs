//! How errors are shown: in short, and without characters that hide or turn what stands around them.

use super::api::Client;
use crate::runtime::{Method, MockTransport, Retry, TransportError, TransportErrorKind};
use std::error::Error as _;

async fn failed(status: u16, body: &str) -> crate::runtime::Error {
    let mock = MockTransport::new();
    mock.push_json(status, body);
    let builder = Client::builder().bearer_token("t").retry(Retry::NEVER);
    let client = builder.transport(mock).build().expect("a client");
    client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("a failure")
        .into()
}

/// Checks all that is shown of an error.
fn check(error: &crate::runtime::Error) {
    let mut shown = vec![error.to_string(), format!("{error:?}")];
    let mut cause = error.source();
    while let Some(source) = cause {
        shown.extend([source.to_string(), format!("{source:?}")]);
        cause = source.source();
    }
    for text in shown {
        assert!(text.len() < 3000, "{} bytes", text.len());
        let hidden = |c: char| c.is_control() || "\u{202e}\u{2066}\u{200f}\u{feff}".contains(c);
        assert!(!text.contains(hidden), "{text:?}");
    }
}

#[tokio::test]
async fn whatever_is_in_it_an_error_is_short_and_legible() {
    let long = "x".repeat(1 << 20);
    for value in [
        long.as_str(),
        "\u{202e}evil\u{2066}",
        "\\u0007\\r\\n\\u202e",
        "\u{feff}\u{200f}",
    ] {
        for body in [
            format!(r#"{{"expiresIn":"{value}"}}"#),
            format!(r#"{{"{value}":{{"#),
            format!(r#"{{"link":"{value}""#),
            value.to_owned(),
        ] {
            for status in [200, 202, 404, 418] {
                check(&failed(status, &body).await);
            }
        }
    }
    let error = failed(200, &format!(r#"{{"expiresIn":"{long}"}}"#)).await;
    let shown = error.to_string();
    assert!(shown.starts_with("GET /files/{fileId}/download: 200 OK: cannot decode at `expiresIn`: invalid type: string \"xxx"));
    assert!(shown.ends_with("xxx\", expected i64"), "{shown}");
}

#[tokio::test]
async fn causes_and_headers_are_short_too() {
    let mock = MockTransport::new();
    let cause = format!("\u{202e}{}", "y".repeat(1 << 20));
    mock.push(Err(TransportError::new(
        TransportErrorKind::Other,
        "broken",
    )
    .with_source(cause)));
    let response = http::Response::builder().status(418);
    let response = response
        .header("x-long", "z".repeat(1 << 16))
        .body("".into());
    mock.push(Ok(response.expect("a response")));
    let client = Client::builder().transport(mock).build().expect("a client");
    let error = client
        .request(Method::GET, "/\u{202e}x")
        .await
        .expect_err("broken");
    assert!(error.to_string().len() < 500, "{}", error.to_string().len());
    assert!(!error.to_string().contains('\u{202e}'));
    let error = client
        .request(Method::GET, "/x")
        .await
        .expect_err("a teapot");
    assert!(format!("{error:?}").len() < 1500);
}

#[tokio::test]
async fn a_failure_shows_what_the_server_says_before_why_it_is_not_decoded() {
    let error = failed(404, r#"{"detail":"no such file"}"#).await;
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: 404 Not Found: {\"detail\":\"no such file\"} \
         (cannot decode the body: missing field `message`)"
    );
}
