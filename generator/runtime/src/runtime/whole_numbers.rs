// SPDX-License-Identifier: 0BSD
//! Whole numbers as some servers write them: a JSON text with `1.0`, `1e2` or `-0` in, the same with `1`, `100` and `0` out.

use super::json_path::string_end;

/// The text with each number that has no fraction written without one, as integers are read (JSON Schema 2020-12 core
/// §4.2.3); `None` where that changes nothing.
pub(super) fn plainly(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut plain = String::new();
    let (mut at, mut copied) = (0, 0);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => at = string_end(bytes, at),
            b'-' | b'0'..=b'9' => {
                let end = number_end(bytes, at);
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

/// The value of a number without a fraction that is not written as one, as far as a double holds it exactly.
fn whole(number: &str) -> Option<i64> {
    /// Every whole number below this is exact in a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if !number.contains(['.', 'e', 'E']) && number != "-0" {
        return None;
    }
    let value: f64 = number.parse().ok()?;
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i64)
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    let inside = |byte: &u8| matches!(byte, b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-');
    let length = bytes[start..].iter().position(|byte| !inside(byte));
    length.map_or(bytes.len(), |length| start + length)
}
