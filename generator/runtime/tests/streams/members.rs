//! The member of a body that asks for a stream.

use crate::calls::{Source, client, post};
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
