// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: address.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;

/// The addresses that a field asks for.
///
/// Part of [`models::Field`](crate::checkoutpage::models::Field), [`models::FieldInputBase`](crate::checkoutpage::models::FieldInputBase), [`models::NewField`](crate::checkoutpage::models::NewField) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AddressCollection {
    Billing,
    BillingAndShipping,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AddressCollection { Billing = "billing", BillingAndShipping = "billing_and_shipping" } else Unknown
}

/// A postal address.
///
/// Part of [`models::Shipping`](crate::checkoutpage::models::Shipping), [`models::BillingDetails`](crate::checkoutpage::models::BillingDetails), [`models::Customer`](crate::checkoutpage::models::Customer) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
}

object! {
    Address {
        line1: optional String = "line1", line2: optional String = "line2",
        postal_code: optional String = "postalCode", city: optional String = "city",
        state: optional String = "state", country: optional String = "country",
    }
}

/// A postal address.
///
/// Part of [`models::CustomerUpdate`](crate::checkoutpage::models::CustomerUpdate) and [`models::CustomerShippingInput`](crate::checkoutpage::models::CustomerShippingInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressInput {
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
}

object! {
    AddressInput {
        line1: optional String = "line1" set(line1: impl Into<String> => value),
        line2: optional String = "line2" set(line2: impl Into<String> => value),
        postal_code: optional String = "postalCode" set(postal_code: impl Into<String> => value),
        city: optional String = "city" set(city: impl Into<String> => value),
        state: optional String = "state" set(state: impl Into<String> => value),
        country: optional String = "country" set(country: impl Into<String> => value),
    }
}
