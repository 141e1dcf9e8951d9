// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Ids that only spell method and path API.

use crate::runtime::object;

/// The request body of `PostCustomers`.
///
/// Sent by [`Customers::create`](crate::case_names_by_rest::resources::customers::Customers::create).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateCustomerRequest {
    pub name: Option<String>,
}

object! {
    CreateCustomerRequest { name: optional String = "name" set(name: impl Into<String> => value) }
}
