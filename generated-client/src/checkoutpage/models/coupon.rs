// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: coupon.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// Whether the input for a coupon code is shown at once or behind a link.
///
/// Part of [`models::PaidPageBase`](crate::checkoutpage::models::PaidPageBase), [`models::PaidPageInputBase`](crate::checkoutpage::models::PaidPageInputBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CouponFieldType {
    Link,
    Field,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CouponFieldType { Link = "link", Field = "field" } else Unknown }

/// How long a coupon applies to a subscription.
///
/// Part of [`models::NewCoupon`](crate::checkoutpage::models::NewCoupon) and [`models::CouponSnapshot`](crate::checkoutpage::models::CouponSnapshot).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CouponDuration {
    Once,
    Repeating,
    Forever,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CouponDuration { Once = "once", Repeating = "repeating", Forever = "forever" } else Unknown
}

/// A currency of a coupon's amount.
///
/// Part of [`models::NewCoupon`](crate::checkoutpage::models::NewCoupon).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CouponCurrency {
    Aed,
    Aud,
    Brl,
    Cad,
    Chf,
    Clp,
    Czk,
    Dkk,
    Eur,
    Gbp,
    Hkd,
    Inr,
    Jpy,
    Mxn,
    Myr,
    Nok,
    Nzd,
    Ron,
    Php,
    Pln,
    Sek,
    Sgd,
    Usd,
    Zar,
    Thb,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CouponCurrency {
        Aed = "aed", Aud = "aud", Brl = "brl", Cad = "cad", Chf = "chf", Clp = "clp", Czk = "czk",
        Dkk = "dkk", Eur = "eur", Gbp = "gbp", Hkd = "hkd", Inr = "inr", Jpy = "jpy", Mxn = "mxn",
        Myr = "myr", Nok = "nok", Nzd = "nzd", Ron = "ron", Php = "php", Pln = "pln", Sek = "sek",
        Sgd = "sgd", Usd = "usd", Zar = "zar", Thb = "thb",
    } else Unknown
}

/// A copy of the coupon that was used.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
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

/// A discount code.
///
/// Part of [`models::CouponList`](crate::checkoutpage::models::CouponList) and [`models::CouponResponse`](crate::checkoutpage::models::CouponResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    pub id: String,
    pub label: String,
    pub code: String,
    pub duration: CouponDuration,
    /// Number of months that a `repeating` coupon applies.
    pub duration_in_months: Option<i64>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    pub currency: Option<Currency>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// Whether the discount includes setup fees.
    pub applies_to_setup_fee: Option<bool>,
    /// How often the coupon can be redeemed.
    pub max_redemptions: Option<i64>,
    /// How often the coupon was redeemed.
    pub times_redeemed: i64,
    /// Until when the coupon can be redeemed.
    pub redeem_by: Option<DateTime<FixedOffset>>,
    /// The pages it is limited to.
    pub page_ids: Option<Vec<String>>,
    /// The ticket types it is limited to.
    pub ticket_type_ids: Option<Vec<ObjectId>>,
    pub deleted: bool,
    pub seller_id: String,
    pub stripe_coupon_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Coupon {
        id: required String = "id", label: required String = "label",
        code: required String = "code", duration: required CouponDuration = "duration",
        duration_in_months: optional i64 = "durationInMonths",
        amount_off: optional MinorUnits = "amountOff", currency: optional Currency = "currency",
        percent_off: optional f64 = "percentOff",
        applies_to_setup_fee: optional bool = "appliesToSetupFee",
        max_redemptions: optional i64 = "maxRedemptions",
        times_redeemed: required i64 = "timesRedeemed",
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy",
        page_ids: optional Vec<String> = "pageIds",
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds",
        deleted: required bool = "deleted", seller_id: required String = "sellerId",
        stripe_coupon_id: optional String = "stripeCouponId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, label: impl Into<String>, code: impl Into<String>,
        duration: impl Into<CouponDuration>, times_redeemed: i64, deleted: bool,
        seller_id: impl Into<String>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// A coupon to create. It has either `percentOff`, or `amountOff` and `currency`.
///
/// Sent by [`Coupons::create`](crate::checkoutpage::resources::coupons::Coupons::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewCoupon {
    /// The name shown to buyers.
    ///
    /// At least 1 character.
    pub label: String,
    /// The code that buyers enter.
    ///
    /// At least 1 character. Pattern `^[A-Za-z0-9_-]+$`.
    pub code: String,
    pub duration: CouponDuration,
    /// Number of months that a `repeating` coupon applies.
    ///
    /// More than 0.
    pub duration_in_months: Option<i64>,
    /// The discount in the smallest unit of `currency`.
    ///
    /// At least 1. At most 99999999.
    pub amount_off: Option<i64>,
    pub currency: Option<CouponCurrency>,
    /// The discount in percent.
    ///
    /// At least 1. At most 100.
    pub percent_off: Option<f64>,
    /// Whether the discount includes setup fees.
    pub applies_to_setup_fee: Option<bool>,
    /// How often the coupon can be redeemed.
    ///
    /// At least 0.
    pub max_redemptions: Option<i64>,
    /// Until when the coupon can be redeemed.
    pub redeem_by: Option<DateTime<FixedOffset>>,
    /// The pages to limit it to.
    pub page_ids: Option<Vec<ObjectId>>,
    /// The ticket types to limit it to.
    pub ticket_type_ids: Option<Vec<ObjectId>>,
}

object! {
    NewCoupon {
        label: required String = "label", code: required String = "code",
        duration: required CouponDuration = "duration",
        duration_in_months: optional i64 = "durationInMonths" set(duration_in_months: i64 => value),
        amount_off: optional i64 = "amountOff" set(amount_off: i64 => value),
        currency: optional CouponCurrency = "currency"
            set(currency: impl Into<CouponCurrency> => value),
        percent_off: optional f64 = "percentOff" set(percent_off: f64 => value),
        applies_to_setup_fee: optional bool = "appliesToSetupFee"
            set(applies_to_setup_fee: bool => value),
        max_redemptions: optional i64 = "maxRedemptions" set(max_redemptions: i64 => value),
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy"
            set(redeem_by: DateTime<FixedOffset> => value),
        page_ids: optional Vec<ObjectId> = "pageIds"
            set(page_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list),
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds"
            set(ticket_type_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list),
    }
    new(label: impl Into<String>, code: impl Into<String>, duration: impl Into<CouponDuration>)
}

/// Changes to a coupon. Absent members are kept.
///
/// Sent by [`Coupons::update`](crate::checkoutpage::resources::coupons::Coupons::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CouponUpdate {
    /// At least 1 character.
    pub label: Option<String>,
    /// At least 0.
    pub max_redemptions: Option<i64>,
    pub redeem_by: Option<DateTime<FixedOffset>>,
    /// The pages to limit it to. An empty list removes the limit.
    pub page_ids: Option<Vec<ObjectId>>,
    /// The ticket types to limit it to. An empty list removes the limit.
    pub ticket_type_ids: Option<Vec<ObjectId>>,
    pub deleted: Option<bool>,
}

object! {
    CouponUpdate {
        label: optional String = "label" set(label: impl Into<String> => value),
        max_redemptions: optional i64 = "maxRedemptions" set(max_redemptions: i64 => value),
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy"
            set(redeem_by: DateTime<FixedOffset> => value),
        page_ids: optional Vec<ObjectId> = "pageIds"
            set(page_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list),
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds"
            set(ticket_type_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list),
        deleted: optional bool = "deleted" set(deleted: bool => value),
    }
}

/// One page of coupons.
///
/// Returned by [`Coupons::list`](crate::checkoutpage::resources::coupons::Coupons::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponList {
    pub data: Vec<Coupon>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    CouponList {
        data: required Vec<Coupon> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Coupon>, total: i64, has_more: bool)
}

/// The envelope of a coupon.
///
/// Returned by [`Coupons::create`](crate::checkoutpage::resources::coupons::Coupons::create) and [`Coupons::update`](crate::checkoutpage::resources::coupons::Coupons::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponResponse {
    pub data: Coupon,
}

object! {
    CouponResponse { data: required Coupon = "data" }
    new(data: Coupon)
}

/// A copy of a coupon, made when it was applied.
///
/// Part of [`models::Subscription`](crate::checkoutpage::models::Subscription).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponSnapshot {
    pub code: Option<String>,
    pub label: Option<String>,
    pub duration: Option<CouponDuration>,
    pub duration_in_months: Option<i64>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    pub currency: Option<Currency>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// Whether the discount includes setup fees.
    pub applies_to_setup_fee: Option<bool>,
    pub max_redemptions: Option<i64>,
    pub times_redeemed: Option<i64>,
    pub redeem_by: Option<DateTime<FixedOffset>>,
    pub page_ids: Option<Vec<ObjectId>>,
    pub deleted: Option<bool>,
}

object! {
    CouponSnapshot {
        code: optional String = "code", label: optional String = "label",
        duration: optional CouponDuration = "duration",
        duration_in_months: optional i64 = "durationInMonths",
        amount_off: optional MinorUnits = "amountOff", currency: optional Currency = "currency",
        percent_off: optional f64 = "percentOff",
        applies_to_setup_fee: optional bool = "appliesToSetupFee",
        max_redemptions: optional i64 = "maxRedemptions",
        times_redeemed: optional i64 = "timesRedeemed",
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy",
        page_ids: optional Vec<ObjectId> = "pageIds", deleted: optional bool = "deleted",
    }
}
