// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: applied.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// A copy of the coupon that was used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedCoupon {
    pub id: Option<String>,
    pub code: Option<String>,
    pub label: Option<String>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// The amount of the discount.
    pub discount: Option<MinorUnits>,
}

object! {
    AppliedCoupon {
        id: optional String = "id", code: optional String = "code",
        label: optional String = "label", amount_off: optional MinorUnits = "amountOff",
        percent_off: optional f64 = "percentOff", discount: optional MinorUnits = "discount",
    }
}

/// A copy of the quantity discount that was given.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedDiscount {
    /// The amount of the discount.
    pub amount: Option<MinorUnits>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// The minimum quantity.
    pub min_quantity: Option<i64>,
    /// The maximum quantity.
    pub max_quantity: Option<i64>,
}

object! {
    AppliedDiscount {
        amount: optional MinorUnits = "amount", amount_off: optional MinorUnits = "amountOff",
        percent_off: optional f64 = "percentOff", min_quantity: optional i64 = "minQuantity",
        max_quantity: optional i64 = "maxQuantity",
    }
}

/// A fee that was charged.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
}

object! {
    AppliedFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
    }
}

/// A copy of a tax rate, made when it was charged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppliedTaxRate {
    pub tax_rate: ObjectId,
    pub stripe_id: String,
    pub display_name: String,
    pub inclusive: bool,
    /// A rate in percent.
    ///
    /// At least 0. At most 100.
    pub percentage: f64,
    pub active: Option<bool>,
    pub default: Option<bool>,
    /// The time of creation.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// The time of the last change.
    pub updated_at: Option<DateTime<FixedOffset>>,
}

object! {
    AppliedTaxRate {
        tax_rate: required ObjectId = "taxRate", stripe_id: required String = "stripeId",
        display_name: required String = "displayName", inclusive: required bool = "inclusive",
        percentage: required f64 = "percentage", active: optional bool = "active",
        default: optional bool = "default",
        created_at: optional DateTime<FixedOffset> as date = "createdAt",
        updated_at: optional DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        tax_rate: impl Into<ObjectId>, stripe_id: impl Into<String>,
        display_name: impl Into<String>, inclusive: bool, percentage: f64,
    )
}
