//! Both clients in one program: one error type, calls that can be spawned, another transport.

use generated_client::runtime::{Error, MockTransport, Retry};
use generated_client::{checkoutpage, mijnklantportaal};

use crate::server::{Server, json};

async fn links(
    portal: &mijnklantportaal::Client,
    pages: &checkoutpage::Client,
) -> Result<(String, String), Error> {
    let file = portal.files().download("fsf_1").await?;
    let link = pages.files().download("507f1f77bcf86cd799439011").await?;
    Ok((file.link.unwrap_or_default(), link.data.url.to_string()))
}

#[tokio::test]
async fn failures_of_different_operations_become_one_error() {
    let portal_server =
        Server::answering(vec![json("200 OK", r#"{"link":"https://a.example.com/"}"#)]).await;
    let pages_server = Server::answering(vec![json(
        "429 Too Many Requests",
        r#"{"status":"error","type":"t","message":"m"}"#,
    )])
    .await;
    let portal = mijnklantportaal::Client::builder()
        .base_url(portal_server.url(""))
        .bearer_token("t")
        .build()
        .expect("a client");
    let pages = checkoutpage::Client::builder()
        .base_url(pages_server.url(""))
        .bearer_token("t")
        .retry(Retry::NEVER)
        .build()
        .expect("a client");
    let error = links(&portal, &pages)
        .await
        .expect_err("the second call fails");
    let failure = error.api::<checkoutpage::files::DownloadFileError>();
    assert!(
        matches!(
            failure,
            Some(checkoutpage::files::DownloadFileError::TooManyRequests(_))
        ),
        "{error:?}"
    );
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let server =
        Server::answering(vec![json("200 OK", r#"{"link":"https://a.example.com/"}"#)]).await;
    let client = mijnklantportaal::Client::builder()
        .base_url(server.url(""))
        .bearer_token("t")
        .build()
        .expect("a client");
    let call = client.files().download("fsf_1");
    drop(client);
    let file = tokio::spawn(call.send())
        .await
        .expect("no panic")
        .expect("a file");
    assert_eq!(file.link.as_deref(), Some("https://a.example.com/"));
}

#[tokio::test]
async fn a_transport_of_ones_own_takes_the_place_of_the_network() {
    let transport = MockTransport::new();
    transport.push_json(
        200,
        r#"{"data":{"url":"https://a.example.com/","expiresIn":1}}"#,
    );
    let client = checkoutpage::Client::builder()
        .transport(transport.clone())
        .bearer_token("t")
        .build()
        .expect("a client");
    client
        .files()
        .download("507f1f77bcf86cd799439011")
        .await
        .expect("a link");
    let requests = transport.requests();
    assert_eq!(requests.len(), 1);
    let expected = "https://api.checkoutpage.com/v1/files/507f1f77bcf86cd799439011/download";
    assert_eq!(requests[0].uri().to_string(), expected);
}
