//! Strings whose text is JSON.

use crate::cases::case_json_in_strings::calls::CallError;
use crate::cases::case_json_in_strings::models::{
    Call, CallArguments, CallForm, Called, Filter, SendPartsRequest,
};
use crate::runtime::{ErrorKind, JsonString, Part};
use crate::server::{Server, answer, json};
use crate::wire::{answered, sent};

fn call() -> Call {
    Call::new(CallArguments::new("Ede \"x\"").days(3)).options(Filter::new("a"))
}

#[tokio::test]
async fn values_are_written_as_text() {
    let headers = ["content-type: application/json", r#"x-used: {"field":"f"}"#];
    let server = Server::answering(vec![answer("200 OK", &headers, r#"{"output": "{}"}"#)]).await;
    let client = crate::cases::case_json_in_strings::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let filter = Filter::new("a&b").limit(2);
    let body = call();
    let call = client
        .calls()
        .call("x", &filter, &body)
        .sort(["up", "down"])
        .rules([Filter::new("r")]);
    let response = call.with_response().await.expect("an answer");
    let used = response.headers().x_used().expect("a header").expect("one");
    assert_eq!(used.value(), Some(&Filter::new("f")));
    // A text that is not of the schema is kept, and fails nothing.
    assert_eq!(response.body().output, JsonString::Unread("{}".to_owned()));
    let request = server.request();
    assert_eq!(
        request.line,
        "POST /calls/x?filter=%7B%22field%22%3A%22a%26b%22%2C%22limit%22%3A2%7D\
         &sort=%5B%22up%22%2C%22down%22%5D&rules=%7B%22field%22%3A%22r%22%7D HTTP/1.1"
    );
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        r#"{"arguments":"{\"city\":\"Ede \\\"x\\\"\",\"days\":3}","options":"{\"field\":\"a\"}"}"#
    );
}

#[tokio::test]
async fn answers_are_read_wherever_the_text_stands() {
    let body = r#"{"output": " {\"field\": \"a\", \"limit\": 2.0} ", "anything": "[1]", "all": ["{\"field\":\"b\"}", "no"],
        "by_name": {"x": "{\"field\":\"c\"}"}, "either": "{\"field\":\"d\"}",
        "tree": {"child": "{\"child\":\"{}\"}"}}"#;
    let called: Called = answered!(case_json_in_strings, json("200 OK", body), client => client
        .calls()
        .call("x", &Filter::new("a"), &call()))
    .expect("an answer");
    let output = called.output.value().expect("a value");
    assert_eq!((output.field.as_str(), output.limit), ("a", Some(2)));
    assert_eq!(
        called.anything,
        Some(JsonString::Value(serde_json::json!([1])))
    );
    let all = called.all.expect("a list");
    assert_eq!(all[0].value().map(|one| one.field.as_str()), Some("b"));
    assert_eq!(all[1].clone().into_value(), Err("no".to_owned()));
    let by_name = called.by_name.expect("a map");
    assert_eq!(by_name["x"].text().expect("a text"), r#"{"field":"c"}"#);
    let child = called.tree.and_then(|tree| tree.child).expect("a child");
    let child = child.into_value().expect("a tree").child.expect("a child");
    assert!(child.value().is_some_and(|leaf| leaf.child.is_none()));
}

#[tokio::test]
async fn what_is_wrong_elsewhere_is_named_by_its_place() {
    let body = r#"{"output": "{\"field\": 1}", "either": 3, "all": "none"}"#;
    let error = answered!(case_json_in_strings, json("200 OK", body), client => client
        .calls()
        .call("x", &Filter::new("a"), &call()))
    .expect_err("a list was said");
    let ErrorKind::Decode(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.path(), "all");
}

#[tokio::test]
async fn forms_parts_texts_and_events_have_it_too() {
    let form = sent!(case_json_in_strings, client => client
        .forms()
        .send(&CallForm::new(Filter::new("a")).note("n")));
    assert_eq!(
        String::from_utf8_lossy(&form.body),
        "filter=%7B%22field%22%3A%22a%22%7D&note=n"
    );
    let parts = sent!(case_json_in_strings, client => client
        .parts()
        .send(SendPartsRequest::new(Filter::new("a"), Part::bytes("x"))));
    let parts = String::from_utf8_lossy(&parts.body).into_owned();
    assert!(
        parts.contains("name=\"filter\"\r\n\r\n{\"field\":\"a\"}\r\n"),
        "{parts}"
    );
    let refused = answer(
        "400 Bad Request",
        &["content-type: text/plain"],
        r#"{"field": "a"}"#,
    );
    let error = answered!(case_json_in_strings, refused, client => client
        .calls()
        .call("x", &Filter::new("a"), &call()))
    .expect_err("400");
    let ErrorKind::Api(CallError::BadRequest(JsonString::Value(filter))) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(filter.field, "a");
    let events = "event: e\ndata: {\"field\": \"a\"}\n\ndata: [DONE\n\n";
    let events = answer("200 OK", &["content-type: text/event-stream"], events);
    let mut events = answered!(case_json_in_strings, events, client => client.events().watch())
        .expect("a stream");
    let first = events.next().await.expect("one").expect("an event");
    assert_eq!(first.data.value(), Some(&Filter::new("a")));
    let second = events.next().await.expect("two").expect("an event");
    assert_eq!(second.data, JsonString::Unread("[DONE".to_owned()));
}
