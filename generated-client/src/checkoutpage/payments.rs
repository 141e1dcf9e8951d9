// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "Payments".

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};
use super::models;

/// One-time payments.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Payments<'_> {
    /// List payments
    ///
    /// Gives the one-time payments.
    ///
    /// `GET /v1/payments/`, operation `listPayments`. 200: One page of payments.
    ///
    /// Gives [`PaymentList`].
    ///
    /// Optional: [`ListPayments::search`], [`ListPayments::product_id`], [`ListPayments::status`], [`ListPayments::order_status`], [`ListPayments::page_id`], [`ListPayments::customer_id`], [`ListPayments::order_id`], [`ListPayments::coupon_code`], [`ListPayments::created_after`], [`ListPayments::created_before`], [`ListPayments::abandonment_status`], [`ListPayments::limit`], [`ListPayments::starting_after`], [`ListPayments::ending_before`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`ListPaymentsError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.payments().list_payments().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_payments(&self) -> ListPayments {
        ListPayments(runtime::Call::new(self.core, &LIST_PAYMENTS))
    }

    /// Get a payment
    ///
    /// Gives one payment.
    ///
    /// `GET /v1/payments/{paymentId}`, operation `getPayment`. 200: The payment.
    ///
    /// Gives [`PaymentResponse`].
    ///
    /// * `payment_id`: The payment. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`GetPaymentError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.payments().get_payment("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment(&self, payment_id: &str) -> GetPayment {
        let mut call = runtime::Call::new(self.core, &GET_PAYMENT);
        call.path("paymentId", &payment_id);
        GetPayment(call)
    }
}

/// A call of [`Payments::list_payments`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPayments(runtime::Call);

call! { ListPayments => json models::PaymentList, ListPaymentsError }

impl ListPayments {
    /// Text to look for.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    /// Only those of this product.
    pub fn product_id(mut self, product_id: &str) -> Self {
        self.0.query("productId", &product_id);
        self
    }

    /// Only those that have come this far.
    pub fn status(mut self, status: models::PaymentStatus) -> Self {
        self.0.query("status", &status);
        self
    }

    /// Only those whose order stands so.
    pub fn order_status(mut self, order_status: models::OrderStatus) -> Self {
        self.0.query("orderStatus", &order_status);
        self
    }

    /// Only those of this page.
    pub fn page_id(mut self, page_id: &str) -> Self {
        self.0.query("pageId", &page_id);
        self
    }

    /// Only those of this customer.
    pub fn customer_id(mut self, customer_id: &str) -> Self {
        self.0.query("customerId", &customer_id);
        self
    }

    /// Only those of this order.
    pub fn order_id(mut self, order_id: &str) -> Self {
        self.0.query("orderId", &order_id);
        self
    }

    /// Only those that used this coupon.
    pub fn coupon_code(mut self, coupon_code: &str) -> Self {
        self.0.query("couponCode", &coupon_code);
        self
    }

    /// Only those created after this moment.
    pub fn created_after(mut self, created_after: DateTime<FixedOffset>) -> Self {
        self.0.query("createdAfter", &created_after);
        self
    }

    /// Only those created before this moment.
    pub fn created_before(mut self, created_before: DateTime<FixedOffset>) -> Self {
        self.0.query("createdBefore", &created_before);
        self
    }

    /// Only those that were left unfinished, or finished later.
    pub fn abandonment_status(
        mut self,
        abandonment_status: models::AbandonmentStatus,
    ) -> Self {
        self.0.query("abandonmentStatus", &abandonment_status);
        self
    }

    /// How many to give at most.
    ///
    /// At least 1. At most 100. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// The id after which to go on: that of the last one of the page before. Not together with `ending_before`.
    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.0.query("starting_after", &starting_after);
        self
    }

    /// The id before which to end: that of the first one of the page after. Not together with `starting_after`.
    pub fn ending_before(mut self, ending_before: &str) -> Self {
        self.0.query("ending_before", &ending_before);
        self
    }
}

static LIST_PAYMENTS: runtime::Operation = runtime::Operation {
    id: "listPayments",
    method: runtime::Method::GET,
    path: "/v1/payments/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key_auth"]],
    parameters: &[
        runtime::Parameter::query("productId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
        runtime::Parameter::query("pageId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
        runtime::Parameter::query("customerId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
        runtime::Parameter::query("starting_after")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
        runtime::Parameter::query("ending_before")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`Payments::list_payments`].
///
/// * 400: The request is not valid.
/// * 401: The API key is missing or not valid.
/// * 403: The API key may not do this.
/// * 429: There were too many requests: more than 100 a minute with one API key, or 500 a minute of one store.
/// * 500: The server failed.
pub type ListPaymentsError = super::errors::Error400Or401Or403Or429Or500;

/// A call of [`Payments::get_payment`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPayment(runtime::Call);

call! { GetPayment => json models::PaymentResponse, GetPaymentError }

static GET_PAYMENT: runtime::Operation = runtime::Operation {
    id: "getPayment",
    method: runtime::Method::GET,
    path: "/v1/payments/{paymentId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key_auth"]],
    parameters: &[
        runtime::Parameter::path("paymentId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`Payments::get_payment`].
///
/// * 400: The request is not valid.
/// * 401: The API key is missing or not valid.
/// * 403: The API key may not do this.
/// * 404: There is no such object.
/// * 429: There were too many requests: more than 100 a minute with one API key, or 500 a minute of one store.
/// * 500: The server failed.
pub type GetPaymentError = super::errors::Error400Or401Or403Or404Or429Or500;
