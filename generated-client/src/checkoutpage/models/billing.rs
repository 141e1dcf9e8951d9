// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: billing.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;
use super::*;

/// Whether something is charged once or repeatedly.
///
/// Part of [`models::Price`](crate::checkoutpage::models::Price), [`models::PriceInput`](crate::checkoutpage::models::PriceInput), [`models::SinglePriceInput`](crate::checkoutpage::models::SinglePriceInput) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BillingType {
    OneTime,
    Recurring,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { BillingType { OneTime = "one_time", Recurring = "recurring" } else Unknown }

/// The reason for a subscription's payment.
///
/// Sent by [`SubscriptionPayments::list`](crate::checkoutpage::resources::subscription_payments::SubscriptionPayments::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BillingReason {
    Manual,
    SubscriptionCreate,
    SubscriptionCycle,
    SubscriptionThreshold,
    SubscriptionUpdate,
    Upcoming,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    BillingReason {
        Manual = "manual", SubscriptionCreate = "subscription_create",
        SubscriptionCycle = "subscription_cycle", SubscriptionThreshold = "subscription_threshold",
        SubscriptionUpdate = "subscription_update", Upcoming = "upcoming",
    } else Unknown
}

/// Billing details.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingDetails {
    pub name: Option<String>,
    pub company_name: Option<String>,
    pub email: Option<String>,
    /// The email address for invoices.
    pub billing_email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<Address>,
}

object! {
    BillingDetails {
        name: optional String = "name", company_name: optional String = "companyName",
        email: optional String = "email", billing_email: optional String = "billingEmail",
        phone: optional String = "phone", address: optional Address = "address",
    }
}

/// The day of the month or year on which payments are due.
///
/// Part of [`models::Recurring`](crate::checkoutpage::models::Recurring) and [`models::PaymentPlan`](crate::checkoutpage::models::PaymentPlan).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingCycleAnchor {
    pub enabled: Option<bool>,
    pub day_of_month: Option<i64>,
    pub month: Option<i64>,
}

object! {
    BillingCycleAnchor {
        enabled: optional bool = "enabled", day_of_month: optional i64 = "dayOfMonth",
        month: optional i64 = "month",
    }
}

/// The day of the month or year on which payments are due.
///
/// Part of [`models::RecurringInput`](crate::checkoutpage::models::RecurringInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BillingCycleAnchorInput {
    pub enabled: Patch<bool>,
    /// At least 1. At most 31.
    pub day_of_month: Patch<i64>,
    /// At least 1. At most 12.
    pub month: Patch<i64>,
}

object! {
    BillingCycleAnchorInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        day_of_month: patch i64 = "dayOfMonth"
            set(day_of_month: i64 => value)
            null(day_of_month_null),
        month: patch i64 = "month" set(month: i64 => value) null(month_null),
    }
}
