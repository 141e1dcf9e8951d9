// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.orders()`](Orders), their parameters and their errors.

use crate::case_constant_members::models;
use crate::runtime;

/// Operations on orders.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Orders<'_> {
    /// `POST /orders`, operation `createOrder`
    ///
    /// Returns [`models::Order`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client) -> Result<(), case::case_constant_members::Error> {
    /// use case::case_constant_members::models;
    ///
    /// let body = models::NewOrder::new("sku", None, models::NewOrderDated::default())
    ///     .unset("value");
    /// let response = client.orders().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrder")]
    #[doc(alias = "/orders")]
    #[inline]
    pub fn create(&self, body: &models::NewOrder) -> CreateOrder {
        let mut call = runtime::Call::new(self.core, &CREATE_ORDER);
        call.json("application/json", body);
        CreateOrder::new(call)
    }
}

/// A call to [`Orders::create`].
pub type CreateOrder = runtime::TypedCall<runtime::AsJson<models::Order>>;

static CREATE_ORDER: runtime::Operation = runtime::Operation {
    id: "createOrder",
    method: runtime::Method::POST,
    path: "/orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};
