//! A second origin: what goes there and what does not.

use super::server::{Reply, Server, json, response};
use crate::api::{Client, FileLink};
use crate::runtime::{Method, MockTransport};

fn has(request: &str, header: &str) -> bool {
    request
        .lines()
        .any(|line| line.to_ascii_lowercase().starts_with(&format!("{header}:")))
}

#[tokio::test]
async fn a_request_is_on_the_wire_as_it_should_be() {
    let server = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let client = server
        .builder(&MockTransport::new())
        .user_agent("test/1")
        .build()
        .expect("a client");
    let body = FileLink {
        link: Some("é".into()),
        expires_in: Some(1),
    };
    client
        .files()
        .create_file(&body)
        .with_header("x-own", "1")
        .await
        .expect("an answer");
    client
        .files()
        .list_files()
        .limit(3)
        .tags(&["a b".into(), "c".into()])
        .trace("t")
        .session("s")
        .await
        .expect_err("no list");
    let requests = server.requests();
    let lines = |request: &str| {
        let mut lines: Vec<_> = request.lines().map(str::to_owned).collect();
        lines[1..].sort_unstable();
        lines
    };
    let host = format!("host: 127.0.0.1:{}", server.port);
    let all = cfg!(all(
        feature = "brotli",
        feature = "deflate",
        feature = "zstd"
    ));
    let codings = match all {
        true => "accept-encoding: zstd, br, gzip, deflate",
        false => "accept-encoding: gzip",
    };
    let created = [
        "POST /files HTTP/1.1",
        "",
        codings,
        "accept: */*",
        "content-length: 27",
        "content-type: application/json",
        &host,
        "user-agent: test/1",
        "x-own: 1",
        r#"{"link":"é","expiresIn":1}"#,
    ];
    assert_eq!(lines(&requests[0]), created);
    let listed = [
        "GET /files?beta=true&limit=3&tags=a%20b%7Cc HTTP/1.1",
        "",
        codings,
        "accept: application/json",
        "authorization: Bearer secret",
        "cookie: session=s",
        &host,
        "user-agent: test/1",
        "x-trace: t",
    ];
    assert_eq!(lines(&requests[1]), listed);
}

#[tokio::test]
async fn a_redirect_to_another_origin_takes_no_secret_along() {
    let other = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let location = format!("{}/elsewhere?x=1", other.url());
    let server = Server::start(move |_, _| {
        Reply::Send(response(
            "307 Temporary Redirect",
            &[("location", &location)],
            "",
        ))
    })
    .await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    let call = || {
        client
            .files()
            .download_file("fsf_1")
            .with_header("cookie", "a=b")
            .with_header("x-own", "1")
    };
    call().await.expect("an answer");
    let (here, there) = (&server.requests()[0], &other.requests()[0]);
    assert!(there.starts_with("GET /elsewhere?x=1 HTTP/1.1\r\n"));
    for header in ["authorization", "cookie"] {
        assert!(has(here, header) && !has(there, header), "{header}");
    }
    assert!(has(there, "x-own") && !has(there, "referer"));
    let trusting = server
        .builder(&MockTransport::new())
        .allow_origin(other.url())
        .build()
        .expect("a client");
    trusting
        .files()
        .download_file("fsf_1")
        .await
        .expect("an answer");
    assert!(has(&other.requests()[1], "authorization"));
}

#[tokio::test]
async fn what_is_not_listed_can_be_called_all_the_same() {
    let other = Server::start(|_, _| Reply::Send(response("200 OK", &[], "content"))).await;
    let server = Server::start(|number, _| match number {
        0 => Reply::Send(response("503 Service Unavailable", &[], "")),
        1 => Reply::Send(json(r#"{"a":[1]}"#)),
        _ => Reply::Send(response("404 Not Found", &[], "none")),
    });
    let server = server.await;
    let client = server
        .builder(&MockTransport::new())
        .build()
        .expect("a client");
    let call = client
        .request(Method::GET, "/new/é?x=1&y=%20#z")
        .query("q", &"a&b");
    let answer = call
        .send_json::<serde_json::Value>()
        .await
        .expect("an answer");
    assert_eq!(answer, serde_json::json!({"a": [1]}));
    let first = &server.requests()[0];
    assert!(
        first.starts_with("GET /new/%C3%A9?x=1&y=%20&q=a%26b HTTP/1.1\r\n"),
        "{first}"
    );
    assert!(has(first, "authorization"));
    let error = client
        .request(Method::DELETE, "gone")
        .await
        .expect_err("no success");
    assert_eq!(error.to_string(), "DELETE gone: 404 Not Found: none");
    let link = format!("{}/file?signature=a%2Fb", other.url());
    let answer = client.request(Method::GET, link).await.expect("an answer");
    assert_eq!(&answer.body()[..], b"content");
    let request = &other.requests()[0];
    assert!(
        request.starts_with("GET /file?signature=a%2Fb HTTP/1.1\r\n")
            && !has(request, "authorization"),
        "{request}"
    );
}

#[tokio::test]
async fn one_base_url_for_a_call_is_trusted_for_it() {
    let server = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let client = Client::builder()
        .bearer_token("t")
        .build()
        .expect("a client");
    client
        .files()
        .download_file("fsf_1")
        .with_base_url(&server.url())
        .await
        .expect("an answer");
    assert!(has(&server.requests()[0], "authorization"));
}
