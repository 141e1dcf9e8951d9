//! Streams of events that are called for again once they end.

use super::calls::{Source, client_over, listen, mock};
use crate::runtime::{MockTransport, ResponseBody, TransportError, TransportErrorKind};
use std::time::Duration;

fn push(mock: &MockTransport, source: Source) {
    let response = http::Response::builder().header("content-type", source.content_type);
    let response = response.body(ResponseBody::stream(source));
    mock.push(Ok(response.expect("a response")));
}

fn answer(mock: &MockTransport, status: u16) {
    let response = http::Response::builder().status(status);
    let response = response.body(ResponseBody::from(""));
    mock.push(Ok(response.expect("a response")));
}

/// The items of a stream that is called for again twice in a row, and what ended them.
async fn all(mock: &MockTransport) -> (Vec<u64>, Option<String>) {
    let call = listen(&client_over(mock)).with_reconnects(2);
    let mut stream = call.await.expect("a stream");
    let mut items = Vec::new();
    loop {
        match stream.next().await {
            None => return (items, None),
            Some(Ok(item)) => items.push(item.as_u64().expect("a number")),
            Some(Err(error)) => return (items, Some(error.to_string())),
        }
    }
}

fn ids(mock: &MockTransport) -> Vec<Option<String>> {
    let requests = mock.requests();
    let id = |request: &http::Request<_>| {
        let id = request.headers().get("last-event-id")?;
        Some(id.to_str().expect("text").to_owned())
    };
    requests.iter().map(id).collect()
}

#[tokio::test]
async fn events_go_on_from_the_last_one() {
    let mock = MockTransport::new();
    push(
        &mock,
        Source::text("retry: 700\nid: a\ndata: 1\n\ndata: 2\n\ndata: 9"),
    );
    let mut broken = Source::text("id: b\ndata: 3\n\nid: c\ndata: 9");
    let error = TransportError::new(TransportErrorKind::Body, "broken off");
    broken.chunks.push_back(Err(error));
    push(&mock, broken);
    push(&mock, Source::text("data: 4\n\ndata: [DONE]\n\n"));
    assert_eq!(all(&mock).await, (vec![1, 2, 3, 4], None));
    let expected = [None, Some("a"), Some("b")].map(|id| id.map(str::to_owned));
    assert_eq!(ids(&mock), expected);
    assert_eq!(mock.elapsed(), Duration::from_millis(1400));
}

#[tokio::test]
async fn what_stays_silent_ends() {
    let mock = MockTransport::new();
    push(&mock, Source::text("data: 1\n\n"));
    push(&mock, Source::text(": still here\n\n"));
    push(&mock, Source::text(""));
    assert_eq!(all(&mock).await, (vec![1], None));
    assert_eq!(mock.requests().len(), 3);
    assert_eq!(mock.elapsed(), Duration::from_secs(3 + 6));
}

#[tokio::test]
async fn an_answer_without_content_ends_them() {
    let mock = MockTransport::new();
    push(&mock, Source::text("data: 1\n\n"));
    answer(&mock, 204);
    assert_eq!(all(&mock).await, (vec![1], None));
}

#[tokio::test]
async fn a_failure_ends_them_unless_it_passes() {
    let mock = MockTransport::new();
    push(&mock, Source::text("data: 1\n\n"));
    answer(&mock, 503);
    push(&mock, Source::text("data: 2\n\n"));
    answer(&mock, 403);
    let (items, error) = all(&mock).await;
    assert_eq!(items, [1, 2]);
    let error = error.expect("a failure");
    assert!(error.contains("403 Forbidden"), "{error}");
}

#[tokio::test]
async fn without_a_choice_nothing_is_called_for_again() {
    let mock = mock(Source::text("data: 1\n\n"));
    let mut stream = listen(&client_over(&mock)).await.expect("a stream");
    assert!(stream.next().await.is_some_and(|item| item.is_ok()));
    assert!(stream.next().await.is_none());
    assert_eq!(mock.requests().len(), 1);
}
