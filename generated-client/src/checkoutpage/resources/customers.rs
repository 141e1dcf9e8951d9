// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Customers of the store.
//!
//! The calls of [`client.customers()`](Customers), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::{DateTime, FixedOffset};

/// Customers of the store.
#[derive(Clone, Copy, Debug)]
pub struct Customers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Customers<'_> {
    /// List customers
    ///
    /// Returns the customers of the store, one page at a time.
    ///
    /// `GET /v1/customers/`, operation `listCustomers`. 200: One page of customers.
    ///
    /// Returns [`models::CustomerList`].
    ///
    /// Optional: [`search`](ListCustomers::search), [`created_after`](ListCustomers::created_after), [`created_before`](ListCustomers::created_before), [`limit`](ListCustomers::limit), [`starting_after`](ListCustomers::starting_after), [`ending_before`](ListCustomers::ending_before).
    ///
    /// Returns one page; [`items`](ListCustomers::items) and [`pages`](ListCustomers::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCustomersError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.customers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCustomers")]
    #[doc(alias = "/v1/customers/")]
    pub fn list(&self) -> ListCustomers {
        ListCustomers(runtime::Call::new(self.core, &LIST_CUSTOMERS))
    }

    /// Get a customer
    ///
    /// Returns a single customer.
    ///
    /// `GET /v1/customers/{customerId}`, operation `getCustomer`. 200: The customer.
    ///
    /// Returns [`models::CustomerResponse`].
    ///
    /// * `customer_id`: The id of the customer. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `NotFound` with [`ApiError`](crate::checkoutpage::models::ApiError). 404: The object does not exist.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.customers().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCustomer")]
    #[doc(alias = "/v1/customers/{customerId}")]
    pub fn get(&self, customer_id: &str) -> GetCustomer {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER);
        call.path("customerId", &customer_id);
        GetCustomer::new(call)
    }

    /// Update a customer
    ///
    /// Changes the members that the body contains. `null` clears a member. An empty body is refused.
    ///
    /// `PATCH /v1/customers/{customerId}`, operation `updateCustomer`. 200: The customer as they are now.
    ///
    /// Returns [`models::CustomerResponse`].
    ///
    /// * `customer_id`: The id of the customer. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateCustomerError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `NotFound` with [`ApiError`](crate::checkoutpage::models::ApiError). 404: The object does not exist.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// use generated_client::checkoutpage::models;
    ///
    /// let body = models::CustomerUpdate::default().email("email").name("name");
    /// let response = client.customers().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateCustomer")]
    #[doc(alias = "/v1/customers/{customerId}")]
    #[inline]
    pub fn update(
        &self,
        customer_id: &str,
        body: &models::CustomerUpdate,
    ) -> UpdateCustomer {
        let mut call = runtime::Call::new(self.core, &UPDATE_CUSTOMER);
        call.path("customerId", &customer_id);
        call.json("application/json", body);
        UpdateCustomer::new(call)
    }
}

/// A call to [`Customers::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomers(runtime::Call);

impl ListCustomers {
    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
        self
    }

    /// Filters by time of creation: after this time.
    pub fn created_after(mut self, created_after: DateTime<FixedOffset>) -> Self {
        self.0.query("createdAfter", &created_after);
        self
    }

    /// Filters by time of creation: before this time.
    pub fn created_before(mut self, created_before: DateTime<FixedOffset>) -> Self {
        self.0.query("createdBefore", &created_before);
        self
    }

    /// The maximum number of objects to return.
    ///
    /// At least 1. At most 100. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// Returns the page after the object with this id: the last one of the previous page. Excludes `ending_before`.
    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.0.query("starting_after", &starting_after);
        self
    }

    /// Returns the page before the object with this id: the first one of the next page. Excludes `starting_after`.
    pub fn ending_before(mut self, ending_before: &str) -> Self {
        self.0.query("ending_before", &ending_before);
        self
    }
}

call! { ListCustomers => json models::CustomerList, ListCustomersError }

pages! {
    ListCustomers {
        page: models::CustomerList,
        error: ListCustomersError,
        item: models::Customer = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "listCustomers",
    method: runtime::Method::GET,
    path: "/v1/customers/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::query("starting_after")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
        runtime::Parameter::query("ending_before")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Customers::list`].
pub type ListCustomersErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Customers::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListCustomersError = errors::Error400_401_403_429_500;

/// A call to [`Customers::get`].
pub type GetCustomer = runtime::TypedCall<
    runtime::AsJson<models::CustomerResponse>,
    GetCustomerError,
>;

static GET_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "getCustomer",
    method: runtime::Method::GET,
    path: "/v1/customers/{customerId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("customerId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Customers::get`].
pub type GetCustomerErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Customers::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetCustomerError = errors::Error400_401_403_404_429_500;

/// A call to [`Customers::update`].
pub type UpdateCustomer = runtime::TypedCall<
    runtime::AsJson<models::CustomerResponse>,
    UpdateCustomerError,
>;

static UPDATE_CUSTOMER: runtime::Operation = runtime::Operation {
    id: "updateCustomer",
    method: runtime::Method::PATCH,
    path: "/v1/customers/{customerId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("customerId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-fA-F]{24}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f'), ('A', 'F')],
                            min: 24,
                            max: 24,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Customers::update`].
pub type UpdateCustomerErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Customers::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateCustomerError = errors::Error400_401_403_404_429_500;
