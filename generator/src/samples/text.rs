//! Formats, patterns and lengths in, a text of them out.

use crate::document::Schema;
use crate::pattern::Pattern;

/// A text of each format; a digit or letter of it makes others.
const FORMATS: &[(&str, &str)] = &[
    ("date-time", "2024-01-31T12:30:00Z"),
    ("date", "2024-01-31"),
    ("time", "12:30:00Z"),
    ("partial-time", "12:30:00"),
    ("duration", "P1D"),
    ("email", "user@example.com"),
    ("idn-email", "user@example.com"),
    ("hostname", "example.com"),
    ("idn-hostname", "example.com"),
    ("ipv4", "192.0.2.1"),
    ("ip", "192.0.2.1"),
    ("cidr", "192.0.2.0/24"),
    ("ipv6", "2001:db8::1"),
    ("uri", "https://example.com/"),
    ("url", "https://example.com/"),
    ("iri", "https://example.com/"),
    ("uri-reference", "https://example.com/"),
    ("iri-reference", "https://example.com/"),
    ("uri-template", "https://example.com/{id}"),
    ("uuid", "3fa85f64-5717-4562-b3fc-2c963f66afa6"),
    ("byte", "dGV4dA=="),
    ("base64", "dGV4dA=="),
    ("base64url", "dGV4dA"),
    ("json-pointer", "/text"),
    ("relative-json-pointer", "1/text"),
    ("regex", "^text$"),
    ("int32", "1"),
    ("int64", "1"),
    ("uint64", "1"),
    ("decimal", "1.5"),
    ("number", "1.5"),
    ("float", "1.5"),
    ("double", "1.5"),
    ("unix-time", "1706704200"),
    ("boolean", "true"),
];

/// What patterns may want of moments, which the client reads as such whatever else is said of them.
const MOMENTS: &[&str] = &[
    "2024-01-31T12:30:00.000Z",
    "2024-01-31T12:30:00.000000Z",
    "2024-01-31T12:30:00+00:00",
    "2024-01-31T12:30:00.000+00:00",
    "2024-01-31T12:30:00",
    "2024-01-31T12:30:00.000",
    "2024-01-31 12:30:00",
];

/// What has no format.
const TEXT: &str = "text";

/// Characters that a text is never longer than.
const LONGEST: usize = 300;

/// The `nth` text that all of these schemas allow.
pub(super) fn text(schemas: &[&Schema], nth: usize) -> String {
    let all = |of: fn(&Schema) -> Option<u64>| schemas.iter().filter_map(move |one| of(one));
    let least = all(|schema| schema.bounds.min_length).max().unwrap_or(0);
    let most = all(|schema| schema.bounds.max_length).min();
    let least = usize::try_from(least).unwrap_or(usize::MAX).min(LONGEST);
    let most = most.and_then(|most| usize::try_from(most).ok());
    let most = most.unwrap_or(usize::MAX);
    let mut patterns = schemas
        .iter()
        .filter_map(|schema| schema.pattern.as_deref());
    let formats = schemas.iter().filter_map(|schema| schema.format.as_deref());
    let coded = schemas
        .iter()
        .filter_map(|one| one.content_encoding.as_deref());
    let mut formats = formats.chain(coded);
    let of_format = formats.find_map(|format| {
        let known = FORMATS.iter().find(|(name, _)| *name == format);
        known.map(|(name, text)| match (*name, nth) {
            // There are ten of these.
            ("date", 1..) => other("2024-01-20", nth),
            _ => other(text, nth),
        })
    });
    if let Some(pattern) = patterns.next().and_then(Pattern::read) {
        let both = of_format.as_ref().filter(|text| pattern.matches(text));
        let moment = |name: &str| {
            schemas
                .iter()
                .any(|one| one.format.as_deref() == Some(name))
        };
        if both.is_none() && (moment("date-time") || moment("date")) {
            let moments = MOMENTS.iter().filter(|_| moment("date-time"));
            let mut moments = moments.map(|text| other(text, nth));
            let fitting = moments.find(|text| pattern.matches(text));
            return fitting.or(of_format).unwrap_or_default();
        }
        let sample = || pattern.sample(least, most, nth);
        if let Some(text) = both.cloned().or_else(sample) {
            return text;
        }
    }
    of_format.unwrap_or_else(|| {
        let mut text = other(TEXT, nth);
        while text.chars().count() < least {
            text.push('x');
        }
        let length = text.chars().count();
        text.chars().skip(length.saturating_sub(most)).collect()
    })
}

/// A text that differs from others in a digit, or at its end.
fn other(text: &str, nth: usize) -> String {
    if nth == 0 {
        return text.to_owned();
    }
    match text.rfind(|c: char| c.is_ascii_digit()) {
        Some(at) => {
            let digit = (usize::from(text.as_bytes()[at] - b'0') + nth) % 10;
            format!("{}{digit}{}", &text[..at], &text[at + 1..])
        }
        None => format!("{text}{nth}"),
    }
}
