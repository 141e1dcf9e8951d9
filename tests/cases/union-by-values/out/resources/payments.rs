// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.payments()`](Payments), their parameters and their errors.

use crate::case_union_by_values::models;
use crate::runtime;

/// Operations on payments.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Payments<'_> {
    /// `GET /payments`, operation `get-payment`. 200: A payment.
    ///
    /// Returns [`models::Source`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_values::Client) -> Result<(), case::case_union_by_values::Error> {
    /// let response = client.payments().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-payment")]
    #[doc(alias = "/payments")]
    pub fn get(&self) -> GetPayment {
        GetPayment::new(runtime::Call::new(self.core, &GET_PAYMENT))
    }
}

/// A call to [`Payments::get`].
pub type GetPayment = runtime::TypedCall<runtime::AsJson<models::Source>>;

static GET_PAYMENT: runtime::Operation = runtime::Operation {
    id: "get-payment",
    method: runtime::Method::GET,
    path: "/payments",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
