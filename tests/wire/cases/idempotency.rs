//! Keys by which a server knows a request that it gets once more.

use crate::server::{Request, Server, answer};
use crate::wire::sent;

/// A server that is overloaded once, and then does what it is asked.
async fn busy_once() -> Server {
    let busy = answer("503 Service Unavailable", &["retry-after: 0"], "");
    Server::answering(vec![busy, answer("204 No Content", &[], "")]).await
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && text.split('-').count() == 5
}

#[tokio::test]
async fn a_key_is_made_once_and_kept_over_the_attempts_of_a_call() {
    use crate::cases::case_idempotency_keys::Client;
    let server = busy_once().await;
    let client = Client::builder().base_url(server.url("")).build();
    let client = client.expect("a client");
    client.payments().create().await.expect("an answer");
    let requests = server.requests();
    let keys: Vec<_> = requests
        .iter()
        .map(|request| request.header("idempotency-key").expect("a key"))
        .collect();
    assert_eq!(keys.len(), 2, "{requests:?}");
    assert!(is_uuid(keys[0]) && keys[0] == keys[1], "{keys:?}");
}

#[tokio::test]
async fn each_call_has_another_key() {
    use crate::cases::case_idempotency_keys::Client;
    let done = answer("204 No Content", &[], "");
    let server = Server::answering(vec![done.clone(), done]).await;
    let client = Client::builder().base_url(server.url("")).build();
    let payments = client.expect("a client");
    for _ in 0..2 {
        payments.payments().update("p_1").await.expect("an answer");
    }
    let requests = server.requests();
    let key = |at: usize| requests[at].header("x-acme-idempotency-key");
    assert!(key(0).is_some_and(is_uuid) && key(1).is_some_and(is_uuid));
    assert_ne!(key(0), key(1));
}

#[tokio::test]
async fn a_key_that_is_given_is_sent() {
    let request =
        sent!(case_idempotency_keys, client => client.payments().create().idempotency_key("k"));
    assert_eq!(request.header("idempotency-key"), Some("k"));
    let request = sent!(case_idempotency_keys, client => client.payments().update("p_1").with_idempotency_key("k"));
    assert_eq!(request.header("x-acme-idempotency-key"), Some("k"));
    assert_eq!(request.header("idempotency-key"), None);
}

#[tokio::test]
async fn what_may_be_done_twice_has_no_key() {
    let request = sent!(case_idempotency_keys, client => client.payments().list());
    assert_eq!(request.header("idempotency-key"), None);
}

#[tokio::test]
async fn a_post_that_has_a_made_key_is_sent_again_after_429() {
    use crate::cases::case_idempotency_keys::Client;
    let busy = answer("429 Too Many Requests", &["retry-after: 0"], "");
    let done = answer("204 No Content", &[], "");
    let server = Server::answering(vec![busy, done]).await;
    let client = Client::builder().base_url(server.url("")).build();
    let client = client.expect("a client");
    client.payments().create().await.expect("an answer");
    let requests = server.requests();
    let keys: Vec<_> = requests
        .iter()
        .map(|request| request.header("idempotency-key"))
        .collect();
    assert!(keys[0].is_some_and(is_uuid), "{keys:?}");
    assert_eq!(keys, [keys[0]; 2]);
}

#[tokio::test]
async fn the_configuration_says_which_requests_have_a_key_and_where() {
    let request =
        sent!(case_idempotency_keys_by_configuration, client => client.charges().create());
    assert!(request.header("x-request-token").is_some_and(is_uuid));
    let request =
        sent!(case_idempotency_keys_by_configuration, client => client.charges().search());
    assert_eq!(request.header("idempotency-key"), None);
    assert_eq!(request.header("x-request-token"), None);
}

#[tokio::test]
async fn a_configuration_without_operations_is_for_all_that_is_a_post() {
    let key = |request: &Request| request.header("x-order-key").map(str::to_owned);
    let created = sent!(case_idempotency_keys_of_all_posts, client => client.orders().create());
    assert!(key(&created).is_some_and(|key| is_uuid(&key)));
    let cancelled =
        sent!(case_idempotency_keys_of_all_posts, client => client.orders().cancel("o_1"));
    assert!(key(&cancelled).is_some_and(|key| is_uuid(&key)));
    let listed = sent!(case_idempotency_keys_of_all_posts, client => client.orders().list());
    assert_eq!(key(&listed), None);
    let updated =
        sent!(case_idempotency_keys_of_all_posts, client => client.orders().update("o_1"));
    assert_eq!(key(&updated), None);
}
