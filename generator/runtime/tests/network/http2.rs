//! The same over HTTP/2 (RFC 9113): one connection, and streams that end before their time.

use super::server::builder_over;
use crate::api::Client;
use crate::runtime::{
    Bytes, ErrorKind, MockTransport, ReqwestTransport, Retry, TransportErrorKind,
};
use h2::Reason;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// What becomes of a stream.
#[derive(Clone, Copy)]
enum Reply {
    Answer,
    /// Reset, before anything of an answer.
    Reset(Reason),
    /// Less of a body than the head says.
    Short,
}

/// The requests that came, each with the number of its connection.
type Requests = Arc<Mutex<Vec<(usize, http::Request<()>)>>>;

/// A server of these replies in turn, the last one for all further requests; a client of it, and what came.
async fn serve(replies: &'static [Reply], retry: Retry) -> (Client, Requests) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let requests = Requests::default();
    let kept = Arc::clone(&requests);
    tokio::spawn(async move {
        for number in 0.. {
            let (stream, _) = listener.accept().await.expect("a connection");
            let kept = Arc::clone(&kept);
            tokio::spawn(async move {
                let mut connection = h2::server::handshake(stream).await.expect("HTTP/2");
                while let Some(Ok((request, mut respond))) = connection.accept().await {
                    let place = {
                        let mut kept = kept.lock().expect("no panic");
                        kept.push((number, request.map(|_| ())));
                        kept.len() - 1
                    };
                    match replies[place.min(replies.len() - 1)] {
                        Reply::Answer => answer(&mut respond, "2"),
                        Reply::Reset(reason) => respond.send_reset(reason),
                        Reply::Short => answer(&mut respond, "9"),
                    }
                }
            });
        }
    });
    let network = reqwest::Client::builder()
        .http2_prior_knowledge()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .build()
        .expect("a client");
    let network = ReqwestTransport::with_client(network);
    let builder = builder_over(network, &url, &MockTransport::new());
    (builder.retry(retry).build().expect("a client"), requests)
}

/// Answers with two bytes, whatever length the head says.
fn answer(respond: &mut h2::server::SendResponse<Bytes>, length: &str) {
    let response = http::Response::builder()
        .header("content-type", "application/json")
        .header("content-length", length)
        .body(());
    let response = response.expect("a response");
    let mut body = respond.send_response(response, false).expect("a stream");
    let sent = body.send_data(Bytes::from_static(b"{}"), true);
    sent.expect("a stream");
}

#[tokio::test]
async fn calls_share_a_connection() {
    let (client, requests) = serve(&[Reply::Answer], Retry::NEVER).await;
    client.files().download_file("fsf_1").await.expect("a file");
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(client.files().download_file("fsf_1").send()))
        .collect();
    for call in calls {
        call.await.expect("no panic").expect("a file");
    }
    let requests = requests.lock().expect("no panic");
    assert_eq!(requests.len(), 51);
    for (connection, request) in requests.iter() {
        assert_eq!((*connection, request.version()), (0, http::Version::HTTP_2));
        assert_eq!(request.uri().path(), "/files/fsf_1/download");
        assert_eq!(request.headers()["authorization"], "Bearer secret");
        assert!(!request.headers().contains_key("connection"));
    }
}

#[tokio::test]
async fn a_stream_that_is_reset_is_tried_again_where_that_is_safe() {
    let reset: &[Reply] = &[Reply::Reset(Reason::INTERNAL_ERROR), Reply::Answer];
    let (client, requests) = serve(reset, Retry::times(1)).await;
    client.files().download_file("fsf_1").await.expect("a file");
    assert_eq!(requests.lock().expect("no panic").len(), 2);
    let (client, requests) = serve(reset, Retry::times(1)).await;
    let call = client.files().create_file(&crate::api::FileLink::default());
    let error = call.await.expect_err("no second attempt");
    let ErrorKind::Transport(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), TransportErrorKind::Interrupted);
    assert_eq!(requests.lock().expect("no panic").len(), 1);
}

#[tokio::test]
async fn a_body_shorter_than_its_length_is_none() {
    let (client, _) = serve(&[Reply::Short], Retry::NEVER).await;
    let call = client.files().download_file("fsf_1");
    let error = call.await.expect_err("half a body");
    let ErrorKind::Transport(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), TransportErrorKind::Body);
}
