// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: price.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Patch;
use std::collections::BTreeMap;
use super::*;

/// A copy of a price, made when it was paid.
///
/// Part of [`models::Payment`](crate::checkoutpage::models::Payment) and [`models::Subscription`](crate::checkoutpage::models::Subscription).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceSnapshot {
    pub price_id: Option<String>,
    pub label: Option<String>,
    pub description: Option<String>,
    pub reference: Option<String>,
    /// A short text to highlight the price.
    pub badge: Option<String>,
    pub billing_type: Option<String>,
    pub amount: Option<MinorUnits>,
    pub currency: Option<Currency>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Option<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    pub pwyw_suggested_price: Option<MinorUnits>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Option<bool>,
    /// The billing interval of a subscription.
    pub recurring: Option<Recurring>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Option<PaymentPlan>,
    pub managed_in_stripe: Option<bool>,
    pub stripe_price_id: Option<String>,
    pub stripe_price_livemode: Option<bool>,
}

object! {
    PriceSnapshot {
        price_id: optional String = "priceId", label: optional String = "label",
        description: optional String = "description", reference: optional String = "reference",
        badge: optional String = "badge", billing_type: optional String = "billingType",
        amount: optional MinorUnits = "amount", currency: optional Currency = "currency",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pay_what_you_want: optional bool = "payWhatYouWant",
        pwyw_suggested_price: optional MinorUnits = "pwywSuggestedPrice",
        setup_fee: optional MinorUnits = "setupFee",
        setup_fee_multiplies_with_quantity: optional bool = "setupFeeMultipliesWithQuantity",
        recurring: optional Recurring = "recurring",
        payment_plan: optional PaymentPlan = "paymentPlan",
        managed_in_stripe: optional bool = "managedInStripe",
        stripe_price_id: optional String = "stripePriceId",
        stripe_price_livemode: optional bool = "stripePriceLivemode",
    }
}

/// How a choice of prices is displayed.
///
/// Part of [`models::Product`](crate::checkoutpage::models::Product).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PricePicker {
    pub price_display_defaults: Option<BTreeMap<String, String>>,
    pub price_display_labels: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub price_display_tab_order: Option<BTreeMap<String, Vec<String>>>,
}

object! {
    PricePicker {
        price_display_defaults: optional BTreeMap<String, String> = "priceDisplayDefaults",
        price_display_labels: optional BTreeMap<String, BTreeMap<String, String>> = "priceDisplayLabels",
        price_display_tab_order: optional BTreeMap<String, Vec<String>> = "priceDisplayTabOrder",
    }
}

/// How a choice of prices is displayed.
///
/// Part of [`models::ProductInputBase`](crate::checkoutpage::models::ProductInputBase), [`models::ProductInput`](crate::checkoutpage::models::ProductInput) and [`models::ProductUpdate`](crate::checkoutpage::models::ProductUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PricePickerInput {
    pub price_display_defaults: Patch<BTreeMap<String, String>>,
    pub price_display_labels: Patch<BTreeMap<String, BTreeMap<String, String>>>,
    pub price_display_tab_order: Patch<BTreeMap<String, Vec<String>>>,
}

object! {
    PricePickerInput {
        price_display_defaults: patch BTreeMap<String, String> = "priceDisplayDefaults"
            set(price_display_defaults: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map)
            null(price_display_defaults_null),
        price_display_labels: patch BTreeMap<String, BTreeMap<String, String>> = "priceDisplayLabels"
            set(price_display_labels: impl IntoIterator<Item = (impl Into<String>, BTreeMap<String, String>)> => map)
            null(price_display_labels_null),
        price_display_tab_order: patch BTreeMap<String, Vec<String>> = "priceDisplayTabOrder"
            set(price_display_tab_order: impl IntoIterator<Item = (impl Into<String>, Vec<String>)> => map)
            null(price_display_tab_order_null),
    }
}

/// A price of a product. At most one of `recurring` and `paymentPlan` is set.
///
/// Part of [`models::Product`](crate::checkoutpage::models::Product).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub id: String,
    pub billing_type: BillingType,
    pub amount: MinorUnits,
    pub currency: Currency,
    pub enabled: bool,
    pub is_default: bool,
    pub label: Option<String>,
    /// A short text to highlight the price.
    pub badge: Option<String>,
    pub reference: Option<String>,
    pub order: Option<f64>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Option<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    pub pwyw_suggested_price: Option<MinorUnits>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Option<bool>,
    /// The billing interval of a subscription.
    pub recurring: Option<Recurring>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Option<PaymentPlan>,
}

object! {
    Price {
        id: required String = "id", billing_type: required BillingType = "billingType",
        amount: required MinorUnits = "amount", currency: required Currency = "currency",
        enabled: required bool = "enabled", is_default: required bool = "isDefault",
        label: optional String = "label", badge: optional String = "badge",
        reference: optional String = "reference", order: optional f64 = "order",
        hidden: optional bool = "hidden",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pay_what_you_want: optional bool = "payWhatYouWant",
        pwyw_suggested_price: optional MinorUnits = "pwywSuggestedPrice",
        setup_fee: optional MinorUnits = "setupFee",
        setup_fee_multiplies_with_quantity: optional bool = "setupFeeMultipliesWithQuantity",
        recurring: optional Recurring = "recurring",
        payment_plan: optional PaymentPlan = "paymentPlan",
    }
    new(
        id: impl Into<String>, billing_type: impl Into<BillingType>, amount: MinorUnits,
        currency: impl Into<Currency>, enabled: bool, is_default: bool,
    )
}

/// A price to create or change. At most one of `recurring` and `paymentPlan` may be set.
///
/// Part of [`models::ProductInputBase`](crate::checkoutpage::models::ProductInputBase), [`models::ProductInput`](crate::checkoutpage::models::ProductInput) and [`models::ProductUpdate`](crate::checkoutpage::models::ProductUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct PriceInput {
    /// In the smallest unit of the currency.
    ///
    /// At least 0. Example: `4900`.
    pub amount: i64,
    pub billing_type: BillingType,
    /// The id of the price, if it exists already.
    pub id: Patch<String>,
    /// Defaults to `usd`.
    ///
    /// Exactly 3 characters.
    pub currency: Patch<String>,
    pub label: Patch<String>,
    /// A short text to highlight the price.
    pub badge: Patch<String>,
    pub reference: Patch<String>,
    pub order: Patch<f64>,
    pub enabled: Patch<bool>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Patch<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    /// A fee charged with the first payment.
    ///
    /// At least 0.
    pub setup_fee: Patch<i64>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Patch<bool>,
    /// The billing interval of a subscription.
    pub recurring: Patch<RecurringInput>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Patch<PaymentPlanInput>,
}

object! {
    PriceInput {
        amount: required i64 = "amount", billing_type: required BillingType = "billingType",
        id: patch String = "id" set(id: impl Into<String> => value) null(id_null),
        currency: patch String = "currency"
            set(currency: impl Into<String> => value)
            null(currency_null),
        label: patch String = "label" set(label: impl Into<String> => value) null(label_null),
        badge: patch String = "badge" set(badge: impl Into<String> => value) null(badge_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        discounted_from_price: patch i64 = "discountedFromPrice"
            set(discounted_from_price: i64 => value)
            null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant"
            set(pay_what_you_want: bool => value)
            null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice"
            set(pwyw_suggested_price: i64 => value)
            null(pwyw_suggested_price_null),
        setup_fee: patch i64 = "setupFee" set(setup_fee: i64 => value) null(setup_fee_null),
        setup_fee_multiplies_with_quantity: patch bool = "setupFeeMultipliesWithQuantity"
            set(setup_fee_multiplies_with_quantity: bool => value)
            null(setup_fee_multiplies_with_quantity_null),
        recurring: patch RecurringInput = "recurring"
            set(recurring: RecurringInput => value)
            null(recurring_null),
        payment_plan: patch PaymentPlanInput = "paymentPlan"
            set(payment_plan: PaymentPlanInput => value)
            null(payment_plan_null),
    }
    new(amount: i64, billing_type: impl Into<BillingType>)
}

/// The price of a product with a single price. Prefer `prices`.
///
/// Part of [`models::ProductInput`](crate::checkoutpage::models::ProductInput) and [`models::ProductUpdate`](crate::checkoutpage::models::ProductUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SinglePriceInput {
    /// In the smallest unit of the currency.
    ///
    /// At least 0.
    pub amount: Patch<i64>,
    pub billing_type: Patch<BillingType>,
    pub id: Patch<String>,
    /// Exactly 3 characters.
    pub currency: Patch<String>,
    pub label: Patch<String>,
    /// A short text to highlight the price.
    pub badge: Patch<String>,
    pub reference: Patch<String>,
    pub order: Patch<f64>,
    pub enabled: Patch<bool>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Patch<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    /// A fee charged with the first payment.
    ///
    /// At least 0.
    pub setup_fee: Patch<i64>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Patch<bool>,
    /// The billing interval of a subscription.
    pub recurring: Patch<RecurringInput>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Patch<PaymentPlanInput>,
    #[deprecated]
    pub pricing_type: Patch<PricingType>,
}

object! {
    SinglePriceInput {
        amount: patch i64 = "amount" set(amount: i64 => value) null(amount_null),
        billing_type: patch BillingType = "billingType"
            set(billing_type: impl Into<BillingType> => value)
            null(billing_type_null),
        id: patch String = "id" set(id: impl Into<String> => value) null(id_null),
        currency: patch String = "currency"
            set(currency: impl Into<String> => value)
            null(currency_null),
        label: patch String = "label" set(label: impl Into<String> => value) null(label_null),
        badge: patch String = "badge" set(badge: impl Into<String> => value) null(badge_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        discounted_from_price: patch i64 = "discountedFromPrice"
            set(discounted_from_price: i64 => value)
            null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant"
            set(pay_what_you_want: bool => value)
            null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice"
            set(pwyw_suggested_price: i64 => value)
            null(pwyw_suggested_price_null),
        setup_fee: patch i64 = "setupFee" set(setup_fee: i64 => value) null(setup_fee_null),
        setup_fee_multiplies_with_quantity: patch bool = "setupFeeMultipliesWithQuantity"
            set(setup_fee_multiplies_with_quantity: bool => value)
            null(setup_fee_multiplies_with_quantity_null),
        recurring: patch RecurringInput = "recurring"
            set(recurring: RecurringInput => value)
            null(recurring_null),
        payment_plan: patch PaymentPlanInput = "paymentPlan"
            set(payment_plan: PaymentPlanInput => value)
            null(payment_plan_null),
        pricing_type: patch PricingType = "pricingType"
            set(#[deprecated] pricing_type: impl Into<PricingType> => value)
            null(#[deprecated] pricing_type_null),
    }
}
