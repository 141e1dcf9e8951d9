// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Dialects of schemas API.

use crate::runtime::object;

/// Returned by [`A::get`](crate::case_schema_dialects::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// More than 0.
    pub of_draft_4: Option<f64>,
    /// More than 0.
    pub of_draft_6: Option<f64>,
    pub of_draft_7: Option<AllOld>,
    pub of_2019: Option<AllNew>,
    pub around: Option<Box<All>>,
    pub own_word: Option<String>,
}

object! {
    All {
        of_draft_4: optional f64 = "of_draft_4", of_draft_6: optional f64 = "of_draft_6",
        of_draft_7: optional AllOld = "of_draft_7", of_2019: optional AllNew = "of_2019",
        around: optional Box<All> = "around", own_word: optional String = "own_word",
    }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::AllOld`](crate::case_schema_dialects::models::AllOld) and [`models::AllNew`](crate::case_schema_dialects::models::AllNew).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XOnly {
    pub x: Option<String>,
}

object! { XOnly { x: optional String = "x" } }

/// The `Old` of [`All`].
pub type AllOld = XOnly;

/// The `New` of [`All`].
pub type AllNew = XOnly;
