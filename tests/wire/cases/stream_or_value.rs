//! Operations that answer with one value or with a stream: what each of the two methods sends, and what comes of it.

use crate::cases::case_stream_or_value::Client;
use crate::cases::case_stream_or_value::models::{
    Answer, AskHelperRequest, ContinueRequest, CreateMessageRequest, CreateRunRequest,
    HelperStreamEvent, MessageStreamEvent, Question, SummariseRequest, TranscribeRequest,
    TranslateRequest,
};
use crate::runtime::{Part, Patch};
use crate::server::{Request, Server, answer, json};

const EVENTS: &str = "content-type: text/event-stream";

/// A server with one answer, and a client of it.
async fn served(answer: String) -> (Server, Client) {
    let server = Server::answering(vec![answer]).await;
    let client = Client::builder().base_url(server.url("")).build();
    (server, client.expect("a client"))
}

fn body(request: &Request) -> &str {
    std::str::from_utf8(&request.body).expect("text")
}

#[tokio::test]
async fn the_plain_method_never_asks_for_a_stream() {
    let question = |stream| Question {
        stream,
        ..Question::new("why?")
    };
    for (stream, sent) in [
        (Patch::Absent, r#"{"question":"why?"}"#),
        (Patch::Null, r#"{"question":"why?","stream":null}"#),
        (Patch::Value(false), r#"{"question":"why?","stream":false}"#),
        (Patch::Value(true), r#"{"question":"why?","stream":false}"#),
    ] {
        let (server, client) = served(json("200 OK", r#"{"text": "so"}"#)).await;
        let answer = client.chat().create(&question(stream)).await;
        assert_eq!(answer.expect("an answer").text, "so");
        let request = server.request();
        assert_eq!(body(&request), sent);
        assert_eq!(request.header("accept"), Some("application/json"));
    }
}

#[tokio::test]
async fn the_method_of_the_stream_asks_for_it_whatever_the_body_says() {
    let events = "data: {\"delta\": \"be\"}\n\n: \n\ndata: {\"delta\": \"cause\"}\n\ndata: [DONE]\n\ndata: no\n\n";
    let (server, client) = served(answer("200 OK", &[EVENTS], events)).await;
    let question = Question {
        stream: Patch::Value(false),
        ..Question::new("why?")
    };
    let mut stream = client
        .chat()
        .create_stream(&question)
        .await
        .expect("a stream");
    let mut text = String::new();
    while let Some(chunk) = stream.next().await {
        text += &chunk.expect("a chunk").delta;
    }
    assert_eq!(text, "because");
    let request = server.request();
    assert_eq!(body(&request), r#"{"question":"why?","stream":true}"#);
    assert_eq!(
        request.header("accept"),
        Some("text/event-stream, application/json;q=0.5")
    );
    assert_eq!(request.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_value_instead_of_a_stream_is_an_error() {
    let (_server, client) = served(json("200 OK", r#"{"text": "so"}"#)).await;
    let error = client.chat().create_stream(&Question::new("why?")).await;
    let error = error.expect_err("no stream").to_string();
    assert!(error.contains("application/json"), "{error}");
}

#[tokio::test]
async fn a_body_that_may_be_left_out_says_it_all_the_same() {
    let (server, client) = served(json("200 OK", r#"{"text": "so"}"#)).await;
    client.chat().generate().await.expect("an answer");
    assert_eq!(body(&server.request()), r#"{"stream":false}"#);
    let lines = answer("200 OK", &[], "{\"delta\": \"a\"}\n");
    let (server, client) = served(lines).await;
    let mut stream = client.chat().generate_stream().await.expect("a stream");
    assert_eq!(
        stream.next().await.expect("a line").expect("a chunk").delta,
        "a"
    );
    let request = server.request();
    assert_eq!(body(&request), r#"{"stream":true}"#);
    assert_eq!(request.header("accept"), Some("application/x-ndjson"));
}

#[tokio::test]
async fn events_are_typed_that_only_a_description_tells_of() {
    let events = "event: started\ndata: {\"type\": \"started\", \"message\": {\"text\": \"\"}}\n\ndata: {\"type\": \"stopped\"}\n\n";
    let (server, client) = served(answer("200 OK", &[EVENTS], events)).await;
    let request = CreateMessageRequest::new("hello");
    let mut stream = client
        .chat()
        .create_message_stream(&request)
        .await
        .expect("a stream");
    let first = stream.next().await.expect("an event");
    assert!(
        matches!(first, Ok(MessageStreamEvent::Started(_))),
        "{first:?}"
    );
    let last = stream.next().await.expect("an event");
    assert!(
        matches!(last, Ok(MessageStreamEvent::Stopped(_))),
        "{last:?}"
    );
    assert!(stream.next().await.is_none());
    assert_eq!(body(&server.request()), r#"{"text":"hello","stream":true}"#);
}

#[tokio::test]
async fn events_may_be_called_as_the_tag() {
    let events = "event: helper.began\ndata: {\"text\": \"\"}\n\nevent: helper.said\ndata: {\"delta\": \"hi\"}\n\nevent: done\ndata: [DONE]\n\n";
    let (_server, client) = served(answer("200 OK", &[EVENTS], events)).await;
    let request = AskHelperRequest::new("hello");
    let call = client.helpers().ask_stream(&request);
    let mut stream = call.await.expect("a stream");
    let first = stream.next().await.expect("an event");
    assert!(
        matches!(first, Ok(HelperStreamEvent::Began(_))),
        "{first:?}"
    );
    let last = stream.next().await.expect("an event");
    assert!(
        matches!(&last, Ok(HelperStreamEvent::Said(said)) if said.data.delta == "hi"),
        "{last:?}"
    );
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn prose_about_what_is_returned_makes_a_method_of_a_stream() {
    let events = "data: {\"text\": \"a\"}\n\ndata: [DONE]\n\n";
    let (server, client) = served(answer("200 OK", &[EVENTS], events)).await;
    let request = ContinueRequest::new("once");
    let mut stream = client
        .chat()
        .continue_stream(&request)
        .await
        .expect("a stream");
    let first = stream.next().await.expect("an event");
    assert_eq!(
        first
            .expect("a value")
            .json::<Answer>()
            .expect("an answer")
            .text,
        "a"
    );
    assert_eq!(
        body(&server.request()),
        r#"{"prompt":"once","stream":true}"#
    );
}

#[tokio::test]
async fn the_configuration_says_what_the_document_does_not() {
    let events =
        "event: created\ndata: {\"delta\": \"a\"}\n\ndata: bye\n\nevent: late\ndata: {}\n\n";
    let (server, client) = served(answer("200 OK", &[EVENTS], events)).await;
    let request = CreateRunRequest::default();
    let mut stream = client
        .runs()
        .create_stream(&request)
        .await
        .expect("a stream");
    let first = stream.next().await.expect("an event").expect("a value");
    assert_eq!(
        (first.event.as_str(), first.data.delta.as_str()),
        ("created", "a")
    );
    assert!(stream.next().await.is_none());
    assert_eq!(body(&server.request()), r#"{"stream":true}"#);
}

#[tokio::test]
async fn an_extension_says_which_member_asks_and_what_ends() {
    let events = "data: {\"delta\": \"a\"}\n\ndata: that is all\n\n";
    let (server, client) = served(answer("200 OK", &[EVENTS], events)).await;
    let request = TranslateRequest::new("hello");
    let mut stream = client
        .speech()
        .call_translate_stream(&request)
        .await
        .expect("a stream");
    assert!(stream.next().await.expect("an event").is_ok());
    assert!(stream.next().await.is_none());
    assert_eq!(body(&server.request()), r#"{"text":"hello","live":true}"#);
}

#[tokio::test]
async fn the_extensions_of_other_tools_say_it_too() {
    let events = "data: {\"delta\": \"a\"}\n\ndata: over and out\n\ndata: no\n\n";
    let (server, client) = served(answer("200 OK", &[EVENTS], events)).await;
    let request = SummariseRequest::new("p");
    let call = client.speech().summarise_stream(&request);
    let mut stream = call.await.expect("a stream");
    assert!(stream.next().await.expect("an event").is_ok());
    assert!(stream.next().await.is_none());
    assert_eq!(body(&server.request()), r#"{"page":"p","gradually":true}"#);
    let (server, client) = served(json("200 OK", r#"{"text": "so"}"#)).await;
    let request = SummariseRequest {
        gradually: Some(true),
        ..request
    };
    client.speech().summarise(&request).await.expect("a value");
    assert_eq!(body(&server.request()), r#"{"page":"p","gradually":false}"#);
}

#[tokio::test]
async fn a_body_of_parts_has_it_as_a_part() {
    let request = || TranscribeRequest::new(Part::bytes("…"));
    let (server, client) =
        served(answer("200 OK", &[EVENTS], "data: {\"delta\": \"a\"}\n\n")).await;
    let stream = client.speech().transcribe_stream(request()).await;
    assert!(stream.expect("a stream").next().await.is_some());
    let sent = server.request();
    assert!(
        body(&sent).contains("name=\"stream\"\r\n\r\ntrue\r\n"),
        "{sent:?}"
    );
    let (server, client) = served(json("200 OK", r#"{"text": "so"}"#)).await;
    let mut asking = request();
    asking.stream = Some(true);
    client.speech().transcribe(asking).await.expect("an answer");
    let sent = server.request();
    assert!(
        body(&sent).contains("name=\"stream\"\r\n\r\nfalse\r\n"),
        "{sent:?}"
    );
}
