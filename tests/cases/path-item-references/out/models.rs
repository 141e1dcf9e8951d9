// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the References to path items API.

use crate::runtime::object;

/// The response body of `getUser`.
///
/// Returned by [`Users::get`](crate::case_path_item_references::resources::users::Users::get) and [`People::get`](crate::case_path_item_references::resources::people::People::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUserResponse {
    pub name: Option<String>,
}

object! { GetUserResponse { name: optional String = "name" } }
