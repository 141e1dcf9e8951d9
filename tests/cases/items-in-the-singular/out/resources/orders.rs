// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.orders()`](Orders), their parameters and their errors.

use crate::case_items_in_the_singular::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on orders.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Orders<'_> {
    /// `GET /orders`, operation `listOrders`. 200: Orders
    ///
    /// Returns a list of [`models::Order`].
    ///
    /// Optional: [`statuses`](ListOrders::statuses).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_items_in_the_singular::Client) -> Result<(), case::case_items_in_the_singular::Error> {
    /// let response = client.orders().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOrders")]
    #[doc(alias = "/orders")]
    pub fn list(&self) -> ListOrders {
        ListOrders(runtime::Call::new(self.core, &LIST_ORDERS))
    }
}

/// A call to [`Orders::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListOrders(runtime::Call);

impl ListOrders {
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<Item = impl Into<models::ListOrdersStatus>>,
    ) -> Self {
        self.0.query("statuses", &runtime::items::<models::ListOrdersStatus>(statuses));
        self
    }
}

call! { ListOrders => json Vec<models::Order>, runtime::NoDeclaredError }

static LIST_ORDERS: runtime::Operation = runtime::Operation {
    id: "listOrders",
    method: runtime::Method::GET,
    path: "/orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
