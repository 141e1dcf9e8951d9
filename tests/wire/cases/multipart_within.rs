//! Parts that are bodies of parts themselves.

use super::multipart::{field, file, pair, parts, typed};
use crate::cases::case_multipart_within::Client;
use crate::cases::case_multipart_within::models::{
    AddPageRequest, AddPageRequestItem1, Company, Crowd, Letter, LetterDeep, Person, Point,
    SendRequest,
};
use crate::runtime::{Body, Part};
use crate::server::{Server, json};
use crate::wire::sent;

/// A body of these parts.
fn body(boundary: &str, parts: &[(String, String)]) -> String {
    let part = |(head, content): &(String, String)| {
        let head = match head.as_str() {
            "" => String::new(),
            head => format!("{head}\r\n"),
        };
        format!("--{boundary}\r\n{head}\r\n{content}\r\n")
    };
    let parts: String = parts.iter().map(part).collect();
    format!("{parts}--{boundary}--\r\n")
}

/// A part of a form that is these parts.
fn within(name: &str, media_type: &str, all: &[(String, String)]) -> (String, String) {
    let head = typed(name, &format!("{media_type}; boundary=in-B"));
    pair(head, &body("in-B", all))
}

fn letter() -> Letter {
    let deep = LetterDeep::default()
        .seal(b"hi".into())
        .scan(Part::bytes("s").file_name("s.png"));
    Letter::new("<p>")
        .text_content_language("en")
        .at(Point::new(1))
        .picture(Part::bytes("p"))
        .deep(deep)
}

fn picture(name: &str) -> Part {
    Part::bytes(name.to_owned()).file_name(name)
}

fn unnamed(file_name: &str, media_type: &str) -> String {
    format!(
        "Content-Disposition: attachment; filename=\"{file_name}\"\r\nContent-Type: {media_type}"
    )
}

#[tokio::test]
async fn objects_and_lists_are_parts_within_parts() {
    let mail = SendRequest::new("s", letter(), vec![picture("a"), Part::bytes("b")])
        .letter_x_number(7)
        .readers([Person::new("r"), Person::new("t").age(3)])
        .scans([picture("c.png")])
        .points([Point::new(1), Point::new(2)])
        .words(["v", "w"])
        .sender(Company::new("c"));
    let request =
        sent!(case_multipart_within, client => client.mails().send(mail).with_boundary("B"));
    let octets = "application/octet-stream";
    let xml =
        |x: i64| format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Point><x>{x}</x></Point>");
    let deep = body(
        "in-in-B",
        &[
            pair(
                typed("seal", octets) + "\r\nContent-Transfer-Encoding: base64",
                "aGk=",
            ),
            pair(file("scan", "s.png", octets), "s"),
        ],
    );
    let (head, content) = within(
        "letter",
        "multipart/mixed",
        &[
            pair(
                typed("text", "text/html") + "\r\nContent-Language: en",
                "<p>",
            ),
            pair(typed("at", "application/xml"), &xml(1)),
            pair(file("picture", "picture", octets), "p"),
            pair(
                typed("deep", "multipart/form-data; boundary=in-in-B"),
                &deep,
            ),
        ],
    );
    let reader = |all: &[(String, String)]| within("readers", "multipart/form-data", all);
    let point = "Content-Type: application/xml".to_owned();
    let expected = [
        pair(field("subject"), "s"),
        (head + "\r\nX-Number: 7", content),
        reader(&[pair(field("name"), "r")]),
        reader(&[pair(field("name"), "t"), pair(field("age"), "3")]),
        within(
            "files",
            "multipart/mixed",
            &[
                pair(unnamed("a", octets), "a"),
                pair(format!("Content-Type: {octets}"), "b"),
            ],
        ),
        within(
            "scans",
            "multipart/mixed",
            &[pair(unnamed("c.png", "image/png"), "c.png")],
        ),
        within(
            "points",
            "multipart/parallel",
            &[pair(point.clone(), &xml(1)), pair(point, &xml(2))],
        ),
        within(
            "words",
            "multipart/mixed",
            &[pair(String::new(), "v"), pair(String::new(), "w")],
        ),
        within(
            "sender",
            "multipart/form-data",
            &[pair(field("company"), "c")],
        ),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn a_boundary_within_is_made_of_that_around_it() {
    let mail = || SendRequest::new("s", Letter::new("t"), Vec::new());
    let request = sent!(case_multipart_within, client => client.mails().send(mail()));
    let header = request.header("content-type").unwrap_or_default();
    let boundary = header.strip_prefix("multipart/form-data; boundary=");
    let boundary = boundary.expect("a boundary");
    assert_eq!(boundary.len(), 32);
    let text = pair(typed("text", "text/html"), "t");
    let letter = body(&format!("in-{boundary}"), &[text]);
    let head = format!("multipart/mixed; boundary=in-{boundary}");
    // A list without items is no part.
    let expected = body(
        boundary,
        &[
            pair(field("subject"), "s"),
            pair(typed("letter", &head), &letter),
        ],
    );
    assert_eq!(String::from_utf8_lossy(&request.body), expected);
}

#[test]
fn a_length_is_known_where_those_of_all_parts_are() {
    let client = Client::builder().build().expect("a client");
    let sent = |part: Part| {
        let mail = SendRequest::new("s", Letter::new("t").picture(part), Vec::new());
        let request = client.mails().send(mail).into_request();
        request.expect("a request").into_body()
    };
    let stream = || Body::reader(&b"x"[..]);
    let unknown = sent(Part::body(stream()).file_name("p"));
    let known = sent(Part::body(stream().with_length(1)).file_name("p"));
    let bytes = sent(Part::bytes("x").file_name("p"));
    assert!(unknown.length().is_none() && !unknown.is_replayable());
    assert!(known.length().is_some() && !known.is_replayable());
    assert_eq!(known.length(), bytes.length());
    assert!(bytes.is_replayable());
}

#[tokio::test]
async fn parts_in_order_have_parts_in_order() {
    let page = AddPageRequest::new(AddPageRequestItem1::new("t", "<t>"), vec![picture("a.png")])
        .items([Person::new("p")]);
    let request =
        sent!(case_multipart_within, client => client.pages().add(page).with_boundary("B"));
    let head = |media_type: &str| format!("Content-Type: {media_type}; boundary=in-B");
    let of = |media_type: &str| format!("Content-Type: {media_type}");
    let expected = [
        pair(
            head("multipart/alternative"),
            &body(
                "in-B",
                &[pair(of("text/plain"), "t"), pair(of("text/html"), "<t>")],
            ),
        ),
        pair(
            head("multipart/mixed"),
            &body("in-B", &[pair(unnamed("a.png", "image/png"), "a.png")]),
        ),
        pair(
            head("multipart/form-data"),
            &body("in-B", &[pair(field("name"), "p")]),
        ),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn a_list_of_values_may_be_json_too() {
    let server = Server::answering(vec![json("200 OK", r#"{"names":["c"]}"#)]).await;
    let client = Client::builder().base_url(server.url("")).build();
    let client = client.expect("a client");
    let crowd = Crowd::default().names(["a", "b"]);
    let call = client.people().add_crowd(crowd).with_boundary("B");
    assert_eq!(call.await.expect("a crowd"), Crowd::default().names(["c"]));
    let names = [pair(String::new(), "a"), pair(String::new(), "b")];
    let expected = [within("names", "multipart/mixed", &names)];
    assert_eq!(parts(&server.request()), expected);
}
