// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: recurring.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// The billing interval of a price.
///
/// Part of [`models::PriceSnapshot`](crate::checkoutpage::models::PriceSnapshot), [`models::Price`](crate::checkoutpage::models::Price) and [`models::ProductPrice`](crate::checkoutpage::models::ProductPrice).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Recurring {
    pub interval: Option<Interval>,
    /// Number of intervals between payments.
    pub interval_count: Option<i64>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The length of a free trial, in days.
    pub trial_period_days: Option<i64>,
    pub billing_cycle_anchor_config: Option<BillingCycleAnchor>,
}

object! {
    Recurring {
        interval: optional Interval = "interval", interval_count: optional i64 = "intervalCount",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        trial_period_days: optional i64 = "trialPeriodDays",
        billing_cycle_anchor_config: optional BillingCycleAnchor = "billingCycleAnchorConfig",
    }
}

/// The billing interval of a price.
///
/// Part of [`models::PriceInput`](crate::checkoutpage::models::PriceInput) and [`models::SinglePriceInput`](crate::checkoutpage::models::SinglePriceInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecurringInput {
    pub interval: Patch<Interval>,
    /// Number of intervals between payments.
    ///
    /// At least 1.
    pub interval_count: Patch<i64>,
    /// The start.
    pub start_date: Patch<DateTime<FixedOffset>>,
    /// The length of a free trial, in days.
    ///
    /// At least 0.
    pub trial_period_days: Patch<i64>,
    pub billing_cycle_anchor_config: Patch<BillingCycleAnchorInput>,
}

object! {
    RecurringInput {
        interval: patch Interval = "interval"
            set(interval: impl Into<Interval> => value)
            null(interval_null),
        interval_count: patch i64 = "intervalCount"
            set(interval_count: i64 => value)
            null(interval_count_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate"
            set(start_date: DateTime<FixedOffset> => value)
            null(start_date_null),
        trial_period_days: patch i64 = "trialPeriodDays"
            set(trial_period_days: i64 => value)
            null(trial_period_days_null),
        billing_cycle_anchor_config: patch BillingCycleAnchorInput = "billingCycleAnchorConfig"
            set(billing_cycle_anchor_config: BillingCycleAnchorInput => value)
            null(billing_cycle_anchor_config_null),
    }
}
