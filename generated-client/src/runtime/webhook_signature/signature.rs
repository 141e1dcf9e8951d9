// SPDX-License-Identifier: 0BSD
//! How a server signs its requests, as data, and what is read from their headers.

use super::text::{decode_base64, decode_hex};
use crate::runtime::webhook::{WebhookError, WebhookErrorKind};
use http::HeaderMap;
use std::time::Duration;

/// How the requests of a server are signed: by an HMAC (RFC 2104) of a text with the body in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub struct WebhookSignature {
    /// The header with the signature, or with several.
    pub header: &'static str,
    /// What the HMAC is made with.
    pub hash: WebhookHash,
    /// How signatures are written.
    pub encoding: WebhookEncoding,
    /// What stands before each signature: `sha256=`.
    pub prefix: &'static str,
    /// What stands between several signatures; empty: there is one.
    pub separator: &'static str,
    /// What is signed, with the places `{body}`, `{timestamp}` and `{id}`.
    pub signed: &'static str,
    /// Where the time is; none: requests do not say when they were signed.
    pub timestamp: Option<WebhookTimestamp>,
    /// The header with the request's id.
    pub id: Option<&'static str>,
    /// What of a secret is the key.
    pub secret: WebhookSecret,
}

/// When a request was signed, in seconds or milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub struct WebhookTimestamp {
    /// The header that it stands in.
    pub header: &'static str,
    /// What stands before it, among signatures in the same header: `t=`.
    pub prefix: &'static str,
    /// How long ago, or how far in the future, it may be.
    pub tolerance: Duration,
}

/// The hash function of an HMAC (FIPS 180-4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum WebhookHash {
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
}

/// How the bytes of a signature are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum WebhookEncoding {
    /// In hexadecimal.
    Hex,
    /// In base64.
    Base64,
}

/// What of a secret is the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum WebhookSecret {
    /// Its text.
    Text,
    /// The bytes that it has in base64, behind this prefix where it is there.
    Base64 {
        /// `whsec_`.
        prefix: &'static str,
    },
}

impl WebhookSignature {
    /// A signature in hexadecimal of the body alone, with SHA-256, in the header of this name.
    pub const fn of_body(header: &'static str) -> Self {
        Self {
            header,
            hash: WebhookHash::Sha256,
            encoding: WebhookEncoding::Hex,
            prefix: "",
            separator: "",
            signed: "{body}",
            timestamp: None,
            id: None,
            secret: WebhookSecret::Text,
        }
    }

    /// The bytes of each signature of a request.
    pub(super) fn signatures(&self, headers: &HeaderMap) -> Result<Vec<Vec<u8>>, WebhookError> {
        let mut signatures = Vec::new();
        for value in texts(headers, self.header)? {
            let written = parts(value, self.separator);
            let written = written.filter_map(|part| part.strip_prefix(self.prefix));
            signatures.extend(written.filter_map(|text| match self.encoding {
                WebhookEncoding::Hex => decode_hex(text),
                WebhookEncoding::Base64 => decode_base64(text),
            }));
        }
        if signatures.is_empty() {
            let form = match self.encoding {
                WebhookEncoding::Hex => "hexadecimal",
                WebhookEncoding::Base64 => "base64",
            };
            let prefix = match self.prefix {
                "" => String::new(),
                prefix => format!(" behind `{prefix}`"),
            };
            let problem = format!("has no signature in {form}{prefix}");
            return Err(invalid(self.header, &problem));
        }
        Ok(signatures)
    }

    /// The text of a request's timestamp, and its value since 1970.
    pub(super) fn time<'h>(
        &self,
        timestamp: &WebhookTimestamp,
        headers: &'h HeaderMap,
    ) -> Result<(&'h str, Duration), WebhookError> {
        /// A hundred thousand million seconds are the year 5138, and as many milliseconds 1973.
        const MILLISECONDS: u64 = 100_000_000_000;
        let separator = match timestamp.header.eq_ignore_ascii_case(self.header) {
            true => self.separator,
            false => "",
        };
        for value in texts(headers, timestamp.header)? {
            let mut parts = parts(value, separator);
            let Some(text) = parts.find_map(|part| part.strip_prefix(timestamp.prefix)) else {
                continue;
            };
            return match text.parse() {
                Ok(time) if time < MILLISECONDS => Ok((text, Duration::from_secs(time))),
                Ok(time) => Ok((text, Duration::from_millis(time))),
                Err(_) => Err(invalid(
                    timestamp.header,
                    "has a timestamp that is no number",
                )),
            };
        }
        Err(invalid(timestamp.header, "has no timestamp"))
    }

    /// The key of a secret, as it was given.
    pub(super) fn key(&self, secret: &str) -> Result<Vec<u8>, WebhookError> {
        let problem = |message: &str| Err(WebhookError::new(WebhookErrorKind::Secret, message));
        let key = match self.secret {
            WebhookSecret::Text => secret.as_bytes().to_vec(),
            WebhookSecret::Base64 { prefix } => {
                let text = secret.strip_prefix(prefix).unwrap_or(secret);
                match decode_base64(text) {
                    Some(key) => key,
                    None => return problem("a secret of the webhook is not base64"),
                }
            }
        };
        match key.is_empty() {
            // Anyone can sign with an empty key.
            true => problem("a secret of the webhook is empty"),
            false => Ok(key),
        }
    }
}

/// The text of a header that is there once.
pub(super) fn text<'h>(
    headers: &'h HeaderMap,
    name: &'static str,
) -> Result<&'h str, WebhookError> {
    match texts(headers, name)?.as_slice() {
        [only] => Ok(only),
        _ => Err(invalid(name, "is there several times")),
    }
}

fn texts<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<Vec<&'h str>, WebhookError> {
    let mut texts = Vec::new();
    for value in headers.get_all(name) {
        let text = value.to_str();
        texts.push(text.map_err(|_| invalid(name, "is no text"))?);
    }
    if texts.is_empty() {
        let kind = WebhookErrorKind::MissingHeader(name);
        return Err(WebhookError::new(
            kind,
            format!("the header `{name}` is missing"),
        ));
    }
    Ok(texts)
}

fn parts<'t>(text: &'t str, separator: &'static str) -> impl Iterator<Item = &'t str> {
    let (several, one) = match separator {
        "" => (None, Some(text)),
        separator => (Some(text.split(separator)), None),
    };
    several.into_iter().flatten().chain(one).map(str::trim)
}

fn invalid(name: &'static str, problem: &str) -> WebhookError {
    let kind = WebhookErrorKind::InvalidHeader(name);
    WebhookError::new(kind, format!("the header `{name}` {problem}"))
}
