// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.stripe()`](Stripe), their parameters and their errors.

use crate::case_pages_of_vendors::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations of the tag "stripe".
#[derive(Clone, Copy, Debug)]
pub struct Stripe<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Stripe<'_> {
    /// `GET /v1/customers`, operation `listCustomers`. 200: Customers
    ///
    /// Returns [`models::ListCustomersResponse`].
    ///
    /// Optional: [`limit`](ListCustomers::limit), [`starting_after`](ListCustomers::starting_after), [`ending_before`](ListCustomers::ending_before).
    ///
    /// Returns one page; [`items`](ListCustomers::items) and [`pages`](ListCustomers::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_of_vendors::Client) -> Result<(), case::case_pages_of_vendors::Error> {
    /// let response = client.stripe().list_customers().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCustomers")]
    #[doc(alias = "/v1/customers")]
    pub fn list_customers(&self) -> ListCustomers {
        ListCustomers(runtime::Call::new(self.core, &LIST_CUSTOMERS))
    }
}

/// A call to [`Stripe::list_customers`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomers(runtime::Call);

impl ListCustomers {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// At most 5000 characters.
    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.0.query("starting_after", &starting_after);
        self
    }

    /// At most 5000 characters.
    pub fn ending_before(mut self, ending_before: &str) -> Self {
        self.0.query("ending_before", &ending_before);
        self
    }
}

call! { ListCustomers => json models::ListCustomersResponse, runtime::NoDeclaredError }

pages! {
    ListCustomers {
        page: models::ListCustomersResponse,
        error: runtime::NoDeclaredError,
        item: models::Thing = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "listCustomers",
    method: runtime::Method::GET,
    path: "/v1/customers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
