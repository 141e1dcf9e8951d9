//! The lists of both clients over three pages.

use generated_client::{checkoutpage, mijnklantportaal};

use crate::server::{Server, json};

async fn serving(pages: &[String]) -> Server {
    Server::answering(pages.iter().map(|page| json("200 OK", page)).collect()).await
}

/// The lines and credentials of all requests.
fn sent(server: &Server) -> Vec<(String, Option<String>)> {
    let requests = server.requests().into_iter();
    let token =
        |request: &crate::server::Request| request.header("authorization").map(str::to_owned);
    requests
        .map(|request| (request.line.clone(), token(&request)))
        .collect()
}

#[tokio::test]
async fn mijnklantportaal_gives_the_url_of_the_next_page() {
    let page = |id: &str, next: &str| {
        format!(
            r#"{{"current_page":1,"data":[{{"id":"{id}","name":"n","createdAt":"2025-01-02T03:04:05+01:00"}}],
               "next_page_url":{next}}}"#
        )
    };
    let server = serving(&[
        page("cug_1", r#""/v1/customer-groups?page=2""#),
        page("cug_2", r#""/v1/customer-groups?page=3""#),
        page("cug_3", "null"),
    ])
    .await;
    let client = mijnklantportaal::Client::builder()
        .base_url(server.url("/v1"))
        .bearer_token("t")
        .build()
        .expect("a client");
    let mut groups = client.customer_groups().list().items();
    let mut ids = Vec::new();
    while let Some(group) = groups.next().await {
        ids.push(group.expect("a group").id);
    }
    assert_eq!(ids, ["cug_1", "cug_2", "cug_3"]);
    let token = || Some("Bearer t".to_owned());
    let line = |query: &str| format!("GET /v1/customer-groups{query} HTTP/1.1");
    let expected = ["", "?page=2", "?page=3"].map(|query| (line(query), token()));
    assert_eq!(sent(&server), expected);
}

#[tokio::test]
async fn checkout_page_goes_on_from_the_last_customer() {
    let page = |ids: &[&str], more: bool| {
        let customer = |id: &&str| {
            format!(
                r#"{{"id":"{id}","email":"e","sellerId":"s","createdAt":"2025-01-02T03:04:05Z","updatedAt":"2025-01-02T03:04:05Z"}}"#
            )
        };
        let customers: Vec<String> = ids.iter().map(customer).collect();
        let customers = customers.join(",");
        format!(r#"{{"data":[{customers}],"total":4,"has_more":{more}}}"#)
    };
    let server = serving(&[
        page(&["1", "2"], true),
        page(&["3"], true),
        page(&["4"], false),
    ])
    .await;
    let client = checkoutpage::Client::builder()
        .base_url(server.url(""))
        .bearer_token("t")
        .build()
        .expect("a client");
    let call = client.customers().list().search("a b").limit(2);
    let mut pages = call.pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.expect("a page").body().data.len());
    }
    assert_eq!(sizes, [2, 1, 1]);
    let token = || Some("Bearer t".to_owned());
    let line = |more: &str| format!("GET /v1/customers/?search=a%20b&limit=2{more} HTTP/1.1");
    let expected = ["", "&starting_after=2", "&starting_after=3"];
    assert_eq!(sent(&server), expected.map(|more| (line(more), token())));
}
