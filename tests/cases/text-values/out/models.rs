// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Values in text API.

use crate::runtime::string_enum;

/// Sent by [`State::set`](crate::case_text_values::resources::state::State::set). Returned by [`State::state`](crate::case_text_values::resources::state::State::state).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum State {
    Up,
    Down,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { State { Up = "up", Down = "down" } else Unknown }
