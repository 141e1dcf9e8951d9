// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.customers()`](Customers), their parameters and their errors.

use crate::case_pages_by_last_item::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on customers.
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Customers<'_> {
    /// `GET /customers`, operation `listCustomers`. 200: A page of customers
    ///
    /// Returns [`models::CustomerList`].
    ///
    /// Optional: [`search`](ListCustomers::search), [`starting_after`](ListCustomers::starting_after), [`ending_before`](ListCustomers::ending_before).
    ///
    /// Returns one page; [`items`](ListCustomers::items) and [`pages`](ListCustomers::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_last_item::Client) -> Result<(), case::case_pages_by_last_item::Error> {
    /// let response = client.customers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCustomers")]
    #[doc(alias = "/customers")]
    pub fn list(&self) -> ListCustomers {
        ListCustomers(runtime::Call::new(self.core, &LIST_CUSTOMERS))
    }
}

/// A call to [`Customers::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomers(runtime::Call);

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

call! { ListCustomers => json models::CustomerList, runtime::NoDeclaredError }

pages! {
    ListCustomers {
        page: models::CustomerList,
        error: runtime::NoDeclaredError,
        item: models::Customer = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
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
