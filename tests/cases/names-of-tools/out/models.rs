// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names that tools write API.

use crate::runtime::object;
use crate::runtime::Patch;

/// Sent by [`Users::replace`](crate::case_names_of_tools::resources::users::Users::replace). Returned by [`Users::list`](crate::case_names_of_tools::resources::users::Users::list).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Self_ {
    pub self_: Option<SelfSelf>,
    pub crate_: Patch<String>,
}

object! {
    Self_ {
        self_: optional SelfSelf = "self" set(self_: SelfSelf => value),
        crate_: patch String = "crate" set(crate_: impl Into<String> => value) null(crate_null),
    }
}

/// The `self` of [`Self_`].
///
/// Part of [`models::Self_`](crate::case_names_of_tools::models::Self_).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfSelf {
    pub git_hub_name: Option<String>,
}

object! {
    SelfSelf {
        git_hub_name: optional String = "gitHubName" set(git_hub_name: impl Into<String> => value),
    }
}

/// The response body of `GET /users/{id}`.
///
/// Returned by [`Users::get`](crate::case_names_of_tools::resources::users::Users::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserResponse {
    pub nick: Option<String>,
}

object! { GetUserResponse { nick: optional String = "nick" } }

/// The response body of `readNick`.
///
/// Returned by [`Users::read_nick`](crate::case_names_of_tools::resources::users::Users::read_nick).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadNickResponse {
    pub nick: Option<String>,
    pub old: Option<String>,
}

object! { ReadNickResponse { nick: optional String = "nick", old: optional String = "old" } }

/// The `X-Seen` of the response body of `readNick`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadNickResponseXSeen {
    pub times: Option<i64>,
}

object! { ReadNickResponseXSeen { times: optional i64 = "times" } }

/// The body of a `client error` response of `readNick`.
///
/// An error of [`Users::read_nick`](crate::case_names_of_tools::resources::users::Users::read_nick).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadNickClientErrorBody {
    pub why: Option<String>,
}

object! { ReadNickClientErrorBody { why: optional String = "why" } }
