//! The member of a body that asks for a stream.

use crate::calls::{Source, client, post, post_plain};
use serde_json::json;

fn sent(body: Option<serde_json::Value>) -> String {
    let core = client(Source::text(""));
    let request = post(&core, body.as_ref())
        .into_request()
        .expect("a request");
    assert_eq!(request.headers()["content-type"], "application/json");
    let body = request.body().bytes().expect("bytes");
    String::from_utf8(body.to_vec()).expect("text")
}

#[test]
fn a_member_is_set_whatever_the_caller_gave() {
    assert_eq!(sent(Some(json!({"n": 1}))), r#"{"n":1,"stream":true}"#);
    assert_eq!(sent(Some(json!({"stream": false}))), r#"{"stream":true}"#);
    assert_eq!(sent(None), r#"{"stream":true}"#);
    assert_eq!(sent(Some(json!({}))), r#"{"stream":true}"#);
    assert_eq!(sent(Some(json!([1]))), "[1]");
}

#[test]
fn a_member_is_taken_back_only_where_it_is_true() {
    let sent = |body| {
        let request = post_plain(&client(Source::text("")), body).into_request();
        let body = request.expect("a request").into_body();
        String::from_utf8(body.bytes().expect("bytes").to_vec()).expect("text")
    };
    let told = r#"{"stream": true, "n": 1.50}"#;
    assert_eq!(sent(told), r#"{"stream":false,"n":1.50}"#);
    for kept in [
        r#"{"stream": false}"#,
        r#"{ "text": "\"stream\"", "in": {"stream": true} }"#,
        r#"["stream"]"#,
        "{}",
    ] {
        assert_eq!(sent(kept), kept);
    }
}
