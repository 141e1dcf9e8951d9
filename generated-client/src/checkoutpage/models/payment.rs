// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: payment.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;
use super::*;

/// The status of a payment or booking.
///
/// Sent by [`Bookings::list`](crate::checkoutpage::resources::bookings::Bookings::list) and [`Payments::list`](crate::checkoutpage::resources::payments::Payments::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentStatus {
    Created,
    Pending,
    Unpaid,
    PartiallyPaid,
    Paid,
    Canceled,
    Failed,
    PartialRefund,
    Refunded,
    Draft,
    DraftExpired,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentStatus {
        Created = "created", Pending = "pending", Unpaid = "unpaid",
        PartiallyPaid = "partially_paid", Paid = "paid", Canceled = "canceled", Failed = "failed",
        PartialRefund = "partial_refund", Refunded = "refunded", Draft = "draft",
        DraftExpired = "draft_expired",
    } else Unknown
}

/// The payment gateway.
///
/// Part of [`models::PaymentMethod`](crate::checkoutpage::models::PaymentMethod).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentGateway {
    Stripe,
    Paypal,
    Manual,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentGateway { Stripe = "stripe", Paypal = "paypal", Manual = "manual" } else Unknown
}

/// Whether an express checkout button was used.
///
/// Part of [`models::PaymentMethod`](crate::checkoutpage::models::PaymentMethod), [`models::WalletMethod`](crate::checkoutpage::models::WalletMethod) and [`models::WalletMethodInput`](crate::checkoutpage::models::WalletMethodInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentMode {
    Default,
    Express,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PaymentMode { Default = "default", Express = "express" } else Unknown }

/// Whether the full amount, a part of it, or nothing is paid at checkout.
///
/// Part of [`models::ChosenPaymentOption`](crate::checkoutpage::models::ChosenPaymentOption) and [`models::PaymentOptionInput`](crate::checkoutpage::models::PaymentOptionInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentOptionType {
    Manual,
    Partial,
    Full,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentOptionType { Manual = "manual", Partial = "partial", Full = "full" } else Unknown
}

/// A payment method of Stripe.
///
/// Part of [`models::PageFee`](crate::checkoutpage::models::PageFee) and [`models::PageFeeInput`](crate::checkoutpage::models::PageFeeInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethodType {
    AcssDebit,
    Affirm,
    AfterpayClearpay,
    Alipay,
    AmazonPay,
    AuBecsDebit,
    BacsDebit,
    Bancontact,
    Blik,
    Boleto,
    Card,
    CardPresent,
    Cashapp,
    CustomerBalance,
    Eps,
    Fpx,
    Giropay,
    Grabpay,
    Ideal,
    InteracPresent,
    Klarna,
    Konbini,
    Link,
    Mobilepay,
    Multibanco,
    Oxxo,
    P24,
    Paynow,
    Paypal,
    Pix,
    Promptpay,
    RevolutPay,
    SepaDebit,
    Sofort,
    Swish,
    Twint,
    UsBankAccount,
    WechatPay,
    Zip,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentMethodType {
        AcssDebit = "acss_debit", Affirm = "affirm", AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay", AmazonPay = "amazon_pay", AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit", Bancontact = "bancontact", Blik = "blik", Boleto = "boleto",
        Card = "card", CardPresent = "card_present", Cashapp = "cashapp",
        CustomerBalance = "customer_balance", Eps = "eps", Fpx = "fpx", Giropay = "giropay",
        Grabpay = "grabpay", Ideal = "ideal", InteracPresent = "interac_present", Klarna = "klarna",
        Konbini = "konbini", Link = "link", Mobilepay = "mobilepay", Multibanco = "multibanco",
        Oxxo = "oxxo", P24 = "p24", Paynow = "paynow", Paypal = "paypal", Pix = "pix",
        Promptpay = "promptpay", RevolutPay = "revolut_pay", SepaDebit = "sepa_debit",
        Sofort = "sofort", Swish = "swish", Twint = "twint", UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay", Zip = "zip",
    } else Unknown
}

/// The payment method that was used.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Subscription`](crate::checkoutpage::models::Subscription) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// The type of payment method.
    ///
    /// Example: `card`.
    pub method: Option<String>,
    pub gateway: Option<PaymentGateway>,
    pub mode: Option<PaymentMode>,
    pub wallet: Option<String>,
    /// Example: `visa`.
    pub brand: Option<String>,
    /// The country that issued the card.
    pub country: Option<String>,
    /// The funding type, such as `credit`.
    pub funding: Option<String>,
    /// The last four digits.
    ///
    /// Example: `4242`.
    pub last4: Option<String>,
    /// Month of expiry.
    pub exp_month: Option<i64>,
    /// Year of expiry.
    pub exp_year: Option<i64>,
    /// Use `expMonth` instead.
    #[deprecated]
    pub old_exp_month: Option<i64>,
    /// Use `expYear` instead.
    #[deprecated]
    pub old_exp_year: Option<i64>,
}

object! {
    PaymentMethod {
        method: optional String = "method", gateway: optional PaymentGateway = "gateway",
        mode: optional PaymentMode = "mode", wallet: optional String = "wallet",
        brand: optional String = "brand", country: optional String = "country",
        funding: optional String = "funding", last4: optional String = "last4",
        exp_month: optional i64 = "expMonth", exp_year: optional i64 = "expYear",
        old_exp_month: optional i64 = "exp_month", old_exp_year: optional i64 = "exp_year",
    }
}

/// A one-time payment.
///
/// Part of [`models::PaymentList`](crate::checkoutpage::models::PaymentList), [`models::PaymentResponse`](crate::checkoutpage::models::PaymentResponse), [`models::BookingData`](crate::checkoutpage::models::BookingData) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub id: String,
    pub status: PaymentStatus,
    /// The total.
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The total in US dollars.
    pub amount_usd: Option<MinorUnits>,
    /// The amount still to be paid.
    pub amount_due: Option<MinorUnits>,
    /// The amount that was paid.
    pub amount_paid: Option<MinorUnits>,
    /// The amount that was refunded.
    pub amount_refunded: Option<MinorUnits>,
    /// The amount without tax.
    pub amount_excluding_tax: Option<MinorUnits>,
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    /// The tax of each jurisdiction.
    pub tax_breakdown: Vec<Option<TaxBreakdown>>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    pub fees: Option<Vec<AppliedFee>>,
    pub coupon: Option<AppliedCoupon>,
    pub discount: Option<AppliedDiscount>,
    /// The price, if the link to the page set it.
    pub dynamic_price: Option<MinorUnits>,
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
    pub payment_option: Option<ChosenPaymentOption>,
    /// The error of the payment.
    pub payment_error: Option<String>,
    pub order_id: Option<String>,
    pub order_status: Option<OrderStatus>,
    pub invoice_id: Option<String>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// The ids of transactions.
    pub transaction_ids: Option<Vec<String>>,
    /// Whether the checkout was abandoned.
    pub is_abandoned: Option<bool>,
    pub abandonment_status: Option<AbandonmentStatus>,
    pub abandoned_cart_email_status: Option<AbandonedCartEmailStatus>,
    /// The time of the last reminder.
    pub abandoned_cart_email_sent_at: Option<DateTime<FixedOffset>>,
    /// The time at which the abandoned checkout was completed.
    pub recovered_at: Option<DateTime<FixedOffset>>,
    /// The time of cancellation, in text form.
    pub canceled_at: Option<String>,
    pub canceled_by: Option<String>,
    pub canceled_reason: Option<String>,
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
    pub stripe_charge_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_tax_calculation_id: Option<String>,
    pub stripe_tax_transaction_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    pub product_id: Option<String>,
    pub product_title: Option<String>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    pub price_id: Option<String>,
    /// A copy of the price that was paid.
    pub price_snapshot: Option<PriceSnapshot>,
    pub product_price: Option<MinorUnits>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    pub pay_what_you_want_price: Option<MinorUnits>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    /// The id of the license key.
    pub license_key_id: Option<String>,
    pub variants: Option<Vec<PaymentVariant>>,
}

object! {
    Payment {
        id: required String = "id", status: required PaymentStatus = "status",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        amount_due: optional MinorUnits = "amountDue",
        amount_paid: optional MinorUnits = "amountPaid",
        amount_refunded: optional MinorUnits = "amountRefunded",
        amount_excluding_tax: optional MinorUnits = "amountExcludingTax",
        tax_amount: optional MinorUnits = "taxAmount",
        tax_breakdown: required Vec<Option<TaxBreakdown>> = "taxBreakdown",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource", fees: optional Vec<AppliedFee> = "fees",
        coupon: optional AppliedCoupon = "coupon", discount: optional AppliedDiscount = "discount",
        dynamic_price: optional MinorUnits = "dynamicPrice",
        customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        fields: optional Vec<FieldAnswer> = "fields",
        payment_method: optional PaymentMethod = "paymentMethod",
        payment_option: optional ChosenPaymentOption = "paymentOption",
        payment_error: optional String = "paymentError", order_id: optional String = "orderId",
        order_status: optional OrderStatus = "orderStatus",
        invoice_id: optional String = "invoiceId", page_id: optional String = "pageId",
        page_slug: optional String = "pageSlug", seller_id: optional String = "sellerId",
        session_id: optional String = "sessionId", visit_id: optional String = "visitId",
        transaction_ids: optional Vec<String> = "transactionIds",
        is_abandoned: optional bool = "isAbandoned",
        abandonment_status: optional AbandonmentStatus = "abandonmentStatus",
        abandoned_cart_email_status: optional AbandonedCartEmailStatus = "abandonedCartEmailStatus",
        abandoned_cart_email_sent_at: optional DateTime<FixedOffset> as date = "abandonedCartEmailSentAt",
        recovered_at: optional DateTime<FixedOffset> as date = "recoveredAt",
        canceled_at: optional String = "canceledAt", canceled_by: optional String = "canceledBy",
        canceled_reason: optional String = "canceledReason",
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
        stripe_charge_id: optional String = "stripeChargeId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_tax_calculation_id: optional String = "stripeTaxCalculationId",
        stripe_tax_transaction_id: optional String = "stripeTaxTransactionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        product_id: optional String = "productId", product_title: optional String = "productTitle",
        sku: optional String = "sku", quantity: optional i64 = "quantity",
        price_id: optional String = "priceId",
        price_snapshot: optional PriceSnapshot = "priceSnapshot",
        product_price: optional MinorUnits = "productPrice",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pay_what_you_want_price: optional MinorUnits = "payWhatYouWantPrice",
        setup_fee: optional MinorUnits = "setupFee",
        license_key_id: optional String = "licenseKeyId",
        variants: optional Vec<PaymentVariant> = "variants",
    }
    new(
        id: impl Into<String>, status: impl Into<PaymentStatus>, amount: MinorUnits,
        tax_breakdown: Vec<Option<TaxBreakdown>>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// The options selected in a variant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentVariant {
    pub variant_id: Option<String>,
    pub name: Option<String>,
    pub reference: Option<String>,
    pub selection_type: Option<SelectionType>,
    pub selected_options: Option<Vec<PaymentVariantOption>>,
}

object! {
    PaymentVariant {
        variant_id: optional String = "variantId", name: optional String = "name",
        reference: optional String = "reference",
        selection_type: optional SelectionType = "selectionType",
        selected_options: optional Vec<PaymentVariantOption> = "selectedOptions",
    }
}

/// An option that was selected.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentVariantOption {
    pub option_id: Option<String>,
    pub option_name: Option<String>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Option<MinorUnits>,
    /// The amount that the option adds, before discounts.
    pub original_additional_charge_amount: Option<MinorUnits>,
    pub discount: Option<AppliedDiscount>,
}

object! {
    PaymentVariantOption {
        option_id: optional String = "optionId", option_name: optional String = "optionName",
        sku: optional String = "sku", quantity: optional i64 = "quantity",
        additional_charge_amount: optional MinorUnits = "additionalChargeAmount",
        original_additional_charge_amount: optional MinorUnits = "originalAdditionalChargeAmount",
        discount: optional AppliedDiscount = "discount",
    }
}

/// One page of payments.
///
/// Returned by [`Payments::list`](crate::checkoutpage::resources::payments::Payments::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentList {
    pub data: Vec<Payment>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    PaymentList {
        data: required Vec<Payment> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Payment>, total: i64, has_more: bool)
}

/// The envelope of a payment.
///
/// Returned by [`Payments::get`](crate::checkoutpage::resources::payments::Payments::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentResponse {
    pub data: Payment,
}

object! {
    PaymentResponse { data: required Payment as large = "data" }
    new(data: Payment)
}

/// Payment methods of a page.
///
/// Part of [`models::PaidPageBase`](crate::checkoutpage::models::PaidPageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and [`models::EventPage`](crate::checkoutpage::models::EventPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethods {
    pub stripe: Option<StripeMethods>,
}

object! { PaymentMethods { stripe: optional StripeMethods = "stripe" } }

/// Payment methods of a page.
///
/// Part of [`models::PaidPageInputBase`](crate::checkoutpage::models::PaidPageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentMethodsInput {
    pub stripe: Patch<StripeMethodsInput>,
}

object! {
    PaymentMethodsInput {
        stripe: patch StripeMethodsInput = "stripe"
            set(stripe: StripeMethodsInput => value)
            null(stripe_null),
    }
}

/// A payment option of a page.
///
/// Part of [`models::PaidPageBase`](crate::checkoutpage::models::PaidPageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and [`models::EventPage`](crate::checkoutpage::models::EventPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOption {
    pub r#type: Option<PaymentOptionType>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Instructions for the buyer.
    pub instructions: Option<String>,
    pub enabled: Option<bool>,
    /// Whether to show a button for payment.
    pub show_payment_button: Option<bool>,
    pub manual_type: Option<ManualPaymentType>,
    /// The amount to pay at checkout, for `partial`.
    pub partial_amount: Option<MinorUnits>,
}

object! {
    PaymentOption {
        r#type: optional PaymentOptionType = "type", name: optional String = "name",
        description: optional String = "description",
        instructions: optional String = "instructions", enabled: optional bool = "enabled",
        show_payment_button: optional bool = "showPaymentButton",
        manual_type: optional ManualPaymentType = "manualType",
        partial_amount: optional MinorUnits = "partialAmount",
    }
}

/// A payment option of a page.
///
/// Part of [`models::PaidPageInputBase`](crate::checkoutpage::models::PaidPageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentOptionInput {
    pub r#type: PaymentOptionType,
    pub name: String,
    pub description: Patch<String>,
    /// Instructions for the buyer.
    pub instructions: Patch<String>,
    pub enabled: Patch<bool>,
    /// Whether to show a button for payment.
    pub show_payment_button: Patch<bool>,
    pub manual_type: Patch<ManualPaymentType>,
    /// The amount to pay at checkout, for `partial`.
    pub partial_amount: Patch<i64>,
}

object! {
    PaymentOptionInput {
        r#type: required PaymentOptionType = "type", name: required String = "name",
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        instructions: patch String = "instructions"
            set(instructions: impl Into<String> => value)
            null(instructions_null),
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        show_payment_button: patch bool = "showPaymentButton"
            set(show_payment_button: bool => value)
            null(show_payment_button_null),
        manual_type: patch ManualPaymentType = "manualType"
            set(manual_type: impl Into<ManualPaymentType> => value)
            null(manual_type_null),
        partial_amount: patch i64 = "partialAmount"
            set(partial_amount: i64 => value)
            null(partial_amount_null),
    }
    new(r#type: impl Into<PaymentOptionType>, name: impl Into<String>)
}

/// A recurring price with a fixed number of payments.
///
/// Part of [`models::PriceSnapshot`](crate::checkoutpage::models::PriceSnapshot), [`models::Price`](crate::checkoutpage::models::Price) and [`models::ProductPrice`](crate::checkoutpage::models::ProductPrice).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlan {
    pub interval: Option<Interval>,
    /// Number of intervals between payments.
    pub interval_count: Option<i64>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The length of a free trial, in days.
    pub trial_period_days: Option<i64>,
    pub billing_cycle_anchor_config: Option<BillingCycleAnchor>,
    /// Number of payments.
    pub plan_iterations: Option<i64>,
}

object! {
    PaymentPlan {
        interval: optional Interval = "interval", interval_count: optional i64 = "intervalCount",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        trial_period_days: optional i64 = "trialPeriodDays",
        billing_cycle_anchor_config: optional BillingCycleAnchor = "billingCycleAnchorConfig",
        plan_iterations: optional i64 = "planIterations",
    }
}

/// A recurring price with a fixed number of payments.
///
/// Part of [`models::PriceInput`](crate::checkoutpage::models::PriceInput) and [`models::SinglePriceInput`](crate::checkoutpage::models::SinglePriceInput).
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentPlanInput {
    /// Number of payments.
    ///
    /// At least 1.
    pub plan_iterations: i64,
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
    pub billing_cycle_anchor_config: Option<PaymentPlanAnchorInput>,
}

object! {
    PaymentPlanInput {
        plan_iterations: required i64 = "planIterations",
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
        billing_cycle_anchor_config: optional PaymentPlanAnchorInput = "billingCycleAnchorConfig"
            set(billing_cycle_anchor_config: PaymentPlanAnchorInput => value),
    }
    new(plan_iterations: i64)
}

/// The day of the month or year on which payments are due.
///
/// Part of [`models::PaymentPlanInput`](crate::checkoutpage::models::PaymentPlanInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentPlanAnchorInput {
    pub enabled: Patch<bool>,
    /// At least 1. At most 31.
    pub day_of_month: Patch<i64>,
    /// At least 1. At most 12.
    pub month: Option<i64>,
}

object! {
    PaymentPlanAnchorInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        day_of_month: patch i64 = "dayOfMonth"
            set(day_of_month: i64 => value)
            null(day_of_month_null),
        month: optional i64 = "month" set(month: i64 => value),
    }
}

/// The data of an abandoned payment.
///
/// Part of [`models::PaymentAbandonedEvent`](crate::checkoutpage::models::PaymentAbandonedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbandonedPaymentData {
    pub payment: Payment,
    /// A URL at which the customer can continue.
    pub recovery_url: Option<String>,
}

object! {
    AbandonedPaymentData {
        payment: required Payment as large = "payment",
        recovery_url: optional String = "recoveryUrl",
    }
    new(payment: Payment)
}

/// The data of a payment's event.
///
/// Part of [`models::PaymentCreatedEvent`](crate::checkoutpage::models::PaymentCreatedEvent) and [`models::PaymentPaidEvent`](crate::checkoutpage::models::PaymentPaidEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentData {
    pub payment: Payment,
}

object! {
    PaymentData { payment: required Payment as large = "payment" }
    new(payment: Payment)
}

/// A payment was abandoned.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentAbandonedEvent {
    /// Always `payment.abandoned`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: AbandonedPaymentData,
}

object! {
    PaymentAbandonedEvent {
        event: constant Constant = "event" is "payment.abandoned",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required AbandonedPaymentData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: AbandonedPaymentData,
    )
}

/// A payment was created.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCreatedEvent {
    /// Always `payment.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: PaymentData,
}

object! {
    PaymentCreatedEvent {
        event: constant Constant = "event" is "payment.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required PaymentData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: PaymentData,
    )
}

/// A payment was paid.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentPaidEvent {
    /// Always `payment.paid`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: PaymentData,
}

object! {
    PaymentPaidEvent {
        event: constant Constant = "event" is "payment.paid", event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required PaymentData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: PaymentData,
    )
}
