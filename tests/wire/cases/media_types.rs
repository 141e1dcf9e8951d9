//! Successes in another media type than the usual one.

use crate::cases::case_several_media_types::Client;
use crate::cases::case_several_media_types::reports::GetReportError;
use crate::runtime::Error;
use crate::server::{Server, answer};

fn of(status: &str, media_type: &str, body: &str) -> String {
    answer(status, &[&format!("content-type: {media_type}")], body)
}

async fn client(answers: Vec<String>) -> (Server, Client) {
    let server = Server::answering(answers).await;
    let client = Client::builder().base_url(server.url("")).build();
    (server, client.expect("a client"))
}

#[tokio::test]
async fn each_is_asked_for_by_a_method() -> Result<(), Error> {
    let (server, client) = client(vec![
        of("200 OK", "application/json", r#"{"a": "b"}"#),
        of("200 OK", "text/csv", "a\nb\n"),
        of("200 OK", "text/plain", "7"),
        of(
            "200 OK",
            "application/vnd.example.full+json",
            r#"{"pages": ["x"]}"#,
        ),
        of("200 OK", "application/pdf", "%PDF"),
        of("200 OK", "application/pdf", "%PDF-1.7"),
    ])
    .await;
    let call = || client.reports().get(1);
    assert_eq!(call().await?.a.as_deref(), Some("b"));
    let csv = call()
        .with_header("x-own", "1")
        .as_csv()
        .with_response()
        .await?;
    assert_eq!(csv.into_body(), "a\nb\n");
    assert_eq!(call().as_text().await?, 7);
    assert_eq!(call().as_example_full_json().await?.pages, ["x"]);
    assert_eq!(
        &call().as_pdf(true).as_application_pdf().await?[..],
        b"%PDF"
    );
    let path = std::env::temp_dir().join(format!("media-types-{}", std::process::id()));
    assert_eq!(call().as_application_pdf().save_to(&path).await?, 8);
    std::fs::remove_file(&path).expect("the file");
    let accepted = |at: usize| server.requests()[at].header("accept").map(str::to_owned);
    let first = "application/json, application/problem+json";
    assert_eq!(accepted(0).as_deref(), Some(first));
    let second = "text/csv; header=present, application/problem+json";
    assert_eq!(accepted(1).as_deref(), Some(second));
    assert_eq!(server.requests()[1].header("x-own"), Some("1"));
    assert_eq!(
        server.requests()[4].line,
        "GET /reports/1?as_pdf=true HTTP/1.1"
    );
    Ok(())
}

#[tokio::test]
async fn failures_are_those_of_the_operation() {
    let missing = of(
        "404 Not Found",
        "application/problem+json",
        r#"{"title": "no"}"#,
    );
    let (_server, client) = client(vec![missing]).await;
    let error = client.reports().get(1).as_csv().await.expect_err("404");
    assert!(matches!(error.api(), Some(GetReportError::NotFound(body))
        if body.title.as_deref() == Some("no")));
}
