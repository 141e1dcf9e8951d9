// SPDX-License-Identifier: 0BSD
//! Percent-encoding (RFC 3986 §2.1): text and where it goes in, URL text out.

/// Which characters stand as they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) enum Keep {
    /// Unreserved ones (RFC 3986 §2.3): nothing else is safe wherever it may stand.
    Unreserved,
    /// Reserved ones too, except those that would end or split a query, and escapes that are there already.
    Reserved,
    /// What may stand in a segment of a path (RFC 3986 §3.3), and escapes that are there already.
    Segment,
    /// Reserved ones too, except those that would end or split a cookie, and escapes that are there already.
    ReservedCookie,
    /// What may stand in a path (RFC 3986 §3.3) and its separators, and escapes that are there already.
    Path,
    /// What may stand in a path or a query, and escapes that are there already.
    Target,
    /// What may stand in a cookie's value (RFC 6265 §4.1.1), as servers take cookies for what they are.
    Cookie,
    /// All: no URL, but a header's value.
    All,
}

/// Adds `text` to `out`, encoded.
pub(in crate::runtime) fn encode(out: &mut String, text: &str, keep: Keep) {
    let bytes = text.as_bytes();
    if keep == Keep::All {
        out.push_str(text);
        return;
    }
    let mut clean = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if keeps(keep, byte, &bytes[at..]) {
            continue;
        }
        // Every byte of a character outside ASCII is escaped, so both cuts are at the ends of characters or empty.
        out.push_str(text.get(clean..at).unwrap_or_default());
        push_escape(out, byte);
        clean = at + 1;
    }
    out.push_str(text.get(clean..).unwrap_or_default());
}

fn push_escape(out: &mut String, byte: u8) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.push('%');
    out.push(char::from(DIGITS[usize::from(byte >> 4)]));
    out.push(char::from(DIGITS[usize::from(byte & 15)]));
}

fn keeps(keep: Keep, byte: u8, rest: &[u8]) -> bool {
    let unreserved = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~');
    unreserved
        || match keep {
            Keep::Unreserved => false,
            Keep::Reserved => b":/?@!$()*,;=".contains(&byte) || escape(rest),
            Keep::Segment => b":@!$&'()*+,;=".contains(&byte) || escape(rest),
            Keep::ReservedCookie => b":/?#[]@!$&'()*+=".contains(&byte) || escape(rest),
            Keep::Path => b"/:@!$&'()*+,;=".contains(&byte) || escape(rest),
            Keep::Target => b"/?:@!$&'()*+,;=".contains(&byte) || escape(rest),
            Keep::Cookie => byte.is_ascii_graphic() && !b"\",;\\".contains(&byte),
            Keep::All => true,
        }
}

/// The text of what is escaped (RFC 3986 §2.1).
pub(in crate::runtime) fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let digit = |at: usize| char::from(*after.get(at)?).to_digit(16);
        rest = after;
        match (byte, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Says whether the bytes begin with an escape.
fn escape(rest: &[u8]) -> bool {
    matches!(rest, [b'%', a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit())
}

/// Says whether a segment would change the path (RFC 3986 §5.2.4), escaped or not.
pub(in crate::runtime) fn is_dots(segment: &str) -> bool {
    if !segment.starts_with(['.', '%']) {
        return false;
    }
    let plain = segment.replace("%2e", ".").replace("%2E", ".");
    matches!(plain.as_str(), "." | "..")
}
