// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: booking.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Constant;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;
use super::*;

/// A booking: an order of tickets for an event.
///
/// Part of [`models::BookingList`](crate::checkoutpage::models::BookingList), [`models::BookingResponse`](crate::checkoutpage::models::BookingResponse) and [`models::AbandonedBookingData`](crate::checkoutpage::models::AbandonedBookingData).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Booking {
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
    pub event_title: Option<String>,
    pub tickets: Option<Vec<BookedTickets>>,
}

object! {
    Booking {
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
        event_title: optional String = "eventTitle",
        tickets: optional Vec<BookedTickets> = "tickets",
    }
    new(
        id: impl Into<String>, status: impl Into<PaymentStatus>, amount: MinorUnits,
        tax_breakdown: Vec<Option<TaxBreakdown>>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// One page of bookings.
///
/// Returned by [`Bookings::list`](crate::checkoutpage::resources::bookings::Bookings::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingList {
    pub data: Vec<Booking>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    BookingList {
        data: required Vec<Booking> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Booking>, total: i64, has_more: bool)
}

/// The envelope of a booking.
///
/// Returned by [`Bookings::get`](crate::checkoutpage::resources::bookings::Bookings::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingResponse {
    pub data: Booking,
}

object! {
    BookingResponse { data: required Booking as large = "data" }
    new(data: Booking)
}

/// The data of an abandoned booking.
///
/// Part of [`models::BookingAbandonedEvent`](crate::checkoutpage::models::BookingAbandonedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbandonedBookingData {
    pub booking: Booking,
    /// A URL at which the customer can continue.
    pub recovery_url: Option<String>,
}

object! {
    AbandonedBookingData {
        booking: required Booking as large = "booking",
        recovery_url: optional String = "recoveryUrl",
    }
    new(booking: Booking)
}

/// The data of a booking's event. The booking has the members of a payment.
///
/// Part of [`models::BookingCreatedEvent`](crate::checkoutpage::models::BookingCreatedEvent) and [`models::BookingPaidEvent`](crate::checkoutpage::models::BookingPaidEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingData {
    pub booking: Payment,
}

object! {
    BookingData { booking: required Payment as large = "booking" }
    new(booking: Payment)
}

/// A booking was abandoned.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingAbandonedEvent {
    /// Always `booking.abandoned`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: AbandonedBookingData,
}

object! {
    BookingAbandonedEvent {
        event: constant Constant = "event" is "booking.abandoned",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required AbandonedBookingData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: AbandonedBookingData,
    )
}

/// A booking was created.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingCreatedEvent {
    /// Always `booking.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: BookingData,
}

object! {
    BookingCreatedEvent {
        event: constant Constant = "event" is "booking.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required BookingData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: BookingData,
    )
}

/// A booking was paid.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingPaidEvent {
    /// Always `booking.paid`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: BookingData,
}

object! {
    BookingPaidEvent {
        event: constant Constant = "event" is "booking.paid", event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required BookingData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: BookingData,
    )
}
