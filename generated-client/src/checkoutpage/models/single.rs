// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: single.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Patch;
use super::*;

/// The price of a product with a single price. Prefer `prices`.
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
        amount: patch i64 = "amount" set(amount: i64) null(amount_null),
        billing_type: patch BillingType = "billingType" set(billing_type: into BillingType) null(billing_type_null),
        id: patch String = "id" set(id: into String) null(id_null),
        currency: patch String = "currency" set(currency: into String) null(currency_null),
        label: patch String = "label" set(label: into String) null(label_null),
        badge: patch String = "badge" set(badge: into String) null(badge_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant" set(pay_what_you_want: bool) null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        setup_fee: patch i64 = "setupFee" set(setup_fee: i64) null(setup_fee_null),
        setup_fee_multiplies_with_quantity: patch bool = "setupFeeMultipliesWithQuantity" set(setup_fee_multiplies_with_quantity: bool) null(setup_fee_multiplies_with_quantity_null),
        recurring: patch RecurringInput = "recurring" set(recurring: RecurringInput) null(recurring_null),
        payment_plan: patch PaymentPlanInput = "paymentPlan" set(payment_plan: PaymentPlanInput) null(payment_plan_null),
        pricing_type: patch PricingType = "pricingType" set(#[deprecated] pricing_type: into PricingType) null(#[deprecated] pricing_type_null),
    }
}
