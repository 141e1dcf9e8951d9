//! Which credentials a request carries, and where they go.

use super::api::{Client, ClientBuilder, Server};
use crate::runtime::{
    ErrorKind, HttpRequest, Method, MockTransport, RawResponse, RequestErrorKind,
};

fn builder() -> ClientBuilder {
    Client::builder().transport(MockTransport::new())
}

/// The credentials in a request for a list: its `Authorization`, its query, its cookies.
fn listed(builder: ClientBuilder) -> (Option<String>, Option<String>, Option<String>) {
    let client = builder.build().expect("a client");
    carried(
        client
            .files()
            .list_files()
            .into_request()
            .expect("a request"),
    )
}

fn carried<T>(request: HttpRequest<T>) -> (Option<String>, Option<String>, Option<String>) {
    let text = |name: &str| {
        Some(
            request
                .headers()
                .get(name)?
                .to_str()
                .expect("text")
                .to_owned(),
        )
    };
    let query = request
        .uri()
        .query()
        .and_then(|query| query.strip_prefix("beta=true&"));
    (
        text("authorization"),
        query.map(str::to_owned),
        text("cookie"),
    )
}

#[test]
fn the_first_alternative_that_can_be_met_is_used() {
    let token = Some("Bearer t".to_owned());
    let login = Some("Basic dXNlcjpwYXNzd29yZA==".to_owned());
    let key = Some("api%20key=k%26".to_owned());
    assert_eq!(listed(builder()), (None, None, None));
    assert_eq!(
        listed(builder().bearer_token("t")),
        (token.clone(), None, None)
    );
    for whole in ["Bearer t", "bearer t"] {
        let sent = Some(whole.to_owned());
        assert_eq!(listed(builder().bearer_token(whole)), (sent, None, None));
    }
    assert_eq!(
        listed(builder().api_key("k&")),
        (None, None, None),
        "half of an alternative"
    );
    assert_eq!(
        listed(builder().api_key("k&").bearer_token("t")),
        (token.clone(), None, None)
    );
    let both = builder().api_key("k&").basic_auth("user", "password");
    assert_eq!(listed(both), (login.clone(), key.clone(), None));
    let all = builder()
        .bearer_token("t")
        .api_key("k&")
        .basic_auth("user", "password");
    assert_eq!(listed(all), (login, key, None));
    assert_eq!(
        listed(builder().bearer_token("t").without_credentials()),
        (None, None, None)
    );
}

#[test]
fn missing_credentials_are_told_before_sending() {
    let client = builder().api_key("k").build().expect("a client");
    let error = client
        .files()
        .download_file("fsf_1")
        .into_request()
        .expect_err("no token");
    let ErrorKind::Request(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(
        problem.kind(),
        &RequestErrorKind::MissingCredentials(vec!["APIKey"])
    );
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: the operation needs credentials: call `bearer_token` (for `APIKey`) on the client's builder, or `without_credentials` to send it all the same"
    );
    let neither = builder().build().expect("a client");
    let error = neither
        .files()
        .delete_file("fsf_1")
        .into_request()
        .expect_err("neither");
    assert_eq!(
        error.to_string(),
        "DELETE /files/{fileId}: the operation needs credentials: call `api_key` (for `key`) and `basic_auth` (for `login`), or `default_header` (for `signed`), on the client's builder, or `without_credentials` to send it all the same"
    );
    let anonymous = builder().without_credentials().build().expect("a client");
    assert!(
        anonymous
            .files()
            .download_file("fsf_1")
            .into_request()
            .is_ok()
    );
}

#[test]
fn a_header_of_the_users_own_stands_for_credentials_and_before_them() {
    let own = builder()
        .default_header("Authorization", "Own x")
        .build()
        .expect("a client");
    let request = own
        .files()
        .download_file("fsf_1")
        .into_request()
        .expect("a request");
    assert_eq!(carried(request).0.as_deref(), Some("Own x"));
    let client = builder().bearer_token("t").build().expect("a client");
    let call = client
        .files()
        .download_file("fsf_1")
        .with_header("authorization", "Own y");
    assert_eq!(
        carried(call.into_request().expect("a request"))
            .0
            .as_deref(),
        Some("Own y")
    );
}

#[test]
fn nothing_shows_a_secret() {
    let client = builder()
        .bearer_token("s3cret")
        .api_key("s3cret")
        .basic_auth("u", "s3cret");
    let shown = format!("{client:?}");
    let client = client.build().expect("a client");
    let shown =
        shown + &format!("{client:?}") + &format!("{:?}", client.files().download_file("fsf_1"));
    let request = client
        .files()
        .download_file("fsf_1")
        .into_request()
        .expect("a request");
    let shown = shown + &format!("{request:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("APIKey"), "{shown}");
    let error = builder()
        .bearer_token("s3cret\n")
        .build()
        .expect_err("no header");
    assert!(!format!("{error:?} {error}").contains("s3cret"), "{error}");
    for base in [
        "https://user:s3cret@example.com/?k=s3cret",
        "https://user:s3cret#ret@example.com/",
        "https://user:s3cret?ret@example.com/",
    ] {
        let error = builder().base_url(base).build().expect_err("no base");
        assert!(!format!("{error:?} {error}").contains("s3cret"), "{error}");
    }
    let client = builder()
        .default_header("x-auth-token", "s3cret")
        .build()
        .expect("a client");
    let call = client
        .request(Method::GET, "https://u:s3cret@example.com/@me?k=s3cret")
        .with_header("X-Secret", "s3cret");
    let shown = format!("{call:?}");
    let error = call.into_request().expect_err("a name and password");
    let shown = shown + &format!("{error:?} {error}");
    let call = client
        .request(Method::GET, "/")
        .with_header("X-Secret", "s3cret");
    let shown = shown + &format!("{:?}", call.into_request().expect("a request"));
    let secret = |name: &'static str, value: &str| {
        (
            http::HeaderName::from_static(name),
            value.parse().expect("a value"),
        )
    };
    let headers = http::HeaderMap::from_iter([
        secret("x-auth-token", "s3cret"),
        secret("location", "https://app.example.com/cb#access_token=s3cret"),
        secret("link", "<https://example.com/x?token=s3cret>; rel=next"),
    ]);
    let response = RawResponse::new(http::StatusCode::OK, headers, bytes::Bytes::new());
    let shown = shown + &format!("{response:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("https://example.com/@me"), "{shown}");
}

#[test]
fn settings_that_do_not_go_together_are_errors_of_build() {
    let cases = [
        (
            builder().base_url("/v1"),
            "the base URL `/v1` is not absolute: give the client's builder a `base_url`",
        ),
        (
            builder().base_url("ftp://example.com"),
            "the base URL `ftp://example.com` is neither http nor https",
        ),
        (
            builder().base_url("http://"),
            "the base URL `http://` is not a URL: empty host",
        ),
        (
            builder().server(Server::Unusable),
            "the document has no server 3",
        ),
        (
            builder().server(Server::Regional).server_region("moon"),
            "the server variable `region` is `moon`, but may be only `eu`, `us`",
        ),
        (
            builder().server(Server::Tenant).server_tenant("evil.test/"),
            "the server variable `tenant` is `evil.test/`, which would end the host before the server's own end of it",
        ),
        (
            builder()
                .server(Server::Tenant)
                .server_path(".evil.test/v2"),
            "the server variable `path` is `.evil.test/v2`, which would go on with the server's host",
        ),
        (
            builder()
                .server(Server::Tenant)
                .server_path(":80@evil.test"),
            "the server variable `path` is `:80@evil.test`, which would go on with the server's host",
        ),
        (
            builder().default_header("a b", "c"),
            "the header `a b` has no valid name",
        ),
        (
            builder().user_agent("\n"),
            "the header `User-Agent` has a value no header can have",
        ),
        (
            builder().bearer_token("\n"),
            "the credential for the security scheme `APIKey` cannot be sent: it has a line break or another character no header can have",
        ),
        (
            builder().api_key(""),
            "the credential for the security scheme `key` cannot be sent: it is empty",
        ),
        (
            builder().basic_auth("a:b", "c"),
            "the credential for the security scheme `login` cannot be sent: its user name has a colon, or the scheme takes no user name",
        ),
    ];
    for (builder, message) in cases {
        let error = builder.build().expect_err("no client");
        assert_eq!(error.to_string(), message);
        assert!(error.operation().is_none() && !error.is_retryable());
    }
    let us = builder()
        .server(Server::Regional)
        .server_region("us")
        .build()
        .expect("a client");
    assert_eq!(us.base_url(), "https://us.example.com");
    let tenant = builder()
        .server(Server::Tenant)
        .server_tenant("{path}")
        .build();
    // A value is no template.
    assert_eq!(
        tenant.expect_err("no host").to_string(),
        "the base URL `https://{path}.example.com/v2/x` has a variable in it that has no value"
    );
    let tenant = |path: &str| {
        let builder = builder().server(Server::Tenant).server_path(path);
        builder.build().expect("a client").base_url().to_owned()
    };
    assert_eq!(tenant("/v3"), "https://demo.example.com/v3/x");
    assert_eq!(tenant(":8443/v3"), "https://demo.example.com:8443/v3/x");
    assert_eq!(tenant(""), "https://demo.example.com/x");
    let tenant = builder().server(Server::Tenant).build().expect("a client");
    assert_eq!(tenant.base_url(), "https://demo.example.com/v2/x");
}
