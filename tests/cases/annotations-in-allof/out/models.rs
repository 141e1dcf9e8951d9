// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Annotations in allOf API.

use crate::runtime::object;

/// Some text.
///
/// At least 1 character.
///
/// Sent by [`A::get`](crate::case_annotations_in_allof::resources::a::A::get).
pub type Text = String;

/// All there is.
///
/// Returned by [`A::get`](crate::case_annotations_in_allof::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    /// From the base.
    ///
    /// At least 2 characters. At most 3 characters. Example: `ab`.
    pub both: Option<String>,
    /// From the branch.
    ///
    /// At most 5 characters. Default: `"zz"`.
    pub a: Option<Text>,
    /// Its own.
    pub b: Option<Text>,
}

object! { All { both: optional String = "both", a: optional Text = "a", b: optional Text = "b" } }

/// A base.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// From the base.
    ///
    /// At least 2 characters. Example: `ab`.
    pub both: Option<String>,
}

object! { Base { both: optional String = "both" } }
