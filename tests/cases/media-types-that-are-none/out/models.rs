// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Media types that are none API.

use crate::runtime::object;

/// Sent by [`Notes::add`](crate::case_media_types_that_are_none::resources::notes::Notes::add). Returned by [`Notes::add`](crate::case_media_types_that_are_none::resources::notes::Notes::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub text: String,
}

object! {
    Note { text: required String = "text" }
    new(text: impl Into<String>)
}
