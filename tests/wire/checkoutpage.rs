//! The Checkout Page client: what it sends, and what it makes of each answer.

use std::time::{Duration, Instant};

mod events;
mod kinds;

use generated_client::checkoutpage::Client;
use generated_client::checkoutpage::files::DownloadFileError;
use generated_client::runtime::{ErrorKind, Retry};

use crate::server::{Server, answer, json};

const ID: &str = "507f1f77bcf86cd799439011";
const LINK: &str = r#"{"data":{"url":"https://s3.example.com/b/k?signature=x","expiresIn":300}}"#;
const FAILURE: &str = r#"{"status":"error","type":"error","message":"Not Found",
    "errors":[{"param":"fileId","message":"unknown","value":null}],"property1":null,"property2":[1]}"#;

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url(""))
        .bearer_token("secret-token")
        .retry(Retry::NEVER)
        .build()
        .expect("a right base URL")
}

#[tokio::test]
async fn the_request_is_what_the_document_says() {
    let server = Server::answering(vec![json("200 OK", LINK)]).await;
    client(&server).files().download(ID).await.expect("a link");
    let request = server.request();
    assert_eq!(
        request.line,
        format!("GET /v1/files/{ID}/download HTTP/1.1")
    );
    assert_eq!(request.header("authorization"), Some("Bearer secret-token"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.body, b"");
}

#[tokio::test]
async fn an_id_that_does_not_match_is_not_sent() {
    let server = Server::answering(Vec::new()).await;
    for id in [
        "507f1f77bcf86cd79943901",
        "507f1f77bcf86cd7994390111",
        "507f1f77bcf86cd79943901g",
    ] {
        let error = client(&server)
            .files()
            .download(id)
            .await
            .expect_err("a refusal");
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error:?}");
        assert!(error.to_string().contains("fileId"), "{error}");
    }
}

#[tokio::test]
async fn the_link_is_decoded() {
    let server = Server::answering(vec![json("200 OK", LINK)]).await;
    let link = client(&server).files().download(ID).await.expect("a link");
    assert_eq!(
        link.data.url.to_string(),
        "https://s3.example.com/b/k?signature=x"
    );
    assert_eq!(link.data.expires_in, 300);
}

#[tokio::test]
async fn every_documented_failure_is_typed() {
    type Test = fn(&DownloadFileError) -> bool;
    let statuses: [(&str, Test); 6] = [
        ("400 Bad Request", |error| {
            matches!(error, DownloadFileError::BadRequest(_))
        }),
        ("401 Unauthorized", |error| {
            matches!(error, DownloadFileError::Unauthorized(_))
        }),
        ("403 Forbidden", |error| {
            matches!(error, DownloadFileError::Forbidden(_))
        }),
        ("404 Not Found", |error| {
            matches!(error, DownloadFileError::NotFound(_))
        }),
        ("429 Too Many Requests", |error| {
            matches!(error, DownloadFileError::TooManyRequests(_))
        }),
        ("500 Internal Server Error", |error| {
            matches!(error, DownloadFileError::InternalServerError(_))
        }),
    ];
    for (status, is_typed) in statuses {
        let server = Server::answering(vec![json(status, FAILURE)]).await;
        let error = client(&server)
            .files()
            .download(ID)
            .await
            .expect_err("a failure");
        assert!(error.api().is_some_and(is_typed), "{status}: {error:?}");
        assert!(error.to_string().contains(status), "{error}");
    }
}

#[tokio::test]
async fn a_failure_keeps_the_members_nobody_named() {
    let server = Server::answering(vec![json("404 Not Found", FAILURE)]).await;
    let error = client(&server)
        .files()
        .download(ID)
        .await
        .expect_err("a failure");
    let Some(DownloadFileError::NotFound(body)) = error.api() else {
        panic!("{error:?}")
    };
    assert_eq!(body.message, "Not Found");
    let errors = body.errors.as_ref().expect("the parameters at fault");
    assert_eq!(
        (errors[0].param.as_str(), errors[0].message.as_str()),
        ("fileId", "unknown")
    );
    let more: Vec<_> = body
        .additional
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    assert_eq!(more, ["property1=null", "property2=[1]"]);
}

#[tokio::test]
async fn a_missing_member_is_located() {
    let server = Server::answering(vec![json(
        "200 OK",
        r#"{"data":{"url":"https://x.example.com","expiresIn":"5"}}"#,
    )])
    .await;
    let error = client(&server)
        .files()
        .download(ID)
        .await
        .expect_err("a failure");
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(decode.path(), "data.expiresIn");
}

#[tokio::test]
async fn an_empty_body_is_named() {
    let server = Server::answering(vec![json("200 OK", "")]).await;
    let error = client(&server)
        .files()
        .download(ID)
        .await
        .expect_err("a failure");
    assert!(matches!(error.kind(), ErrorKind::Decode(_)), "{error:?}");
    assert!(error.to_string().contains("empty"), "{error}");
}

#[tokio::test]
async fn a_limited_call_waits_as_long_as_the_answer_says() {
    let limited = |head: &[&str]| {
        let mut lines = vec!["content-type: application/json"];
        lines.extend(head);
        answer("429 Too Many Requests", &lines, FAILURE)
    };
    // No such header is documented; it is honoured where it comes.
    let head = [
        "retry-after: 1",
        "ratelimit-remaining: 0",
        "ratelimit-reset: 1",
    ];
    let server = Server::answering(vec![limited(&head), json("200 OK", LINK)]).await;
    let retrying = Client::builder()
        .base_url(server.url(""))
        .bearer_token("secret-token")
        .build()
        .expect("a client");
    let begun = Instant::now();
    retrying.files().download(ID).await.expect("a link");
    assert!(
        begun.elapsed() >= Duration::from_secs(1),
        "it waits as told"
    );
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].line, requests[1].line);
    let server = Server::answering(vec![limited(&head)]).await;
    let error = client(&server).files().download(ID).await;
    let error = error.expect_err("a failure");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1)));
    let limit = error.response().and_then(|answer| answer.rate_limit());
    let limit = limit.expect("it says so");
    assert_eq!((limit.remaining, limit.limit), (Some(0), None));
}
