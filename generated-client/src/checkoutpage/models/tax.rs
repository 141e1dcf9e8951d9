// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: tax.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// How the tax was calculated.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TaxSource {
    FixedTaxRate,
    StripeTax,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TaxSource { FixedTaxRate = "fixed_tax_rate", StripeTax = "stripe_tax" } else Unknown
}

/// Whether prices include tax. The empty string means none was chosen.
///
/// Part of [`models::EventDetails`](crate::checkoutpage::models::EventDetails), [`models::EventDetailsInputBase`](crate::checkoutpage::models::EventDetailsInputBase), [`models::NewEventDetails`](crate::checkoutpage::models::NewEventDetails) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TaxBehavior {
    Inclusive,
    Exclusive,
    Automatic,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TaxBehavior {
        Inclusive = "inclusive", Exclusive = "exclusive", Automatic = "automatic", Empty = "",
    } else Unknown
}

/// How tax is calculated.
///
/// Part of [`models::TaxSettings`](crate::checkoutpage::models::TaxSettings) and [`models::TaxSettingsInput`](crate::checkoutpage::models::TaxSettingsInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TaxMode {
    None,
    Fixed,
    Stripe,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TaxMode { None = "none", Fixed = "fixed", Stripe = "stripe" } else Unknown }

/// The tax of a jurisdiction.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    pub taxable_amount: Option<MinorUnits>,
    pub tax_type: Option<String>,
    /// The reason for the tax or its absence.
    pub taxability_reason: Option<String>,
    pub tax_rate_details: Option<TaxRateDetails>,
}

object! {
    TaxBreakdown {
        tax_amount: optional MinorUnits = "taxAmount",
        taxable_amount: optional MinorUnits = "taxableAmount",
        tax_type: optional String = "taxType",
        taxability_reason: optional String = "taxabilityReason",
        tax_rate_details: optional TaxRateDetails = "taxRateDetails",
    }
}

/// The tax rate that was applied.
///
/// Part of [`models::TaxBreakdown`](crate::checkoutpage::models::TaxBreakdown).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxRateDetails {
    pub country: Option<String>,
    pub state: Option<String>,
    pub tax_type: Option<String>,
    /// The rate as a fraction.
    pub percentage_decimal: Option<f64>,
}

object! {
    TaxRateDetails {
        country: optional String = "country", state: optional String = "state",
        tax_type: optional String = "taxType",
        percentage_decimal: optional f64 = "percentageDecimal",
    }
}

/// A copy of a tax rate, made when it was charged.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
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

/// Tax settings of a page.
///
/// Part of [`models::PaidPageBase`](crate::checkoutpage::models::PaidPageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and [`models::EventPage`](crate::checkoutpage::models::EventPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxSettings {
    pub enabled: Option<bool>,
    pub mode: Option<TaxMode>,
}

object! { TaxSettings { enabled: optional bool = "enabled", mode: optional TaxMode = "mode" } }

/// Tax settings of a page.
///
/// Part of [`models::PaidPageInputBase`](crate::checkoutpage::models::PaidPageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxSettingsInput {
    pub enabled: bool,
    pub mode: Option<TaxMode>,
}

object! {
    TaxSettingsInput {
        enabled: required bool = "enabled",
        mode: optional TaxMode = "mode" set(mode: impl Into<TaxMode> => value),
    }
    new(enabled: bool)
}

/// A tax rate of the store.
///
/// Part of [`models::TaxRateList`](crate::checkoutpage::models::TaxRateList) and [`models::TaxRateResponse`](crate::checkoutpage::models::TaxRateResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRate {
    pub id: ObjectId,
    /// The name shown to buyers.
    pub display_name: String,
    /// A rate in percent.
    ///
    /// At least 0. At most 100.
    pub percentage: f64,
    /// Whether prices include the tax.
    pub inclusive: bool,
    /// Whether it is the default.
    pub default: bool,
    pub seller_id: ObjectId,
    pub stripe_id: String,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    TaxRate {
        id: required ObjectId = "id", display_name: required String = "displayName",
        percentage: required f64 = "percentage", inclusive: required bool = "inclusive",
        default: required bool = "default", seller_id: required ObjectId = "sellerId",
        stripe_id: required String = "stripeId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, display_name: impl Into<String>, percentage: f64, inclusive: bool,
        default: bool, seller_id: impl Into<ObjectId>, stripe_id: impl Into<String>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// A tax rate to create.
///
/// Sent by [`TaxRates::create`](crate::checkoutpage::resources::tax_rates::TaxRates::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewTaxRate {
    /// The name shown to buyers.
    ///
    /// 1 to 50 characters.
    pub display_name: String,
    /// A rate in percent.
    ///
    /// At least 0. At most 100.
    pub percentage: f64,
    /// Whether prices include the tax.
    pub inclusive: bool,
    /// Whether it is the default.
    pub default: Option<bool>,
}

object! {
    NewTaxRate {
        display_name: required String = "displayName", percentage: required f64 = "percentage",
        inclusive: required bool = "inclusive",
        default: optional bool = "default" set(set_default: bool => value),
    }
    new(display_name: impl Into<String>, percentage: f64, inclusive: bool)
}

/// Changes to a tax rate. Absent members are kept.
///
/// Sent by [`TaxRates::update`](crate::checkoutpage::resources::tax_rates::TaxRates::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaxRateUpdate {
    /// 1 to 50 characters.
    pub display_name: Option<String>,
    pub default: Option<bool>,
}

object! {
    TaxRateUpdate {
        display_name: optional String = "displayName" set(display_name: impl Into<String> => value),
        default: optional bool = "default" set(set_default: bool => value),
    }
}

/// The tax rates of the store.
///
/// Returned by [`TaxRates::list`](crate::checkoutpage::resources::tax_rates::TaxRates::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRateList {
    pub data: Vec<TaxRate>,
}

object! {
    TaxRateList { data: required Vec<TaxRate> = "data" }
    new(data: Vec<TaxRate>)
}

/// The envelope of a tax rate.
///
/// Returned by [`TaxRates::create`](crate::checkoutpage::resources::tax_rates::TaxRates::create), [`TaxRates::update`](crate::checkoutpage::resources::tax_rates::TaxRates::update) and [`TaxRates::delete`](crate::checkoutpage::resources::tax_rates::TaxRates::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRateResponse {
    pub data: TaxRate,
}

object! {
    TaxRateResponse { data: required TaxRate = "data" }
    new(data: TaxRate)
}
