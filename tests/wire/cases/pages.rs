//! Lists over several pages: what is asked for after the first, and what ends them.

use std::time::Duration;

use crate::cases::case_pages_by_last_item as by_last_item;
use crate::cases::case_pages_by_url as by_url;
use crate::runtime::{ErrorKind, MockTransport, RequestErrorKind};
use crate::server::{Server, answer, json};

/// A server with these pages.
async fn serving(pages: &[&str]) -> Server {
    Server::answering(pages.iter().map(|page| json("200 OK", page)).collect()).await
}

fn client(server: &Server) -> by_url::Client {
    by_url::Client::builder()
        .bearer_token("secret")
        .base_url(server.url("/v1"))
        .build()
        .expect("a client")
}

#[tokio::test]
async fn a_url_in_the_body_is_followed_with_all_that_the_first_call_had() {
    let server = serving(&[
        r#"{"data":[{"id":"a"},{"id":"b"}],"next_page_url":"/v1/files?page=2"}"#,
        r#"{"data":[],"next_page_url":"/v1/files?page=3&kind=text"}"#,
        r#"{"data":[{"id":"c"}],"next_page_url":null}"#,
    ])
    .await;
    let call = client(&server).files().list().kind("a b");
    let mut items = call.x_trace("t").with_header("X-Mine", "m").items();
    let mut ids = Vec::new();
    while let Some(file) = items.next().await {
        ids.push(file.expect("a file").id);
    }
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(items.next().await.is_none());
    let requests = server.requests();
    let lines: Vec<&str> = requests.iter().map(|one| one.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "GET /v1/files?kind=a%20b HTTP/1.1",
            "GET /v1/files?page=2&kind=a%20b HTTP/1.1",
            "GET /v1/files?page=3&kind=text HTTP/1.1",
        ]
    );
    for request in &requests {
        assert_eq!(request.header("authorization"), Some("Bearer secret"));
        assert_eq!(request.header("x-trace"), Some("t"));
        assert_eq!(request.header("x-mine"), Some("m"));
    }
}

#[tokio::test]
async fn a_path_without_what_the_servers_begins_with_is_that_of_the_first_page() {
    let server = serving(&[
        r#"{"data":[{"id":"a"}],"next_page_url":"/files?page=2"}"#,
        r#"{"data":[{"id":"b"}],"next_page_url":"/iles?page=3"}"#,
        r#"{"data":[{"id":"c"}],"next_page_url":null}"#,
    ])
    .await;
    let mut items = client(&server).files().list().items();
    while let Some(file) = items.next().await {
        file.expect("a file");
    }
    let requests = server.requests();
    let lines = requests.iter().map(|one| one.line.as_str());
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [
            "GET /v1/files HTTP/1.1",
            "GET /v1/files?page=2 HTTP/1.1",
            "GET /iles?page=3 HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn nothing_secret_goes_to_another_origin() {
    let other = serving(&[r#"{"data":[{"id":"b"}]}"#]).await;
    let page = format!(
        r#"{{"data":[{{"id":"a"}}],"next_page_url":"{}"}}"#,
        other.url("/v1/files?page=2")
    );
    let server = serving(&[&page]).await;
    let call = client(&server).files().list().kind("k");
    let mut pages = call.with_header("X-Api-Key", "own").x_trace("t").pages();
    let first = pages.next().await.expect("a page").expect("an answer");
    assert_eq!(first.status(), 200);
    assert_eq!(first.body().data[0].id, "a");
    let second = pages.next().await.expect("a page").expect("an answer");
    assert_eq!(second.body().data[0].id, "b");
    assert!(pages.next().await.is_none());
    let request = other.request();
    assert_eq!(request.line, "GET /v1/files?page=2 HTTP/1.1");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("x-api-key"), None);
    assert_eq!(request.header("x-trace"), Some("t"));
}

#[tokio::test]
async fn no_key_of_the_query_and_no_cookie_goes_to_another_origin() {
    let other = serving(&[r#"{"drafts":["b"]}"#]).await;
    let page = format!(
        r#"{{"drafts":["a"],"next_page_url":"{}"}}"#,
        other.url("/v1/drafts?page=2")
    );
    let server = serving(&[r#"{"drafts":[],"next_page_url":"?page=1"}"#, &page]).await;
    let client = by_url::Client::builder().secret("s3cret");
    let client = client.base_url(server.url("/v1")).build();
    let call = client.expect("a client").drafts().list();
    let mut drafts = call.session("mine").items();
    assert_eq!(drafts.next().await.expect("one").expect("a draft"), "a");
    assert_eq!(drafts.next().await.expect("one").expect("a draft"), "b");
    assert!(drafts.next().await.is_none());
    let own = &server.requests()[1];
    assert_eq!(own.line, "GET /v1/drafts?page=1&secret=s3cret HTTP/1.1");
    assert_eq!(own.header("cookie"), Some("session=mine"));
    let request = other.request();
    assert_eq!(request.line, "GET /v1/drafts?page=2 HTTP/1.1");
    assert_eq!(request.header("cookie"), None);
}

#[tokio::test]
async fn each_page_has_the_timeouts_of_the_first_call() {
    let page = |number: u32| {
        let next = format!("?page={number}");
        serde_json::json!({"data": [{"id": "a"}], "next_page_url": next})
    };
    let mock = MockTransport::new();
    let slow = Duration::from_secs(9);
    mock.on("listFiles")
        .answer(200, &page(2))
        .after(slow)
        .answer(200, &page(3))
        .after(slow)
        .answer(200, &page(4))
        .after(Duration::from_secs(11));
    let client = by_url::Client::builder().bearer_token("t").timeout(None);
    let client = client.transport(mock.clone()).build().expect("a client");
    let call = client.files().list().with_timeout(Duration::from_secs(10));
    let mut pages = call.pages();
    for _ in 0..2 {
        pages.next().await.expect("a page").expect("an answer");
    }
    let error = pages.next().await.expect("an error").expect_err("too slow");
    assert!(error.is_timeout(), "{error}");
    assert_eq!(mock.elapsed(), 2 * slow + Duration::from_secs(10));
}

#[tokio::test]
async fn a_page_that_was_there_before_is_an_error() {
    let page = r#"{"count":2,"results":[{"id":"a"}],"next":"/v1/folders/f/files?page=2"}"#;
    let server = serving(&[page, page]).await;
    let mut pages = client(&server).files().list_of_folder("f").pages();
    for _ in 0..2 {
        pages.next().await.expect("a page").expect("an answer");
    }
    let error = pages.next().await.expect("an error").expect_err("no page");
    assert!(
        matches!(error.kind(), ErrorKind::Request(error) if *error.kind() == RequestErrorKind::NextPage)
    );
    assert_eq!(
        error.to_string(),
        "GET /folders/{folder}/files: the next page is one that was there before"
    );
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_that_leads_to_itself_is_an_error() {
    let page = r#"{"names":["a"],"_links":{"next":{"href":"/v1/folders"}}}"#;
    let server = serving(&[page]).await;
    let mut items = client(&server).folders().list().items();
    assert_eq!(items.next().await.expect("one").expect("a name"), "a");
    items.next().await.expect("an error").expect_err("no page");
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn a_failure_ends_the_pages() {
    let page = r#"{"data":[{"id":"a"}],"next_page_url":"?page=2"}"#;
    let missing = json("404 Not Found", r#"{"title":"gone"}"#);
    let server = Server::answering(vec![json("200 OK", page), missing]).await;
    let mut items = client(&server).files().list().items();
    assert_eq!(items.next().await.expect("one").expect("a file").id, "a");
    let error = items.next().await.expect("an error").expect_err("no page");
    assert!(
        matches!(error.into_api(), Ok(by_url::files::ListFilesError::NotFound(problem))
            if problem.title.as_deref() == Some("gone"))
    );
    assert!(items.next().await.is_none());
}

#[tokio::test]
async fn the_last_item_leads_on_while_there_are_more() {
    let server = serving(&[
        r#"{"data":[{"id":"1"},{"id":"a&b"}],"has_more":true}"#,
        r#"{"data":[{"id":"3"}],"has_more":true}"#,
        r#"{"data":[{"id":"4"}],"has_more":false}"#,
    ])
    .await;
    let client = by_last_item::Client::builder().base_url(server.url("/v1"));
    let client = client.build().expect("a client");
    let mut items = client.customers().list().search("s").items();
    let mut ids = Vec::new();
    while let Some(customer) = items.next().await {
        ids.push(customer.expect("a customer").id);
    }
    assert_eq!(ids, ["1", "a&b", "3", "4"]);
    let lines: Vec<String> = server.requests().into_iter().map(|one| one.line).collect();
    assert_eq!(
        lines,
        [
            "GET /v1/customers?search=s HTTP/1.1",
            "GET /v1/customers?search=s&starting_after=a%26b HTTP/1.1",
            "GET /v1/customers?search=s&starting_after=3 HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn where_nothing_says_whether_there_are_more_an_empty_page_is_the_last() {
    let server = serving(&[
        r#"{"orders":[{"id":7}]}"#,
        r#"{"orders":[{"id":6}]}"#,
        r#"{"orders":[]}"#,
    ])
    .await;
    let client = by_last_item::Client::builder().base_url(server.url("/v1"));
    let client = client.build().expect("a client");
    let mut pages = client.orders().list().pages();
    let mut count = 0;
    while let Some(page) = pages.next().await {
        page.expect("a page");
        count += 1;
    }
    assert_eq!(count, 3);
    let last = server.requests().pop().expect("a request");
    assert_eq!(last.line, "GET /v1/orders?after=6 HTTP/1.1");
}

#[tokio::test]
async fn one_page_is_one_page() {
    let server = Server::answering(vec![answer(
        "200 OK",
        &["content-type: application/json"],
        r#"{"data":[],"next_page_url":"/v1/files?page=2"}"#,
    )])
    .await;
    let page = client(&server).files().list().await.expect("a page");
    assert_eq!(page.next_page_url.as_deref(), Some("/v1/files?page=2"));
    assert_eq!(server.request().line, "GET /v1/files HTTP/1.1");
}
