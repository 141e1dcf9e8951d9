//! Calls that are not idempotent: when they are sent again.

use super::api::{Client, ClientBuilder, FileLink};
use crate::runtime::{MockTransport, Retry, TransportErrorKind};

fn builder(mock: &MockTransport) -> ClientBuilder {
    Client::builder().bearer_token("t").transport(mock.clone())
}

fn client(mock: &MockTransport) -> Client {
    builder(mock).build().expect("a client")
}

#[tokio::test]
async fn what_is_not_idempotent_is_tried_again_only_where_the_server_saw_nothing() {
    let create = |mock: &MockTransport| client(mock).files().create_file(&FileLink::default());
    for kind in [
        TransportErrorKind::Interrupted,
        TransportErrorKind::Body,
        TransportErrorKind::Timeout,
    ] {
        let mock = MockTransport::new();
        mock.on("create-file").fail(kind, "broken").times(3);
        assert_eq!(
            create(&mock).await.expect_err("final").attempts(),
            1,
            "{kind:?}"
        );
    }
    let mock = MockTransport::new();
    mock.on("create-file").answer_empty(503);
    assert_eq!(create(&mock).await.expect_err("final").attempts(), 1);
    mock.on("create-file")
        .fail(TransportErrorKind::Connect, "refused")
        .times(2)
        .answer_empty(204);
    create(&mock).await.expect("the third attempt");
    mock.verify();
}

#[tokio::test]
async fn by_itself_a_post_is_not_sent_again_though_the_server_did_not_act() {
    for (status, asked) in [(429, None), (429, Some("1")), (503, Some("1"))] {
        let mock = MockTransport::new();
        let answer = mock.on("create-file").answer_empty(status);
        if let Some(asked) = asked {
            answer.and_header("retry-after", asked);
        }
        let create = client(&mock).files().create_file(&FileLink::default());
        let error = create.await.expect_err("final");
        assert_eq!(error.attempts(), 1, "{status} {asked:?}");
    }
}

#[tokio::test]
async fn a_client_told_to_try_again_does_where_the_server_did_not_act() {
    let create = |mock: &MockTransport| {
        let client = builder(mock).retry(Retry::times(3)).build();
        client
            .expect("a client")
            .files()
            .create_file(&FileLink::default())
    };
    let mock = MockTransport::new();
    let answers = mock.on("create-file").answer_empty(429);
    let answers = answers.answer_empty(503).and_header("retry-after", "0");
    answers
        .fail(TransportErrorKind::Connect, "refused")
        .answer_empty(204);
    create(&mock).await.expect("the fourth attempt");
    mock.verify();
    for status in [408, 500, 502, 503, 504] {
        mock.on("create-file").answer_empty(status);
        assert_eq!(
            create(&mock).await.expect_err("final").attempts(),
            1,
            "{status}"
        );
    }
    mock.on("create-file")
        .fail(TransportErrorKind::Interrupted, "broken");
    assert_eq!(create(&mock).await.expect_err("final").attempts(), 1);
}

#[tokio::test]
async fn a_call_told_to_try_again_does_whatever_its_method() {
    let mock = MockTransport::new();
    let create = || {
        let call = client(&mock).files().create_file(&FileLink::default());
        call.with_retry(Retry::times(3))
    };
    for status in [408, 429, 500, 502, 503, 504] {
        mock.on("create-file")
            .answer_empty(status)
            .times(3)
            .answer_empty(204);
        create().await.expect("the fourth attempt");
    }
    for kind in [TransportErrorKind::Interrupted, TransportErrorKind::Timeout] {
        mock.on("create-file")
            .fail(kind, "broken")
            .answer_empty(204);
        create().await.expect("the second attempt");
    }
    mock.on("create-file").answer_empty(409);
    assert_eq!(create().await.expect_err("final").attempts(), 1);
    mock.verify();
}

#[tokio::test]
async fn a_key_makes_any_call_repeatable_and_stays_the_same() {
    let mock = MockTransport::new();
    let expected = mock.on("create-file").header("idempotency-key", "key-1");
    expected
        .answer_empty(503)
        .fail(TransportErrorKind::Interrupted, "broken")
        .answer_empty(204);
    let call = client(&mock).files().create_file(&FileLink::default());
    call.with_idempotency_key("key-1")
        .await
        .expect("the third attempt");
    mock.verify();
    // However the key gets there, as by a parameter of the document's.
    mock.on("create-file").answer_empty(503).answer_empty(204);
    let call = client(&mock).files().create_file(&FileLink::default());
    call.with_header("Idempotency-Key", "key-2")
        .await
        .expect("the second attempt");
    mock.verify();
}
