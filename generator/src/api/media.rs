//! Media types (RFC 9110 §8.3.1): a text in; whether it is one, what it says, and how values are written in it, out.

/// How values are written in a media type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Media {
    /// `application/json`, any `+json` (RFC 6839 §3.1), and the ranges that JSON is in.
    Json,
    Form,
    Multipart,
    Text,
    Other,
}

impl Media {
    pub fn of(media_type: &str) -> Self {
        match essence(media_type).as_str() {
            "*/*" | "application/*" => Self::Json,
            json if is_json(json) => Self::Json,
            "application/x-www-form-urlencoded" => Self::Form,
            parts if parts.starts_with("multipart/") => Self::Multipart,
            text if text.starts_with("text/") && text != "text/event-stream" => Self::Text,
            _ => Self::Other,
        }
    }
}

/// A media type without its parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// `application/json`, any `+json` (RFC 6839 §3.1), `text/json`.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// `application/xml`, `text/xml`, any `+xml` (RFC 7303 §9, §8).
pub fn is_xml(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/xml") || essence.ends_with("+xml")
}

/// Whether a media type stands for several (RFC 9110 §12.5.1), so that it does not say what a body is.
pub fn is_range(media_type: &str) -> bool {
    essence(media_type).contains("/*")
}

/// The value of a parameter of a media type, in lower case: `utf-8` for `charset` of `text/plain; charset="UTF-8"`.
pub fn parameter(media_type: &str, name: &str) -> Option<String> {
    let pairs = media_type.split(';').skip(1);
    let mut named = pairs.filter_map(|pair| {
        let (known, value) = pair.split_once('=')?;
        known.trim().eq_ignore_ascii_case(name).then_some(value)
    });
    let value = named.next()?.trim().trim_matches('"');
    Some(value.to_ascii_lowercase())
}

/// Whether a text is a media type or a range of them that a header can have.
pub fn is_media_type(text: &str) -> bool {
    /// The most characters of a type or a subtype (RFC 6838 §4.2).
    const LONGEST: usize = 127;
    /// The most characters with all parameters; servers take headers of a few thousand.
    const WHOLE: usize = 1000;
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let names = essence.trim_matches([' ', '\t']).split_once('/');
    let named = names.is_some_and(|(ty, subtype)| {
        [ty, subtype]
            .iter()
            .all(|name| is_token(name) && name.len() <= LONGEST)
    });
    named && text.len() <= WHOLE && parameters.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Whether a text is a token (RFC 9110 §5.6.2), as methods and names of headers are.
pub fn is_token(text: &str) -> bool {
    let of_token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(of_token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_media_type_fits_in_a_header() {
        let long = format!("application/{}", "a".repeat(128));
        for wrong in [
            "",
            "json",
            "application/",
            "application/jsoné+json",
            "application/ json",
            "application/json\r\nx: y",
            "application/json; a=\"b\nc\"",
            "text/plain, text/html",
            long.as_str(),
        ] {
            assert!(!is_media_type(wrong), "{wrong}");
        }
        for right in [
            "application/vnd.a+json; charset=utf-8",
            "*/*",
            "image/*",
            " text/plain ; a=\"b c\"",
        ] {
            assert!(is_media_type(right), "{right}");
        }
    }

    #[test]
    fn a_parameter_has_a_name_without_case() {
        let charset = |text: &str| parameter(text, "charset");
        assert_eq!(
            charset("text/plain; Charset=\"UTF-8\"").as_deref(),
            Some("utf-8")
        );
        assert_eq!(charset("text/plain; a=charset=b"), None);
    }

    #[test]
    fn a_range_names_no_type() {
        assert!(is_range("*/*") && is_range("image/*") && is_range("application/*+json"));
        assert!(!is_range("text/plain; a=*/*"));
    }
}
