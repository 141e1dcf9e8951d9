// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Bytes in text API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::Patch;
use crate::runtime::Base64;
use crate::runtime::Base64Url;
use std::collections::BTreeMap;

/// Sent by [`Keys::sign`](crate::case_base64::resources::keys::Keys::sign).
#[derive(Clone, Debug, PartialEq)]
pub struct Signing {
    pub algorithm: String,
    pub digest: Base64,
    pub nonce: Patch<Base64>,
}

object! {
    Signing {
        algorithm: required String = "algorithm", digest: required Base64 = "digest",
        nonce: patch Base64 = "nonce" set(nonce: Base64 => value) null(nonce_null),
    }
    new(algorithm: impl Into<String>, digest: impl Into<Base64>)
}

/// Returned by [`Keys::sign`](crate::case_base64::resources::keys::Keys::sign).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Signed {
    pub value: Base64Url,
    pub chain: Option<Vec<Base64>>,
    pub thumbnails: Option<BTreeMap<String, Base64>>,
    pub quoted: Option<String>,
}

object! {
    Signed {
        value: required Base64Url = "value", chain: optional Vec<Base64> = "chain",
        thumbnails: optional BTreeMap<String, Base64> = "thumbnails",
        quoted: optional String = "quoted",
    }
    new(value: impl Into<Base64Url>)
}

/// The request body of `seal`.
///
/// Sent by [`Seal::seal`](crate::case_base64::resources::seal::Seal::seal).
#[derive(Clone, Debug, PartialEq)]
pub struct SealRequest {
    pub key: Base64,
    pub file: runtime::Part,
}

parts! {
    SealRequest { key: required value = "key", file: required file = "file" }
    new(key: impl Into<Base64>, file: impl Into<runtime::Part>)
}

/// The request body of `stamp`.
///
/// Sent by [`Stamp::stamp`](crate::case_base64::resources::stamp::Stamp::stamp).
#[derive(Clone, Debug, PartialEq)]
pub struct StampRequest {
    pub seal: Base64,
    /// The header `X-Page` of `seal`.
    pub seal_x_page: Option<i64>,
    pub leaves: Vec<Base64>,
    pub styled: Option<Base64>,
}

parts! {
    StampRequest {
        seal: required value = "seal",
        seal_x_page: optional header = "X-Page" set(seal_x_page: i64 => value),
        leaves: required value = "leaves",
        styled: optional value = "styled" set(styled: Base64 => value),
    }
    new(seal: impl Into<Base64>, leaves: Vec<Base64>)
}
