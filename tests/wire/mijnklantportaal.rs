//! The MijnKlantportaal client: what it sends, and what it makes of each answer.

use generated_client::mijnklantportaal::Client;
use generated_client::mijnklantportaal::files::DownloadFileError;
use generated_client::runtime::{ErrorKind, Retry};

use crate::server::{Server, answer, json, nobody};

const FILE: &str =
    r#"{"link":"https://files.example.com/a?b=c","expiresAt":"2025-04-29T21:00:00+02:00"}"#;

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url("/v1"))
        .bearer_token("secret-token")
        .retry(Retry::NEVER)
        .build()
        .expect("a right base URL")
}

#[tokio::test]
async fn the_request_is_what_the_document_says() {
    let server = Server::answering(vec![json("200 OK", FILE)]).await;
    client(&server)
        .files()
        .download("fsf_abc12345678")
        .await
        .expect("a file");
    let request = server.request();
    assert_eq!(
        request.line,
        "GET /v1/files/fsf_abc12345678/download HTTP/1.1"
    );
    assert_eq!(request.header("host"), Some(server.host()));
    assert_eq!(request.header("authorization"), Some("Bearer secret-token"));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.body, b"");
}

#[tokio::test]
async fn a_path_value_stays_in_its_segment() {
    let server = Server::answering(vec![json("200 OK", FILE)]).await;
    client(&server)
        .files()
        .download("a/b?c#d %é")
        .await
        .expect("a file");
    assert_eq!(
        server.request().line,
        "GET /v1/files/a%2Fb%3Fc%23d%20%25%C3%A9/download HTTP/1.1"
    );
}

#[tokio::test]
async fn dots_are_refused_before_anything_is_sent() {
    let server = Server::answering(Vec::new()).await;
    for value in ["", ".", ".."] {
        let error = client(&server)
            .files()
            .download(value)
            .await
            .expect_err("a refusal");
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
        assert!(error.to_string().contains("fileId"), "{error}");
    }
}

#[tokio::test]
async fn the_file_is_decoded() {
    let server = Server::answering(vec![json("200 OK", FILE)]).await;
    let file = client(&server)
        .files()
        .download("fsf_1")
        .await
        .expect("a file");
    assert_eq!(
        file.link.as_deref(),
        Some("https://files.example.com/a?b=c")
    );
    let expires = file.expires_at.expect("a moment");
    assert_eq!(expires.to_rfc3339(), "2025-04-29T21:00:00+02:00");
}

#[tokio::test]
async fn new_and_missing_members_are_no_failure() {
    let server = Server::answering(vec![json(
        "200 OK",
        r#"{"new":[1,{"a":null}],"link":null}"#,
    )])
    .await;
    let file = client(&server)
        .files()
        .download("fsf_1")
        .await
        .expect("a file");
    assert_eq!((file.link, file.expires_at), (None, None));
}

#[tokio::test]
async fn a_documented_failure_is_typed() {
    let server =
        Server::answering(vec![json("404 Not Found", r#"{"message":"no such file"}"#)]).await;
    let error = client(&server)
        .files()
        .download("fsf_1")
        .await
        .expect_err("a failure");
    let Some(DownloadFileError::NotFound(body)) = error.api() else {
        panic!("{error:?}")
    };
    assert_eq!(body.message.as_deref(), Some("no such file"));
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn an_undeclared_status_keeps_its_body() {
    let text = answer(
        "503 Service Unavailable",
        &["retry-after: 7", "content-type: text/html"],
        "<p>later</p>",
    );
    let server = Server::answering(vec![text]).await;
    let error = client(&server)
        .files()
        .download("fsf_1")
        .await
        .expect_err("a failure");
    let ErrorKind::UndeclaredStatus(response) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(response.status().as_u16(), 503);
    assert_eq!(
        error.body().map(|body| &body[..]),
        Some(&b"<p>later</p>"[..])
    );
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(7)));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_wrong_body_is_located() {
    let server = Server::answering(vec![json("200 OK", r#"{"link": {"href": "x"}}"#)]).await;
    let error = client(&server)
        .files()
        .download("fsf_1")
        .await
        .expect_err("a failure");
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error:?}")
    };
    assert_eq!(decode.path(), "link");
    assert_eq!(
        error.body().map(|body| &body[..]),
        Some(&br#"{"link": {"href": "x"}}"#[..])
    );
}

#[tokio::test]
async fn no_connection_is_told_apart() {
    let client = Client::builder()
        .base_url(nobody().await)
        .bearer_token("secret-token")
        .build()
        .expect("a client");
    let error = client
        .files()
        .download("fsf_1")
        .await
        .expect_err("a failure");
    assert!(
        matches!(error.kind(), ErrorKind::Transport(_))
            && error.is_connect()
            && !error.is_timeout()
    );
    assert!(!format!("{error} {error:?}").contains("secret-token"));
}

#[tokio::test]
async fn a_call_without_credentials_is_not_sent() {
    let server = Server::answering(Vec::new()).await;
    let client = Client::builder()
        .base_url(server.url("/v1"))
        .build()
        .expect("a client");
    let error = client
        .files()
        .download("fsf_1")
        .await
        .expect_err("a refusal");
    assert!(error.to_string().contains("call `bearer_token`"), "{error}");
}

#[tokio::test]
async fn status_and_headers_can_be_had() {
    let text = answer(
        "200 OK",
        &["content-type: application/json", "x-request-id: r1"],
        FILE,
    );
    let server = Server::answering(vec![text]).await;
    let response = client(&server)
        .files()
        .download("fsf_1")
        .with_response()
        .await
        .expect("a file");
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.request_id(), Some("r1"));
    assert_eq!(
        response.into_body().link.as_deref(),
        Some("https://files.example.com/a?b=c")
    );
}
