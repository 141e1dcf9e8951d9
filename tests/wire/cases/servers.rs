//! Where calls go.

use crate::cases::case_server_variables::{Server, ServerRegion};
use crate::cases::{case_server_variables, case_servers_relative};
use crate::runtime::MockTransport;
use crate::wire::silent;

#[tokio::test]
async fn a_base_url_replaces_the_servers_of_operations_too() {
    for own in [false, true] {
        let server = silent().await;
        let client = case_server_variables::Client::builder()
            .base_url(server.url("/v9/"))
            .build()
            .expect("a client");
        match own {
            true => client.b().put_file().await.expect("an answer"),
            false => client.a().get().await.expect("an answer"),
        }
        let expected = if own {
            "PUT /v9/b HTTP/1.1"
        } else {
            "GET /v9/a HTTP/1.1"
        };
        assert_eq!(server.request().line, expected);
    }
}

/// The URL a call would go to.
async fn url(
    give: fn(case_server_variables::ClientBuilder) -> case_server_variables::ClientBuilder,
    own: bool,
) -> String {
    let mock = MockTransport::new();
    let builder = give(case_server_variables::Client::builder());
    let client = builder.transport(mock.clone()).build().expect("a client");
    let request = match own {
        true => client.b().get_file().into_request(),
        false => client.a().get().into_request(),
    };
    request.expect("a request").uri().to_string()
}

#[tokio::test]
async fn variables_stand_in_the_servers_url() {
    assert_eq!(
        url(|builder| builder, false).await,
        "https://eu.example.com/v1/a"
    );
    let us = url(
        |builder| builder.server_region(ServerRegion::Us).server_port("8443"),
        false,
    );
    assert_eq!(us.await, "https://us.example.com:8443/v1/a");
    let second = url(|builder| builder.server(Server::TestExampleCom), false);
    assert_eq!(second.await, "https://test.example.com/a");
    let own = url(|builder| builder, true);
    assert_eq!(own.await, "https://files.eu.example.com/b");
}

#[tokio::test]
async fn the_same_variable_is_set_for_operations_too() {
    let us = url(|builder| builder.server_region(ServerRegion::Us), true);
    assert_eq!(us.await, "https://files.us.example.com/b");
}

#[test]
fn a_value_that_would_change_the_host_is_refused() {
    let refused = case_server_variables::Client::builder()
        .server(Server::Tenant)
        .server_tenant("example.org/?x=")
        .build();
    let error = refused.expect_err("a refusal").to_string();
    assert!(error.contains("`tenant` is `example.org/?x=`"), "{error}");
}

#[tokio::test]
async fn a_slash_that_ends_a_value_is_not_sent_twice() {
    let endpoint = url(
        |builder| {
            let builder = builder.server(Server::Endpoint);
            builder.server_endpoint("https://w.example.com/")
        },
        false,
    );
    assert_eq!(endpoint.await, "https://w.example.com/widget/a");
}

#[tokio::test]
async fn a_slash_that_begins_a_value_is_not_sent_twice() {
    let default = url(|builder| builder.server(Server::Staged), false);
    assert_eq!(default.await, "https://staged.example.com/prod/a");
    let given = url(
        |builder| builder.server(Server::Staged).server_stage("/test/"),
        false,
    );
    assert_eq!(given.await, "https://staged.example.com/test/a");
}

#[tokio::test]
async fn a_server_that_is_a_path_is_resolved_against_the_base_url() {
    let deleted = |base: Option<&'static str>| {
        let builder = case_server_variables::Client::builder().transport(MockTransport::new());
        let builder = match base {
            Some(url) => builder.base_url(url),
            None => builder,
        };
        let client = builder.build().expect("a client");
        let request = client.b().delete_file().into_request();
        request.expect("a request").uri().to_string()
    };
    assert_eq!(deleted(None), "https://eu.example.com/files/b");
    assert_eq!(
        deleted(Some("https://example.org/v9")),
        "https://example.org/files/b"
    );
    let client = case_servers_relative::Client::builder()
        .base_url("https://example.org/v1")
        .transport(MockTransport::new())
        .build()
        .expect("a client");
    let uri = |request: Result<crate::runtime::HttpRequest<_>, crate::runtime::Error>| {
        request.expect("a request").uri().to_string()
    };
    assert_eq!(
        uri(client.a().get().into_request()),
        "https://example.org/v1/a"
    );
    let file = uri(client.b().get_file().into_request());
    assert_eq!(file, "https://example.org/files/b");
    let put = uri(client.b().put_file().into_request());
    assert_eq!(put, "https://example.org/v2/b");
    let call = client.b().get_file().with_base_url("https://example.net/x");
    assert_eq!(uri(call.into_request()), "https://example.net/files/b");
}

#[test]
fn what_a_server_lacks_is_said_with_its_setter() {
    let without = |server: Server| {
        let builder = case_server_variables::Client::builder().server_tenant("");
        let refused = builder.server(server).build();
        refused.expect_err("a refusal").to_string()
    };
    let error = without(Server::Tenant);
    assert!(error.contains("`server_tenant`"), "{error}");
    let error = without(Server::Endpoint);
    assert!(error.contains("`server_endpoint`"), "{error}");
}

#[test]
fn a_relative_server_needs_a_base_url() {
    let error = case_servers_relative::Client::builder()
        .build()
        .expect_err("a refusal")
        .to_string();
    assert!(error.contains("base_url"), "{error}");
}
