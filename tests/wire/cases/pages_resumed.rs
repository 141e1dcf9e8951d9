//! Lists of which not all is read at once: what ends them early, and what goes on with them later.

use crate::cases::case_pages_by_shape::Client;
use crate::cases::case_pages_by_url as by_url;
use crate::runtime::{ErrorKind, RequestErrorKind};
use crate::server::{Server, answer, json};

async fn serving(pages: &[&str]) -> (Server, Client) {
    let pages = pages.iter().map(|page| json("200 OK", page)).collect();
    let server = Server::answering(pages).await;
    let client = Client::builder().base_url(server.url("/v1")).build();
    (server, client.expect("a client"))
}

fn targets(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter();
    let target = |line: String| line.split(' ').nth(1).expect("a target").to_owned();
    requests.map(|request| target(request.line)).collect()
}

const FIRST: &str =
    r#"{"channels":[{"id":"a"},{"id":"b"}],"response_metadata":{"next_cursor":"n/2"}}"#;
const SECOND: &str =
    r#"{"channels":[{"id":"c"},{"id":"d"}],"response_metadata":{"next_cursor":"n3"}}"#;

#[tokio::test]
async fn a_limit_ends_a_list_without_another_request() {
    let (server, client) = serving(&[FIRST, SECOND]).await;
    let mut items = client.cursors().list().items().with_limit(4);
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.expect("an item");
        count += 1;
    }
    assert_eq!((count, targets(&server).len()), (4, 2));

    let (server, client) = serving(&[FIRST, SECOND]).await;
    let mut pages = client.cursors().list().pages().with_limit(1);
    assert_eq!(pages.position(), None);
    pages.next().await.expect("one").expect("a page");
    assert!(pages.next().await.is_none());
    assert_eq!(pages.position(), Some("n/2"));
    assert_eq!(targets(&server), ["/v1/cursors"]);

    let (server, client) = serving(&[]).await;
    let mut none = client.cursors().list().items().with_limit(0);
    assert!(none.next().await.is_none());
    assert!(targets(&server).is_empty());
}

#[tokio::test]
async fn a_cursor_goes_on_where_a_list_was_left() {
    let (server, client) = serving(&[SECOND, r#"{"channels":[{"id":"e"}]}"#]).await;
    let list = client.cursors().list();
    let mut pages = list.pages().resume_at("n/2");
    assert_eq!(pages.position(), Some("n/2"));
    while let Some(page) = pages.next().await {
        page.expect("a page");
    }
    assert_eq!(pages.position(), None);
    assert_eq!(
        targets(&server),
        ["/v1/cursors?cursor=n%2F2", "/v1/cursors?cursor=n3"]
    );
}

#[tokio::test]
async fn a_number_goes_on_where_a_list_was_left() {
    let (server, client) = serving(&[
        r#"{"items":[{"id":"c"}],"total":4}"#,
        r#"{"items":[{"id":"d"}],"total":4}"#,
    ])
    .await;
    let mut items = client.offsets().list().items().resume_at("2");
    while let Some(item) = items.next().await {
        item.expect("an item");
    }
    assert_eq!(
        targets(&server),
        ["/v1/offsets?offset=2", "/v1/offsets?offset=3"]
    );

    let mut pages = client.offsets().list().pages().resume_at("two");
    let error = pages.next().await.expect("an error").expect_err("no page");
    let ErrorKind::Request(error) = error.kind() else {
        panic!("{error}");
    };
    assert_eq!(error.kind(), &RequestErrorKind::NextPage);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_url_goes_on_where_a_list_was_left_with_no_secret_for_others() {
    let server = Server::answering(vec![json("200 OK", r#"{"data":[]}"#)]).await;
    let other = Server::answering(vec![json("200 OK", r#"{"data":[]}"#)]).await;
    let client = by_url::Client::builder()
        .bearer_token("secret")
        .base_url(server.url("/v1"));
    let client = client.build().expect("a client");
    let own = server.url("/v1/files?page=2");
    let mut items = client.files().list().kind("k").items().resume_at(&own);
    assert!(items.next().await.is_none());
    let request = server.request();
    assert_eq!(request.line, "GET /v1/files?page=2&kind=k HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("Bearer secret"));

    let foreign = other.url("/v1/files?page=2");
    let mut items = client.files().list().items().resume_at(&foreign);
    assert!(items.next().await.is_none());
    assert_eq!(other.request().header("authorization"), None);
}

#[tokio::test]
async fn after_a_failure_the_position_is_that_of_the_page_which_failed() {
    let failing = vec![json("200 OK", FIRST), answer("400 Bad Request", &[], "")];
    let server = Server::answering(failing).await;
    let client = Client::builder().base_url(server.url("/v1"));
    let client = client.build().expect("a client");
    let mut pages = client.cursors().list().pages();
    pages.next().await.expect("one").expect("a page");
    pages.next().await.expect("another").expect_err("a failure");
    assert_eq!(pages.position(), Some("n/2"));
}
