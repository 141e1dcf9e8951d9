//! Attempts, waits and time limits, in time that only the mock makes pass.

use super::api::{Client, ClientBuilder, FileLink};
use crate::runtime::{
    BoxFuture, ErrorKind, MockTransport, ResponseBody, Retry, Transport, TransportErrorKind,
};
use http::Response;
use std::time::Duration;

const ID: &str = "download-file";

fn builder(mock: &MockTransport) -> ClientBuilder {
    Client::builder().bearer_token("t").transport(mock.clone())
}

fn client(mock: &MockTransport) -> Client {
    builder(mock).build().expect("a client")
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn passing_failures_are_tried_again_with_growing_waits() {
    for status in [408, 429, 500, 502, 503, 504] {
        let mock = MockTransport::new();
        mock.on(ID)
            .answer_empty(status)
            .times(2)
            .answer(200, &FileLink::default());
        client(&mock)
            .files()
            .download_file("fsf_1")
            .await
            .expect("the third attempt");
        assert_eq!(
            mock.elapsed(),
            Duration::from_millis(500 + 1000),
            "{status}"
        );
        mock.verify();
    }
}

#[tokio::test]
async fn attempts_end_and_are_counted() {
    let mock = MockTransport::new();
    mock.on(ID).answer_empty(503).times(9);
    let error = client(&mock)
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("no answer");
    assert_eq!((error.attempts(), mock.count(ID)), (3, 3));
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: after 3 attempts: 503 Service Unavailable"
    );
    let call = client(&mock)
        .files()
        .download_file("fsf_1")
        .with_retry(Retry::NEVER);
    assert_eq!(call.await.expect_err("no answer").attempts(), 1);
    let four = builder(&mock)
        .retry(Retry::times(4).backoff(seconds(1), seconds(3)))
        .build()
        .expect("a client");
    let before = mock.elapsed();
    assert_eq!(
        four.files()
            .download_file("fsf_1")
            .await
            .expect_err("no answer")
            .attempts(),
        5
    );
    assert_eq!(mock.elapsed() - before, seconds(1 + 2 + 3 + 3));
}

#[tokio::test]
async fn other_failures_are_final() {
    for status in [400, 404, 409, 501] {
        let mock = MockTransport::new();
        mock.on(ID).answer_empty(status);
        assert_eq!(
            client(&mock)
                .files()
                .download_file("fsf_1")
                .await
                .expect_err("final")
                .attempts(),
            1
        );
    }
    for kind in [
        TransportErrorKind::Other,
        TransportErrorKind::Redirect,
        TransportErrorKind::TooLarge,
    ] {
        let mock = MockTransport::new();
        mock.on(ID).fail(kind, "final");
        assert_eq!(
            client(&mock)
                .files()
                .download_file("fsf_1")
                .await
                .expect_err("final")
                .attempts(),
            1
        );
    }
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let dated = (
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:50:07 GMT",
    );
    let old = "Sunday, 06-Nov-94 08:49:57 GMT";
    for (date, after, wait) in [
        ("", "7", 7),
        (dated.0, dated.1, 30),
        (dated.1, dated.0, 0),
        (dated.0, old, 20),
    ] {
        let mock = MockTransport::new();
        let answer = mock
            .on(ID)
            .answer_empty(429)
            .and_header("retry-after", after);
        if !date.is_empty() {
            answer.and_header("date", date);
        }
        answer.answer(200, &FileLink::default());
        client(&mock)
            .files()
            .download_file("fsf_1")
            .await
            .expect("the second attempt");
        assert_eq!(mock.elapsed(), seconds(wait), "{after}");
    }
}

#[tokio::test]
async fn too_long_a_wait_fails_at_once() {
    let mock = MockTransport::new();
    mock.on(ID)
        .answer_empty(429)
        .and_header("retry-after", "61")
        .times(4);
    let error = builder(&mock)
        .timeout(None)
        .build()
        .expect("a client")
        .files()
        .download_file("fsf_1")
        .await;
    let error = error.expect_err("too long");
    assert_eq!(
        (error.attempts(), error.retry_after(), mock.elapsed()),
        (1, Some(seconds(61)), Duration::ZERO)
    );
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: 429 Too Many Requests (retry after 61s)"
    );
    let patient = Retry::default().longest_wait(seconds(61));
    let call = client(&mock)
        .files()
        .download_file("fsf_1")
        .with_retry(patient)
        .with_timeout(seconds(61));
    assert_eq!(
        call.await
            .expect_err("beyond the time of the call")
            .attempts(),
        1
    );
    assert_eq!(mock.elapsed(), Duration::ZERO);
    let call = client(&mock)
        .files()
        .download_file("fsf_1")
        .with_retry(patient)
        .with_timeout(seconds(62));
    assert_eq!(
        call.await
            .expect_err("one more attempt, and no time for a third")
            .attempts(),
        2
    );
    assert_eq!(mock.elapsed(), seconds(61));
}

#[tokio::test]
async fn the_whole_call_has_a_time() {
    let mock = MockTransport::new();
    mock.on(ID).answer_empty(200).after(seconds(100)).times(2);
    let error = client(&mock)
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("a minute");
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!((error.attempts(), mock.elapsed()), (1, seconds(60)));
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: no answer within 60s"
    );
    let call = client(&mock)
        .files()
        .download_file("fsf_1")
        .with_timeout(seconds(2));
    assert!(call.await.expect_err("two seconds").is_timeout());
    assert_eq!(mock.elapsed(), seconds(62));
}

#[tokio::test]
async fn each_attempt_has_a_time() {
    let mock = MockTransport::new();
    mock.on(ID)
        .answer_empty(200)
        .after(seconds(6))
        .times(2)
        .answer(200, &FileLink::default())
        .after(seconds(4));
    let call = client(&mock)
        .files()
        .download_file("fsf_1")
        .with_attempt_timeout(seconds(5));
    call.await.expect("the third attempt");
    assert_eq!(
        mock.elapsed(),
        seconds(5 + 5 + 4) + Duration::from_millis(1500)
    );
    mock.verify();
}

#[tokio::test]
async fn an_unexpected_call_tells_the_difference() {
    let mock = MockTransport::new();
    let expected = mock
        .on("create-file")
        .path("/v1/files")
        .query("a=1")
        .header("x-own", "1");
    expected
        .body(&FileLink {
            link: Some("a".into()),
            expires_in: None,
        })
        .answer_empty(204);
    let body = FileLink {
        link: Some("b".into()),
        expires_in: None,
    };
    let error = client(&mock)
        .files()
        .create_file(&body)
        .await
        .expect_err("another body");
    let ErrorKind::Transport(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(
        problem.to_string(),
        "unexpected call of `create-file`: POST /v1/files
  query:
    expected a=1
    got      
  header `x-own`:
    expected 1
    got      none
  body:
    expected {\"link\":\"a\"}
    got      {\"link\":\"b\"}"
    );
    let error = client(&mock)
        .files()
        .list_files()
        .await
        .expect_err("another operation");
    let told =
        "unexpected call of `list-files`: GET /v1/files\n  expected 1 more call of `create-file`";
    assert!(error.to_string().ends_with(told), "{error}");
    let panic = std::panic::catch_unwind(|| mock.verify()).expect_err("not verified");
    let told = panic.downcast_ref::<String>().expect("words");
    assert!(
        told.starts_with("expected 1 more call of `create-file`\nunexpected call of"),
        "{told}"
    );
}

#[tokio::test]
async fn an_answer_that_breaks_off_says_what_it_would_have_been() {
    for (status, attempts) in [(200, 3), (404, 1), (503, 1)] {
        let mock = MockTransport::answering(move |_| {
            let response = Response::builder()
                .status(status)
                .header("content-length", "100");
            let response = match status {
                503 => response.header("retry-after", "120"),
                _ => response,
            };
            Ok(response
                .body(ResponseBody::from("oops"))
                .expect("a response"))
        });
        let error = client(&mock).files().download_file("fsf_1").await;
        let error = error.expect_err("broken off");
        assert_eq!(error.attempts(), attempts, "{status}");
        let asked = (status == 503).then_some(seconds(120));
        assert_eq!(error.retry_after(), asked, "{status}");
        assert_eq!(error.body().map(|body| &body[..]), Some(&b"oops"[..]));
    }
}

#[tokio::test]
async fn a_wait_beyond_counting_is_too_long() {
    let mock = MockTransport::new();
    let answer = mock.on(ID).answer_empty(503);
    answer.and_header("retry-after", "99999999999999999999");
    let error = client(&mock).files().download_file("fsf_1").await;
    let error = error.expect_err("too long");
    assert_eq!((error.attempts(), mock.elapsed()), (1, Duration::ZERO));
    assert_eq!(error.retry_after(), Some(seconds(u64::MAX)));
}

#[tokio::test]
async fn a_sleep_that_nobody_waits_for_holds_nothing_up() {
    let mock = MockTransport::new();
    let mut forgotten = mock.sleep(seconds(30));
    let poll = std::future::poll_fn(|cx| std::task::Poll::Ready(forgotten.as_mut().poll(cx)));
    assert!(poll.await.is_pending());
    mock.sleep(seconds(45)).await;
    assert_eq!(mock.elapsed(), seconds(45));
    let (short, long) = (mock.sleep(seconds(1)), mock.sleep(seconds(2)));
    let times = async |sleep: BoxFuture<'static, ()>| {
        sleep.await;
        mock.elapsed()
    };
    let (long, short) = tokio::join!(times(long), times(short));
    assert_eq!((short, long), (seconds(46), seconds(47)));
}
