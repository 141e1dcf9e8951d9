// SPDX-License-Identifier: 0BSD
//! Texts of a document as headers have them: a text in, a value or a verdict out.

use crate::runtime::failure::request_error::RequestError;
use crate::runtime::text::media_type::essence;
use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};

/// The value of a header that the document says, such as a media type; nothing is copied.
pub(super) fn fixed(name: &str, text: &'static str) -> Result<HeaderValue, RequestError> {
    let visible = !text.is_empty() && text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    let value = HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes()));
    value
        .ok()
        .filter(|_| visible)
        .ok_or_else(|| RequestError::header(name, "has a value no header can have"))
}

/// Sets a header in place of those of its name.
pub(super) fn set(
    headers: &mut HeaderMap,
    name: HeaderName,
    value: HeaderValue,
) -> Result<(), RequestError> {
    match headers.try_insert(name, value) {
        Ok(_) => Ok(()),
        Err(_) => Err(RequestError::settings("the request has too many headers")),
    }
}

/// Says whether a cookie can have a name: none can that has what ends one (RFC 6265 §5.2).
pub(super) fn is_cookie_name(name: &str) -> bool {
    let within = |byte: u8| byte.is_ascii_graphic() && !b"=;,\"\\".contains(&byte);
    !name.is_empty() && name.bytes().all(within)
}

/// Says whether a text is a token (RFC 9110 §5.6.2).
pub(in crate::runtime) fn is_token(text: &str) -> bool {
    let of_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(of_token)
}

/// Says whether a text is one media type, no range (RFC 9110 §8.3.1).
pub(super) fn is_media_type(text: &str) -> bool {
    let essence = essence(text);
    let names = essence.split_once('/');
    names.is_some_and(|(ty, subtype)| is_token(ty) && is_token(subtype) && !essence.contains('*'))
}
