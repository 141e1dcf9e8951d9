// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Customers (klanten) of the portal.
//!
//! The calls of [`client.customers()`](Customers), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Customers (klanten) of the portal.
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Customers<'_> {
    /// List customers
    ///
    /// Lists the customers (klanten) of the portal, a page at a time.
    ///
    /// `GET /customers`, operation `list-customers`. 200: A page of customers
    ///
    /// Returns [`models::CustomerPage`].
    ///
    /// Optional: [`page`](ListCustomers::page).
    ///
    /// Returns one page; [`items`](ListCustomers::items) and [`pages`](ListCustomers::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCustomersError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-customers")]
    #[doc(alias = "/customers")]
    pub fn list(&self) -> ListCustomers {
        ListCustomers(runtime::Call::new(self.core, &LIST_CUSTOMERS))
    }

    /// Create a customer
    ///
    /// Adds a customer (klant) to the portal.
    ///
    /// `POST /customers`, operation `create-customer`. 201: The customer that was made
    ///
    /// Returns [`models::Customer`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let body = models::CreateCustomerRequest::new("Bakkerij de Vries", "Dorpsstraat 12", "3511AB", "Utrecht", "info@example.com")
    ///     .country_code("NL");
    /// let response = client.customers().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer")]
    #[doc(alias = "/customers")]
    #[inline]
    pub fn create(&self, body: &models::CreateCustomerRequest) -> CreateCustomer {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER);
        call.json("application/json", body);
        CreateCustomer::new(call)
    }

    /// Get a customer
    ///
    /// One customer (klant).
    ///
    /// `GET /customers/{customerId}`, operation `get-customer`. 200: The customer
    ///
    /// Returns [`models::Customer`].
    ///
    /// * `customer_id`: ID of the customer. Example: `cst_8d1f0b27c64e`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customers().get("cst_8d1f0b27c64e").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-customer")]
    #[doc(alias = "/customers/{customerId}")]
    pub fn get(&self, customer_id: &str) -> GetCustomer {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER);
        call.path("customerId", &customer_id);
        GetCustomer::new(call)
    }

    /// Change a customer
    ///
    /// Changes some of the data of a customer (klant): at least one of them is given.
    ///
    /// `PATCH /customers/{customerId}`, operation `edit-customer`. 200: The customer as it is now
    ///
    /// Returns [`models::Customer`].
    ///
    /// * `customer_id`: ID of the customer. Example: `cst_8d1f0b27c64e`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`EditCustomerError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// use generated_client::mijnklantportaal::models;
    ///
    /// let body = models::EditCustomerRequest::default()
    ///     .company_name("Bakkerij de Vries")
    ///     .address("Dorpsstraat 12");
    /// let response = client.customers().edit("cst_8d1f0b27c64e", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-customer")]
    #[doc(alias = "/customers/{customerId}")]
    #[inline]
    pub fn edit(
        &self,
        customer_id: &str,
        body: &models::EditCustomerRequest,
    ) -> EditCustomer {
        let mut call = runtime::Call::new(self.core, &EDIT_CUSTOMER);
        call.path("customerId", &customer_id);
        call.json("application/json", body);
        EditCustomer::new(call)
    }
}

/// A call to [`Customers::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomers(runtime::Call);

impl ListCustomers {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListCustomers => json models::CustomerPage, ListCustomersError }

pages! {
    ListCustomers {
        page: models::CustomerPage,
        error: ListCustomersError,
        item: models::Customer = [data required],
        url ["next_page_url"],
    }
}

static LIST_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "list-customers",
    method: runtime::Method::GET,
    path: "/customers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Customers::list`].
pub type ListCustomersErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Customers::list`].
///
/// * 429: More requests than a minute has
pub type ListCustomersError = errors::TooManyRequestsError;

/// A call to [`Customers::create`].
pub type CreateCustomer = runtime::TypedCall<
    runtime::AsJson<models::Customer>,
    CreateCustomerError,
>;

static CREATE_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "create-customer",
    method: runtime::Method::POST,
    path: "/customers",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Customers::create`].
pub type CreateCustomerErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Customers::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`Customers::get`].
pub type GetCustomer = runtime::TypedCall<
    runtime::AsJson<models::Customer>,
    GetCustomerError,
>;

static GET_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "get-customer",
    method: runtime::Method::GET,
    path: "/customers/{customerId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Customers::get`].
pub type GetCustomerErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Customers::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetCustomerError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`Customers::edit`].
pub type EditCustomer = runtime::TypedCall<
    runtime::AsJson<models::Customer>,
    EditCustomerError,
>;

static EDIT_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "edit-customer",
    method: runtime::Method::PATCH,
    path: "/customers/{customerId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Customers::edit`].
pub type EditCustomerErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Customers::edit`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type EditCustomerError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;
