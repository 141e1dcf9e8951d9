// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Streamed answers API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};

/// Returned by [`Generate::generate`](crate::case_streamed_answers::resources::generate::Generate::generate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    pub text: String,
    pub at: Option<DateTime<FixedOffset>>,
}

object! {
    Token { text: required String = "text", at: optional DateTime<FixedOffset> as date = "at" }
    new(text: impl Into<String>)
}

/// An error of [`Generate::generate`](crate::case_streamed_answers::resources::generate::Generate::generate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    pub error: String,
}

object! {
    Failure { error: required String = "error" }
    new(error: impl Into<String>)
}

/// The request body of `generate`.
///
/// Sent by [`Generate::generate`](crate::case_streamed_answers::resources::generate::Generate::generate).
#[derive(Clone, Debug, PartialEq)]
pub struct GenerateRequest {
    pub prompt: String,
}

object! {
    GenerateRequest { prompt: required String = "prompt" }
    new(prompt: impl Into<String>)
}

/// The `event` of operation `watch`.
///
/// Returned by [`Watch::watch`](crate::case_streamed_answers::resources::watch::Watch::watch).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchEvent {
    Token(Token),
    Failure(Failure),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    WatchEvent {
        Token = object ["text", "at"] requires ["text"],
        Failure = object ["error"] requires ["error"],
    } else Unknown
    from { Token: Token, Failure: Failure }
}

/// The `event` of operation `wrapped`.
///
/// Returned by [`Wrapped::wrapped`](crate::case_streamed_answers::resources::wrapped::Wrapped::wrapped).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WrappedEvent {
    pub data: Token,
}

object! {
    WrappedEvent { data: required Token = "data" }
    new(data: Token)
}
