// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: customer.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// A customer of the store.
///
/// Part of [`models::CustomerList`](crate::checkoutpage::models::CustomerList), [`models::CustomerResponse`](crate::checkoutpage::models::CustomerResponse) and [`models::CustomerData`](crate::checkoutpage::models::CustomerData).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub id: String,
    pub email: String,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub company_name: Option<String>,
    /// The email address for invoices.
    pub billing_email: Option<String>,
    pub address: Option<Address>,
    pub shipping: Option<CustomerShipping>,
    /// The tax id.
    pub tax_id: Option<String>,
    /// The type of the tax id.
    pub tax_id_type: Option<String>,
    pub seller_id: String,
    pub stripe_customer_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Customer {
        id: required String = "id", email: required String = "email",
        name: optional String = "name", phone: optional String = "phone",
        company_name: optional String = "companyName",
        billing_email: optional String = "billingEmail", address: optional Address = "address",
        shipping: optional CustomerShipping = "shipping", tax_id: optional String = "taxId",
        tax_id_type: optional String = "taxIdType", seller_id: required String = "sellerId",
        stripe_customer_id: optional String = "stripeCustomerId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, email: impl Into<String>, seller_id: impl Into<String>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// The shipping details of a customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerShipping {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub address: Option<Address>,
}

object! {
    CustomerShipping {
        name: optional String = "name", phone: optional String = "phone",
        address: optional Address = "address",
    }
}

/// Changes to a customer. Absent members are kept, `null` clears.
///
/// At least 1 member.
///
/// Sent by [`Customers::update`](crate::checkoutpage::resources::customers::Customers::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomerUpdate {
    pub email: Option<String>,
    /// At least 1 character.
    pub name: Patch<String>,
    /// At least 1 character.
    pub phone: Patch<String>,
    /// At least 1 character.
    pub company_name: Patch<String>,
    pub billing_email: Patch<String>,
    pub address: Patch<AddressInput>,
    pub shipping: Patch<CustomerShippingInput>,
}

object! {
    CustomerUpdate {
        email: optional String = "email" set(email: impl Into<String> => value),
        name: patch String = "name" set(name: impl Into<String> => value) null(name_null),
        phone: patch String = "phone" set(phone: impl Into<String> => value) null(phone_null),
        company_name: patch String = "companyName"
            set(company_name: impl Into<String> => value)
            null(company_name_null),
        billing_email: patch String = "billingEmail"
            set(billing_email: impl Into<String> => value)
            null(billing_email_null),
        address: patch AddressInput = "address"
            set(address: AddressInput => value)
            null(address_null),
        shipping: patch CustomerShippingInput = "shipping"
            set(shipping: CustomerShippingInput => value)
            null(shipping_null),
    }
}

/// The shipping details of a customer.
///
/// Part of [`models::CustomerUpdate`](crate::checkoutpage::models::CustomerUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomerShippingInput {
    /// At least 1 character.
    pub name: Patch<String>,
    /// At least 1 character.
    pub phone: Patch<String>,
    pub address: Patch<AddressInput>,
}

object! {
    CustomerShippingInput {
        name: patch String = "name" set(name: impl Into<String> => value) null(name_null),
        phone: patch String = "phone" set(phone: impl Into<String> => value) null(phone_null),
        address: patch AddressInput = "address"
            set(address: AddressInput => value)
            null(address_null),
    }
}

/// One page of customers.
///
/// Returned by [`Customers::list`](crate::checkoutpage::resources::customers::Customers::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    pub data: Vec<Customer>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    CustomerList {
        data: required Vec<Customer> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Customer>, total: i64, has_more: bool)
}

/// The envelope of a customer.
///
/// Returned by [`Customers::get`](crate::checkoutpage::resources::customers::Customers::get) and [`Customers::update`](crate::checkoutpage::resources::customers::Customers::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerResponse {
    pub data: Customer,
}

object! {
    CustomerResponse { data: required Customer = "data" }
    new(data: Customer)
}

/// The data of a customer's event.
///
/// Part of [`models::CustomerCreatedEvent`](crate::checkoutpage::models::CustomerCreatedEvent) and [`models::CustomerUpdatedEvent`](crate::checkoutpage::models::CustomerUpdatedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerData {
    pub customer: Customer,
}

object! {
    CustomerData { customer: required Customer = "customer" }
    new(customer: Customer)
}

/// A customer was created.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerCreatedEvent {
    /// Always `customer.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: CustomerData,
}

object! {
    CustomerCreatedEvent {
        event: constant Constant = "event" is "customer.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required CustomerData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: CustomerData,
    )
}

/// A customer was updated.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdatedEvent {
    /// Always `customer.updated`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: CustomerData,
}

object! {
    CustomerUpdatedEvent {
        event: constant Constant = "event" is "customer.updated",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required CustomerData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: CustomerData,
    )
}
