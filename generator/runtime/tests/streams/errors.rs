//! What goes wrong with a stream, after what came before.

use crate::calls::{
    self, Refused, Source, WITH_ERRORS, client, client_over, client_with_limit, items, listen, mock,
};
use crate::runtime::{
    Bytes, DecodeErrorKind, Error, ErrorKind, ItemStream, Json, MockTransport, ResponseBody,
    StreamFormat, TransportError, TransportErrorKind,
};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// The first item, and the error after it.
async fn one_then_error(stream: &mut ItemStream<Json>) -> Error {
    assert_eq!(
        stream.next().await.expect("an item").expect("a value"),
        json!(1)
    );
    stream
        .next()
        .await
        .expect("an error")
        .expect_err("no value")
}

fn decode(error: &Error) -> DecodeErrorKind {
    match error.kind() {
        ErrorKind::Decode(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}

fn transport(error: &Error) -> TransportErrorKind {
    match error.kind() {
        ErrorKind::Transport(error) => error.kind(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_item_that_is_none_is_an_error_and_the_next_is_given() {
    let core = client(Source::text("data: 1\n\ndata: {oh}\n\ndata: 3\n\n"));
    let mut stream = listen(&core).await.expect("a stream");
    let error = one_then_error(&mut stream).await;
    assert_eq!(decode(&error), DecodeErrorKind::Syntax);
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"{oh}"[..]));
    let told = "GET /feed: 200 OK: cannot decode the body: key must be a string at line 1 column 2";
    assert_eq!(error.to_string(), told);
    assert_eq!(
        stream.next().await.expect("an item").expect("a value"),
        json!(3)
    );
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn what_a_transport_leaves_compressed_has_no_items() {
    let mock = MockTransport::answering(|_| {
        let response = http::Response::builder()
            .header("content-type", "text/event-stream")
            .header("content-encoding", "gzip");
        let body = ResponseBody::from("data: 1\n\n");
        Ok(response.body(body).expect("a response"))
    });
    let core = client_over(&mock);
    let error = listen(&core).await.expect_err("compressed");
    assert!(
        error.to_string().contains("the body is compressed (gzip)"),
        "{error}"
    );
    let error = Error::from(error);
    assert_eq!(decode(&error), DecodeErrorKind::Compressed);
}

#[tokio::test]
async fn an_error_event_is_an_error() {
    let wrong = r#"{"type": "error", "error": {"message": "Overloaded"}}"#;
    for body in [
        format!("data: 1\n\nevent: error\ndata: {wrong}\n\n"),
        r#"data: 1

data: {"error": {"message": "Overloaded"}}

"#
        .to_owned(),
        "data: 1\n\ndata: {\"code\": 500, \"error\": {\"message\": \"Overloaded\"}}\n\n".to_owned(),
    ] {
        let core = client(Source::text(&body));
        let mut stream = listen(&core).await.expect("a stream");
        let error = one_then_error(&mut stream).await;
        let Some(Refused(reported)) = error.api() else {
            panic!("{error:?}");
        };
        assert_eq!(reported["error"]["message"], "Overloaded");
        let told = error.to_string();
        assert!(
            told.starts_with("GET /feed: 200 OK: the server sent an error: {"),
            "{told}"
        );
        assert!(told.ends_with("\"Overloaded\"}}"), "{told}");
        let mut stream = items(&client(Source::text(&body)), WITH_ERRORS)
            .await
            .expect("a stream");
        assert!(stream.next().await.expect("an item").is_ok());
        let item = stream
            .next()
            .await
            .expect("an item")
            .expect("a documented error");
        assert_eq!(item["error"]["message"], "Overloaded");
    }
    let core = client(Source::text("data: {\"error\": null, \"n\": 1}\n\n"));
    let item = listen(&core).await.expect("a stream").next().await;
    assert_eq!(item.expect("an item").expect("a value")["n"], 1);
}

#[tokio::test]
async fn data_of_an_event_that_are_an_error_are_one() {
    let body = r#"event: said
data: {"delta": "error"}

data: {"error": {"message": "Overloaded"}}

"#;
    let core = client(Source::text(body));
    let mut stream = items(&core, StreamFormat::EVENTS).await.expect("a stream");
    let said = stream.next().await.expect("an item").expect("an event");
    assert_eq!(said["data"]["delta"], "error");
    let error = stream.next().await.expect("an item").expect_err("no event");
    assert!(error.api::<Refused>().is_some(), "{error:?}");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_an_error_after_what_came() {
    let mut source = Source::text("data: 1\n\ndata: 2");
    let broken = TransportError::new(TransportErrorKind::Body, "reset");
    source.chunks.push_back(Err(broken));
    let mut stream = listen(&client(source)).await.expect("a stream");
    let error = one_then_error(&mut stream).await;
    assert_eq!(transport(&error), TransportErrorKind::Body);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn an_item_that_the_end_cuts_off_is_an_error() {
    for (format, body) in [
        (StreamFormat::EVENT_DATA, "data: 1\n\ndata: {\"n\": "),
        (
            StreamFormat::EVENT_DATA,
            "data: 1\n\ndata: {\ndata: \"n\": 2\n",
        ),
        (StreamFormat::LINES, "1\n{\"n\": "),
        (StreamFormat::SEQUENCE, "\x1e1\n\x1e{\"n\": "),
    ] {
        let mut stream = items(&client(Source::text(body)), format)
            .await
            .expect("a stream");
        let error = one_then_error(&mut stream).await;
        assert_eq!(transport(&error), TransportErrorKind::Body);
        assert_eq!(
            error.to_string(),
            "GET /feed: the body ended within an item"
        );
        assert!(stream.next().await.is_none());
    }
}

/// What has no end of its own may go on after what came.
#[tokio::test]
async fn what_may_be_cut_off_is_an_error() {
    for (format, body) in [
        (StreamFormat::EVENT_DATA, "data: 1\n\ndata: 57"),
        (StreamFormat::EVENT_DATA, "data: 1\n\ndata: 57\n"),
        (StreamFormat::EVENT_DATA, "data: 1\n\ndata: {\"n\": 1}\n"),
        (StreamFormat::SEQUENCE, "\x1e1\n\x1e57"),
    ] {
        let mut stream = items(&client(Source::text(body)), format)
            .await
            .expect("a stream");
        let error = one_then_error(&mut stream).await;
        assert_eq!(transport(&error), TransportErrorKind::Body, "{body:?}");
        assert!(stream.next().await.is_none());
    }
    for body in [
        "data: half a senten",
        "data: {\"n\": 1",
        "event: a\ndata: x\n",
    ] {
        let mut stream = items(&client(Source::text(body)), StreamFormat::TEXT_EVENTS)
            .await
            .expect("a stream");
        let error = stream
            .next()
            .await
            .expect("an error")
            .expect_err("no event");
        assert_eq!(transport(&error), TransportErrorKind::Body, "{body:?}");
    }
}

#[tokio::test]
async fn an_item_has_a_bound() {
    let long = "a".repeat(3000);
    let whole = format!("1\n\"{long}\"\n");
    let mut stream = items(&client(Source::text(&whole)), StreamFormat::LINES)
        .await
        .expect("a stream");
    assert!(stream.next().await.expect("an item").is_ok());
    assert_eq!(
        stream.next().await.expect("an item").expect("a text"),
        json!(long)
    );
    for (format, before, line) in [
        (
            StreamFormat::EVENT_DATA,
            "data: 1\n\n",
            format!("data: {long}\n"),
        ),
        (StreamFormat::LINES, "1\n", format!("\"{long}")),
        (StreamFormat::SEQUENCE, "\x1e1\n\x1e", format!("\"{long}")),
    ] {
        let mut source = Source::text(before);
        for _ in 0..100 {
            source.chunks.push_back(Ok(line.clone().into()));
        }
        let mut stream = items(&client(source), format).await.expect("a stream");
        let error = one_then_error(&mut stream).await;
        assert_eq!(transport(&error), TransportErrorKind::TooLarge);
        assert_eq!(
            error.to_string(),
            "GET /feed: an item is larger than 4096 bytes"
        );
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn an_item_of_ten_megabytes_comes_whole() {
    const SIZE: usize = 10 << 20;
    let long = "a".repeat(SIZE);
    for (format, body) in [
        (
            StreamFormat::EVENT_DATA,
            format!("data: \"{long}\"\n\ndata: 2\n\n"),
        ),
        // JSON may go on in the next line of an event, outside of a text.
        (
            StreamFormat::EVENT_DATA,
            format!(
                "data: [\n{}data: 0]\n\ndata: 2\n\n",
                "data: 10,\n".repeat(SIZE / 10)
            ),
        ),
        (StreamFormat::LINES, format!("\"{long}\"\n2\n")),
        (StreamFormat::SEQUENCE, format!("\x1e\"{long}\"\n\x1e2\n")),
    ] {
        let chunks = body.as_bytes().chunks(16 << 10).map(<[u8]>::to_vec);
        let mock = mock(Source::of(chunks.collect()));
        let core = client_with_limit(&mock, 16 << 20);
        let mut stream = items(&core, format).await.expect("a stream");
        let large = stream.next().await.expect("an item").expect("a value");
        let whole = match &large {
            Json::String(text) => text.len() == SIZE,
            Json::Array(numbers) => numbers.len() == SIZE / 10 + 1,
            _ => false,
        };
        assert!(whole, "{format:?}");
        let next = stream.next().await.expect("an item").expect("a value");
        assert_eq!(next, json!(2));
        assert!(stream.next().await.is_none());
    }
}

#[tokio::test]
async fn a_documented_failure_is_one_of_the_call() {
    let mock = MockTransport::new();
    mock.push_json(403, r#"{"why": "no"}"#);
    let error = listen(&client_over(&mock)).await.expect_err("a failure");
    assert_eq!(error.api(), Some(&Refused(json!({"why": "no"}))));
}

#[tokio::test]
async fn another_answer_than_a_stream_is_told_with_its_body() {
    let mock = MockTransport::new();
    mock.push_json(200, r#"{"object": "chat.completion"}"#);
    let error = listen(&client_over(&mock)).await.expect_err("no stream");
    assert_eq!(decode(&error), DecodeErrorKind::MediaType);
    let told = "GET /feed: 200 OK: cannot decode the body: the body is application/json, where a stream is due";
    assert_eq!(error.to_string(), told);
    assert_eq!(error.body().map(Bytes::len), Some(29));
    let mut source = Source::text("<html>");
    source.content_type = "text/html";
    let stream = items(&client(source), StreamFormat::LINES).await;
    assert_eq!(
        decode(&stream.expect_err("no stream")),
        DecodeErrorKind::MediaType
    );
}

#[tokio::test]
async fn dropping_a_stream_drops_the_body() {
    let mut source = Source::text("data: 1\n\ndata: 2\n\n");
    source.hangs = true;
    let dropped = Arc::clone(&source.dropped);
    let mut stream = listen(&client(source)).await.expect("a stream");
    assert!(stream.next().await.expect("an item").is_ok());
    assert!(!dropped.load(Ordering::SeqCst));
    drop(stream);
    assert!(dropped.load(Ordering::SeqCst));
}

#[tokio::test]
async fn silence_for_too_long_is_an_error() {
    let mut source = Source::text("data: 1\n\n");
    source.hangs = true;
    let mock = mock(source);
    let call = listen(&client_over(&mock)).with_idle_timeout(Duration::from_secs(5));
    let mut stream = call.await.expect("a stream");
    let error = one_then_error(&mut stream).await;
    assert!(error.is_timeout(), "{error}");
    assert_eq!(mock.elapsed(), Duration::from_secs(5));
}

#[tokio::test]
async fn an_untyped_error_event_is_an_error_too() {
    let core = client(Source::text("event: error\ndata: oh\n\n"));
    let mut stream = calls::listen_to_events(&core).await.expect("a stream");
    let error = stream
        .next()
        .await
        .expect("an error")
        .expect_err("no event");
    assert_eq!(decode(&error), DecodeErrorKind::ErrorItem);
}
