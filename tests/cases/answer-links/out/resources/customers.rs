// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.customers()`](Customers), their parameters and their errors.

use crate::case_answer_links::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "customers".
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Customers<'_> {
    /// `GET /shops/{shop}/customers/{customer}`, operation `getCustomer`. 200: The customer
    ///
    /// Returns [`models::GetCustomerResponse`].
    ///
    /// Optional: [`verbose`](GetCustomer::verbose), [`limit`](GetCustomer::limit).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// let response = client.customers().get("shop", "customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomer")]
    #[doc(alias = "/shops/{shop}/customers/{customer}")]
    pub fn get(&self, shop: &str, customer: &str) -> GetCustomer {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER);
        call.path("shop", &shop);
        call.path("customer", &customer);
        GetCustomer(call)
    }
}

/// A call to [`Customers::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetCustomer(runtime::Call);

impl GetCustomer {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { GetCustomer => json models::GetCustomerResponse, runtime::NoDeclaredError }

static GET_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "getCustomer",
    method: runtime::Method::GET,
    path: "/shops/{shop}/customers/{customer}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
