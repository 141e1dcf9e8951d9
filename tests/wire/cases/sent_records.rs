//! Lists that are sent as records of JSON, over a socket; and lists whose records come one by one.

use crate::cases::case_sent_records::Client;
use crate::cases::case_sent_records::models::{AddEventsRequestItem, Reading};
use crate::runtime::ErrorKind;
use crate::server::{Server, answer};

async fn records(answer: String) -> (Server, Client) {
    let server = Server::answering(vec![answer]).await;
    let client = Client::builder().base_url(server.url(""));
    (server, client.build().expect("a client"))
}

fn readings() -> [Reading; 2] {
    let at = "2026-05-04T03:02:01Z".parse().expect("a moment");
    let first = Reading::new(at, 1.5);
    [first.clone().note("two\nlines"), first]
}

const FIRST: &str = "{\"at\":\"2026-05-04T03:02:01Z\",\"value\":1.5,\"note\":\"two\\nlines\"}\n";
const SECOND: &str = "{\"at\":\"2026-05-04T03:02:01Z\",\"value\":1.5}\n";

fn done() -> String {
    answer("204 No Content", &[], "")
}

#[tokio::test]
async fn items_are_lines() {
    let (server, client) = records(done()).await;
    client.lines().add(&readings()).await.expect("an answer");
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/x-ndjson"));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        format!("{FIRST}{SECOND}")
    );

    let (server, client) = records(done()).await;
    client.lines().add(&[]).await.expect("an answer");
    assert_eq!(String::from_utf8_lossy(&server.request().body), "");

    let (server, client) = records(done()).await;
    let sent = client.either().add_lines(&readings()[1..]).await;
    sent.expect("an answer");
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/jsonl"));
    assert_eq!(String::from_utf8_lossy(&request.body), SECOND);
}

#[tokio::test]
async fn a_number_that_json_has_not_is_sent_in_no_body() {
    for value in [f64::NAN, f64::INFINITY] {
        let server = Server::answering(Vec::new()).await;
        let client = Client::builder().base_url(server.url(""));
        let client = client.build().expect("a client");
        let [_, reading] = readings();
        let odd = Reading { value, ..reading };
        for call in [
            client.either().add(&odd),
            client.either().add_lines(std::slice::from_ref(&odd)),
        ] {
            let error = call.await.expect_err("no request");
            assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
            assert!(error.to_string().contains("JSON has no number"), "{error}");
        }
    }
}

#[tokio::test]
async fn items_are_records_of_a_sequence() {
    let (server, client) = records(done()).await;
    let sent = client.sequence().add().body(&readings()).await;
    sent.expect("an answer");
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json-seq"));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        format!("\u{1e}{FIRST}\u{1e}{SECOND}")
    );
}

#[tokio::test]
async fn an_extension_says_what_a_line_is() {
    let head = ["content-type: application/x-jsonl"];
    let body = format!("{FIRST}\n{SECOND}");
    let (server, client) = records(answer("200 OK", &head, &body)).await;
    let items = [
        AddEventsRequestItem::from("text"),
        readings()[1].clone().into(),
    ];
    let mut stream = client.events().add(&items).await.expect("a stream");
    let mut read = Vec::new();
    while let Some(reading) = stream.next().await {
        read.push(reading.expect("a reading"));
    }
    assert_eq!(read, readings());
    assert_eq!(
        String::from_utf8_lossy(&server.request().body),
        format!("\"text\"\n{SECOND}")
    );

    let head = ["content-type: application/jsonl"];
    let (_server, client) = records(answer("200 OK", &head, SECOND)).await;
    let mut stream = client.files().add(FIRST).await.expect("a stream");
    let reading = stream.next().await.expect("an item").expect("a reading");
    assert_eq!(reading, readings()[1]);
}

#[tokio::test]
async fn the_items_of_a_list_come_one_by_one() {
    let head = ["content-type: application/x-ndjson"];
    let (_server, client) = records(answer("200 OK", &head, &format!("{FIRST}{SECOND}"))).await;
    let mut stream = client.lines().read().await.expect("a stream");
    for reading in readings() {
        assert_eq!(
            stream.next().await.expect("an item").expect("a reading"),
            reading
        );
    }
    assert!(stream.next().await.is_none());
}
