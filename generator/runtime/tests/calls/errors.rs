//! What errors tell.

use super::api::{Client, DownloadFileError, FileLink, Problem};
use crate::runtime::{
    CallError, DecodeErrorKind, Error, ErrorKind, MockTransport, NoDeclaredError, Retry,
    TransportError, TransportErrorKind,
};
use std::error::Error as _;

async fn failed(prepare: impl FnOnce(&MockTransport)) -> CallError<DownloadFileError> {
    let mock = MockTransport::new();
    prepare(&mock);
    let client = Client::builder()
        .bearer_token("t")
        .retry(Retry::NEVER)
        .transport(mock)
        .build()
        .expect("a client");
    client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("a failure")
}

#[test]
fn errors_are_one_pointer_wide() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(
        size_of::<CallError<DownloadFileError>>(),
        size_of::<usize>()
    );
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[test]
fn errors_go_where_errors_go() {
    fn anywhere<T: std::error::Error + Send + Sync + 'static>() {}
    anywhere::<Error>();
    anywhere::<CallError<DownloadFileError>>();
    anywhere::<CallError<NoDeclaredError>>();
}

#[tokio::test]
async fn a_documented_failure_is_typed() {
    let error = failed(|mock| mock.push_json(404, r#"{"message":"none"}"#)).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!(
        error.to_string(),
        r#"GET /files/{fileId}/download: 404 Not Found: {"message":"none"}"#
    );
    assert!(
        matches!(error.api(), Some(DownloadFileError::NotFound(problem)) if problem.message == "none")
    );
    assert!(
        error.source().is_none()
            && !error.is_retryable()
            && !error.is_timeout()
            && !error.is_connect()
    );
    assert_eq!(
        (error.operation(), error.attempts()),
        (Some("download-file"), 1)
    );
    let error = Error::from(error);
    assert!(error.api::<DownloadFileError>().is_some());
    assert!(error.api::<NoDeclaredError>().is_none());
    let ErrorKind::Api(failure) = error.kind() else {
        panic!("{error}")
    };
    assert!(failure.is::<DownloadFileError>());
    let error = failed(|mock| mock.push_json(410, "gone")).await;
    assert_eq!(
        error.into_api().expect("documented"),
        DownloadFileError::Gone
    );
}

/// Whatever the status and however the document knows it; a success that could not be read is no failure.
#[tokio::test]
async fn the_body_of_a_failure_is_read_as_any_type() {
    for status in [404, 418, 500] {
        let error = failed(|mock| mock.push_json(status, r#"{"message":"none"}"#)).await;
        let read = error.json::<Problem>().map(|problem| problem.message);
        assert_eq!(read.as_deref(), Some("none"), "{status}");
        assert!(error.json::<Vec<String>>().is_none());
        assert!(Error::from(error).json::<Problem>().is_some());
    }
    let unread = r#"{"message":"none","expiresIn":"soon"}"#;
    let error = failed(|mock| mock.push_json(200, unread)).await;
    assert!(error.json::<Problem>().is_none(), "{error}");
    let broken = TransportError::new(TransportErrorKind::Connect, "refused");
    let error = failed(|mock| mock.push(Err(broken))).await;
    assert!(error.json::<Problem>().is_none(), "{error}");
}

#[tokio::test]
async fn another_status_is_undeclared_and_kept_raw() {
    for status in [304, 418] {
        let error = failed(|mock| mock.push_json(status, r#"{"link":"x"}"#)).await;
        let ErrorKind::UndeclaredStatus(response) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(response.status(), status);
        assert_eq!(
            error.body().map(|body| &body[..]),
            Some(br#"{"link":"x"}"#.as_slice())
        );
        assert!(error.into_api().is_err());
    }
}

#[tokio::test]
async fn a_body_that_does_not_fit_tells_where() {
    let error = failed(|mock| mock.push_json(200, r#"{"expiresIn":"soon"}"#)).await;
    let shown = r#"GET /files/{fileId}/download: 200 OK: cannot decode at `expiresIn`: invalid type: string "soon", expected i64"#;
    assert_eq!(error.to_string(), shown);
    assert!(
        error
            .source()
            .is_some_and(|source| source.to_string().starts_with("at `expiresIn`"))
    );
    assert_eq!(error.body().map(|body| body.len()), Some(20));
    // A whole number with a fraction of zero is one, and not what is wrong.
    let error = failed(|mock| mock.push_json(200, r#"{"expiresIn":1.0,"link":7}"#)).await;
    let shown = "GET /files/{fileId}/download: 200 OK: cannot decode at `link`: invalid type: integer `7`, expected a string";
    assert_eq!(error.to_string(), shown);
    let error = failed(|mock| mock.push_json(404, "{}")).await;
    let ErrorKind::Decode(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), DecodeErrorKind::Data);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    let mock = MockTransport::new();
    mock.push_json(200, "");
    let client = Client::builder().transport(mock).build().expect("a client");
    let error = client.files().list_files().await.expect_err("no list");
    let shown = "GET /files: 200 OK: cannot decode the body: the body is empty, where JSON is due";
    assert_eq!(error.to_string(), shown);
}

#[tokio::test]
async fn the_network_has_predicates() {
    let network = |kind| {
        failed(move |mock| mock.push(Err(TransportError::new(kind, "broken").with_source("cable"))))
    };
    let error = network(TransportErrorKind::Connect).await;
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: broken: cable"
    );
    assert_eq!(
        error.source().map(ToString::to_string).as_deref(),
        Some("cable")
    );
    assert!(error.status().is_none() && error.body().is_none());
    let error = network(TransportErrorKind::Timeout).await;
    assert!(error.is_timeout() && error.is_retryable() && !error.is_connect());
    let error = network(TransportErrorKind::Other).await;
    assert!(!error.is_timeout() && !error.is_retryable() && !error.is_connect());
}

#[tokio::test]
async fn statuses_have_predicates() {
    for (status, retryable, timeout) in [
        (408, true, true),
        (429, true, false),
        (500, true, false),
        (504, true, true),
        (501, false, false),
        (400, false, false),
    ] {
        let error = failed(|mock| mock.push_json(status, "")).await;
        assert_eq!(
            (error.is_retryable(), error.is_timeout()),
            (retryable, timeout),
            "{status}"
        );
    }
}

#[tokio::test]
async fn a_long_body_is_shown_in_short_on_one_line() {
    let body = format!("line\r\n\tline\u{7} {}", "x".repeat(1000));
    let error = failed(|mock| mock.push_json(500, &body)).await;
    let shown = error.to_string();
    let start = "GET /files/{fileId}/download: 500 Internal Server Error: line line xxx";
    assert!(
        shown.starts_with(start) && shown.ends_with("x…") && shown.len() < 300,
        "{shown}"
    );
}

#[tokio::test]
async fn a_body_over_the_limit_is_an_error() {
    let answer = |limit: usize| async move {
        let mock = MockTransport::new();
        mock.push_json(200, r#"{"link":"0123456789"}"#);
        let client = Client::builder()
            .bearer_token("t")
            .transport(mock)
            .body_limit(limit)
            .build()
            .expect("a client");
        client.files().download_file("fsf_1").await
    };
    assert_eq!(
        answer(21).await.expect("it fits"),
        FileLink {
            link: Some("0123456789".into()),
            expires_in: None
        }
    );
    let error = answer(20).await.expect_err("too large");
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: the body is larger than 20 bytes"
    );
}
