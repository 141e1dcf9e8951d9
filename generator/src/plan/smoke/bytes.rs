//! Samples of JSON → bodies that are sent as the bytes they are given.

use std::fmt::Write;

use serde_json::Value;

use crate::api::media::Media;
use crate::api::stream::Framing;
use crate::api::types;

/// A body in a media type: lines or records of JSON, a form, or text.
pub(super) fn of(media_type: &str, sample: Option<&Value>) -> String {
    let Some(sample) = sample else {
        return "text".to_owned();
    };
    let items = match sample {
        Value::Array(list) => list.as_slice(),
        one => std::slice::from_ref(one),
    };
    let each = |record: fn(&Value) -> String| items.iter().map(record).collect();
    match (Framing::of(media_type), Media::of(media_type), sample) {
        (Some(Framing::Lines), ..) => each(|item| format!("{item}\n")),
        (Some(Framing::Sequence), ..) => each(|item| format!("\u{1e}{item}\n")),
        (_, Media::Form, Value::Object(members)) => {
            let pairs = members.iter().flat_map(|(name, value)| match value {
                Value::Array(list) => list.iter().map(|item| pair(name, item)).collect(),
                value => vec![pair(name, value)],
            });
            pairs.collect::<Vec<_>>().join("&")
        }
        (_, _, Value::String(text)) => text.clone(),
        _ => "text".to_owned(),
    }
}

/// `name=value`
fn pair(name: &str, value: &Value) -> String {
    format!("{}={}", encoded(name), encoded(&types::text(value)))
}

/// A text of a form (WHATWG URL §5.2).
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'*' | b'-' | b'.' | b'_' => encoded.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => encoded.push(char::from(byte)),
            _ => write!(encoded, "%{byte:02X}").expect("text can be written to"),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::of;

    #[test]
    fn bytes_are_what_the_media_type_says() {
        let list = json!([{"a": 1}, {"a": 2}]);
        assert_eq!(
            of("application/x-ndjson", Some(&list)),
            "{\"a\":1}\n{\"a\":2}\n"
        );
        assert_eq!(of("application/jsonl", Some(&list[0])), "{\"a\":1}\n");
        assert_eq!(
            of("application/json-seq", Some(&list[0])),
            "\u{1e}{\"a\":1}\n"
        );
        let form = json!({"a b": "c&d", "e": [1, true], "f": {"g": null}});
        assert_eq!(
            of("application/x-www-form-urlencoded", Some(&form)),
            "a+b=c%26d&e=1&e=true&f=%7B%22g%22%3Anull%7D"
        );
        assert_eq!(of("image/png", Some(&json!("bytes"))), "bytes");
        assert_eq!(of("image/png", None), "text");
    }
}
