// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Errors within a stream API.

use crate::runtime::object;

/// An error of [`Tokens::read`](crate::case_streamed_errors::resources::tokens::Tokens::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Limit {
    pub wait: i64,
}

object! {
    Limit { wait: required i64 = "wait" }
    new(wait: i64)
}

/// An error of [`Tokens::read`](crate::case_streamed_errors::resources::tokens::Tokens::read) and [`Lines::read`](crate::case_streamed_errors::resources::lines::Lines::read).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    pub error: FailureError,
}

object! {
    Failure { error: required FailureError = "error" }
    new(error: FailureError)
}

/// The `error` of [`Failure`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FailureError {
    pub message: String,
    pub r#type: Option<String>,
}

object! {
    FailureError { message: required String = "message", r#type: optional String = "type" }
    new(message: impl Into<String>)
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::ReadTokensEvent`](crate::case_streamed_errors::models::ReadTokensEvent) and [`models::ReadLinesItem`](crate::case_streamed_errors::models::ReadLinesItem).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NOnly {
    pub n: i64,
}

object! {
    NOnly { n: required i64 = "n" }
    new(n: i64)
}

/// The `event` of operation `readTokens`.
///
/// Returned by [`Tokens::read`](crate::case_streamed_errors::resources::tokens::Tokens::read).
pub type ReadTokensEvent = NOnly;

/// The body of a `service unavailable` response of `readTokens`.
///
/// An error of [`Tokens::read`](crate::case_streamed_errors::resources::tokens::Tokens::read).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadTokensServiceUnavailableBody {
    pub hint: Option<String>,
}

object! { ReadTokensServiceUnavailableBody { hint: optional String = "hint" } }

/// An item of operation `readLines`.
///
/// Returned by [`Lines::read`](crate::case_streamed_errors::resources::lines::Lines::read).
pub type ReadLinesItem = NOnly;
