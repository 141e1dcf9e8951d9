// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.payment_intents()`](PaymentIntents), their parameters and their errors.

use crate::runtime;

/// Operations on payment intents.
#[derive(Clone, Copy, Debug)]
pub struct PaymentIntents<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl PaymentIntents<'_> {
    /// `POST /v1/payment_intents/{id}/confirm`, operation `post-v1-payment_intents-id-confirm`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.payment_intents().confirm("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "post-v1-payment_intents-id-confirm")]
    #[doc(alias = "/v1/payment_intents/{id}/confirm")]
    pub fn confirm(&self, id: &str) -> ConfirmPaymentIntent {
        let mut call = runtime::Call::new(self.core, &CONFIRM_PAYMENT_INTENT);
        call.path("id", &id);
        ConfirmPaymentIntent::new(call)
    }

    /// `POST /v1/payment_intents/{id}/apply_discount`, operation `post v1 payment_intents by id apply_discount`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.payment_intents().apply_discount("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/payment_intents/{id}/apply_discount")]
    pub fn apply_discount(&self, id: &str) -> ApplyDiscountForPaymentIntent {
        let mut call = runtime::Call::new(self.core, &APPLY_DISCOUNT_FOR_PAYMENT_INTENT);
        call.path("id", &id);
        ApplyDiscountForPaymentIntent::new(call)
    }
}

/// A call to [`PaymentIntents::confirm`].
pub type ConfirmPaymentIntent = runtime::TypedCall<runtime::AsNone>;

static CONFIRM_PAYMENT_INTENT: runtime::Operation = runtime::Operation {
    id: "post-v1-payment_intents-id-confirm",
    method: runtime::Method::POST,
    path: "/v1/payment_intents/{id}/confirm",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`PaymentIntents::apply_discount`].
pub type ApplyDiscountForPaymentIntent = runtime::TypedCall<runtime::AsNone>;

static APPLY_DISCOUNT_FOR_PAYMENT_INTENT: runtime::Operation = runtime::Operation {
    id: "post v1 payment_intents by id apply_discount",
    method: runtime::Method::POST,
    path: "/v1/payment_intents/{id}/apply_discount",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
