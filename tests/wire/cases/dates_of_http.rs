//! Headers whose dates are those of HTTP, whatever the document says.

use crate::cases::case_chosen_types;
use crate::cases::case_dates_of_http::Client;
use crate::runtime::{DateTime, Error};
use crate::server::{Server, answer};

#[tokio::test]
async fn they_are_sent_as_http_has_them() -> Result<(), Error> {
    let nothing = || answer("204 No Content", &[], "");
    let server = Server::answering(vec![nothing(), nothing()]).await;
    let client = Client::builder().base_url(server.url("")).build()?;
    let at = DateTime::parse_from_rfc3339("1994-11-06T09:49:37.5+01:00").expect("a moment");
    let call = client.news().get();
    call.if_modified_since(at)
        .x_since(at)
        .if_range("W/1")
        .await?;
    let call = client.news().get();
    call.if_range("1994-11-06T08:49:37Z").await?;
    let requests = server.requests();
    let http = Some("Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(requests[0].header("if-modified-since"), http);
    assert_eq!(requests[0].header("if-range"), Some("W/1"));
    let written = Some("1994-11-06T09:49:37.500+01:00");
    assert_eq!(requests[0].header("x-since"), written);
    assert_eq!(requests[1].header("if-range"), http);
    Ok(())
}

#[tokio::test]
async fn they_are_read_in_any_zone_that_is_utc() -> Result<(), Error> {
    let headers = [
        "expires: -1",
        "last-modified: Sun, 06 Nov 1994 08:49:37 UTC",
        "x-note: a, b",
        "x-count: 7",
    ];
    let server = Server::answering(vec![answer("204 No Content", &headers, "")]).await;
    let client = Client::builder().base_url(server.url("")).build()?;
    let answer = client.news().get().with_response().await?;
    let headers = answer.headers();
    assert_eq!(headers.expires()?.map(|at| at.timestamp()), Some(0));
    let modified = headers.last_modified()?.map(|at| at.timestamp());
    assert_eq!(modified, Some(784_111_777));
    assert_eq!(headers.x_note()?.as_deref(), Some("a, b"));
    assert_eq!(headers.x_count()?, Some(7));
    Ok(())
}

#[tokio::test]
async fn they_stay_such_where_other_dates_have_another_type() -> Result<(), Error> {
    let id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    let item = format!(r#"{{"id":"{id}","at":"1994-11-06T08:49:37Z","size":1}}"#);
    let headers = [
        "content-type: application/json",
        "last-modified: Sun, 06 Nov 1994 08:49:37 GMT",
    ];
    let server = Server::answering(vec![answer("200 OK", &headers, &item)]).await;
    let client = case_chosen_types::Client::builder()
        .base_url(server.url(""))
        .build()?;
    let at = "1994-11-06T08:49:37.5Z".parse().expect("a moment");
    let id = id.parse().expect("an id");
    let call = client.items().get(&id, 7).if_modified_since(&at);
    let answer = call.with_response().await?;
    let modified = answer.headers().last_modified()?;
    assert_eq!(modified.map(|at| at.timestamp()), Some(784_111_777));
    let requests = server.requests();
    let http = Some("Sun, 06 Nov 1994 08:49:37 GMT");
    assert_eq!(requests[0].header("if-modified-since"), http);
    Ok(())
}
