//! Lines of JSON and JSON text sequences.

use crate::runtime::StreamFormat;
use crate::split;
use serde_json::json;

#[tokio::test]
async fn lines_are_an_item_each() {
    let expected = [json!({"n": 1}), json!("ü"), json!([2])];
    for body in [
        "{\"n\": 1}\n\"ü\"\n[2]\n",
        "{\"n\": 1}\r\n\"ü\"\r\n[2]",
        "\n\n{\"n\": 1}\n  \n \"ü\" \n[2]\n\n",
        "\u{feff}{\"n\": 1}\n\"ü\"\n[2]\n",
    ] {
        let given = split(StreamFormat::LINES, body.as_bytes()).await;
        assert_eq!(given, expected, "{body:?}");
    }
    assert!(split(StreamFormat::LINES, b"").await.is_empty());
}

#[tokio::test]
async fn records_stand_between_separators() {
    let expected = [json!({"n": [1, "}\n\\\""]}), json!(2), json!("[")];
    for body in [
        "\x1e{\"n\": [1, \"}\\n\\\\\\\"\"]}\n\x1e2\n\x1e\"[\"\n",
        "\x1e{\n  \"n\": [\n1,\n\"}\\n\\\\\\\"\"\n]\n}\n\x1e\n2\n\x1e\x1e\"[\"",
        "{\"n\": [1, \"}\\n\\\\\\\"\"]}\n2\n\"[\"\n",
    ] {
        let given = split(StreamFormat::SEQUENCE, body.as_bytes()).await;
        assert_eq!(given, expected, "{body:?}");
    }
}
