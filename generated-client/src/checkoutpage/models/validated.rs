// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: validated.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// A ticket in the answer to a check-in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidatedTicket {
    pub id: String,
    /// A short id to show to people.
    pub ticket_short_id: String,
    pub status: TicketStatus,
    pub check_in_status: Option<CheckInStatus>,
    /// The name of the attendee.
    pub attendee_name: Option<String>,
    /// The email address of the attendee.
    pub attendee_email: String,
    /// The payment that it belongs to.
    pub charge_id: String,
    pub order_id: String,
    pub page_id: String,
    pub ticket_type_id: String,
    pub seller_id: String,
    pub pricing: Option<TicketPricing>,
    pub currency: Option<Currency>,
    /// The price before discounts.
    pub original_price: MinorUnits,
    /// The amount of discounts.
    pub discount_amount: MinorUnits,
    /// The amount of the coupon.
    pub coupon_amount: MinorUnits,
    /// The amount of fees.
    pub fee_amount: MinorUnits,
    /// The amount of tax.
    pub tax_amount: MinorUnits,
    pub revenue: MinorUnits,
    /// All check-ins of the ticket.
    pub check_ins: Vec<ValidatedCheckIn>,
    /// The latest check-in of the ticket.
    pub latest_check_in: Option<ValidatedCheckIn>,
    /// Metadata of the ticket.
    pub metadata: Option<Vec<TicketMetadata>>,
    /// `false` in test mode.
    pub livemode: bool,
    pub canceled_at: Option<DateTime<FixedOffset>>,
    /// The time of the order.
    pub ordered_at: DateTime<FixedOffset>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    /// Use the customer or the attendee instead.
    #[deprecated]
    pub customer_email: Option<String>,
    /// Use the customer or the attendee instead.
    #[deprecated]
    pub customer_name: Option<String>,
}

object! {
    ValidatedTicket {
        id: required String = "id", ticket_short_id: required String = "ticketShortId",
        status: required TicketStatus = "status",
        check_in_status: optional CheckInStatus = "checkInStatus",
        attendee_name: optional String = "attendeeName",
        attendee_email: required String = "attendeeEmail", charge_id: required String = "chargeId",
        order_id: required String = "orderId", page_id: required String = "pageId",
        ticket_type_id: required String = "ticketTypeId", seller_id: required String = "sellerId",
        pricing: optional TicketPricing = "pricing", currency: optional Currency = "currency",
        original_price: required MinorUnits = "originalPrice",
        discount_amount: required MinorUnits = "discountAmount",
        coupon_amount: required MinorUnits = "couponAmount",
        fee_amount: required MinorUnits = "feeAmount",
        tax_amount: required MinorUnits = "taxAmount", revenue: required MinorUnits = "revenue",
        check_ins: required Vec<ValidatedCheckIn> = "checkIns",
        latest_check_in: optional ValidatedCheckIn = "latestCheckIn",
        metadata: optional Vec<TicketMetadata> = "metadata", livemode: required bool = "livemode",
        canceled_at: optional DateTime<FixedOffset> as date = "canceledAt",
        ordered_at: required DateTime<FixedOffset> as date = "orderedAt",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        customer_email: optional String = "customerEmail",
        customer_name: optional String = "customerName",
    }
    new(
        id: impl Into<String>, ticket_short_id: impl Into<String>, status: TicketStatus,
        attendee_email: impl Into<String>, charge_id: impl Into<String>,
        order_id: impl Into<String>, page_id: impl Into<String>, ticket_type_id: impl Into<String>,
        seller_id: impl Into<String>, original_price: MinorUnits, discount_amount: MinorUnits,
        coupon_amount: MinorUnits, fee_amount: MinorUnits, tax_amount: MinorUnits,
        revenue: MinorUnits, check_ins: Vec<ValidatedCheckIn>, livemode: bool,
        ordered_at: DateTime<FixedOffset>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// A check-in of a ticket, in the answer to a check-in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidatedCheckIn {
    pub status: CheckInStatus,
    pub method: CheckInMethod,
    pub checked_in_by_user_id: String,
    pub checked_in_at: DateTime<FixedOffset>,
}

object! {
    ValidatedCheckIn {
        status: required CheckInStatus = "status", method: required CheckInMethod = "method",
        checked_in_by_user_id: required String = "checkedInByUserId",
        checked_in_at: required DateTime<FixedOffset> as date = "checkedInAt",
    }
    new(
        status: CheckInStatus, method: CheckInMethod, checked_in_by_user_id: impl Into<String>,
        checked_in_at: DateTime<FixedOffset>,
    )
}
