//! Calls that are tried again as their document says.

use std::time::Duration;

use crate::cases::case_retries_by_extension::{Client, ClientBuilder};
use crate::runtime::{MockTransport, Retry, TransportErrorKind};

fn builder(mock: &MockTransport) -> ClientBuilder {
    Client::builder().transport(mock.clone())
}

/// A server that answers so, before it has done what was asked.
fn answering(operation: &str, statuses: &[u16]) -> MockTransport {
    let mock = MockTransport::new();
    let mut answers = mock.on(operation);
    for status in statuses {
        answers = answers.answer_empty(*status);
    }
    answers.answer_empty(204);
    mock
}

#[tokio::test]
async fn listed_statuses_are_tried_again_with_waits_of_the_document() {
    let mock = answering("listPets", &[501, 429, 500, 503]);
    let client = builder(&mock).build().expect("a client");
    client.pets().list().await.expect("an answer");
    // 200 ms, 300 ms, 450 ms, 675 ms: the mock always waits as long as may be.
    assert_eq!(mock.elapsed(), Duration::from_micros(1_625_000));
    let mock = answering("listPets", &[408]);
    let client = builder(&mock).build().expect("a client");
    client.pets().list().await.expect_err("408 is not listed");
}

#[tokio::test]
async fn no_attempt_begins_after_the_time_of_the_document() {
    let mock = answering("listPets", &[500; 20]);
    let client = builder(&mock).build().expect("a client");
    let error = client.pets().list().await.expect_err("500");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
    assert!(
        mock.elapsed() < Duration::from_secs(5),
        "{:?}",
        mock.elapsed()
    );
    assert!(error.attempts() > 5, "{}", error.attempts());
}

#[tokio::test]
async fn a_post_is_where_the_server_did_not_act_or_the_operation_says_so() {
    let mock = answering("createPet", &[429]);
    let client = builder(&mock).build().expect("a client");
    client.pets().create().await.expect("an answer");
    let mock = answering("createPet", &[500]);
    let client = builder(&mock).build().expect("a client");
    client
        .pets()
        .create()
        .await
        .expect_err("it may have been done");
    let mock = answering("pay", &[418]);
    let client = builder(&mock).build().expect("a client");
    client.bills().pay().await.expect("an answer");
    let mock = MockTransport::new();
    let broken = mock.on("pay").fail(TransportErrorKind::Connect, "nobody");
    broken.answer_empty(204);
    let client = builder(&mock).build().expect("a client");
    client
        .bills()
        .pay()
        .await
        .expect_err("not after the network");
}

#[tokio::test]
async fn what_a_user_says_comes_first() {
    let mock = answering("listBills", &[503]);
    let client = builder(&mock).build().expect("a client");
    client.bills().list().await.expect_err("never");
    let mock = answering("listBills", &[503]);
    let client = builder(&mock).retry(Retry::times(1)).build();
    client
        .expect("a client")
        .bills()
        .list()
        .await
        .expect("an answer");
    let mock = answering("listPets", &[500]);
    let client = builder(&mock).build().expect("a client");
    client
        .pets()
        .list()
        .with_retry(Retry::NEVER)
        .await
        .expect_err("500");
    // What is not known is as if it were not said, but for the finding.
    let mock = answering("replaceBills", &[503]);
    let client = builder(&mock).build().expect("a client");
    client.bills().replace().await.expect("an answer");
}
