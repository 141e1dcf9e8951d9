//! Links of answers: what the calls ask for that they lead to.

use crate::cases::case_answer_links::Client;
use crate::cases::case_answer_links::models::{AddNoteRequest, NewOrder};
use crate::server::{Server, answer, json};

const ORDER: &str = r#"{
    "id": "a/1", "state": "paid", "tags": ["x", "y"], "made": "2024-05-01T10:00:00Z",
    "customer": {"number": 7}, "lines": [{"amount": 3}]
}"#;

const BARE: &str = r#"{"id": "b", "customer": {"number": 8}, "made": null, "lines": []}"#;

/// A server that gives these bodies and then answers with nothing, and a client of it.
async fn serving(answers: Vec<String>) -> (Server, Client) {
    let server = Server::answering(answers).await;
    let builder = Client::builder().base_url(server.url(""));
    let client = builder.build().expect("a client");
    (server, client)
}

fn nothing() -> String {
    answer("204 No Content", &[], "")
}

/// What all requests after the first asked for.
fn lines(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter().skip(1);
    requests.map(|request| request.line).collect()
}

#[tokio::test]
async fn a_body_leads_to_the_calls_that_are_made_with_it() {
    let orders = format!("[{ORDER}]");
    let answers = vec![
        json("200 OK", ORDER),
        json("200 OK", &orders),
        nothing(),
        nothing(),
        json("200 OK", ORDER),
    ];
    let (server, client) = serving(answers).await;
    let order = client.orders().get("a/1").await.expect("an order");
    let links = client.orders().get_links(&order);
    let of_state = links.state().expect("an order with all of it");
    let orders = of_state.await.expect("orders");
    links.replace().await.expect("nothing");
    let note = AddNoteRequest::default();
    let call = links.notes("n", &note).language("nl");
    call.await.expect("nothing");
    let of_list = client.all_orders().list_links(&orders);
    let first = of_list.first().expect("a first one");
    first.await.expect("an order");
    assert_eq!(
        lines(&server),
        [
            "GET /all-orders?state=paid&tag=x&tag=y&before=2024-05-01T10%3A00%3A00Z HTTP/1.1",
            "PUT /orders/a%2F1 HTTP/1.1",
            "POST /orders/a%2F1/notes/n?language=nl HTTP/1.1",
            "GET /orders/a%2F1 HTTP/1.1",
        ]
    );
    let replaced: serde_json::Value =
        serde_json::from_slice(&server.requests()[2].body).expect("JSON");
    assert_eq!(replaced["lines"][0]["amount"], 3);
}

#[tokio::test]
async fn what_an_answer_lacks_leads_nowhere() {
    let (_server, client) = serving(vec![json("200 OK", BARE), json("200 OK", "[]")]).await;
    let order = client.orders().get("b").await.expect("an order");
    assert!(client.orders().get_links(&order).state().is_none());
    let orders = client.all_orders().list().await.expect("orders");
    assert!(client.all_orders().list_links(&orders).first().is_none());
}

#[tokio::test]
async fn headers_and_constants_are_sent_too() {
    let headers = ["content-type: application/json", "x-receipt: r 1"];
    let answers = vec![
        answer("201 Created", &headers, ORDER),
        json("200 OK", ORDER),
        json("200 OK", "{}"),
        answer("204 No Content", &["x-page: 12"], ""),
        nothing(),
    ];
    let (server, client) = serving(answers).await;
    let body = NewOrder::new(7);
    let call = client.orders().create(&body).with_response();
    let created = call.await.expect("an order");
    let links = client.orders().create_links(&created);
    links.self_().await.expect("an order");
    let customer = links.customer().expect("an order with lines");
    customer.await.expect("a customer");
    let receipt = links.receipt().expect("a receipt").with_response();
    let receipt = receipt.await.expect("nothing");
    let page = client.receipts().get_links(&receipt).page();
    page.expect("a number").await.expect("nothing");
    assert_eq!(
        lines(&server),
        [
            "GET /orders/a%2F1 HTTP/1.1",
            "GET /shops/north/customers/7?verbose=true&limit=3 HTTP/1.1",
            "GET /receipts/r%201 HTTP/1.1",
            "GET /pages/12 HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn texts_with_expressions_and_values_of_enumerations_are_sent() {
    let customer = r#"{"id": "a/1", "count": 3}"#;
    let headers = ["content-type: application/json", "x-receipt: r 1"];
    let answers = vec![
        answer("201 Created", &headers, ORDER),
        nothing(),
        json("200 OK", "[]"),
        json("200 OK", customer),
        json("200 OK", ORDER),
    ];
    let (server, client) = serving(answers).await;
    let body = NewOrder::new(7);
    let call = client.orders().create(&body).with_response();
    let created = call.await.expect("an order");
    let receipt = client.orders().create_links(&created).receipt_of();
    receipt.expect("a receipt").await.expect("nothing");
    let paid = client.orders().get_links(created.body()).paid();
    paid.expect("an order with tags").await.expect("orders");
    let customer = client.customers().get("north", "7");
    let customer = customer.await.expect("a customer");
    let embedded = client.customers().get_links(&customer).embedded();
    embedded.expect("all of it").await.expect("an order");
    assert_eq!(
        lines(&server),
        [
            "GET /receipts/a%2F1%3Ar%201 HTTP/1.1",
            "GET /all-orders?state=paid&tag=x&tag=y&level=2 HTTP/1.1",
            "GET /shops/north/customers/7 HTTP/1.1",
            "GET /orders/order-a%2F1%2F3%20%7Bx%7D HTTP/1.1",
        ]
    );
}
