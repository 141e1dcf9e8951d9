//! What a success is: statuses, bodies that are not there, and bodies that nobody may take for the content.

use super::api::{Client, FileLink, ListFilesSuccess};
use super::client;
use crate::runtime::{DecodeErrorKind, ErrorKind, Method, MockTransport};
use http::Response;
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// A client whose calls are all answered so.
fn answered(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
) -> Client {
    let mock = MockTransport::answering(move |_| {
        let mut response = Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(*name, *value);
        }
        Ok(response.body(body.into()).expect("a response"))
    });
    client(&mock)
}

#[tokio::test]
async fn any_2xx_is_a_success_that_is_read_as_the_documented_ones() {
    for status in [201, 202, 206, 299] {
        let client = answered(status, &[], r#"{"link":"x"}"#);
        let file = client.files().download_file("fsf_1").with_response().await;
        let file = file.expect("a file");
        assert_eq!(file.status(), status);
        assert_eq!(file.body().link.as_deref(), Some("x"));
        let listed = answered(status, &[], r#"[{"link":"x"}]"#)
            .files()
            .list_files()
            .await;
        assert!(matches!(listed, Ok(ListFilesSuccess::Ok(files)) if files.len() == 1));
    }
    let listed = answered(202, &[], "").files().list_files().await;
    assert_eq!(
        listed.expect("nothing to decode"),
        ListFilesSuccess::NoContent
    );
    let created = answered(200, &[], "made")
        .files()
        .create_file(&FileLink::default())
        .await;
    created.expect("a body that nobody asked for");
}

#[tokio::test]
async fn an_undocumented_success_that_is_something_else_is_kept() {
    let client = answered(202, &[], r#"{"link":7}"#);
    let error = client
        .files()
        .download_file("fsf_1")
        .await
        .expect_err("no link");
    let ErrorKind::UndeclaredStatus(response) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(&response.body()[..], br#"{"link":7}"#);
    assert_eq!(
        error.to_string(),
        "GET /files/{fileId}/download: 202 Accepted: {\"link\":7} (not documented; cannot decode at `link`: \
         invalid type: integer `7`, expected a string)"
    );
}

#[tokio::test]
async fn an_empty_body_is_what_may_be_empty() {
    let client = answered(200, &[], " \n");
    let file = client.files().download_file("fsf_1").await;
    assert_eq!(file.expect("all may be absent"), FileLink::default());
    let read = |client: &Client| client.request(Method::GET, "/x");
    let none: Option<FileLink> = read(&client).send_json().await.expect("none");
    assert_eq!(none, None);
    let map: BTreeMap<String, i64> = read(&client).send_json().await.expect("no members");
    assert!(map.is_empty());
    let any: Json = read(&client).send_json().await.expect("any JSON");
    assert_eq!(any, Json::Null);
    let error = read(&client)
        .send_json::<Vec<i64>>()
        .await
        .expect_err("no list");
    let ErrorKind::Decode(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), DecodeErrorKind::Empty);
}

#[tokio::test]
async fn a_compressed_body_is_never_the_content() {
    const CODED: &[&[(&str, &str)]] = &[
        &[("content-encoding", "gzip")],
        &[("content-encoding", "identity, BR")],
        &[("transfer-encoding", "gzip, chunked")],
    ];
    for headers in CODED {
        for status in [200, 202, 404] {
            let client = answered(status, headers, r#"{"message":"m"}"#);
            let error = client.files().download_file("fsf_1").await;
            let shown = error.expect_err("compressed").to_string();
            assert!(shown.contains("the body is compressed ("), "{shown}");
            let call = || client.request(Method::GET, "/x");
            let errors = [
                call().await.map(drop),
                call().send_json::<Json>().await.map(drop),
                call().bytes_stream().await.map(drop),
                call().save_to("/nowhere/file").await.map(drop),
            ];
            for error in errors {
                let error = error.expect_err("compressed");
                assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
                assert!(error.to_string().contains("compressed"), "{error}");
            }
        }
    }
    let plain: &[(&str, &str)] = &[
        ("content-encoding", "identity"),
        ("transfer-encoding", "chunked"),
    ];
    let client = answered(200, plain, r#"{"link":"x"}"#);
    client.files().download_file("fsf_1").await.expect("a file");
    let no_codings: [&[(&str, &str)]; 4] = [
        &[("content-encoding", "utf-8")],
        &[("content-encoding", "UTF8, none")],
        &[("content-encoding", "")],
        &[("content-encoding", "binary")],
    ];
    for headers in no_codings {
        let client = answered(200, headers, r#"{"link":"x"}"#);
        client.files().download_file("fsf_1").await.expect("a file");
    }
    // What nobody reads is nobody's to undo.
    let done = answered(200, &[("content-encoding", "gzip")], "…");
    let created = done.files().create_file(&FileLink::default()).await;
    created.expect("it is done");
}
