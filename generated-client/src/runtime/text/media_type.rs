// SPDX-License-Identifier: 0BSD
//! Media types (RFC 9110 §8.3.1): what a header or a document says in; the type without its parameters, and what it is, out.

/// A media type without its parameters.
pub(in crate::runtime) fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// The value of a parameter of a media type, without quotation marks.
pub(in crate::runtime) fn parameter<'a>(media_type: &'a str, name: &str) -> Option<&'a str> {
    let mut pairs = media_type.split(';').skip(1).filter_map(|pair| {
        let (known, value) = pair.split_once('=').unwrap_or((pair, ""));
        known.trim().eq_ignore_ascii_case(name).then_some(value)
    });
    Some(pairs.next()?.trim().trim_matches('"'))
}

/// Says whether a media type's values are JSON (RFC 8259, RFC 6839 §3.1).
pub(in crate::runtime) fn is_json(media_type: &str) -> bool {
    ends(media_type, "/json")
        || ends(media_type, "+json")
        || media_type.eq_ignore_ascii_case("json")
}

/// Says whether a media type's values are XML (RFC 7303 §9, §8).
pub(in crate::runtime) fn is_xml(media_type: &str) -> bool {
    ends(media_type, "/xml") || ends(media_type, "+xml")
}

fn ends(media_type: &str, end: &str) -> bool {
    let essence = essence(media_type);
    let start = essence.len().checked_sub(end.len());
    start
        .and_then(|start| essence.get(start..))
        .is_some_and(|tail| tail.eq_ignore_ascii_case(end))
}

/// Says whether a media type is another one, or in it where that is a range.
pub(in crate::runtime) fn is_in(media_type: &str, due: &str) -> bool {
    match due.strip_suffix('*') {
        Some("*/") => true,
        Some(start) => media_type
            .get(..start.len())
            .is_some_and(|ty| ty.eq_ignore_ascii_case(start)),
        None => media_type.eq_ignore_ascii_case(due),
    }
}

#[cfg(test)]
mod tests {
    use super::{essence, is_in, is_json, is_xml, parameter};

    #[test]
    fn a_media_type_is_told_without_its_parameters() {
        assert_eq!(essence(" text/plain ; a=b"), "text/plain");
        assert_eq!(
            parameter("text/plain; Charset=\"UTF-8\"", "charset"),
            Some("UTF-8")
        );
        assert_eq!(parameter("text/plain; a=charset=b", "charset"), None);
        assert!(is_json("application/problem+JSON; charset=utf-8") && is_json("text/json"));
        assert!(!is_json("application/xjson") && !is_json("application/jsonl"));
        assert!(
            is_xml("application/XML; a=b") && is_xml("image/svg+xml") && !is_xml("text/xmlish")
        );
        assert!(is_in("Image/png", "image/*") && is_in("a/b", "*/*") && !is_in("a/b", "a/c"));
    }
}
