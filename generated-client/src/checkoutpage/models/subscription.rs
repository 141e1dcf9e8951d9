// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: subscription.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;
use super::*;

/// The status of a subscription.
///
/// Sent by [`Subscriptions::list`](crate::checkoutpage::resources::subscriptions::Subscriptions::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    Draft,
    DraftExpired,
    Incomplete,
    IncompleteExpired,
    Trialing,
    Paused,
    Scheduled,
    Active,
    PastDue,
    Canceled,
    Unpaid,
    Failed,
    Completed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionStatus {
        Draft = "draft", DraftExpired = "draft_expired", Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired", Trialing = "trialing", Paused = "paused",
        Scheduled = "scheduled", Active = "active", PastDue = "past_due", Canceled = "canceled",
        Unpaid = "unpaid", Failed = "failed", Completed = "completed",
    } else Unknown
}

/// The status of a subscription's latest payment.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionChargeStatus {
    Draft,
    Deleted,
    Open,
    Paid,
    Uncollectible,
    Void,
    RequiresPaymentMethod,
    RequiresConfirmation,
    RequiresAction,
    Processing,
    RequiresCapture,
    Canceled,
    Succeeded,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionChargeStatus {
        Draft = "draft", Deleted = "deleted", Open = "open", Paid = "paid",
        Uncollectible = "uncollectible", Void = "void",
        RequiresPaymentMethod = "requires_payment_method",
        RequiresConfirmation = "requires_confirmation", RequiresAction = "requires_action",
        Processing = "processing", RequiresCapture = "requires_capture", Canceled = "canceled",
        Succeeded = "succeeded",
    } else Unknown
}

/// The status of a subscription's payment.
///
/// Sent by [`SubscriptionPayments::list`](crate::checkoutpage::resources::subscription_payments::SubscriptionPayments::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionPaymentStatus {
    Succeeded,
    Pending,
    Failed,
    Incomplete,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionPaymentStatus {
        Succeeded = "succeeded", Pending = "pending", Failed = "failed", Incomplete = "incomplete",
    } else Unknown
}

/// The status of Stripe's invoice.
///
/// Part of [`models::SubscriptionPayment`](crate::checkoutpage::models::SubscriptionPayment).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionInvoiceStatus {
    Draft,
    Open,
    Paid,
    Uncollectible,
    Void,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionInvoiceStatus {
        Draft = "draft", Open = "open", Paid = "paid", Uncollectible = "uncollectible",
        Void = "void",
    } else Unknown
}

/// Limit on subscriptions.
///
/// Part of [`models::Product`](crate::checkoutpage::models::Product).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionLimit {
    pub enabled: Option<bool>,
    pub limit_subscriptions_stripe: Option<Toggle>,
}

object! {
    SubscriptionLimit {
        enabled: optional bool = "enabled",
        limit_subscriptions_stripe: optional Toggle = "limitSubscriptionsStripe",
    }
}

/// Limit on subscriptions.
///
/// Part of [`models::ProductInputBase`](crate::checkoutpage::models::ProductInputBase), [`models::ProductInput`](crate::checkoutpage::models::ProductInput) and [`models::ProductUpdate`](crate::checkoutpage::models::ProductUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscriptionLimitInput {
    pub enabled: Patch<bool>,
    pub limit_subscriptions_stripe: Patch<ToggleInput>,
}

object! {
    SubscriptionLimitInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        limit_subscriptions_stripe: patch ToggleInput = "limitSubscriptionsStripe"
            set(limit_subscriptions_stripe: ToggleInput => value)
            null(limit_subscriptions_stripe_null),
    }
}

/// A subscription: a recurring payment.
///
/// Part of [`models::SubscriptionList`](crate::checkoutpage::models::SubscriptionList), [`models::SubscriptionResponse`](crate::checkoutpage::models::SubscriptionResponse), [`models::AbandonedSubscriptionData`](crate::checkoutpage::models::AbandonedSubscriptionData) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    pub id: String,
    pub status: Option<SubscriptionStatus>,
    /// The amount of each payment.
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The amount in US dollars.
    pub amount_usd: Option<MinorUnits>,
    /// The unit of time between payments.
    pub interval: Option<String>,
    /// Number of intervals between payments.
    pub interval_count: Option<i64>,
    /// Number of payments of a payment plan.
    pub plan_iterations: Option<i64>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The start of the current period.
    pub current_period_start: Option<DateTime<FixedOffset>>,
    /// The end of the current period.
    pub current_period_end: Option<DateTime<FixedOffset>>,
    /// The start of the trial.
    pub trial_start: Option<DateTime<FixedOffset>>,
    /// The end of the trial.
    pub trial_end: Option<DateTime<FixedOffset>>,
    /// When the subscription will be canceled.
    pub cancel_at: Option<DateTime<FixedOffset>>,
    /// Whether the subscription will be canceled at the end of the current period.
    pub cancel_at_period_end: Option<bool>,
    pub canceled_at: Option<DateTime<FixedOffset>>,
    pub canceled_by: Option<String>,
    pub canceled_by_api_key: Option<ObjectId>,
    pub canceled_by_api_key_name: Option<String>,
    /// The reason for the cancellation.
    pub reason: Option<String>,
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<BillingDetails>,
    pub shipping: Option<Shipping>,
    /// Answers to the fields of the page.
    pub fields: Option<Vec<FieldAnswer>>,
    pub payment_method: Option<PaymentMethod>,
    pub payment_status: Option<SubscriptionChargeStatus>,
    /// The error of the latest payment.
    pub payment_error: Option<String>,
    pub product_id: Option<String>,
    pub product_title: Option<String>,
    pub product_price: Option<MinorUnits>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    pub price_id: Option<String>,
    /// A copy of the price that was paid.
    pub price_snapshot: Option<PriceSnapshot>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// The price, if the link to the page set it.
    pub dynamic_price: Option<MinorUnits>,
    pub variants: Option<Vec<SubscriptionVariant>>,
    pub fees: Option<Vec<SubscriptionFee>>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    pub setup_fee_total: Option<MinorUnits>,
    /// The setup fee in US dollars.
    pub setup_fee_usd: Option<MinorUnits>,
    pub setup_fee_discount_amount: Option<MinorUnits>,
    pub setup_fee_fees: Option<Vec<SubscriptionItemFee>>,
    pub setup_fee_invoice_item_id: Option<String>,
    pub setup_fee_invoice_item_paid: Option<bool>,
    pub coupon_id: Option<String>,
    /// A copy of the coupon that was used.
    pub coupon_snapshot: Option<CouponSnapshot>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    /// The id of the license key.
    pub license_key_id: Option<String>,
    pub order_id: Option<String>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// Whether the checkout was abandoned.
    pub is_abandoned: Option<bool>,
    pub abandonment_status: Option<AbandonmentStatus>,
    pub abandoned_cart_email_status: Option<AbandonedCartEmailStatus>,
    /// The time of the last reminder.
    pub abandoned_cart_email_sent_at: Option<DateTime<FixedOffset>>,
    /// The time at which the abandoned checkout was completed.
    pub recovered_at: Option<DateTime<FixedOffset>>,
    /// The time of the last refund.
    pub last_refund_at: Option<DateTime<FixedOffset>>,
    /// The reason for the last refund.
    pub last_refund_reason: Option<String>,
    /// A note on the last refund.
    pub last_refund_reason_note: Option<String>,
    /// Whether it was bought as an upsell.
    pub upsell: Option<bool>,
    pub upsell_charge_id: Option<String>,
    /// The id of the page that offered the upsell.
    pub upsell_page_id: Option<String>,
    pub upsell_subscription_id: Option<String>,
    /// Query parameters of the URL that was visited.
    pub query_parameters: Option<BTreeMap<String, String>>,
    pub locale: Option<String>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    /// The IP address of the customer.
    pub client_ip: Option<String>,
    /// The width of the customer's screen.
    pub screen_width: Option<f64>,
    /// The user agent of the customer's browser.
    pub user_agent: Option<String>,
    pub stripe_customer_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_setup_intent_id: Option<String>,
    pub stripe_subscription_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Subscription {
        id: required String = "id", status: optional SubscriptionStatus = "status",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd", interval: optional String = "interval",
        interval_count: optional i64 = "intervalCount",
        plan_iterations: optional i64 = "planIterations",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        current_period_start: optional DateTime<FixedOffset> as date = "currentPeriodStart",
        current_period_end: optional DateTime<FixedOffset> as date = "currentPeriodEnd",
        trial_start: optional DateTime<FixedOffset> as date = "trialStart",
        trial_end: optional DateTime<FixedOffset> as date = "trialEnd",
        cancel_at: optional DateTime<FixedOffset> as date = "cancelAt",
        cancel_at_period_end: optional bool = "cancelAtPeriodEnd",
        canceled_at: optional DateTime<FixedOffset> as date = "canceledAt",
        canceled_by: optional String = "canceledBy",
        canceled_by_api_key: optional ObjectId = "canceledByApiKey",
        canceled_by_api_key_name: optional String = "canceledByApiKeyName",
        reason: optional String = "reason", customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        fields: optional Vec<FieldAnswer> = "fields",
        payment_method: optional PaymentMethod = "paymentMethod",
        payment_status: optional SubscriptionChargeStatus = "paymentStatus",
        payment_error: optional String = "paymentError", product_id: optional String = "productId",
        product_title: optional String = "productTitle",
        product_price: optional MinorUnits = "productPrice", sku: optional String = "sku",
        quantity: optional i64 = "quantity", price_id: optional String = "priceId",
        price_snapshot: optional PriceSnapshot = "priceSnapshot",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        dynamic_price: optional MinorUnits = "dynamicPrice",
        variants: optional Vec<SubscriptionVariant> = "variants",
        fees: optional Vec<SubscriptionFee> = "fees", setup_fee: optional MinorUnits = "setupFee",
        setup_fee_total: optional MinorUnits = "setupFeeTotal",
        setup_fee_usd: optional MinorUnits = "setupFeeUsd",
        setup_fee_discount_amount: optional MinorUnits = "setupFeeDiscountAmount",
        setup_fee_fees: optional Vec<SubscriptionItemFee> = "setupFeeFees",
        setup_fee_invoice_item_id: optional String = "setupFeeInvoiceItemId",
        setup_fee_invoice_item_paid: optional bool = "setupFeeInvoiceItemPaid",
        coupon_id: optional String = "couponId",
        coupon_snapshot: optional CouponSnapshot = "couponSnapshot",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource",
        license_key_id: optional String = "licenseKeyId", order_id: optional String = "orderId",
        page_id: optional String = "pageId", page_slug: optional String = "pageSlug",
        seller_id: optional String = "sellerId", session_id: optional String = "sessionId",
        visit_id: optional String = "visitId", is_abandoned: optional bool = "isAbandoned",
        abandonment_status: optional AbandonmentStatus = "abandonmentStatus",
        abandoned_cart_email_status: optional AbandonedCartEmailStatus = "abandonedCartEmailStatus",
        abandoned_cart_email_sent_at: optional DateTime<FixedOffset> as date = "abandonedCartEmailSentAt",
        recovered_at: optional DateTime<FixedOffset> as date = "recoveredAt",
        last_refund_at: optional DateTime<FixedOffset> as date = "lastRefundAt",
        last_refund_reason: optional String = "lastRefundReason",
        last_refund_reason_note: optional String = "lastRefundReasonNote",
        upsell: optional bool = "upsell", upsell_charge_id: optional String = "upsellChargeId",
        upsell_page_id: optional String = "upsellPageId",
        upsell_subscription_id: optional String = "upsellSubscriptionId",
        query_parameters: optional BTreeMap<String, String> = "queryParameters",
        locale: optional String = "locale", livemode: optional bool = "livemode",
        client_ip: optional String = "clientIp", screen_width: optional f64 = "screenWidth",
        user_agent: optional String = "userAgent",
        stripe_customer_id: optional String = "stripeCustomerId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_setup_intent_id: optional String = "stripeSetupIntentId",
        stripe_subscription_id: optional String = "stripeSubscriptionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, amount: MinorUnits, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// A fee charged with every payment of a subscription.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
    pub stripe_product_id: Option<String>,
}

object! {
    SubscriptionFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
        stripe_product_id: optional String = "stripeProductId",
    }
}

/// A fee charged with an invoice item.
///
/// Part of [`models::SubscriptionVariant`](crate::checkoutpage::models::SubscriptionVariant) and [`models::SubscriptionVariantOption`](crate::checkoutpage::models::SubscriptionVariantOption).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionItemFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
    pub stripe_invoice_item_id: Option<String>,
}

object! {
    SubscriptionItemFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
        stripe_invoice_item_id: optional String = "stripeInvoiceItemId",
    }
}

/// The options selected in a variant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionVariant {
    pub variant_id: Option<String>,
    pub name: Option<String>,
    pub reference: Option<String>,
    pub selection_type: Option<SelectionType>,
    pub fees: Option<Vec<SubscriptionItemFee>>,
    pub selected_options: Option<Vec<SubscriptionVariantOption>>,
}

object! {
    SubscriptionVariant {
        variant_id: optional String = "variantId", name: optional String = "name",
        reference: optional String = "reference",
        selection_type: optional SelectionType = "selectionType",
        fees: optional Vec<SubscriptionItemFee> = "fees",
        selected_options: optional Vec<SubscriptionVariantOption> = "selectedOptions",
    }
}

/// An option that was selected.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionVariantOption {
    pub option_id: Option<String>,
    pub option_name: Option<String>,
    pub option_type: Option<BillingType>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Option<MinorUnits>,
    pub additional_charge_amount_total: Option<MinorUnits>,
    /// The charge in US dollars.
    pub additional_charge_amount_usd: Option<MinorUnits>,
    /// The amount of discounts.
    pub discount_amount: Option<MinorUnits>,
    pub fees: Option<Vec<SubscriptionItemFee>>,
    pub option_invoice_item_id: Option<String>,
    pub option_invoice_item_paid: Option<bool>,
    pub option_stripe_price_id: Option<String>,
    pub option_stripe_product_id: Option<String>,
}

object! {
    SubscriptionVariantOption {
        option_id: optional String = "optionId", option_name: optional String = "optionName",
        option_type: optional BillingType = "optionType", sku: optional String = "sku",
        quantity: optional i64 = "quantity",
        additional_charge_amount: optional MinorUnits = "additionalChargeAmount",
        additional_charge_amount_total: optional MinorUnits = "additionalChargeAmountTotal",
        additional_charge_amount_usd: optional MinorUnits = "additionalChargeAmountUsd",
        discount_amount: optional MinorUnits = "discountAmount",
        fees: optional Vec<SubscriptionItemFee> = "fees",
        option_invoice_item_id: optional String = "optionInvoiceItemId",
        option_invoice_item_paid: optional bool = "optionInvoiceItemPaid",
        option_stripe_price_id: optional String = "optionStripePriceId",
        option_stripe_product_id: optional String = "optionStripeProductId",
    }
}

/// When a subscription is to end, in one of three ways.
///
/// Sent by [`Subscriptions::cancel`](crate::checkoutpage::resources::subscriptions::Subscriptions::cancel).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionCancellation {
    Immediately(CancelImmediately),
    AtPeriodEnd(CancelAtPeriodEnd),
    AtDate(CancelAtDate),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    SubscriptionCancellation {
        Immediately = object ["cancelImmediately", "reason", "sendCancellationEmail"] requires ["cancelImmediately"] with {
            "cancelImmediately" = true,
        } others forbidden,
        AtPeriodEnd = object ["cancelAtPeriodEnd", "reason", "sendCancellationEmail"] requires ["cancelAtPeriodEnd"] with {
            "cancelAtPeriodEnd" = true,
        } others forbidden,
        AtDate = object ["cancelAt", "reason", "sendCancellationEmail"] requires ["cancelAt"] others forbidden,
    } else Unknown
    from { Immediately: CancelImmediately, AtPeriodEnd: CancelAtPeriodEnd, AtDate: CancelAtDate }
}

/// One page of subscriptions.
///
/// Returned by [`Subscriptions::list`](crate::checkoutpage::resources::subscriptions::Subscriptions::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionList {
    pub data: Vec<Subscription>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    SubscriptionList {
        data: required Vec<Subscription> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Subscription>, total: i64, has_more: bool)
}

/// The envelope of a subscription.
///
/// Returned by [`Subscriptions::get`](crate::checkoutpage::resources::subscriptions::Subscriptions::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionResponse {
    pub data: Subscription,
}

object! {
    SubscriptionResponse { data: required Subscription as large = "data" }
    new(data: Subscription)
}

/// One payment of a subscription.
///
/// Part of [`models::SubscriptionPaymentList`](crate::checkoutpage::models::SubscriptionPaymentList) and [`models::SubscriptionPaymentResponse`](crate::checkoutpage::models::SubscriptionPaymentResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPayment {
    pub id: ObjectId,
    pub payment_status: Option<SubscriptionPaymentStatus>,
    pub paid: Option<bool>,
    pub refunded: Option<bool>,
    pub partially_refunded: Option<bool>,
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The amount in US dollars.
    pub amount_usd: Option<MinorUnits>,
    pub billing_reason: Option<BillingReason>,
    pub payment_method: Option<PaymentMethod>,
    pub subscription_id: Option<ObjectId>,
    pub customer_id: Option<ObjectId>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub page_id: Option<ObjectId>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub product_id: Option<ObjectId>,
    pub product_title: Option<String>,
    pub seller_id: Option<ObjectId>,
    /// The ids of transactions.
    pub transaction_ids: Option<Vec<ObjectId>>,
    pub invoice_status: Option<SubscriptionInvoiceStatus>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    pub stripe_invoice_id: Option<String>,
    pub stripe_invoice_pdf: Option<String>,
    pub stripe_payment_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_refund_invoice_pdf: Option<String>,
    pub stripe_subscription_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    SubscriptionPayment {
        id: required ObjectId = "id",
        payment_status: optional SubscriptionPaymentStatus = "paymentStatus",
        paid: optional bool = "paid", refunded: optional bool = "refunded",
        partially_refunded: optional bool = "partiallyRefunded",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        billing_reason: optional BillingReason = "billingReason",
        payment_method: optional PaymentMethod = "paymentMethod",
        subscription_id: optional ObjectId = "subscriptionId",
        customer_id: optional ObjectId = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail", page_id: optional ObjectId = "pageId",
        page_slug: optional String = "pageSlug", product_id: optional ObjectId = "productId",
        product_title: optional String = "productTitle", seller_id: optional ObjectId = "sellerId",
        transaction_ids: optional Vec<ObjectId> = "transactionIds",
        invoice_status: optional SubscriptionInvoiceStatus = "invoiceStatus",
        livemode: optional bool = "livemode",
        stripe_invoice_id: optional String = "stripeInvoiceId",
        stripe_invoice_pdf: optional String = "stripeInvoicePdf",
        stripe_payment_id: optional String = "stripePaymentId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_refund_invoice_pdf: optional String = "stripeRefundInvoicePdf",
        stripe_subscription_id: optional String = "stripeSubscriptionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, amount: MinorUnits, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// One page of payments of subscriptions.
///
/// Returned by [`SubscriptionPayments::list`](crate::checkoutpage::resources::subscription_payments::SubscriptionPayments::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPaymentList {
    pub data: Vec<SubscriptionPayment>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    SubscriptionPaymentList {
        data: required Vec<SubscriptionPayment> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<SubscriptionPayment>, total: i64, has_more: bool)
}

/// The envelope of a subscription payment.
///
/// Returned by [`SubscriptionPayments::get`](crate::checkoutpage::resources::subscription_payments::SubscriptionPayments::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPaymentResponse {
    pub data: SubscriptionPayment,
}

object! {
    SubscriptionPaymentResponse { data: required SubscriptionPayment = "data" }
    new(data: SubscriptionPayment)
}

/// The data of an abandoned subscription.
///
/// Part of [`models::SubscriptionAbandonedEvent`](crate::checkoutpage::models::SubscriptionAbandonedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbandonedSubscriptionData {
    pub subscription: Subscription,
    /// A URL at which the customer can continue.
    pub recovery_url: Option<String>,
}

object! {
    AbandonedSubscriptionData {
        subscription: required Subscription as large = "subscription",
        recovery_url: optional String = "recoveryUrl",
    }
    new(subscription: Subscription)
}

/// The data of a subscription's event.
///
/// Part of [`models::SubscriptionActiveEvent`](crate::checkoutpage::models::SubscriptionActiveEvent), [`models::SubscriptionCanceledEvent`](crate::checkoutpage::models::SubscriptionCanceledEvent), [`models::SubscriptionCompletedEvent`](crate::checkoutpage::models::SubscriptionCompletedEvent) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionData {
    pub subscription: Subscription,
}

object! {
    SubscriptionData { subscription: required Subscription as large = "subscription" }
    new(subscription: Subscription)
}

/// A subscription was abandoned at checkout.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionAbandonedEvent {
    /// Always `subscription.abandoned`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: AbandonedSubscriptionData,
}

object! {
    SubscriptionAbandonedEvent {
        event: constant Constant = "event" is "subscription.abandoned",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required AbandonedSubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: AbandonedSubscriptionData,
    )
}

/// A subscription became active.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionActiveEvent {
    /// Always `subscription.active`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionActiveEvent {
        event: constant Constant = "event" is "subscription.active",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription was canceled.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCanceledEvent {
    /// Always `subscription.canceled`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionCanceledEvent {
        event: constant Constant = "event" is "subscription.canceled",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription received its last payment.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCompletedEvent {
    /// Always `subscription.completed`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionCompletedEvent {
        event: constant Constant = "event" is "subscription.completed",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription was created.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCreatedEvent {
    /// Always `subscription.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionCreatedEvent {
        event: constant Constant = "event" is "subscription.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription expired.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionExpiredEvent {
    /// Always `subscription.expired`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionExpiredEvent {
        event: constant Constant = "event" is "subscription.expired",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription was scheduled to start later.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionScheduledEvent {
    /// Always `subscription.scheduled`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionScheduledEvent {
        event: constant Constant = "event" is "subscription.scheduled",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A trial period started.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionTrialingEvent {
    /// Always `subscription.trialing`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionTrialingEvent {
        event: constant Constant = "event" is "subscription.trialing",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}
