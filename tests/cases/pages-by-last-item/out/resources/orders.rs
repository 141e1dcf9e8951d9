// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.orders()`](Orders), their parameters and their errors.

use crate::case_pages_by_last_item::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on orders.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Orders<'_> {
    /// `GET /orders`, operation `listOrders`. 200: A page of orders
    ///
    /// Returns [`models::ListOrdersResponse`].
    ///
    /// Optional: [`after`](ListOrders::after).
    ///
    /// Returns one page; [`items`](ListOrders::items) and [`pages`](ListOrders::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_last_item::Client) -> Result<(), case::case_pages_by_last_item::Error> {
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
    pub fn after(mut self, after: i64) -> Self {
        self.0.query("after", &after);
        self
    }
}

call! { ListOrders => json models::ListOrdersResponse, runtime::NoDeclaredError }

pages! {
    ListOrders {
        page: models::ListOrdersResponse,
        error: runtime::NoDeclaredError,
        item: models::ListOrdersResponseOrder = [orders optional],
        last ["id"] of ["orders"] as "after" while ["hasMore"],
    }
}

static LIST_ORDERS: runtime::Operation = runtime::Operation {
    id: "listOrders",
    method: runtime::Method::GET,
    path: "/orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
