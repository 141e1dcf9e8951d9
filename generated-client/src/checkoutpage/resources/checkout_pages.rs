// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Pages that sell a product, and their form fields.
//!
//! The calls of [`client.checkout_pages()`](CheckoutPages), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Pages that sell a product, and their form fields.
#[derive(Clone, Copy, Debug)]
pub struct CheckoutPages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl CheckoutPages<'_> {
    /// List checkout pages
    ///
    /// Returns the checkout pages of the store, one page of the list at a time.
    ///
    /// `GET /v1/checkout-pages/`, operation `listCheckoutPages`. 200: One page of checkout pages.
    ///
    /// Returns [`models::CheckoutPageList`].
    ///
    /// Optional: [`status`](ListCheckoutPages::status), [`search`](ListCheckoutPages::search), [`limit`](ListCheckoutPages::limit), [`starting_after`](ListCheckoutPages::starting_after), [`ending_before`](ListCheckoutPages::ending_before).
    ///
    /// Returns one page; [`items`](ListCheckoutPages::items) and [`pages`](ListCheckoutPages::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCheckoutPagesError`]):
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
    /// let response = client.checkout_pages().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCheckoutPages")]
    #[doc(alias = "/v1/checkout-pages/")]
    pub fn list(&self) -> ListCheckoutPages {
        ListCheckoutPages(runtime::Call::new(self.core, &LIST_CHECKOUT_PAGES))
    }

    /// Create a checkout page
    ///
    /// Creates a page together with its product, prices and fields.
    ///
    /// `POST /v1/checkout-pages/`, operation `createCheckoutPage`. 201: The new page.
    ///
    /// Returns [`models::CheckoutPageResponse`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCheckoutPageError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `Conflict` with [`ApiError`](crate::checkoutpage::models::ApiError). 409: The request conflicts with an existing object.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// use generated_client::checkoutpage::models;
    ///
    /// let body = models::NewCheckoutPage::new("name")
    ///     .redirect_url_inside_embed(true)
    ///     .customize_checkout_confirmation(true);
    /// let response = client.checkout_pages().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCheckoutPage")]
    #[doc(alias = "/v1/checkout-pages/")]
    #[inline]
    pub fn create(&self, body: &models::NewCheckoutPage) -> CreateCheckoutPage {
        let mut call = runtime::Call::new(self.core, &CREATE_CHECKOUT_PAGE);
        call.json("application/json", body);
        CreateCheckoutPage::new(call)
    }

    /// Get a checkout page
    ///
    /// Returns a single checkout page with its product and fields.
    ///
    /// `GET /v1/checkout-pages/{pageId}`, operation `getCheckoutPage`. 200: The checkout page.
    ///
    /// Returns [`models::CheckoutPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCheckoutPageError`]):
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
    /// let response = client.checkout_pages().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCheckoutPage")]
    #[doc(alias = "/v1/checkout-pages/{pageId}")]
    pub fn get(&self, page_id: &str) -> GetCheckoutPage {
        let mut call = runtime::Call::new(self.core, &GET_CHECKOUT_PAGE);
        call.path("pageId", &page_id);
        GetCheckoutPage::new(call)
    }

    /// Update a checkout page
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/checkout-pages/{pageId}`, operation `updateCheckoutPage`. 200: The page as it is now.
    ///
    /// Returns [`models::CheckoutPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateCheckoutPageError`]):
    ///
    /// * `BadRequest` with [`ApiError`](crate::checkoutpage::models::ApiError). 400: The request is invalid.
    /// * `Unauthorized` with [`ApiError`](crate::checkoutpage::models::ApiError). 401: The API key is missing or invalid.
    /// * `Forbidden` with [`ApiError`](crate::checkoutpage::models::ApiError). 403: The API key lacks a permission.
    /// * `NotFound` with [`ApiError`](crate::checkoutpage::models::ApiError). 404: The object does not exist.
    /// * `Conflict` with [`ApiError`](crate::checkoutpage::models::ApiError). 409: The request conflicts with an existing object.
    /// * `TooManyRequests` with [`ApiError`](crate::checkoutpage::models::ApiError). 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
    /// * `InternalServerError` with [`ApiError`](crate::checkoutpage::models::ApiError). 500: The server failed to process the request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// use generated_client::checkoutpage::models;
    ///
    /// let body = models::CheckoutPageUpdate::default()
    ///     .redirect_url_inside_embed(true)
    ///     .customize_checkout_confirmation(true);
    /// let response = client.checkout_pages().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateCheckoutPage")]
    #[doc(alias = "/v1/checkout-pages/{pageId}")]
    #[inline]
    pub fn update(
        &self,
        page_id: &str,
        body: &models::CheckoutPageUpdate,
    ) -> UpdateCheckoutPage {
        let mut call = runtime::Call::new(self.core, &UPDATE_CHECKOUT_PAGE);
        call.path("pageId", &page_id);
        call.json("application/json", body);
        UpdateCheckoutPage::new(call)
    }

    /// Delete a checkout page
    ///
    /// Archives the page and returns it.
    ///
    /// `DELETE /v1/checkout-pages/{pageId}`, operation `deleteCheckoutPage`. 200: The archived page.
    ///
    /// Returns [`models::CheckoutPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteCheckoutPageError`]):
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
    /// let response = client.checkout_pages().delete("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteCheckoutPage")]
    #[doc(alias = "/v1/checkout-pages/{pageId}")]
    pub fn delete(&self, page_id: &str) -> DeleteCheckoutPage {
        let mut call = runtime::Call::new(self.core, &DELETE_CHECKOUT_PAGE);
        call.path("pageId", &page_id);
        DeleteCheckoutPage::new(call)
    }

    /// List the fields of a checkout page
    ///
    /// Gives all fields, in order; there are no pages.
    ///
    /// `GET /v1/checkout-pages/{pageId}/fields`, operation `listCheckoutPageFields`. 200: The fields of the page.
    ///
    /// Returns [`models::FieldList`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCheckoutPageFieldsError`]):
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
    /// let response = client.checkout_pages().list_fields("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCheckoutPageFields")]
    #[doc(alias = "/v1/checkout-pages/{pageId}/fields")]
    pub fn list_fields(&self, page_id: &str) -> ListCheckoutPageFields {
        let mut call = runtime::Call::new(self.core, &LIST_CHECKOUT_PAGE_FIELDS);
        call.path("pageId", &page_id);
        ListCheckoutPageFields::new(call)
    }

    /// Create a field of a checkout page
    ///
    /// Adds a field.
    ///
    /// `POST /v1/checkout-pages/{pageId}/fields`, operation `createCheckoutPageField`. 201: The new field.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateCheckoutPageFieldError`]):
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
    /// let body = models::NewField::new("label").required(true).order(1);
    /// let response = client.checkout_pages().create_field("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCheckoutPageField")]
    #[doc(alias = "/v1/checkout-pages/{pageId}/fields")]
    #[inline]
    pub fn create_field(
        &self,
        page_id: &str,
        body: &models::NewField,
    ) -> CreateCheckoutPageField {
        let mut call = runtime::Call::new(self.core, &CREATE_CHECKOUT_PAGE_FIELD);
        call.path("pageId", &page_id);
        call.json("application/json", body);
        CreateCheckoutPageField::new(call)
    }

    /// Get a field of a checkout page
    ///
    /// Gives one field.
    ///
    /// `GET /v1/checkout-pages/{pageId}/fields/{fieldId}`, operation `getCheckoutPageField`. 200: The field.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCheckoutPageFieldError`]):
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
    /// let response = client.checkout_pages().get_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCheckoutPageField")]
    #[doc(alias = "/v1/checkout-pages/{pageId}/fields/{fieldId}")]
    pub fn get_field(&self, page_id: &str, field_id: &str) -> GetCheckoutPageField {
        let mut call = runtime::Call::new(self.core, &GET_CHECKOUT_PAGE_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        GetCheckoutPageField::new(call)
    }

    /// Update a field of a checkout page
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/checkout-pages/{pageId}/fields/{fieldId}`, operation `updateCheckoutPageField`. 200: The field as it is now.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateCheckoutPageFieldError`]):
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
    /// let body = models::FieldUpdate::default().required(true).order(1);
    /// let response = client.checkout_pages().update_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateCheckoutPageField")]
    #[doc(alias = "/v1/checkout-pages/{pageId}/fields/{fieldId}")]
    #[inline]
    pub fn update_field(
        &self,
        page_id: &str,
        field_id: &str,
        body: &models::FieldUpdate,
    ) -> UpdateCheckoutPageField {
        let mut call = runtime::Call::new(self.core, &UPDATE_CHECKOUT_PAGE_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        call.json("application/json", body);
        UpdateCheckoutPageField::new(call)
    }

    /// Delete a field of a checkout page
    ///
    /// Deletes the field.
    ///
    /// `DELETE /v1/checkout-pages/{pageId}/fields/{fieldId}`, operation `deleteCheckoutPageField`. 200: The field was deleted.
    ///
    /// Returns [`models::FieldDeletion`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteCheckoutPageFieldError`]):
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
    /// let response = client.checkout_pages().delete_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteCheckoutPageField")]
    #[doc(alias = "/v1/checkout-pages/{pageId}/fields/{fieldId}")]
    pub fn delete_field(
        &self,
        page_id: &str,
        field_id: &str,
    ) -> DeleteCheckoutPageField {
        let mut call = runtime::Call::new(self.core, &DELETE_CHECKOUT_PAGE_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        DeleteCheckoutPageField::new(call)
    }
}

/// A call to [`CheckoutPages::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListCheckoutPages(runtime::Call);

impl ListCheckoutPages {
    /// Filters by status.
    pub fn status(mut self, status: impl Into<models::PageStatus>) -> Self {
        self.0.query("status", &Into::<models::PageStatus>::into(status));
        self
    }

    /// A search term.
    pub fn search(mut self, search: &str) -> Self {
        self.0.query("search", &search);
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

call! { ListCheckoutPages => json models::CheckoutPageList, ListCheckoutPagesError }

pages! {
    ListCheckoutPages {
        page: models::CheckoutPageList,
        error: ListCheckoutPagesError,
        item: models::CheckoutPage = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_CHECKOUT_PAGES: runtime::Operation = runtime::Operation {
    id: "listCheckoutPages",
    method: runtime::Method::GET,
    path: "/v1/checkout-pages/",
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

/// The headers of error responses of [`CheckoutPages::list`].
pub type ListCheckoutPagesErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListCheckoutPagesError = errors::Error400_401_403_429_500;

/// A call to [`CheckoutPages::create`].
pub type CreateCheckoutPage = runtime::TypedCall<
    runtime::AsJson<models::CheckoutPageResponse>,
    CreateCheckoutPageError,
>;

static CREATE_CHECKOUT_PAGE: runtime::Operation = runtime::Operation {
    id: "createCheckoutPage",
    method: runtime::Method::POST,
    path: "/v1/checkout-pages/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`CheckoutPages::create`].
pub type CreateCheckoutPageErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateCheckoutPageError = errors::Error400_401_403_409_429_500;

/// A call to [`CheckoutPages::get`].
pub type GetCheckoutPage = runtime::TypedCall<
    runtime::AsJson<models::CheckoutPageResponse>,
    GetCheckoutPageError,
>;

static GET_CHECKOUT_PAGE: runtime::Operation = runtime::Operation {
    id: "getCheckoutPage",
    method: runtime::Method::GET,
    path: "/v1/checkout-pages/{pageId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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

/// The headers of error responses of [`CheckoutPages::get`].
pub type GetCheckoutPageErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetCheckoutPageError = errors::Error400_401_403_404_429_500;

/// A call to [`CheckoutPages::update`].
pub type UpdateCheckoutPage = runtime::TypedCall<
    runtime::AsJson<models::CheckoutPageResponse>,
    UpdateCheckoutPageError,
>;

static UPDATE_CHECKOUT_PAGE: runtime::Operation = runtime::Operation {
    id: "updateCheckoutPage",
    method: runtime::Method::PATCH,
    path: "/v1/checkout-pages/{pageId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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

/// The headers of error responses of [`CheckoutPages::update`].
pub type UpdateCheckoutPageErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateCheckoutPageError = errors::Error400_401_403_404_409_429_500;

/// A call to [`CheckoutPages::delete`].
pub type DeleteCheckoutPage = runtime::TypedCall<
    runtime::AsJson<models::CheckoutPageResponse>,
    DeleteCheckoutPageError,
>;

static DELETE_CHECKOUT_PAGE: runtime::Operation = runtime::Operation {
    id: "deleteCheckoutPage",
    method: runtime::Method::DELETE,
    path: "/v1/checkout-pages/{pageId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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

/// The headers of error responses of [`CheckoutPages::delete`].
pub type DeleteCheckoutPageErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteCheckoutPageError = errors::Error400_401_403_404_429_500;

/// A call to [`CheckoutPages::list_fields`].
pub type ListCheckoutPageFields = runtime::TypedCall<
    runtime::AsJson<models::FieldList>,
    ListCheckoutPageFieldsError,
>;

static LIST_CHECKOUT_PAGE_FIELDS: runtime::Operation = runtime::Operation {
    id: "listCheckoutPageFields",
    method: runtime::Method::GET,
    path: "/v1/checkout-pages/{pageId}/fields",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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

/// The headers of error responses of [`CheckoutPages::list_fields`].
pub type ListCheckoutPageFieldsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::list_fields`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListCheckoutPageFieldsError = errors::Error400_401_403_404_429_500;

/// A call to [`CheckoutPages::create_field`].
pub type CreateCheckoutPageField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    CreateCheckoutPageFieldError,
>;

static CREATE_CHECKOUT_PAGE_FIELD: runtime::Operation = runtime::Operation {
    id: "createCheckoutPageField",
    method: runtime::Method::POST,
    path: "/v1/checkout-pages/{pageId}/fields",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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

/// The headers of error responses of [`CheckoutPages::create_field`].
pub type CreateCheckoutPageFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::create_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateCheckoutPageFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`CheckoutPages::get_field`].
pub type GetCheckoutPageField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    GetCheckoutPageFieldError,
>;

static GET_CHECKOUT_PAGE_FIELD: runtime::Operation = runtime::Operation {
    id: "getCheckoutPageField",
    method: runtime::Method::GET,
    path: "/v1/checkout-pages/{pageId}/fields/{fieldId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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
        runtime::Parameter::path("fieldId")
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

/// The headers of error responses of [`CheckoutPages::get_field`].
pub type GetCheckoutPageFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::get_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetCheckoutPageFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`CheckoutPages::update_field`].
pub type UpdateCheckoutPageField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    UpdateCheckoutPageFieldError,
>;

static UPDATE_CHECKOUT_PAGE_FIELD: runtime::Operation = runtime::Operation {
    id: "updateCheckoutPageField",
    method: runtime::Method::PATCH,
    path: "/v1/checkout-pages/{pageId}/fields/{fieldId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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
        runtime::Parameter::path("fieldId")
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

/// The headers of error responses of [`CheckoutPages::update_field`].
pub type UpdateCheckoutPageFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::update_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateCheckoutPageFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`CheckoutPages::delete_field`].
pub type DeleteCheckoutPageField = runtime::TypedCall<
    runtime::AsJson<models::FieldDeletion>,
    DeleteCheckoutPageFieldError,
>;

static DELETE_CHECKOUT_PAGE_FIELD: runtime::Operation = runtime::Operation {
    id: "deleteCheckoutPageField",
    method: runtime::Method::DELETE,
    path: "/v1/checkout-pages/{pageId}/fields/{fieldId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("pageId")
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
        runtime::Parameter::path("fieldId")
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

/// The headers of error responses of [`CheckoutPages::delete_field`].
pub type DeleteCheckoutPageFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`CheckoutPages::delete_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteCheckoutPageFieldError = errors::Error400_401_403_404_429_500;
