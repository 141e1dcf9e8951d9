//! Calls over TLS, and answers that lead away from it.

use super::server::{Reply, Server, builder_over, json, response};
use crate::runtime::{MockTransport, ReqwestTransport};
use rcgen::CertifiedKey;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// A server over TLS that gives everybody this answer; its URL, and a transport that trusts it alone.
async fn serve(answer: Vec<u8>) -> (String, ReqwestTransport) {
    let CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key");
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![cert.der().clone()], key)
        .expect("a configuration");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = acceptor.accept(stream).await.expect("a handshake");
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await.expect("a request"));
            }
            stream.write_all(&answer).await.expect("a connection");
            stream.shutdown().await.expect("a connection");
        }
    });
    let trusted = reqwest::Certificate::from_der(cert.der()).expect("a certificate");
    let network = reqwest::Client::builder()
        .tls_certs_only([trusted])
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .expect("a client");
    (url, ReqwestTransport::with_client(network))
}

#[tokio::test]
async fn a_call_goes_over_tls() {
    let (url, network) = serve(json("{\"link\":\"https://example.com/a\"}")).await;
    let builder = builder_over(network, &url, &MockTransport::new());
    let client = builder.build().expect("a client");
    let file = client.files().download_file("fsf_1").await;
    let link = file.expect("a file").link;
    assert_eq!(link.as_deref(), Some("https://example.com/a"));
}

#[tokio::test]
async fn a_redirect_does_not_lead_out_of_tls() {
    let plain = Server::start(|_, _| Reply::Send(json("{}"))).await;
    let location = format!("{}/x", plain.url());
    let (url, network) = serve(response("302 Found", &[("location", &location)], "")).await;
    let builder = builder_over(network, &url, &MockTransport::new());
    let client = builder.build().expect("a client");
    let error = client.files().download_file("fsf_1").await;
    assert_eq!(
        error.expect_err("no way out").to_string(),
        "GET /files/{fileId}/download: a redirect from https to http is not followed"
    );
    assert_eq!(plain.requests(), [""; 0]);
}
