//! Redirects, and what they leave behind.

use super::api::{Client, FileLink};
use crate::runtime::{
    Body, ErrorKind, HttpRequest, MockTransport, ResponseBody, TransportError, TransportErrorKind,
};
use http::Response;

const API: &str = "https://api.example.com";

fn moved(status: u16, location: &str) -> Response<ResponseBody> {
    let response = Response::builder()
        .status(status)
        .header("location", location);
    response
        .body(ResponseBody::from("moved"))
        .expect("a response")
}

/// The requests made of a download whose first answers are these redirects.
async fn download(redirects: &[(u16, &str)], with_cookie: bool) -> Vec<HttpRequest<Body>> {
    let mock = MockTransport::new();
    for (status, location) in redirects {
        mock.push(Ok(moved(*status, location)));
    }
    mock.push_json(200, "{}");
    let builder = Client::builder().bearer_token("t").transport(mock.clone());
    let client = builder
        .allow_origin("https://friend.example.com")
        .build()
        .expect("a client");
    let mut call = client
        .files()
        .download_file("fsf_1")
        .with_header("x-own", "1");
    if with_cookie {
        call = call.with_header("cookie", "a=b");
    }
    assert_eq!(call.await.expect("an answer"), FileLink::default());
    mock.requests()
}

fn authorization(request: &HttpRequest<Body>) -> Option<&str> {
    request.headers().get("authorization")?.to_str().ok()
}

#[tokio::test]
async fn the_location_is_joined_to_the_url() {
    let first = format!("{API}/v1/files/fsf_1/download");
    let cases = [
        ("/x?y=1#z", format!("{API}/x?y=1")),
        ("other", format!("{API}/v1/files/fsf_1/other")),
        ("//api.example.com:443/x", format!("{API}/x")),
        ("https://u:p@api.example.com/x", format!("{API}/x")),
    ];
    for (location, next) in cases {
        let requests = download(&[(302, location)], false).await;
        let uris: Vec<_> = requests
            .iter()
            .map(|request| request.uri().to_string())
            .collect();
        assert_eq!(uris, [first.clone(), next], "{location}");
        assert_eq!(authorization(&requests[1]), Some("Bearer t"));
        assert!(requests[1].headers().get("referer").is_none());
    }
}

#[tokio::test]
async fn credentials_go_to_trusted_origins_alone() {
    let cases = [
        ("https://api.example.com/x", true),
        ("https://eu.example.com/x", true),
        ("https://friend.example.com/x", true),
        ("https://evil.example.net/x", false),
        ("https://api.example.com:8443/x", false),
        ("https://api.example.com.evil.net/x", false),
        ("https://friend.example.com@evil.example.net/x", false),
    ];
    for (location, trusted) in cases {
        let requests = download(&[(307, location)], true).await;
        assert_eq!(authorization(&requests[1]).is_some(), trusted, "{location}");
        assert_eq!(
            requests[1].headers().contains_key("cookie"),
            trusted,
            "{location}"
        );
        assert!(requests[1].headers().contains_key("x-own"));
    }
}

#[tokio::test]
async fn the_users_own_cookies_do_not_come_back() {
    let requests = download(
        &[
            (302, "https://evil.example.net/"),
            (302, "https://api.example.com/"),
        ],
        true,
    )
    .await;
    let cookies: Vec<_> = requests
        .iter()
        .map(|request| request.headers().contains_key("cookie"))
        .collect();
    assert_eq!(cookies, [true, false, false]);
    let tokens: Vec<_> = requests
        .iter()
        .map(|request| authorization(request).is_some())
        .collect();
    assert_eq!(tokens, [true, false, true]);
}

#[tokio::test]
async fn the_method_and_body_go_on_as_in_browsers() {
    for (status, method, body) in [
        (301, "GET", false),
        (302, "GET", false),
        (303, "GET", false),
        (307, "POST", true),
        (308, "POST", true),
    ] {
        let mock = MockTransport::new();
        mock.push(Ok(moved(status, "/next")));
        mock.push_json(200, "{}");
        let client = Client::builder()
            .transport(mock.clone())
            .build()
            .expect("a client");
        client
            .files()
            .create_file(&FileLink::default())
            .await
            .expect("an answer");
        let next = &mock.requests()[1];
        assert_eq!(next.method(), method, "{status}");
        assert_eq!(next.body().bytes().is_some(), body, "{status}");
        assert_eq!(
            next.headers().contains_key("content-type"),
            body,
            "{status}"
        );
    }
}

#[tokio::test]
async fn some_redirects_are_not_followed() {
    let cases = [
        (
            vec!["http://api.example.com/x"],
            "a redirect from https to http is not followed",
        ),
        (
            vec!["ftp://api.example.com/x"],
            "a redirect leads to no usable URL",
        ),
        (vec!["/loop"; 11], "more than 10 redirects"),
    ];
    for (locations, message) in cases {
        let mock = MockTransport::new();
        for location in &locations {
            mock.push(Ok(moved(302, location)));
        }
        let client = Client::builder()
            .bearer_token("t")
            .transport(mock.clone())
            .build()
            .expect("a client");
        let error = client
            .files()
            .download_file("fsf_1")
            .await
            .expect_err("not followed");
        let ErrorKind::Transport(problem) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(problem.kind(), TransportErrorKind::Redirect);
        assert_eq!(
            error.to_string(),
            format!("GET /files/{{fileId}}/download: {message}")
        );
        assert_eq!(mock.requests().len(), locations.len());
        assert!(!error.is_retryable());
    }
}

#[tokio::test]
async fn a_redirect_without_a_location_is_an_answer() {
    let mock = MockTransport::new();
    mock.push_json(304, "");
    mock.push_json(302, "");
    let client = Client::builder()
        .bearer_token("t")
        .transport(mock)
        .build()
        .expect("a client");
    for status in [304, 302] {
        let error = client
            .files()
            .download_file("fsf_1")
            .await
            .expect_err("no success");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
    }
}

#[tokio::test]
async fn what_a_server_has_done_is_not_asked_for_again() {
    for (status, requests) in [(301, 2), (302, 2), (303, 2), (307, 6), (308, 6)] {
        let mock = MockTransport::answering(move |request| match request.uri().host() {
            Some("api.example.com") => Ok(moved(status, "https://done.example.net/")),
            _ => Err(TransportError::new(TransportErrorKind::Connect, "refused")),
        });
        let client = Client::builder().transport(mock.clone()).build();
        let client = client.expect("a client");
        let error = client.files().create_file(&FileLink::default()).await;
        assert!(error.expect_err("no connection").is_connect());
        assert_eq!(mock.requests().len(), requests, "{status}");
    }
}

#[tokio::test]
async fn a_host_header_of_the_users_own_stays_with_its_origin() {
    let mock = MockTransport::new();
    mock.push(Ok(moved(302, "/next")));
    mock.push(Ok(moved(302, "https://friend.example.com/")));
    mock.push_json(200, "{}");
    let builder = Client::builder().bearer_token("t").transport(mock.clone());
    let client = builder.default_header("Host", "inside").build();
    let client = client.expect("a client");
    let call = client.files().download_file("fsf_1");
    call.await.expect("an answer");
    let requests = mock.requests();
    let hosts = requests
        .iter()
        .map(|request| request.headers().contains_key("host"));
    assert_eq!(hosts.collect::<Vec<_>>(), [true, true, false]);
}
