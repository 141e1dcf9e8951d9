//! Errors in the media type of successes, and what the request accepts.

use crate::cases::case_errors_in_several_types::Client;
use crate::cases::case_errors_in_several_types::books::{
    AddBookError, DeleteBookError, GetBookError,
};
use crate::cases::case_errors_in_several_types::covers::ListCoversError;
use crate::cases::case_errors_in_several_types::models::{Book, Problem};
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
    assert!(error.api().is_none());
    assert!(error.to_string().contains("there is none"), "{error}");
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
        matches!(error.api(), Some(ListCoversError::UnprocessableContent(form)) if form == "code=7"),
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
