// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.all_orders()`](AllOrders), their parameters and their errors.

use crate::case_answer_links::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on all orders.
#[derive(Clone, Copy, Debug)]
pub struct AllOrders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl AllOrders<'_> {
    /// `GET /all-orders`, operation `listOrders`. 200: Orders
    ///
    /// Returns a list of [`models::Order`].
    ///
    /// Optional: [`state`](ListOrders::state), [`tag`](ListOrders::tag), [`level`](ListOrders::level), [`before`](ListOrders::before).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// let response = client.all_orders().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOrders")]
    #[doc(alias = "/all-orders")]
    pub fn list(&self) -> ListOrders {
        ListOrders(runtime::Call::new(self.core, &LIST_ORDERS))
    }
}

/// A call to [`AllOrders::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListOrders(runtime::Call);

impl ListOrders {
    pub fn state(mut self, state: impl Into<models::State>) -> Self {
        self.0.query("state", &Into::<models::State>::into(state));
        self
    }

    pub fn tag(mut self, tag: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("tag", &runtime::texts(tag));
        self
    }

    pub fn level(mut self, level: impl Into<models::ListOrdersLevel>) -> Self {
        self.0.query("level", &Into::<models::ListOrdersLevel>::into(level));
        self
    }

    pub fn before(mut self, before: DateTime<FixedOffset>) -> Self {
        self.0.query("before", &before);
        self
    }
}

call! { ListOrders => json Vec<models::Order>, runtime::NoDeclaredError }

static LIST_ORDERS: runtime::Operation = runtime::Operation {
    id: "listOrders",
    method: runtime::Method::GET,
    path: "/all-orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
