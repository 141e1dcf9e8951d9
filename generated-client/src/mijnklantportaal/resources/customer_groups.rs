// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Groups of customers (klantgroepen).
//!
//! The calls of [`client.customer_groups()`](CustomerGroups), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Groups of customers (klantgroepen).
#[derive(Clone, Copy, Debug)]
pub struct CustomerGroups<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl CustomerGroups<'_> {
    /// List groups of customers
    ///
    /// Lists the groups of customers (klantgroepen), a page at a time.
    ///
    /// `GET /customer-groups`, operation `list-customer-groups`. 200: A page of groups
    ///
    /// Returns [`models::CustomerGroupPage`].
    ///
    /// Optional: [`page`](ListCustomerGroups::page).
    ///
    /// Returns one page; [`items`](ListCustomerGroups::items) and [`pages`](ListCustomerGroups::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCustomerGroupsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_groups().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-customer-groups")]
    #[doc(alias = "/customer-groups")]
    pub fn list(&self) -> ListCustomerGroups {
        ListCustomerGroups(runtime::Call::new(self.core, &LIST_CUSTOMER_GROUPS))
    }

    /// Create a group of customers
    ///
    /// Adds a group of customers (klantgroep), with customers in it if some are given.
    ///
    /// `POST /customer-groups`, operation `create-customer-group`. 201: The group that was made
    ///
    /// Returns [`models::CustomerGroup`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCustomerGroupError`]):
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
    /// let body = models::CreateCustomerGroupRequest::new("Hosting");
    /// let response = client.customer_groups().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-customer-group")]
    #[doc(alias = "/customer-groups")]
    #[inline]
    pub fn create(
        &self,
        body: &models::CreateCustomerGroupRequest,
    ) -> CreateCustomerGroup {
        let mut call = runtime::Call::new(self.core, &CREATE_CUSTOMER_GROUP);
        call.json("application/json", body);
        CreateCustomerGroup::new(call)
    }

    /// Get a group of customers
    ///
    /// One group of customers (klantgroep).
    ///
    /// `GET /customer-groups/{customerGroupId}`, operation `get-customer-group`. 200: The group
    ///
    /// Returns [`models::CustomerGroup`].
    ///
    /// * `customer_group_id`: ID of the group. Example: `cug_27fd30b5a8e1`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCustomerGroupError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.customer_groups().get("cug_27fd30b5a8e1").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-customer-group")]
    #[doc(alias = "/customer-groups/{customerGroupId}")]
    pub fn get(&self, customer_group_id: &str) -> GetCustomerGroup {
        let mut call = runtime::Call::new(self.core, &GET_CUSTOMER_GROUP);
        call.path("customerGroupId", &customer_group_id);
        GetCustomerGroup::new(call)
    }

    /// Rename a group of customers
    ///
    /// Gives a group of customers (klantgroep) another name.
    ///
    /// `PATCH /customer-groups/{customerGroupId}`, operation `edit-customer-group`. 200: The group as it is now
    ///
    /// Returns [`models::CustomerGroup`].
    ///
    /// * `customer_group_id`: ID of the group. Example: `cug_27fd30b5a8e1`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`EditCustomerGroupError`]):
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
    /// let body = models::EditCustomerGroupRequest::new("Hosting and email");
    /// let response = client.customer_groups().edit("cug_27fd30b5a8e1", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "edit-customer-group")]
    #[doc(alias = "/customer-groups/{customerGroupId}")]
    #[inline]
    pub fn edit(
        &self,
        customer_group_id: &str,
        body: &models::EditCustomerGroupRequest,
    ) -> EditCustomerGroup {
        let mut call = runtime::Call::new(self.core, &EDIT_CUSTOMER_GROUP);
        call.path("customerGroupId", &customer_group_id);
        call.json("application/json", body);
        EditCustomerGroup::new(call)
    }

    /// Add customers to a group
    ///
    /// Puts customers (klanten) into a group.
    ///
    /// `POST /customer-groups/{customerGroupId}/customers`, operation `add-customer-group-customers`. 200: Customers of the group, all at once
    ///
    /// Returns [`models::AddCustomerGroupCustomersResponse`].
    ///
    /// * `customer_group_id`: ID of the group. Example: `cug_27fd30b5a8e1`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`AddCustomerGroupCustomersError`]):
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
    /// let body = models::AddCustomerGroupCustomersRequest::new(vec!["customers".to_owned()]);
    /// let response = client.customer_groups().add_customers("cug_27fd30b5a8e1", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "add-customer-group-customers")]
    #[doc(alias = "/customer-groups/{customerGroupId}/customers")]
    #[inline]
    pub fn add_customers(
        &self,
        customer_group_id: &str,
        body: &models::AddCustomerGroupCustomersRequest,
    ) -> AddCustomerGroupCustomers {
        let mut call = runtime::Call::new(self.core, &ADD_CUSTOMER_GROUP_CUSTOMERS);
        call.path("customerGroupId", &customer_group_id);
        call.json("application/json", body);
        AddCustomerGroupCustomers::new(call)
    }
}

/// A call to [`CustomerGroups::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCustomerGroups(runtime::Call);

impl ListCustomerGroups {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListCustomerGroups => json models::CustomerGroupPage, ListCustomerGroupsError }

pages! {
    ListCustomerGroups {
        page: models::CustomerGroupPage,
        error: ListCustomerGroupsError,
        item: models::CustomerGroup = [data required],
        url ["next_page_url"],
    }
}

static LIST_CUSTOMER_GROUPS: runtime::Operation = runtime::Operation {
    id: "list-customer-groups",
    method: runtime::Method::GET,
    path: "/customer-groups",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerGroups::list`].
pub type ListCustomerGroupsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerGroups::list`].
///
/// * 429: More requests than a minute has
pub type ListCustomerGroupsError = errors::TooManyRequestsError;

/// A call to [`CustomerGroups::create`].
pub type CreateCustomerGroup = runtime::TypedCall<
    runtime::AsJson<models::CustomerGroup>,
    CreateCustomerGroupError,
>;

static CREATE_CUSTOMER_GROUP: runtime::Operation = runtime::Operation {
    id: "create-customer-group",
    method: runtime::Method::POST,
    path: "/customer-groups",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerGroups::create`].
pub type CreateCustomerGroupErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerGroups::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateCustomerGroupError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerGroups::get`].
pub type GetCustomerGroup = runtime::TypedCall<
    runtime::AsJson<models::CustomerGroup>,
    GetCustomerGroupError,
>;

static GET_CUSTOMER_GROUP: runtime::Operation = runtime::Operation {
    id: "get-customer-group",
    method: runtime::Method::GET,
    path: "/customer-groups/{customerGroupId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerGroups::get`].
pub type GetCustomerGroupErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerGroups::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetCustomerGroupError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`CustomerGroups::edit`].
pub type EditCustomerGroup = runtime::TypedCall<
    runtime::AsJson<models::CustomerGroup>,
    EditCustomerGroupError,
>;

static EDIT_CUSTOMER_GROUP: runtime::Operation = runtime::Operation {
    id: "edit-customer-group",
    method: runtime::Method::PATCH,
    path: "/customer-groups/{customerGroupId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerGroups::edit`].
pub type EditCustomerGroupErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerGroups::edit`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type EditCustomerGroupError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;

/// A call to [`CustomerGroups::add_customers`].
pub type AddCustomerGroupCustomers = runtime::TypedCall<
    runtime::AsJson<models::AddCustomerGroupCustomersResponse>,
    AddCustomerGroupCustomersError,
>;

static ADD_CUSTOMER_GROUP_CUSTOMERS: runtime::Operation = runtime::Operation {
    id: "add-customer-group-customers",
    method: runtime::Method::POST,
    path: "/customer-groups/{customerGroupId}/customers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CustomerGroups::add_customers`].
pub type AddCustomerGroupCustomersErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`CustomerGroups::add_customers`].
///
/// * 404: Nothing with this ID was found
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type AddCustomerGroupCustomersError = errors::NotFoundOrUnprocessableContentOrTooManyRequestsError;
