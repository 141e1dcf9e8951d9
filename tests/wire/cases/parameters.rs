//! Which parameters a call has, and what is refused before anything is sent.

use crate::cases::case_params_structure::models::{SendKind, SendRange, SendRequest};
use crate::cases::case_params_structure::operations::SendParams;
use crate::runtime::ErrorKind;
use crate::server::Server;
use crate::wire::sent;

#[tokio::test]
async fn a_query_in_the_path_goes_before_the_parameters() {
    let request =
        sent!(case_fixed_query_in_path, client => client.messages().create_beta().limit(5));
    assert_eq!(request.line, "POST /v1/messages?beta=true&limit=5 HTTP/1.1");
    let request = sent!(case_fixed_query_in_path, client => client.messages().list_beta("a b"));
    assert_eq!(
        request.line,
        "GET /v1/messages?beta=true&for=a%20b HTTP/1.1"
    );
    let request = sent!(case_fixed_query_in_path, client => client.messages().list_at("noon"));
    assert_eq!(request.line, "GET /v1/messages?at=noon HTTP/1.1");
    let request = sent!(case_fixed_query_in_path, client => client.messages().get_acl().limit(5));
    assert_eq!(
        request.line,
        "GET /v1/messages?acl&type=plain&limit=5 HTTP/1.1"
    );
    let request = sent!(case_fixed_query_in_path, client => client.messages().list());
    assert_eq!(request.line, "GET /v1/messages HTTP/1.1");
}

#[tokio::test]
async fn an_operation_has_its_path_items_parameters_too() {
    let request = sent!(case_path_item_parameters, client => client
        .things().get("t", 7, "made up")
        .verbose(true)
        .id("other"));
    assert_eq!(
        request.line,
        "GET /v1/t/things/7/made%20up?verbose=true&id=other HTTP/1.1"
    );
}

#[tokio::test]
async fn many_arguments_are_one_structure() {
    let request = sent!(case_params_structure, client => client
        .send(SendParams {
            a: "x".to_owned(),
            b: 2,
            list: vec!["p".to_owned(), "q".to_owned()],
            kind: SendKind::Y,
            range: SendRange { from: Some(1) },
            x_trace: "t".to_owned(),
            body: SendRequest::new(3),
        })
        .maybe(false));
    assert_eq!(
        request.line,
        "POST /v1/x/2?list=p&list=q&kind=y&range%5Bfrom%5D=1&maybe=false HTTP/1.1"
    );
    assert_eq!(request.header("x-trace"), Some("t"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.body, br#"{"n":3}"#);
}

#[tokio::test]
async fn methods_are_sent_as_they_are_written() {
    let request = sent!(case_query_method, client => client.search().search(&Default::default()));
    assert_eq!(request.line, "QUERY /v1/search HTTP/1.1");
    assert_eq!(request.body, b"{}");
    let request = sent!(case_query_method, client => client.search().purge());
    assert_eq!(request.line, "PURGE /v1/search HTTP/1.1");
    let request = sent!(case_query_method, client => client.search().link());
    assert_eq!(request.line, "link /v1/search HTTP/1.1");
}

#[tokio::test]
async fn a_path_value_that_would_leave_its_segment_is_refused() {
    let server = Server::answering(Vec::new()).await;
    let client = crate::cases::case_binary_bodies::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    for value in ["", ".", ".."] {
        let error = client.files().download(value).await.expect_err("a refusal");
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
        assert!(error.to_string().contains("`id`"), "{error}");
    }
}

#[tokio::test]
async fn a_value_that_is_not_of_its_pattern_is_refused() {
    let server = Server::answering(Vec::new()).await;
    let client = crate::cases::case_path_parameter::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    for value in ["0123456", "0123456G", "01234567\n"] {
        let error = client
            .files()
            .get_part(value, 1)
            .await
            .expect_err("a refusal");
        assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
        assert!(error.to_string().contains("fileId"), "{error}");
    }
}
