// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Objects of forms in brackets API.

use crate::runtime::object;
use std::collections::BTreeMap;

/// Part of [`models::CreateCustomerRequest`](crate::case_form_objects::models::CreateCustomerRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub city: String,
    pub lines: Option<Vec<String>>,
}

object! {
    Address {
        city: required String = "city",
        lines: optional Vec<String> = "lines"
            set(lines: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(city: impl Into<String>)
}

/// The request body of `createCustomer`.
///
/// Sent by [`Customers::create`](crate::case_form_objects::resources::customers::Customers::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerRequest {
    pub name: String,
    pub address: Option<Address>,
    pub tags: Option<Vec<String>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub phones: Option<Vec<CreateCustomerRequestPhone>>,
    pub commas: Option<Vec<i64>>,
}

object! {
    CreateCustomerRequest {
        name: required String = "name",
        address: optional Address = "address" set(address: Address => value),
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        metadata: optional BTreeMap<String, String> = "metadata"
            set(metadata: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
        phones: optional Vec<CreateCustomerRequestPhone> = "phones"
            set(phones: impl IntoIterator<Item = CreateCustomerRequestPhone> => list),
        commas: optional Vec<i64> = "commas" set(commas: impl IntoIterator<Item = i64> => list),
    }
    new(name: impl Into<String>)
}

/// An item of `phones` of the request body of `createCustomer`.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerRequestPhone {
    pub number: String,
}

object! {
    CreateCustomerRequestPhone { number: required String = "number" }
    new(number: impl Into<String>)
}
