//! Events that are items: what their fields become, and those that have no data.

use crate::cases::case_streamed_events::models::{
    ReadAnswerEvent, ReadMessagesEvent, ReadSignalsEventEvent,
};
use crate::server::answer;
use crate::wire::answered;

const EVENTS: &str = "content-type: text/event-stream";

#[tokio::test]
async fn an_event_without_data_is_an_item_where_it_is_declared() {
    let body = "event: token\ndata: hello\n\nevent: ping\nretry: 100\n\nevent: other\n\nevent: usage\ndata: {\"tokens\": 2}\n\n";
    let answer = |body| answer("200 OK", &[EVENTS], body);
    let mut stream =
        answered!(case_streamed_events, answer(body), client => client.answers().read())
            .expect("a stream");
    let mut next = async || stream.next().await.expect("an event").expect("a value");
    assert!(matches!(next().await, ReadAnswerEvent::Token(token) if token.data == "hello"));
    assert!(matches!(next().await, ReadAnswerEvent::Ping(ping) if ping.retry == Some(100)));
    assert!(matches!(next().await, ReadAnswerEvent::Usage(usage) if usage.data.tokens == 2));

    let body = "event: beat\n\nevent: message\ndata: {\"text\": \"hi\"}\n\n";
    let mut stream =
        answered!(case_streamed_events, answer(body), client => client.messages().read())
            .expect("a stream");
    let mut next = async || stream.next().await.expect("an event").expect("a value");
    assert!(matches!(next().await, ReadMessagesEvent::Beat(_)));
    assert!(matches!(next().await, ReadMessagesEvent::Message(one) if one.data.text == "hi"));

    let body = "event: start\n\nevent: stop\ndata: now\n\n";
    let mut stream =
        answered!(case_streamed_events, answer(body), client => client.signals().read())
            .expect("a stream");
    let mut next = async || stream.next().await.expect("an event").expect("a value");
    assert_eq!(next().await.event, ReadSignalsEventEvent::Start);
    assert_eq!(next().await.event, ReadSignalsEventEvent::Stop);
}

#[tokio::test]
async fn ids_are_numbers_where_they_are_declared_so() {
    let body = "id: 7\nretry: 50\ndata: {\"n\": 1}\n\n";
    let answer = answer("200 OK", &[EVENTS], body);
    let mut stream = answered!(case_streamed_events, answer, client => client.counts().read())
        .expect("a stream");
    let event = stream.next().await.expect("an event").expect("a value");
    assert_eq!((event.id, event.retry.as_deref()), (7, Some("50")));
    assert_eq!(stream.last_event_id(), Some("7"));
}
