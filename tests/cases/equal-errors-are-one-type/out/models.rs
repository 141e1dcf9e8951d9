// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Equal errors API.

use crate::runtime::object;

/// An error of [`Cats::list`](crate::case_equal_errors_are_one_type::resources::cats::Cats::list), [`Cats::add`](crate::case_equal_errors_are_one_type::resources::cats::Cats::add), [`Dogs::list`](crate::case_equal_errors_are_one_type::resources::dogs::Dogs::list) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    pub message: Option<String>,
}

object! { NotFound { message: optional String = "message" } }
