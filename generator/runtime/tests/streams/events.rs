//! Server-sent events (WHATWG HTML §9.2.6).

use crate::calls::{self, FIELDS, LOGS, Source, UNTIL, client, listen};
use crate::runtime::StreamFormat;
use crate::{items, split};
use serde_json::json;
use std::time::Duration;

/// The data of each event of a body, split in every way.
async fn data(body: &str) -> Vec<String> {
    let events = split(StreamFormat::TEXT_EVENTS, body.as_bytes()).await;
    let data = |event: &serde_json::Value| event["data"].as_str().map(str::to_owned);
    events.iter().filter_map(data).collect()
}

#[tokio::test]
async fn lines_end_in_three_ways() {
    for end in ["\n", "\r\n", "\r"] {
        let body = ["data: a", "data: b", "", "data: c", "", ""].join(end);
        assert_eq!(data(&body).await, ["a\nb", "c"], "{end:?}");
    }
    assert_eq!(data("data: a\r\ndata: b\rdata: c\n\r\n").await, ["a\nb\nc"]);
}

#[tokio::test]
async fn a_value_loses_one_space_and_a_field_may_have_none() {
    assert_eq!(
        data("data:  a\n\ndata:b\n\ndata\n\n").await,
        [" a", "b", ""]
    );
    assert_eq!(data("data\ndata\n\ndata:a: b\n\n").await, ["\n", "a: b"]);
}

#[tokio::test]
async fn comments_and_unknown_fields_count_for_nothing() {
    let body = ": hello\ndata: a\n:\nfoo: bar\n data: not\n\n: a comment alone\n\ndata: b\n\n";
    assert_eq!(data(body).await, ["a", "b"]);
}

#[tokio::test]
async fn an_event_without_data_is_none() {
    let body = "event: a\nid: 1\n\nevent: b\ndata: x\n\ndata: y\n\n";
    let events = split(StreamFormat::TEXT_EVENTS, body.as_bytes()).await;
    assert_eq!(
        events,
        [json!({"event": "b", "data": "x"}), json!({"data": "y"})]
    );
}

#[tokio::test]
async fn the_first_byte_order_mark_is_none() {
    assert_eq!(data("\u{feff}data: a\n\n\u{feff}data: b\n\n").await, ["a"]);
    assert_eq!(data("\u{feff}\u{feff}data: a\n\ndata: b\n\n").await, ["b"]);
}

#[tokio::test]
async fn text_is_utf8_wherever_it_is_split() {
    assert_eq!(data("data: größer 😀\n\n").await, ["größer 😀"]);
    let body = b"data: a\xffb\xe2\x82\n\n";
    let events = split(StreamFormat::TEXT_EVENTS, body).await;
    assert_eq!(events, [json!({"data": "a\u{fffd}b\u{fffd}"})]);
}

#[tokio::test]
async fn all_fields_of_an_event_are_given() {
    let body =
        "event: tick\nid: 7\nretry: 1500\ndata: {\"n\": 1}\n\nid: a\0b\nretry: 1s\ndata: x\n\n";
    let events = split(StreamFormat::EVENTS, body.as_bytes()).await;
    let first = json!({"event": "tick", "data": {"n": 1}, "id": "7", "retry": 1500});
    assert_eq!(events, [first, json!({"data": "x"})]);
}

#[tokio::test]
async fn data_are_text_where_the_document_says_so() {
    let events = split(StreamFormat::TEXT_EVENTS, b"data: {\"n\": 1}\n\n").await;
    assert_eq!(events, [json!({"data": "{\"n\": 1}"})]);
    let mixed = split(
        StreamFormat::EVENTS,
        b"data: 1\n\ndata: \"q\"\n\ndata: q\"\n\n",
    )
    .await;
    assert_eq!(
        mixed,
        [
            json!({"data": 1}),
            json!({"data": "q"}),
            json!({"data": "q\""})
        ]
    );
}

#[tokio::test]
async fn data_are_text_in_some_events_only() {
    let body = "event: log\ndata: 12\n\nevent: count\ndata: 12\n\ndata: {}\n\n";
    let events = split(LOGS, body.as_bytes()).await;
    let expected = [
        json!({"event": "log", "data": "12"}),
        json!({"event": "count", "data": 12}),
        json!({"data": "{}"}),
    ];
    assert_eq!(events, expected);
}

#[tokio::test]
async fn the_data_alone_may_be_the_item() {
    let body = b"event: a\ndata: {\"n\":\ndata: 1}\n\ndata: \n\ndata: 2.0\n\n";
    let given = split(StreamFormat::EVENT_DATA, body).await;
    assert_eq!(given, [json!({"n": 1}), json!(2.0)]);
}

#[tokio::test]
async fn a_stream_ends_where_it_says_so() {
    let body = b"data: 1\n\ndata: [DONE]\n\ndata: 2\n\n";
    for format in [StreamFormat::EVENT_DATA, UNTIL] {
        assert_eq!(split(format, body).await, [json!(1)]);
    }
    let body = b"data: 1\n\ndata: that is all\n\ndata: 2\n\n";
    assert_eq!(split(UNTIL, body).await, [json!(1)]);
    let body = b"event: done\ndata: [DONE]\n\n";
    assert!(split(StreamFormat::EVENTS, body).await.is_empty());
}

#[tokio::test]
async fn what_says_that_no_more_come_needs_no_empty_line() {
    for end in ["", "\n", "\r"] {
        let body = format!("data: 1\n\ndata: [DONE]{end}");
        let given = split(StreamFormat::EVENT_DATA, body.as_bytes()).await;
        assert_eq!(given, [json!(1)]);
    }
}

#[tokio::test]
async fn a_stream_without_events_is_empty() {
    for body in ["", "\n\n\n", ": nothing\n\n", "event: a\n\n"] {
        assert_eq!(data(body).await, [""; 0]);
        assert!(
            items(StreamFormat::EVENT_DATA, vec![body.into()])
                .await
                .is_empty()
        );
    }
}

#[tokio::test]
async fn events_without_a_type_are_given_as_they_came() {
    let events =
        calls::events("event: tick\nid: 7\nretry: 20\ndata: {\"n\": 1}\n\ndata: x\n\n").await;
    assert_eq!(
        (events[0].event.as_str(), events[0].id.as_deref()),
        ("tick", Some("7"))
    );
    assert_eq!(events[0].retry, Some(Duration::from_millis(20)));
    assert_eq!(events[0].json::<serde_json::Value>(), Ok(json!({"n": 1})));
    assert_eq!(
        (events[1].event.as_str(), events[1].data.as_str()),
        ("message", "x")
    );
}

#[tokio::test]
async fn the_id_of_the_last_event_stays() {
    let core = client(Source::text(
        "id: 1\nretry: 9\ndata: 1\n\ndata: 2\n\nid: 3\n\nid\ndata: 4\n\nid: 5",
    ));
    let mut stream = listen(&core).await.expect("a stream");
    assert_eq!(
        (stream.last_event_id(), stream.reconnection_time()),
        (None, None)
    );
    let mut ids = Vec::new();
    while let Some(item) = stream.next().await {
        item.expect("a number");
        ids.push(stream.last_event_id().map(str::to_owned));
    }
    let one = || Some("1".to_owned());
    assert_eq!(ids, [one(), one(), None]);
    assert_eq!(stream.reconnection_time(), Some(Duration::from_millis(9)));
}

#[tokio::test]
async fn fields_become_what_their_types_are() {
    let body = "event: ping\nid: 7\nretry: 10\n\nevent: pong\n\ndata: a\nid: b\n\nevent: ping\ndata\n\nevent: ping";
    let events = split(FIELDS, body.as_bytes()).await;
    let expected = [
        json!({"event": "ping", "id": 7, "retry": "10"}),
        json!({"data": "a", "id": "b"}),
        json!({"event": "ping", "data": ""}),
    ];
    assert_eq!(events, expected);
}
