// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};
use super::models;

impl super::Client {
    /// `GET /customers`, operation `listCustomers`. 200: A page of customers
    ///
    /// Gives [`models::CustomerList`].
    ///
    /// Optional: [`ListCustomers::search`], [`ListCustomers::starting_after`], [`ListCustomers::ending_before`].
    ///
    /// One page; [`ListCustomers::items`] and [`ListCustomers::pages`] give all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_last_item::Client) -> Result<(), case::case_pages_by_last_item::Error> {
    /// let response = client.list_customers().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_customers(&self) -> ListCustomers {
        ListCustomers(runtime::Call::new(&self.core, &LIST_CUSTOMERS))
    }

    /// `GET /orders`, operation `listOrders`. 200: A page of orders
    ///
    /// Gives [`models::ListOrdersResponse`].
    ///
    /// Optional: [`ListOrders::after`].
    ///
    /// One page; [`ListOrders::items`] and [`ListOrders::pages`] give all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_last_item::Client) -> Result<(), case::case_pages_by_last_item::Error> {
    /// let response = client.list_orders().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_orders(&self) -> ListOrders {
        ListOrders(runtime::Call::new(&self.core, &LIST_ORDERS))
    }

    /// What is sent after a moment is no page.
    ///
    /// `GET /events`, operation `listEvents`. 200: Events
    ///
    /// Gives [`models::ListEventsResponse`].
    ///
    /// Optional: [`ListEvents::after`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_last_item::Client) -> Result<(), case::case_pages_by_last_item::Error> {
    /// let response = client.list_events().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self) -> ListEvents {
        ListEvents(runtime::Call::new(&self.core, &LIST_EVENTS))
    }
}

/// A call of [`super::Client::list_customers`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomers(runtime::Call);

call! { ListCustomers => json models::CustomerList, runtime::NoDeclaredError }

pages! {
    ListCustomers {
        page: models::CustomerList,
        error: runtime::NoDeclaredError,
        item: models::Customer = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

impl ListCustomers {
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.0.query("starting_after", &starting_after);
        self
    }

    pub fn ending_before(mut self, ending_before: &str) -> Self {
        self.0.query("ending_before", &ending_before);
        self
    }
}

static LIST_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "listCustomers",
    method: runtime::Method::GET,
    path: "/customers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::list_orders`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListOrders(runtime::Call);

call! { ListOrders => json models::ListOrdersResponse, runtime::NoDeclaredError }

pages! {
    ListOrders {
        page: models::ListOrdersResponse,
        error: runtime::NoDeclaredError,
        item: models::ListOrdersResponseOrder = [orders optional],
        last ["id"] of ["orders"] as "after" while ["hasMore"],
    }
}

impl ListOrders {
    pub fn after(mut self, after: i64) -> Self {
        self.0.query("after", &after);
        self
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

/// A call of [`super::Client::list_events`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListEvents(runtime::Call);

call! { ListEvents => json models::ListEventsResponse, runtime::NoDeclaredError }

impl ListEvents {
    pub fn after(mut self, after: DateTime<FixedOffset>) -> Self {
        self.0.query("after", &after);
        self
    }
}

static LIST_EVENTS: runtime::Operation = runtime::Operation {
    id: "listEvents",
    method: runtime::Method::GET,
    path: "/events",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
