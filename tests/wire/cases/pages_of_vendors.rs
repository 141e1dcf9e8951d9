//! Lists over three pages as Stripe, GitHub, OpenAI, Discord and DigitalOcean give them.

use crate::cases::case_pages_of_vendors::Client;
use crate::runtime::{Error, Items, MockTransport};
use crate::server::{Server, answer, json};

async fn serving(pages: &[&str]) -> (Server, Client) {
    let answers = pages.iter().map(|page| json("200 OK", page));
    let server = Server::answering(answers.collect()).await;
    let client = Client::builder().base_url(server.url("")).build();
    (server, client.expect("a client"))
}

/// All items, as `id` says what each is.
async fn all<T, I, E: 'static>(mut items: Items<T, I, E>, id: fn(I) -> String) -> String {
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        let item = item.map_err(Error::from);
        ids.push(id(item.expect("an item")));
    }
    ids.join(" ")
}

fn targets(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let target = |line: &str| line.split(' ').nth(1).map(str::to_owned);
    requests
        .iter()
        .filter_map(|one| target(&one.line))
        .collect()
}

#[tokio::test]
async fn stripe_goes_on_after_the_last_object() {
    let page = |ids: &str, more: bool| {
        format!(r#"{{"object":"list","url":"/v1/customers","data":[{ids}],"has_more":{more}}}"#)
    };
    let pages = [
        page(r#"{"id":"a"},{"id":"b"}"#, true),
        page(r#"{"id":"c"}"#, true),
        page(r#"{"id":"d"}"#, false),
    ];
    let (server, client) = serving(&pages.each_ref().map(String::as_str)).await;
    let items = client.stripe().list_customers().limit(2).items();
    assert_eq!(all(items, |one| one.id).await, "a b c d");
    let customers = "/v1/customers?limit=2";
    let next = |after: &str| format!("{customers}&starting_after={after}");
    assert_eq!(
        targets(&server),
        [customers.to_owned(), next("b"), next("c")]
    );
}

#[tokio::test]
async fn github_links_to_the_next_page() {
    let page = |id: &str, links: &[(u32, &str)], server: &str| {
        let link = links.iter().map(|(page, rel)| {
            format!(r#"<{server}/repos/o/issues?per_page=1&page={page}>; rel="{rel}""#)
        });
        let header = format!("link: {}", link.collect::<Vec<_>>().join(", "));
        let headers = ["content-type: application/json", header.as_str()];
        answer("200 OK", &headers, &format!(r#"[{{"id":"{id}"}}]"#))
    };
    // GitHub writes whole URLs; what is relative is as good.
    let answers = vec![
        page("a", &[(2, "next"), (3, "last")], ""),
        page(
            "b",
            &[(1, "prev"), (3, "next"), (3, "last"), (1, "first")],
            "",
        ),
        page("c", &[(2, "prev"), (1, "first")], ""),
    ];
    let server = Server::answering(answers).await;
    let client = Client::builder().base_url(server.url("")).build();
    let call = client
        .expect("a client")
        .github()
        .list_issues("o")
        .per_page(1);
    assert_eq!(all(call.items(), |one| one.id).await, "a b c");
    let issues = "/repos/o/issues?per_page=1";
    let next = |page: u32| format!("{issues}&page={page}");
    assert_eq!(targets(&server), [issues.to_owned(), next(2), next(3)]);
}

#[tokio::test]
async fn github_writes_whole_urls() {
    let mock = MockTransport::new();
    let issues = mock.on("listIssues");
    for (id, links) in [
        ("a", &[("2", "next"), ("3", "last")][..]),
        ("b", &[("1", "prev"), ("3", "next"), ("3", "last")]),
        ("c", &[("2", "prev")]),
    ] {
        let link = links.iter().map(|(page, rel)| {
            format!("<https://api.example.com/repositories/7/issues?page={page}>; rel=\"{rel}\"")
        });
        let link = link.collect::<Vec<_>>().join(", ");
        issues
            .answer(200, &serde_json::json!([{ "id": id }]))
            .and_header("link", &link);
    }
    let client = Client::builder().transport(mock.clone()).build();
    let call = client.expect("a client").github().list_issues("o");
    let items = call.per_page(1).with_header("x-own", "1").items();
    assert_eq!(all(items, |one| one.id).await, "a b c");
    let requests = mock.requests();
    let uris = requests.iter().map(|request| request.uri().to_string());
    assert_eq!(
        uris.collect::<Vec<_>>(),
        [
            "https://api.example.com/repos/o/issues?per_page=1",
            "https://api.example.com/repositories/7/issues?page=2&per_page=1",
            "https://api.example.com/repositories/7/issues?page=3&per_page=1",
        ]
    );
    assert!(requests.iter().all(|one| one.headers()["x-own"] == "1"));
}

#[tokio::test]
async fn openai_goes_on_after_the_last_object() {
    let page = |id: &str, more: bool| {
        format!(
            r#"{{"object":"list","data":[{{"id":"{id}"}}],"first_id":"{id}","last_id":"{id}","has_more":{more}}}"#
        )
    };
    let pages = [page("a", true), page("b", true), page("c", false)];
    let (server, client) = serving(&pages.each_ref().map(String::as_str)).await;
    let items = client.openai().list_files().purpose("batch").items();
    assert_eq!(all(items, |one| one.id).await, "a b c");
    let files = "/files?purpose=batch";
    let next = |after: &str| format!("{files}&after={after}");
    assert_eq!(targets(&server), [files.to_owned(), next("a"), next("b")]);
}

#[tokio::test]
async fn discord_goes_on_after_the_last_user_by_a_rule() {
    let pages = [
        r#"[{"user":{"id":"1"}},{"user":{"id":"2"}}]"#,
        r#"[{"user":{"id":"3"}}]"#,
        "[]",
    ];
    let (server, client) = serving(&pages).await;
    let items = client.discord().list_members("c").limit(2).items();
    assert_eq!(all(items, |one| one.user.id).await, "1 2 3");
    let members = "/channels/c/members?limit=2";
    let next = |after: &str| format!("{members}&after={after}");
    assert_eq!(targets(&server), [members.to_owned(), next("2"), next("3")]);
}

#[tokio::test]
async fn digitalocean_has_the_url_of_the_next_page_in_links() {
    let page = |id: &str, links: &str| {
        format!(r#"{{"droplets":[{{"id":"{id}"}}],"links":{links},"meta":{{"total":3}}}}"#)
    };
    let pages = [
        page(
            "a",
            r#"{"pages":{"last":"/v2/droplets?page=3","next":"/v2/droplets?page=2"}}"#,
        ),
        page(
            "b",
            r#"{"pages":{"first":"/v2/droplets?page=1","prev":"/v2/droplets?page=1","last":"/v2/droplets?page=3","next":"/v2/droplets?page=3"}}"#,
        ),
        page(
            "c",
            r#"{"pages":{"first":"/v2/droplets?page=1","prev":"/v2/droplets?page=2"}}"#,
        ),
    ];
    let (server, client) = serving(&pages.each_ref().map(String::as_str)).await;
    let items = client.digitalocean().list_droplets().items();
    assert_eq!(all(items, |one| one.id).await, "a b c");
    let droplets = "/v2/droplets";
    let next = |page: u32| format!("{droplets}?page={page}");
    assert_eq!(targets(&server), [droplets.to_owned(), next(2), next(3)]);
    // One page alone has no links.
    let (_, client) = serving(&[&page("a", "{}")]).await;
    let items = client.digitalocean().list_droplets().items();
    assert_eq!(all(items, |one| one.id).await, "a");
}
