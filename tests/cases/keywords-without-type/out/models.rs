// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Keywords without type API.

use crate::runtime::object;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`Problem::get`](crate::case_keywords_without_type::resources::problem::Problem::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: String,
    pub closed: Option<Json>,
    pub any: Option<Json>,
    pub demanding: Option<Json>,
    /// At least 1 character.
    pub short: Option<Json>,
    pub members: Option<ProblemMembers>,
    pub counts: Option<BTreeMap<String, i64>>,
    /// Example: `none`.
    pub shown: Option<Json>,
    pub list: Option<Vec<String>>,
    /// Default: `"all"`.
    pub list_or_word: Option<Json>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Detail>,
}

object! {
    Problem {
        title: required String = "title", closed: optional Json as any = "closed",
        any: optional Json as any = "any", demanding: optional Json as any = "demanding",
        short: optional Json as any = "short", members: optional ProblemMembers = "members",
        counts: optional BTreeMap<String, i64> = "counts", shown: optional Json as any = "shown",
        list: optional Vec<String> = "list", list_or_word: optional Json as any = "listOrWord",
        ..additional: Detail
    }
    new(title: impl Into<String>)
}

/// The `members` of [`Problem`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProblemMembers {
    pub a: Option<String>,
}

object! { ProblemMembers { a: optional String = "a" } }

/// Part of [`models::Problem`](crate::case_keywords_without_type::models::Problem).
pub type Detail = BTreeMap<String, Json>;
