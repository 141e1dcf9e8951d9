//! Lists over several pages by cursor, header, number and rule: what is asked for after the first, and what ends them.

use crate::cases::case_pages_by_extension as by_extension;
use crate::cases::case_pages_by_rule as by_rule;
use crate::cases::case_pages_by_shape as by_shape;
use crate::runtime::{ErrorKind, RequestErrorKind};
use crate::server::{Server, answer, json};

const JSON: &str = "content-type: application/json";

async fn serving(pages: &[&str]) -> Server {
    Server::answering(pages.iter().map(|page| json("200 OK", page)).collect()).await
}

/// What all requests asked for.
fn targets(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter();
    let target = |line: String| line.split(' ').nth(1).expect("a target").to_owned();
    requests.map(|request| target(request.line)).collect()
}

/// A client of a case.
macro_rules! client {
    ($case:ident, $server:expr) => {
        $case::Client::builder()
            .base_url($server.url("/v1"))
            .build()
            .expect("a client")
    };
}

/// All items, each without a failure.
macro_rules! all {
    ($items:expr) => {{
        let mut items = $items;
        let mut all = Vec::new();
        while let Some(item) = items.next().await {
            all.push(item.expect("an item"));
        }
        all
    }};
}

#[tokio::test]
async fn the_header_link_is_followed() {
    let page = |link: &str, body: &str| answer("200 OK", &[JSON, link], body);
    let server = Server::answering(vec![
        page(
            r#"link: </v1/links?page=1>; rel="prev"; title="a, <b>; rel=next", </v1/links?page=2>; rel="last next""#,
            r#"[{"id":"a"},{"id":"b"}]"#,
        ),
        page("Link: <?page=3>; rel=next", r#"[{"id":"c"}]"#),
        page(r#"link: </v1/links?page=1>; rel="first""#, r#"[{"id":"d"}]"#),
    ])
    .await;
    let items = client!(by_shape, server).links().list().per_page(2).items();
    let ids: Vec<String> = all!(items).into_iter().map(|item| item.id).collect();
    assert_eq!(ids, ["a", "b", "c", "d"]);
    assert_eq!(
        targets(&server),
        [
            "/v1/links?per_page=2",
            "/v1/links?page=2&per_page=2",
            "/v1/links?page=3&per_page=2",
        ]
    );
}

#[tokio::test]
async fn a_cursor_in_the_body_is_sent_back() {
    let server = serving(&[
        r#"{"channels":[{"id":"a"}],"response_metadata":{"next_cursor":"x/y="}}"#,
        r#"{"channels":[],"response_metadata":{"next_cursor":"z"}}"#,
        r#"{"channels":[{"id":"b"}],"response_metadata":{"next_cursor":""}}"#,
    ])
    .await;
    let items = client!(by_shape, server).cursors().list().items();
    assert_eq!(all!(items).len(), 2);
    assert_eq!(
        targets(&server),
        [
            "/v1/cursors",
            "/v1/cursors?cursor=x%2Fy%3D",
            "/v1/cursors?cursor=z",
        ]
    );
}

#[tokio::test]
async fn a_cursor_that_was_there_before_is_an_error() {
    let page = r#"{"files":[{"id":"a"}],"nextPageToken":"t"}"#;
    let server = serving(&[page, page]).await;
    let mut pages = client!(by_shape, server).tokens().list().pages();
    assert!(pages.next().await.expect("a page").is_ok());
    assert!(pages.next().await.expect("a page").is_ok());
    let error = pages.next().await.expect("an error").expect_err("a circle");
    assert!(
        matches!(error.kind(), ErrorKind::Request(error) if *error.kind() == RequestErrorKind::NextPage),
        "{error}"
    );
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn items_are_counted_from_where_the_first_call_begins() {
    let server = serving(&[
        r#"{"items":[{"id":"a"},{"id":"b"}],"total":5}"#,
        r#"{"items":[{"id":"c"}],"total":5}"#,
        r#"{"items":[{"id":"d"}],"total":5}"#,
    ])
    .await;
    let items = client!(by_shape, server)
        .offsets()
        .list()
        .offset(1)
        .limit(2)
        .items();
    assert_eq!(all!(items).len(), 4);
    assert_eq!(
        targets(&server),
        [
            "/v1/offsets?offset=1&limit=2",
            "/v1/offsets?limit=2&offset=3",
            "/v1/offsets?limit=2&offset=4",
        ]
    );
}

#[tokio::test]
async fn pages_are_counted_until_the_last() {
    let page = |id: &str| format!(r#"{{"data":[{{"id":"{id}"}}],"meta":{{"total_pages":3}}}}"#);
    let (a, b, c) = (page("a"), page("b"), page("c"));
    let server = serving(&[&a, &b, &c]).await;
    let items = client!(by_shape, server).numbers().list().items();
    assert_eq!(all!(items).len(), 3);
    assert_eq!(
        targets(&server),
        ["/v1/numbers", "/v1/numbers?page=2", "/v1/numbers?page=3"]
    );
}

#[tokio::test]
async fn a_server_that_passes_over_the_number_is_an_error() {
    let page = r#"{"items":[{"id":"a"}]}"#;
    let server = serving(&[page, page, page]).await;
    let mut pages = client!(by_shape, server).offsets().list().pages();
    assert!(pages.next().await.expect("a page").is_ok());
    assert!(pages.next().await.expect("a page").is_ok());
    let error = pages.next().await.expect("an error").expect_err("a circle");
    assert!(error.to_string().contains("was there before"), "{error}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn pages_that_come_again_are_an_error_whatever_stands_beside_their_items() {
    let page = |id: &str, at: u8| format!(r#"{{"data":["{id}"],"request_id":"{at}"}}"#);
    let all = [page("a", 1), page("b", 2), page("a", 3), page("b", 4)];
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let server = serving(&all).await;
    let mut pages = client!(by_extension, server)
        .speakeasy()
        .list_from_zero()
        .pages();
    for _ in 0..3 {
        assert!(pages.next().await.expect("a page").is_ok());
    }
    let error = pages.next().await.expect("an error").expect_err("a circle");
    assert!(error.to_string().contains("was there before"), "{error}");
}

#[tokio::test]
async fn pages_are_counted_from_the_default_of_their_parameter() {
    let pages = [
        r#"{"data":["a", "b"]}"#,
        r#"{"data":["c"]}"#,
        r#"{"data":[]}"#,
    ];
    let server = serving(&pages).await;
    let items = client!(by_extension, server)
        .speakeasy()
        .list_from_zero()
        .items();
    assert_eq!(all!(items).len(), 3);
    let at = |number: u8| format!("/v1/speakeasy/from-zero?page={number}");
    assert_eq!(targets(&server)[1..], [at(1), at(2)]);
    let server = serving(&pages).await;
    let items = client!(by_extension, server)
        .fern()
        .list_offset_from_one()
        .items();
    assert_eq!(all!(items).len(), 3);
    let at = |number: u8| format!("/v1/fern/offset-from-one?start={number}");
    assert_eq!(targets(&server)[1..], [at(3), at(4)]);
}

#[tokio::test]
async fn cursors_go_where_extensions_say() {
    let pages = [r#"{"data":["a"],"next":"c2"}"#, r#"{"data":["b"]}"#];
    let server = serving(&pages).await;
    let items = client!(by_extension, server)
        .speakeasy()
        .list_by_header()
        .items();
    assert_eq!(all!(items).len(), 2);
    let sent = server.requests();
    assert_eq!(sent[0].header("x-cursor"), None);
    assert_eq!(sent[1].header("x-cursor"), Some("c2"));
    let server = serving(&[r#"{"data":["a"],"next":"/v1/fern/uri?at=2"}"#, pages[1]]).await;
    let items = client!(by_extension, server).fern().list_uri().items();
    assert_eq!(all!(items).len(), 2);
    assert_eq!(targets(&server)[1], "/v1/fern/uri?at=2");
    let server = serving(&[r#"{"entries":["a"],"after":"x"}"#, r#"{"entries":["b"]}"#]).await;
    let items = client!(by_extension, server)
        .stainless()
        .list_by_cursor_field()
        .items();
    assert_eq!(all!(items).len(), 2);
    assert_eq!(targets(&server)[1], "/v1/stainless/cursor?from=x");
    let page = |name: &str| format!(r#"{{"rows":["{name}"],"meta":{{"count":2}}}}"#);
    let server = serving(&[&page("a"), &page("b")]).await;
    let items = client!(by_extension, server)
        .stainless()
        .list_by_number_field()
        .items();
    assert_eq!(all!(items).len(), 2);
    assert_eq!(targets(&server)[1], "/v1/stainless/number?p=1");
}

#[tokio::test]
async fn a_rule_says_where_the_cursor_goes() {
    let server = serving(&[
        r#"{"pets":[{"name":"a"}],"warnings":[],"meta":{"at":"1","more":true}}"#,
        r#"{"pets":[{"name":"b"}],"warnings":[],"meta":{"at":"2","more":true}}"#,
        r#"{"pets":[{"name":"c"}],"warnings":[],"meta":{"at":"3","more":false}}"#,
    ])
    .await;
    let items = client!(by_rule, server).pets().list().kind("cat").items();
    assert_eq!(all!(items).len(), 3);
    assert_eq!(
        targets(&server),
        [
            "/v1/pets?kind=cat",
            "/v1/pets?kind=cat&at=1",
            "/v1/pets?kind=cat&at=2"
        ]
    );
}

#[tokio::test]
async fn one_rule_is_for_all_operations_that_it_fits() {
    let server = serving(&[
        r#"{"pets":[{"name":"a"}],"warnings":[],"meta":{"at":"1","more":true}}"#,
        r#"{"pets":[{"name":"b"}],"warnings":[],"meta":{"at":"2","more":false}}"#,
    ])
    .await;
    let items = client!(by_rule, server).pets().list_lost_pets().items();
    assert_eq!(all!(items).len(), 2);
    assert_eq!(targets(&server), ["/v1/pets/lost", "/v1/pets/lost?at=1"]);
}

#[tokio::test]
async fn a_cursor_goes_into_the_body() {
    let page =
        |at: &str| format!(r#"{{"pets":[{{"name":"a"}}],"warnings":[],"meta":{{"at":{at}}}}}"#);
    let (a, b, c) = (page("\"1\""), page("\"2\""), page("null"));
    let server = serving(&[&a, &b, &c]).await;
    let body = by_rule::models::SearchPetsRequest {
        query: Some("cat".to_owned()),
        ..Default::default()
    };
    let items = client!(by_rule, server).pets().search().body(&body).items();
    assert_eq!(all!(items).len(), 3);
    let bodies: Vec<String> = server
        .requests()
        .into_iter()
        .map(|request| String::from_utf8(request.body).expect("text"))
        .collect();
    assert_eq!(
        bodies,
        [
            r#"{"query":"cat"}"#,
            r#"{"query":"cat","page":{"at":"1"}}"#,
            r#"{"query":"cat","page":{"at":"2"}}"#,
        ]
    );
}

#[tokio::test]
async fn a_token_goes_from_header_to_header() {
    let page = |token: &str| answer("200 OK", &[JSON, token], r#"["a"]"#);
    let server = Server::answering(vec![page("x-next: 1"), page("x-next: 2"), page("x: 3")]).await;
    let items = client!(by_rule, server).shops().list().items();
    assert_eq!(all!(items), ["a", "a", "a"]);
    let tokens: Vec<Option<String>> = server
        .requests()
        .iter()
        .map(|request| request.header("x-token").map(str::to_owned))
        .collect();
    assert_eq!(tokens, [None, Some("1".to_owned()), Some("2".to_owned())]);
}

#[tokio::test]
async fn rules_count_items_and_pages() {
    let server = serving(&[
        r#"{"ids":["a","b"],"all":5}"#,
        r#"{"ids":["c","d"],"all":5}"#,
        r#"{"ids":["e"],"all":5}"#,
    ])
    .await;
    let items = client!(by_rule, server).shops().list_ids().items();
    assert_eq!(all!(items).len(), 5);
    assert_eq!(
        targets(&server),
        [
            "/v1/shops/ids",
            "/v1/shops/ids?skip=2",
            "/v1/shops/ids?skip=4"
        ]
    );
    let server = serving(&[r#"["a"]"#, r#"["b"]"#, "[]"]).await;
    let items = client!(by_rule, server).shops().list_names().items();
    assert_eq!(all!(items), ["a", "b"]);
    assert_eq!(
        targets(&server),
        [
            "/v1/shops/names",
            "/v1/shops/names?number=1",
            "/v1/shops/names?number=2"
        ]
    );
}

#[tokio::test]
async fn extensions_say_how_pages_go_on() {
    let server = serving(&[
        r#"{"items":["a"],"next_page":"p"}"#,
        r#"{"items":["b"],"next_page":"q"}"#,
        r#"{"items":["c"],"next_page":null}"#,
    ])
    .await;
    let items = client!(by_extension, server).dropshot().list().items();
    assert_eq!(all!(items), ["a", "b", "c"]);
    assert_eq!(
        targets(&server),
        [
            "/v1/dropshot",
            "/v1/dropshot?page_token=p",
            "/v1/dropshot?page_token=q"
        ]
    );
    let server = serving(&[
        r#"{"data":{"list":["a"],"pages":3}}"#,
        r#"{"data":{"list":["b"],"pages":3}}"#,
        r#"{"data":{"list":["c"],"pages":3}}"#,
    ])
    .await;
    let items = client!(by_extension, server)
        .speakeasy()
        .list_pages()
        .page(1)
        .items();
    assert_eq!(all!(items), ["a", "b", "c"]);
    assert_eq!(
        targets(&server),
        [
            "/v1/speakeasy/pages?page=1",
            "/v1/speakeasy/pages?page=2",
            "/v1/speakeasy/pages?page=3",
        ]
    );
}
