// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Hostile \[prose](nowhere) */ \<b> API.

use crate::runtime::object;

/// \`unclosed code and \[brackets]
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// Pattern `'`. Example: `'''`.
    pub name: Option<String>,
    /// Tag
    ///
    /// Default: `"\u0007 bell"`.
    pub tag: Option<String>,
}

object! { Pet { name: optional String = "name", tag: optional String = "tag" } }
