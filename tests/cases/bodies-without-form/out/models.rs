// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Bodies without form API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::Json;

/// Its `grant_type` is always `code` and has no field.
///
/// Part of [`models::CreateTokenRequest`](crate::case_bodies_without_form::models::CreateTokenRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct ByCode {
    pub code: String,
    pub scopes: Option<Vec<String>>,
}

object! {
    ByCode {
        code: required String = "code",
        scopes: optional Vec<String> = "scopes"
            set(scopes: impl IntoIterator<Item = impl Into<String>> => list),
    } always { "grant_type" = "code" }
    new(code: impl Into<String>)
}

/// Its `grant_type` is always `password` and has no field.
///
/// Part of [`models::CreateTokenRequest`](crate::case_bodies_without_form::models::CreateTokenRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct ByPassword {
    pub user: String,
}

object! {
    ByPassword { user: required String = "user" } always { "grant_type" = "password" }
    new(user: impl Into<String>)
}

pub type Archive = String;

/// An error of [`Archives::get`](crate::case_bodies_without_form::resources::archives::Archives::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub message: String,
}

object! {
    Problem { message: required String = "message" }
    new(message: impl Into<String>)
}

/// The request body of `createToken`.
///
/// Sent by [`Tokens::create`](crate::case_bodies_without_form::resources::tokens::Tokens::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTokenRequest {
    Code(ByCode),
    Password(ByPassword),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    CreateTokenRequest by "grant_type" {
        Code = "code" | "ByCode",
        Password = "password" | "ByPassword",
    } else Unknown
    from { Code: ByCode, Password: ByPassword }
}
