//! A JSON value and what was read and written of it in; the first difference that matters out.

use chrono::DateTime;
use serde_json::Value;

/// What happened to a value on its way through a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// A member that the type has no place for is gone.
    Dropped,
    /// A member is there that was not.
    Added,
    /// Something else is other than it was.
    Changed,
}

/// The difference, and the path to it. Null is as good as absent, numbers are compared by value and dates as moments.
pub(crate) fn difference(before: &Value, after: &Value) -> Option<(Difference, String)> {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => {
            for (name, value) in before {
                let found = match after.get(name) {
                    Some(other) => difference(value, other),
                    None if value.is_null() => None,
                    None => Some((Difference::Dropped, String::new())),
                };
                if let Some((kind, path)) = found {
                    return Some((kind, format!(".{name}{path}")));
                }
            }
            let added = after
                .iter()
                .find(|(name, value)| !value.is_null() && !before.contains_key(*name));
            added.map(|(name, _)| (Difference::Added, format!(".{name}")))
        }
        (Value::Array(before), Value::Array(after)) if before.len() == after.len() => {
            let mut pairs = before.iter().zip(after).enumerate();
            pairs.find_map(|(at, (before, after))| {
                let (kind, path) = difference(before, after)?;
                Some((kind, format!("[{at}]{path}")))
            })
        }
        (Value::Number(a), Value::Number(b)) if a == b || a.as_f64() == b.as_f64() => None,
        (Value::String(a), Value::String(b))
            if a == b || moment(a) == moment(b) && moment(a).is_some() || same_bytes(a, b) =>
        {
            None
        }
        (before, after) if before == after => None,
        _ => Some((Difference::Changed, String::new())),
    }
}

/// Whether two texts in base64 stand for the same bytes: bits that pad the last symbol mean nothing (RFC 4648 §3.5).
fn same_bytes(a: &str, b: &str) -> bool {
    let before_last = |text: &str| {
        let symbols = text.strip_suffix("==").or(text.strip_suffix('='))?;
        let (last, _) = symbols.char_indices().next_back()?;
        Some(symbols[..last].to_owned())
    };
    before_last(a).is_some() && before_last(a) == before_last(b) && a.len() == b.len()
}

/// The moment that a text names in one of the ways servers write it; a missing time is midnight, a missing offset UTC.
fn moment(text: &str) -> Option<i64> {
    let text = text
        .trim()
        .replacen(' ', "T", 1)
        .replace(' ', "")
        .to_uppercase();
    let day = if text.len() == 10 {
        format!("{text}T00:00:00")
    } else {
        text
    };
    let (date, time) = day.split_once('T')?;
    let (time, offset) = match time.find(['Z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, "Z"),
    };
    let time = if time.len() == 5 {
        format!("{time}:00")
    } else {
        time.to_owned()
    };
    let offset = match offset.len() {
        3 => format!("{offset}:00"),
        5 => format!("{}:{}", &offset[..3], &offset[3..]),
        _ => offset.to_owned(),
    };
    let whole = format!("{date}T{time}{offset}");
    let moment = DateTime::parse_from_rfc3339(&whole).ok()?;
    Some(moment.timestamp_micros())
}

#[test]
fn only_what_matters_is_a_difference() {
    let value = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    for (before, after) in [
        (r#"{"a":null,"b":1}"#, r#"{"b":1.0,"c":null}"#),
        (
            r#"["2025-01-31 12:00:00"]"#,
            r#"["2025-01-31T12:00:00+00:00"]"#,
        ),
        (
            r#""2025-01-31T12:00:00.500+0200""#,
            r#""2025-01-31T12:00:00.500+02:00""#,
        ),
        (r#""2025-01-31""#, r#""2025-01-31T00:00:00+00:00""#),
        (r#""aGVsbG8gd29ybGR=""#, r#""aGVsbG8gd29ybGQ=""#),
    ] {
        assert_eq!(difference(&value(before), &value(after)), None, "{before}");
    }
    for (before, after, kind, path) in [
        (
            r#"{"a":[{"b":1}]}"#,
            r#"{"a":[{}]}"#,
            Difference::Dropped,
            ".a[0].b",
        ),
        (r#"{"a":[1]}"#, r#"{"a":[1,2]}"#, Difference::Changed, ".a"),
        (r#"{}"#, r#"{"a":1}"#, Difference::Added, ".a"),
        (r#""1""#, "1", Difference::Changed, ""),
    ] {
        let found = difference(&value(before), &value(after));
        assert_eq!(found, Some((kind, path.to_owned())), "{before}");
    }
}
