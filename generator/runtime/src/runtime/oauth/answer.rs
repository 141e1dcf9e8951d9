// SPDX-License-Identifier: 0BSD
//! Answers of a token endpoint (RFC 6749 §5): a response in, a token or why there is none out.

use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::header_text::is_token;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::text::excerpt::{SHORT, legible};
use crate::runtime::tokens::provider::Token;
use crate::runtime::transport::response_body::ResponseBody;
use bytes::{Bytes, BytesMut};
use serde_json::Value as Json;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// The most bytes of an answer that are read.
const MOST: usize = 1 << 20;

pub(super) const REDIRECTS: &str = "redirects, which is not followed";

/// What the endpoint gave.
pub(in crate::runtime) struct Granted {
    pub(in crate::runtime) token: Token,
    pub(in crate::runtime) refresh: Option<String>,
}

/// The endpoint gives no token (RFC 6749 §5.2).
#[derive(Debug)]
pub(in crate::runtime) struct Refusal {
    /// What it says; empty where it says nothing that it may say.
    pub(in crate::runtime) code: String,
    pub(super) message: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for Refusal {}

/// The token in an answer (RFC 6749 §5.1), or why there is none.
pub(super) fn read(response: &RawResponse) -> Result<Granted, String> {
    if response.status().is_redirection() {
        return Err(REDIRECTS.to_owned());
    }
    let json: Json = match serde_json::from_slice(response.body()) {
        Ok(json) => json,
        Err(_) if !response.status().is_success() => return Err(String::new()),
        Err(_) => return Err("gave no JSON".to_owned()),
    };
    let text = |name: &str| json[name].as_str().filter(|text| !text.is_empty());
    // Some servers answer 200 and an error.
    if !response.status().is_success()
        || (text("error").is_some() && json["access_token"].is_null())
    {
        return Err(String::new());
    }
    if let Some(kind) = text("token_type").filter(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        let kind = legible(kind, SHORT);
        return Err(format!(
            "gave a token of the type `{kind}`, which cannot be sent"
        ));
    }
    let Some(token) = text("access_token") else {
        return Err("gave no `access_token`".to_owned());
    };
    let token = Token::new(token);
    Ok(Granted {
        token: match seconds(&json["expires_in"]) {
            Some(time) => token.expires_in(time),
            None => token,
        },
        refresh: text("refresh_token").map(str::to_owned),
    })
}

/// The code and the description of an error (RFC 6749 §5.2).
pub(super) fn error_code(response: &RawResponse) -> Option<(String, Option<String>)> {
    let json: Json = serde_json::from_slice(response.body()).ok()?;
    let code = json["error"]
        .as_str()
        .filter(|code| code.len() < 100 && is_token(code))?;
    let description = json["error_description"].as_str().map(str::to_owned);
    Some((code.to_owned(), description))
}

/// Says whether the endpoint does not know the client (RFC 6749 §5.2).
pub(super) fn is_invalid_client(response: &RawResponse) -> bool {
    match error_code(response) {
        Some((code, _)) => code == "invalid_client",
        None => response.status() == http::StatusCode::UNAUTHORIZED,
    }
}

/// A number of seconds, also where it is a text.
pub(in crate::runtime) fn seconds(value: &Json) -> Option<Duration> {
    let number = match value {
        Json::String(text) => text.trim().parse().ok(),
        value => value.as_f64(),
    };
    number.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
}

/// Reads a response whole.
pub(super) async fn whole(
    response: http::Response<ResponseBody>,
) -> Result<RawResponse, TransportError> {
    let (head, mut body) = response.into_parts();
    let mut bytes = BytesMut::new();
    while let Some(chunk) = body.chunk().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() > MOST {
            let message = format!("the answer of the token endpoint is larger than {MOST} bytes");
            return Err(TransportError::new(TransportErrorKind::TooLarge, message));
        }
    }
    Ok(RawResponse::new(
        head.status,
        head.headers,
        Bytes::from(bytes),
    ))
}
