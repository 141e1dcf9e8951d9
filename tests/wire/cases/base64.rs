//! Bytes that are text in base64.

use crate::cases::case_base64::models::{SealRequest, Signing};
use crate::runtime::{Base64, Base64Url, DecodeErrorKind, ErrorKind, Part};
use crate::server::{answer, json};
use crate::wire::{answered, sent};

const BYTES: &[u8] = &[251, 255, 254, 0];

#[tokio::test]
async fn bytes_are_text_on_the_wire_both_ways() {
    let headers = ["content-type: application/json", "x-digest: -__-AA"];
    // Either alphabet is read, with padding and without.
    let signed = r#"{"value": "+//+AA==", "chain": ["-__-AA", ""], "thumbnails": {"a": "Zm9v"}}"#;
    let server = crate::server::Server::answering(vec![answer("200 OK", &headers, signed)]).await;
    let client = crate::cases::case_base64::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let mut signing = Signing::new("RS256", BYTES);
    signing.nonce = Some(Base64::from(b"foob")).into();
    let call = client
        .keys()
        .sign(Base64Url::from(BYTES), &signing)
        .salt(Base64::from(BYTES))
        .parts([Base64::from(b"f"), Base64::from(b"fo")]);
    let response = call.with_response().await.expect("a signature");
    let body = response.body();
    assert_eq!(&body.value[..], BYTES);
    let chain = body.chain.as_deref().expect("a chain");
    assert!(&chain[0][..] == BYTES && chain[1].is_empty());
    assert_eq!(&body.thumbnails.as_ref().expect("some")["a"][..], b"foo");
    let digest = response.headers().x_digest().expect("bytes");
    assert_eq!(digest.as_deref(), Some(BYTES));
    let request = server.request();
    assert_eq!(
        request.line,
        "POST /keys/-__-AA?salt=%2B%2F%2F%2BAA%3D%3D&parts=Zg%3D%3D&parts=Zm8%3D HTTP/1.1"
    );
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        r#"{"algorithm":"RS256","digest":"+//+AA==","nonce":"Zm9vYg=="}"#
    );
}

#[tokio::test]
async fn parts_and_texts_are_too() {
    let sealed = answer("200 OK", &["content-type: text/plain"], "Zm9v\r\nYg==\r\n");
    let server = crate::server::Server::answering(vec![sealed]).await;
    let client = crate::cases::case_base64::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let body = SealRequest::new(BYTES, Part::bytes("x"));
    let text = client.seal().seal(body).await.expect("bytes");
    assert_eq!(&text[..], b"foob");
    let sent = String::from_utf8_lossy(&server.request().body).into_owned();
    assert!(sent.contains("name=\"key\"\r\n\r\n+//+AA==\r\n"), "{sent}");
}

#[tokio::test]
async fn what_is_no_base64_is_an_error_with_its_place() {
    let wrong = json("200 OK", r#"{"value": "a b", "chain": ["Zm9v", "!"]}"#);
    let error = answered!(case_base64, wrong, client => client
        .keys()
        .sign(Base64Url::from(b"k"), &Signing::new("x", b"y")))
    .expect_err("no base64");
    let ErrorKind::Decode(problem) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(problem.kind(), DecodeErrorKind::Data);
    assert_eq!(
        problem.to_string(),
        "at `chain[1]`: the text is no base64 from byte 0 on"
    );
}

#[tokio::test]
async fn parts_in_base64_are_bytes_whatever_else_is_said_of_them() {
    use crate::cases::case_base64::models::StampRequest;
    let body = StampRequest {
        seal_x_page: Some(1),
        styled: Some(b"c".into()),
        ..StampRequest::new(b"a", vec![b"b".into()])
    };
    let request = sent!(case_base64, client => client.stamp().stamp(body));
    let text = String::from_utf8(request.body).expect("text");
    let heads: Vec<&str> = text
        .split("\r\n")
        .filter(|line| line.starts_with("Content-"))
        .collect();
    let octets = "Content-Type: application/octet-stream";
    let base64 = "Content-Transfer-Encoding: base64";
    let named = |name: &str| format!("Content-Disposition: form-data; name=\"{name}\"");
    let expected = [
        &named("seal"),
        octets,
        base64,
        &named("leaves"),
        octets,
        base64,
        &named("styled"),
    ];
    assert_eq!(heads, expected);
}
