// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.payments()`](Payments), their parameters and their errors.

use crate::case_alternatives_beside_members::models;
use crate::runtime;

/// Operations on payments.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Payments<'_> {
    /// `POST /payments`, operation `createPayment`. 200: Paid
    ///
    /// Returns [`models::Payment`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_alternatives_beside_members::Client, body: &case::case_alternatives_beside_members::models::PaymentInput) -> Result<(), case::case_alternatives_beside_members::Error> {
    /// let response = client.payments().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPayment")]
    #[doc(alias = "/payments")]
    #[inline]
    pub fn create(&self, body: &models::PaymentInput) -> CreatePayment {
        let mut call = runtime::Call::new(self.core, &CREATE_PAYMENT);
        call.json("application/json", body);
        CreatePayment::new(call)
    }
}

/// A call to [`Payments::create`].
pub type CreatePayment = runtime::TypedCall<runtime::AsJson<models::Payment>>;

static CREATE_PAYMENT: runtime::Operation = runtime::Operation {
    id: "createPayment",
    method: runtime::Method::POST,
    path: "/payments",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
