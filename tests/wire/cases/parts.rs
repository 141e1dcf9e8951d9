//! Answers of several parts over a socket: what asks for them, and what each of them becomes.

use crate::cases::case_streamed_parts::Client;
use crate::cases::case_streamed_parts::models::Report;
use crate::server::{Server, answer, json};

/// The header fields and the body of an answer of parts.
fn of_parts(parts: &[&str]) -> String {
    let between = parts.iter().map(|part| format!("--=_1\r\n{part}\r\n"));
    let body = between.collect::<String>() + "--=_1--\r\n";
    let head = "content-type: multipart/mixed; boundary=\"=_1\"";
    answer("200 OK", &[head], &body)
}

async fn reports(answer: String) -> (Server, Client) {
    let server = Server::answering(vec![answer]).await;
    let client = Client::builder().base_url(server.url(""));
    (server, client.build().expect("a client"))
}

#[tokio::test]
async fn parts_are_values_by_what_the_document_says_of_them() {
    let parts = [
        "Content-Type: application/json\r\n\r\n{\"title\": \"one\"}",
        "\r\n{\"title\": \"two\"}",
    ];
    let (server, client) = reports(of_parts(&parts)).await;
    let mut stream = client.reports().list().await.expect("a stream");
    let mut titles = Vec::new();
    while let Some(report) = stream.next().await {
        titles.push(report.expect("a report").title);
    }
    assert_eq!(titles, ["one", "two"]);
    assert_eq!(
        server.request().header("accept"),
        Some("multipart/mixed, application/json;q=0.5")
    );

    let (_server, client) = reports(of_parts(&["\r\n 12 ", "\r\n1.0", "\r\nmany"])).await;
    let mut stream = client.reports().list_counts("r").await.expect("a stream");
    assert_eq!(stream.next().await.expect("one").expect("a number"), 12);
    assert_eq!(stream.next().await.expect("another").expect("a number"), 1);
    assert!(stream.next().await.expect("a third").is_err());
    assert!(stream.next().await.is_none());

    let text = "Content-Type: text/plain; charset=iso-8859-1\r\n\r\n\"12\"";
    let (_server, client) = reports(of_parts(&[text])).await;
    let mut stream = client.reports().list_lines("r").await.expect("a stream");
    assert_eq!(stream.next().await.expect("one").expect("a text"), "\"12\"");
}

#[tokio::test]
async fn parts_of_several_kinds_come_as_they_are() {
    let parts = [
        "Content-Disposition: inline; name=report\r\nContent-Type: application/json\r\n\r\n{\"title\": \"one\"}",
        "Content-Disposition: inline; name=\"scan\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\u{0}PNG",
    ];
    let (_server, client) = reports(of_parts(&parts)).await;
    let mut stream = client.reports().list_parts("r").await.expect("a stream");
    let report = stream.next().await.expect("one").expect("a part");
    assert_eq!(report.name(), Some("report"));
    let report: Report = report.json().expect("a report");
    assert_eq!(report.title, "one");
    let scan = stream.next().await.expect("another").expect("a part");
    assert_eq!(scan.file_name(), Some("a.png"));
    assert_eq!(scan.content_type(), Some("image/png"));
    assert_eq!(scan.bytes().expect("bytes"), "\u{0}PNG");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn parts_are_asked_for_where_there_is_another_way() {
    let (server, client) = reports(of_parts(&["\r\n{\"title\": \"one\"}"])).await;
    let stream = client.reports().get_either_stream("r").await;
    let mut stream = stream.expect("a stream");
    let report = stream.next().await.expect("one").expect("a report");
    assert_eq!(report.title, "one");
    assert_eq!(server.request().header("accept"), Some("multipart/mixed"));

    let (server, client) = reports(json("200 OK", r#"[{"title": "one"}]"#)).await;
    let all = client.reports().get_either("r").await.expect("a list");
    assert_eq!(all.len(), 1);
    assert_eq!(server.request().header("accept"), Some("application/json"));
}
