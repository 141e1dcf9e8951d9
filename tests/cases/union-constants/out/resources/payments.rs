// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.payments()`](Payments), their parameters and their errors.

use crate::case_union_constants::models;
use crate::runtime;

/// Operations on payments.
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Payments<'_> {
    /// `POST /payments`. 204: Paid
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_constants::Client, body: &case::case_union_constants::models::Payment) -> Result<(), case::case_union_constants::Error> {
    /// client.payments().pay(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/payments")]
    #[inline]
    pub fn pay(&self, body: &models::Payment) -> Pay {
        let mut call = runtime::Call::new(self.core, &PAY);
        call.json("application/json", body);
        Pay::new(call)
    }
}

/// A call to [`Payments::pay`].
pub type Pay = runtime::TypedCall<runtime::AsNone>;

static PAY: runtime::Operation = runtime::Operation {
    id: "pay",
    method: runtime::Method::POST,
    path: "/payments",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
