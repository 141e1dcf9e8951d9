// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Errors in several types API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::{DateTime, FixedOffset};

/// Sent by [`Books::add`](crate::case_errors_in_several_types::resources::books::Books::add). Returned by [`Books::add`](crate::case_errors_in_several_types::resources::books::Books::add), [`Books::get`](crate::case_errors_in_several_types::resources::books::Books::get), [`Books::delete`](crate::case_errors_in_several_types::resources::books::Books::delete) and others. An error of [`Books::add`](crate::case_errors_in_several_types::resources::books::Books::add) and [`Pages::get`](crate::case_errors_in_several_types::resources::pages::Pages::get).
#[derive(Clone, Debug, PartialEq)]
pub struct Book {
    pub title: String,
}

object! {
    Book { title: required String = "title" }
    new(title: impl Into<String>)
}

/// Returned by [`Tokens::get`](crate::case_errors_in_several_types::resources::tokens::Tokens::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Token {
    pub oauth_token: String,
    pub oauth_callback_confirmed: bool,
    pub expires: Option<DateTime<FixedOffset>>,
    pub user_id: Option<i64>,
    pub scope: Option<Vec<String>>,
    pub kind: Option<TokenKind>,
}

object! {
    Token {
        oauth_token: required String = "oauth_token",
        oauth_callback_confirmed: required bool = "oauth_callback_confirmed",
        expires: optional DateTime<FixedOffset> as date = "expires",
        user_id: optional i64 = "user_id", scope: optional Vec<String> = "scope",
        kind: optional TokenKind = "kind",
    }
    new(oauth_token: impl Into<String>, oauth_callback_confirmed: bool)
}

/// The `kind` of [`Token`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TokenKind {
    Request,
    Access,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TokenKind { Request = "request", Access = "access" } else Unknown }

/// An error of [`Books::add`](crate::case_errors_in_several_types::resources::books::Books::add), [`Books::get`](crate::case_errors_in_several_types::resources::books::Books::get), [`Books::delete`](crate::case_errors_in_several_types::resources::books::Books::delete) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub code: i64,
    pub field: Option<String>,
}

object! {
    Problem { code: required i64 = "code", field: optional String = "field" }
    new(code: i64)
}

/// The body of a `bad request` response of `getToken`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTokenBadRequestBody {
    pub why: Option<Problem>,
}

object! { GetTokenBadRequestBody { why: optional Problem = "why" } }
