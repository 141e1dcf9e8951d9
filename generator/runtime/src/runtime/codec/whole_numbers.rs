// SPDX-License-Identifier: 0BSD
//! Whole numbers as some servers write them: a JSON text with `1.0`, `1e2` or `-0` in, the same with `1`, `100` and `0` out, and
//! with the largest `i64` where a double stands for it.

use super::json_path::scalar_end;

/// The text with each number that has no fraction written without one, as integers are read (JSON Schema 2020-12 core
/// §4.2.3); `None` where that changes nothing.
pub(in crate::runtime) fn plainly(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut plain = String::new();
    let (mut at, mut copied) = (0, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'"' | b'-' | b'0'..=b'9' => {
                let end = scalar_end(bytes, at);
                if let Some(whole) = whole(&text[at..end]) {
                    plain.push_str(&text[copied..at]);
                    plain.push_str(&whole.to_string());
                    copied = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    if copied == 0 {
        return None;
    }
    plain.push_str(&text[copied..]);
    Some(plain)
}

/// The largest `i64` as a server writes it that has numbers as doubles: the shortest text of the double that is nearest.
const LARGEST: &str = "9223372036854776000";

/// The value of a scalar's text that is a number without a fraction and not written as one, as far as a double holds it exactly;
/// and the ends of `i64`, which stand for no limit in many an API, as doubles have them.
fn whole(scalar: &str) -> Option<i64> {
    /// Every whole number below this is exact in a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match scalar.strip_prefix('-') {
        None if scalar == LARGEST => return Some(i64::MAX),
        Some(LARGEST) => return Some(i64::MIN),
        _ => {}
    }
    if !scalar.contains(['.', 'e', 'E']) && scalar != "-0" {
        return None;
    }
    let value: f64 = scalar.parse().ok()?;
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i64)
}
