//! Errors in the media type of successes, and what the request accepts.

use crate::cases::case_errors_in_several_types::Client;
use crate::cases::case_errors_in_several_types::books::{
    AddBookError, DeleteBookError, GetBookError,
};
use crate::cases::case_errors_in_several_types::covers::ListCoversError;
use crate::cases::case_errors_in_several_types::models::{Book, Problem, TokenKind};
use crate::cases::case_errors_in_several_types::pages::GetPageError;
use crate::cases::case_errors_in_several_types::tokens::GetTokenError;
use crate::runtime::Error;
use crate::server::{Server, answer};

const XML: &str = r#"<problem field="title"><code>7</code></problem>"#;
const JSON: &str = r#"{"code": 7, "field": "title"}"#;

fn of(status: &str, media_type: &str, body: &str) -> String {
    answer(status, &[&format!("content-type: {media_type}")], body)
}

fn is_told(problem: &Problem) -> bool {
    problem.code == 7 && problem.field.as_deref() == Some("title")
}

#[tokio::test]
async fn an_error_is_read_by_its_media_type() -> Result<(), Error> {
    let bad = "400 Bad Request";
    let missing = "404 Not Found";
    let server = Server::answering(vec![
        of(bad, "application/xml", XML),
        of(bad, "application/json", JSON),
        answer(bad, &[], JSON),
        of(missing, "text/xml; charset=utf-8", XML),
        of(missing, "application/json", JSON),
        of(missing, "text/plain", "there is none"),
        of(missing, "application/json", JSON),
    ])
    .await;
    let client = Client::builder().base_url(server.url("")).build()?;
    let book = Book::new("A");
    for _ in 0..3 {
        let error = client.books().add(&book).await.expect_err("400");
        let problem = error.api();
        assert!(
            matches!(problem, Some(AddBookError::BadRequest(problem)) if is_told(problem)),
            "{error}"
        );
    }
    let error = client.books().get(1).as_xml().await.expect_err("404");
    assert!(matches!(error.api(), Some(GetBookError::NotFound(problem)) if is_told(problem)));
    let error = client.books().get(1).await.expect_err("404");
    assert!(matches!(error.api(), Some(GetBookError::NotFound(problem)) if is_told(problem)));
    let error = client.books().get(1).await.expect_err("404");
    assert!(
        matches!(error.api(), Some(GetBookError::NotFoundText(text)) if text == "there is none")
    );
    let error = client.books().delete(1).await.expect_err("404");
    assert!(matches!(error.api(), Some(DeleteBookError::NotFound(problem)) if is_told(problem)));
    Ok(())
}

#[tokio::test]
async fn what_a_success_is_in_is_asked_for_first() -> Result<(), Error> {
    let form = of(
        "422 Unprocessable Content",
        "application/x-www-form-urlencoded",
        "code=7",
    );
    let ok = || of("200 OK", "application/json", r#"{"title": "A"}"#);
    let server = Server::answering(vec![ok(), ok(), ok(), form]).await;
    let client = Client::builder().base_url(server.url("")).build()?;
    client.books().add(&Book::new("A")).await?;
    client.books().delete(1).await?;
    client.covers().list().await?;
    let error = client.covers().list().await.expect_err("422");
    assert!(
        matches!(error.api(), Some(ListCoversError::UnprocessableContent(form)) if form.code == 7),
        "{error}"
    );
    let requests = server.requests();
    let accepted = |at: usize| requests[at].header("accept");
    let first = "application/xml, application/json;q=0.5";
    assert_eq!(accepted(0), Some(first));
    assert_eq!(accepted(1), Some("application/json"));
    let third = concat!(
        "application/json, application/pdf;q=0.5, ",
        "application/x-www-form-urlencoded;q=0.5, text/html;q=0.5"
    );
    assert_eq!(accepted(2), Some(third));
    Ok(())
}

#[tokio::test]
async fn a_failure_in_several_media_types_is_what_came() -> Result<(), Error> {
    let bad = "400 Bad Request";
    let other = "409 Conflict";
    let book = r#"{"title": "A"}"#;
    let server = Server::answering(vec![
        of(bad, "application/problem+json; charset=utf-8", JSON),
        of(bad, "application/json", book),
        of(bad, "application/vnd.api+json", book),
        answer(bad, &[], book),
        of(bad, "text/plain", book),
        of(bad, "image/png", "png"),
        of(bad, "text/html", "<html>"),
        of(other, "application/json", JSON),
        of(other, "text/plain", "down"),
    ])
    .await;
    let client = Client::builder().base_url(server.url("")).build()?;
    let failed = async || client.pages().get().await.expect_err("a failure");
    let error = failed().await;
    assert!(
        matches!(error.api(), Some(GetPageError::BadRequestProblemJson(problem)) if is_told(problem)),
        "{error}"
    );
    for _ in 0..3 {
        let error = failed().await;
        let title = match error.api() {
            Some(GetPageError::BadRequest(book)) => Some(book.title.as_str()),
            _ => None,
        };
        assert_eq!(title, Some("A"), "{error}");
    }
    let error = failed().await;
    assert!(matches!(error.api(), Some(GetPageError::BadRequestText(text)) if text == book));
    let error = failed().await;
    assert!(matches!(error.api(), Some(GetPageError::BadRequestImage(image)) if *image == "png"));
    // What the document does not list is an error that has it as it came.
    let error = failed().await;
    assert!(error.api().is_none());
    assert!(error.to_string().contains("HTML"), "{error}");
    let error = failed().await;
    assert!(matches!(error.api(), Some(GetPageError::Default { body, .. }) if is_told(body)));
    let error = failed().await;
    assert!(matches!(
        error.api(),
        Some(GetPageError::DefaultText { status, body }) if status.as_u16() == 409 && body == "down"
    ));
    Ok(())
}

#[tokio::test]
async fn a_form_is_read_as_its_type() -> Result<(), Error> {
    const FORM: &str = "application/x-www-form-urlencoded";
    let ok = "200 OK";
    let text = "oauth_token=a%2Bb+c&oauth_callback_confirmed=true&user_id=7&scope=r&scope=w&kind=access&new=1\n";
    let server = Server::answering(vec![
        of(ok, FORM, text),
        // Servers call forms anything.
        of(
            ok,
            "text/html",
            "oauth_token=a&oauth_callback_confirmed=false&expires=2026-01-02T03:04:05Z",
        ),
        of(
            ok,
            "application/json",
            r#"{"oauth_token": "a", "oauth_callback_confirmed": true}"#,
        ),
        of(ok, FORM, "oauth_token=a"),
        of("400 Bad Request", FORM, "why=not"),
    ])
    .await;
    let client = Client::builder().base_url(server.url("")).build()?;
    let token = client.tokens().get().await?;
    assert_eq!(token.oauth_token, "a+b c");
    assert!(token.oauth_callback_confirmed);
    assert_eq!(token.user_id, Some(7));
    assert_eq!(token.scope, Some(vec!["r".to_owned(), "w".to_owned()]));
    assert_eq!(token.kind, Some(TokenKind::Access));
    let token = client.tokens().get().await?;
    assert_eq!(
        token.expires.map(|at| at.to_rfc3339()).as_deref(),
        Some("2026-01-02T03:04:05+00:00")
    );
    assert!(!token.oauth_callback_confirmed);
    assert_eq!(client.tokens().get().await?.oauth_token, "a");
    let error = client
        .tokens()
        .get()
        .await
        .expect_err("a member is missing");
    assert!(
        error.to_string().contains("oauth_callback_confirmed"),
        "{error}"
    );
    let error = client.tokens().get().await.expect_err("400");
    assert!(matches!(error.api(), Some(GetTokenError::BadRequest(form)) if form == "why=not"));
    Ok(())
}
