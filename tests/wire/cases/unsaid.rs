//! Credentials of operations whose document does not say which they need, or says it by a parameter.

use crate::runtime::ErrorKind;
use crate::server::Server;
use crate::wire::silent;

#[tokio::test]
async fn credentials_that_are_given_are_sent_where_nothing_is_said() {
    use crate::cases::case_security_unsaid::Client;
    let server = silent().await;
    let builder = Client::builder().base_url(server.url(""));
    let client = builder.subscription("k").client("c").build();
    client
        .expect("a client")
        .rooms()
        .list()
        .await
        .expect("an answer");
    let request = server.request();
    assert_eq!(request.line, "GET /rooms?client=c HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("k"));

    let server = silent().await;
    let builder = Client::builder().base_url(server.url(""));
    let client = builder.subscription("k").client("c").build();
    client
        .expect("a client")
        .speech()
        .speak()
        .await
        .expect("an answer");
    let request = server.request();
    assert_eq!(request.line, "POST /speech?client=c HTTP/1.1");
    assert_eq!(request.header("authorization"), Some("k"));
}

#[tokio::test]
async fn none_are_sent_where_the_document_says_so_or_none_are_given() {
    use crate::cases::case_security_unsaid::Client;
    let server = silent().await;
    let client = Client::builder().base_url(server.url("")).subscription("k");
    client
        .build()
        .expect("a client")
        .login()
        .log_in()
        .await
        .expect("an answer");
    assert_eq!(server.request().header("authorization"), None);
    let server = silent().await;
    let client = Client::builder().base_url(server.url("")).build();
    client
        .expect("a client")
        .rooms()
        .list()
        .await
        .expect("an answer");
    assert_eq!(server.request().header("authorization"), None);
}

#[tokio::test]
async fn a_parameter_that_is_a_credential_is_given_once() {
    use crate::cases::case_security_in_parameters::Client;
    let server = silent().await;
    let builder = Client::builder().base_url(server.url(""));
    let client = builder.bearer_token("t").other_tenant("acme").build();
    client
        .expect("a client")
        .rooms()
        .list()
        .await
        .expect("an answer");
    let request = server.request();
    assert_eq!(request.header("authorization"), Some("Bearer t"));
    assert_eq!(request.header("x-tenant"), Some("acme"));

    let server = silent().await;
    let builder = Client::builder().base_url(server.url(""));
    let client = builder.key("k").session_cookie("s").build();
    client
        .expect("a client")
        .keys()
        .list()
        .await
        .expect("an answer");
    let request = server.request();
    assert_eq!(request.line, "GET /keys?key=k HTTP/1.1");
    assert_eq!(request.header("cookie"), Some("session=s"));

    let server = silent().await;
    let client = Client::builder()
        .base_url(server.url(""))
        .other_tenant("acme");
    let client = client.build().expect("a client");
    client.rooms().close("other").await.expect("an answer");
    assert_eq!(server.request().header("x-tenant"), Some("other"));
}

#[tokio::test]
async fn a_credential_that_a_parameter_requires_is_missed() {
    use crate::cases::case_security_in_parameters::Client;
    let server = Server::answering(Vec::new()).await;
    let client = Client::builder().base_url(server.url("")).build();
    let client = client.expect("a client");
    let error = client.speech().speak().await.expect_err("no token");
    assert!(matches!(error.kind(), ErrorKind::Request(_)), "{error}");
    assert!(error.to_string().contains("`bearer_token`"), "{error}");
}
