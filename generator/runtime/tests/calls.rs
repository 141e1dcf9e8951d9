//! Calls end to end over a transport without a network, in the shapes that generated code has.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "calls/answers.rs"]
mod answers;
#[path = "calls/api.rs"]
mod api;
#[path = "calls/conditional.rs"]
mod conditional;
#[path = "calls/errors.rs"]
mod errors;
#[path = "calls/legible.rs"]
mod legible;
#[path = "calls/redirects.rs"]
mod redirects;
#[path = "calls/repeatable.rs"]
mod repeatable;
#[path = "calls/retries.rs"]
mod retries;
#[path = "calls/security.rs"]
mod security;
#[path = "calls/settings.rs"]
mod settings;

use api::{Client, DownloadFileError, FileLink, ListFilesSuccess};
use runtime::{CallError, Error, ErrorKind, MockTransport, Retry};

fn client(mock: &MockTransport) -> Client {
    let builder = Client::builder()
        .bearer_token("secret-token")
        .retry(Retry::NEVER)
        .transport(mock.clone());
    builder.build().expect("a client")
}

fn is_send<T: Send + 'static>(value: T) -> T {
    value
}

#[tokio::test]
async fn a_call_is_awaited_sent_or_spawned() {
    let mock = MockTransport::new();
    for _ in 0..4 {
        mock.push_json(
            200,
            r#"{"link":"https://files.example.com/1","expiresIn":3600}"#,
        );
    }
    let client = client(&mock);
    let file = client.files().download_file("fsf_1").await.expect("a file");
    assert_eq!(file.link.as_deref(), Some("https://files.example.com/1"));
    let call = client.files().download_file("fsf_1");
    assert_eq!(
        tokio::spawn(call.send())
            .await
            .expect("no panic")
            .expect("a file"),
        file
    );
    let call = client.files().download_file("fsf_1");
    let spawned = tokio::spawn(async { call.await });
    assert_eq!(spawned.await.expect("no panic").expect("a file"), file);
    let response = client
        .files()
        .download_file("fsf_1")
        .with_response()
        .await
        .expect("a response");
    assert_eq!(response.status(), 200);
    assert_eq!(response.header("content-type"), Some("application/json"));
    assert_eq!(response.into_body(), file);
    let _ = is_send(client.files().download_file("fsf_1"));
}

#[tokio::test]
async fn question_marks_join_two_operations() {
    async fn both(client: &Client) -> Result<(FileLink, ListFilesSuccess), Error> {
        let file = client.files().download_file("fsf_1").await?;
        let files = client.files().list_files().await?;
        Ok((file, files))
    }
    let mock = MockTransport::new();
    mock.push_json(200, r#"{}"#);
    mock.push_json(500, r#"oops"#);
    let error = both(&client(&mock)).await.expect_err("no answer");
    assert_eq!(
        error.to_string(),
        "GET /files: 500 Internal Server Error: oops"
    );
}

#[tokio::test]
async fn documented_failures_are_matched() {
    let mock = MockTransport::new();
    mock.push_json(404, r#"{"message":"no such file"}"#);
    let call = client(&mock).files().download_file("fsf_1");
    let error: CallError<DownloadFileError> = call.await.expect_err("a failure");
    match error.kind() {
        ErrorKind::Api(DownloadFileError::NotFound(problem)) => {
            assert_eq!(problem.message, "no such file")
        }
        other => panic!("{other:?}"),
    }
}
