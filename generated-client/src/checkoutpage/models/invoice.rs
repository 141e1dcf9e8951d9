// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: invoice.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// An invoice.
///
/// Part of [`models::InvoiceList`](crate::checkoutpage::models::InvoiceList) and [`models::InvoiceResponse`](crate::checkoutpage::models::InvoiceResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub id: ObjectId,
    pub status: InvoiceStatus,
    pub invoice_number: Option<String>,
    pub invoice_uuid: Option<String>,
    /// The URL of the invoice.
    pub invoice_url: Option<String>,
    /// The total.
    pub amount: MinorUnits,
    pub currency: Currency,
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
    pub subtotal: Option<MinorUnits>,
    pub subtotal_after_discount: Option<MinorUnits>,
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    /// The tax of each jurisdiction.
    pub tax_breakdown: Option<Vec<TaxBreakdown>>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    pub line_items: Option<Vec<InvoiceLine>>,
    pub fees: Option<Vec<AppliedFee>>,
    pub coupon: Option<AppliedCoupon>,
    pub bulk_discount: Option<AppliedDiscount>,
    pub product_title: Option<String>,
    /// The buyer's order number.
    pub po_number: Option<String>,
    /// The label of the purchase order number.
    pub po_number_label: Option<String>,
    /// The payment it is for.
    pub charge_id: Option<ObjectId>,
    pub customer_id: Option<ObjectId>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<InvoiceParty>,
    pub seller_billing: Option<InvoiceSeller>,
    pub seller_id: ObjectId,
    /// `false` in test mode.
    pub livemode: bool,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Invoice {
        id: required ObjectId = "id", status: required InvoiceStatus = "status",
        invoice_number: optional String = "invoiceNumber",
        invoice_uuid: optional String = "invoiceUuid", invoice_url: optional String = "invoiceUrl",
        amount: required MinorUnits = "amount", currency: required Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        amount_due: optional MinorUnits = "amountDue",
        amount_paid: optional MinorUnits = "amountPaid",
        amount_refunded: optional MinorUnits = "amountRefunded",
        amount_excluding_tax: optional MinorUnits = "amountExcludingTax",
        subtotal: optional MinorUnits = "subtotal",
        subtotal_after_discount: optional MinorUnits = "subtotalAfterDiscount",
        tax_amount: optional MinorUnits = "taxAmount",
        tax_breakdown: optional Vec<TaxBreakdown> = "taxBreakdown",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource",
        line_items: optional Vec<InvoiceLine> = "lineItems",
        fees: optional Vec<AppliedFee> = "fees", coupon: optional AppliedCoupon = "coupon",
        bulk_discount: optional AppliedDiscount = "bulkDiscount",
        product_title: optional String = "productTitle", po_number: optional String = "poNumber",
        po_number_label: optional String = "poNumberLabel",
        charge_id: optional ObjectId = "chargeId", customer_id: optional ObjectId = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional InvoiceParty = "billing",
        seller_billing: optional InvoiceSeller = "sellerBilling",
        seller_id: required ObjectId = "sellerId", livemode: required bool = "livemode",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, status: impl Into<InvoiceStatus>, amount: MinorUnits,
        currency: impl Into<Currency>, seller_id: impl Into<ObjectId>, livemode: bool,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// One page of invoices.
///
/// Returned by [`Invoices::list`](crate::checkoutpage::resources::invoices::Invoices::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceList {
    pub data: Vec<Invoice>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    InvoiceList {
        data: required Vec<Invoice> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Invoice>, total: i64, has_more: bool)
}
