// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.customers()`](Customers), their parameters and their errors.

use crate::runtime;

/// Operations on customers.
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Customers<'_> {
    /// `GET /billing/v1/customers/{customer}/sources`, operation `listCustomerSources`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_path::Client) -> Result<(), case::case_names_by_path::Error> {
    /// client.customers().list_sources("customer").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCustomerSources")]
    #[doc(alias = "/billing/v1/customers/{customer}/sources")]
    pub fn list_sources(&self, customer: &str) -> ListCustomerSources {
        let mut call = runtime::Call::new(self.core, &LIST_CUSTOMER_SOURCES);
        call.path("customer", &customer);
        ListCustomerSources::new(call)
    }

    /// `GET /billing/v1/customers/search`, operation `searchCustomers`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_path::Client) -> Result<(), case::case_names_by_path::Error> {
    /// client.customers().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchCustomers")]
    #[doc(alias = "/billing/v1/customers/search")]
    pub fn search(&self) -> SearchCustomers {
        SearchCustomers::new(runtime::Call::new(self.core, &SEARCH_CUSTOMERS))
    }
}

/// A call to [`Customers::list_sources`].
pub type ListCustomerSources = runtime::TypedCall<runtime::AsNone>;

static LIST_CUSTOMER_SOURCES: runtime::Operation = runtime::Operation {
    id: "listCustomerSources",
    method: runtime::Method::GET,
    path: "/billing/v1/customers/{customer}/sources",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Customers::search`].
pub type SearchCustomers = runtime::TypedCall<runtime::AsNone>;

static SEARCH_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "searchCustomers",
    method: runtime::Method::GET,
    path: "/billing/v1/customers/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
