// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Forms, and their fields.
//!
//! The calls of [`client.forms()`](Forms), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Forms, and their fields.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Forms<'_> {
    /// List forms
    ///
    /// Returns the forms of the store, one page of the list at a time.
    ///
    /// `GET /v1/forms/`, operation `listForms`. 200: One page of forms.
    ///
    /// Returns [`models::FormPageList`].
    ///
    /// Optional: [`status`](ListForms::status), [`search`](ListForms::search), [`limit`](ListForms::limit), [`starting_after`](ListForms::starting_after), [`ending_before`](ListForms::ending_before).
    ///
    /// Returns one page; [`items`](ListForms::items) and [`pages`](ListForms::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListFormsError`]):
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
    /// let response = client.forms().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listForms")]
    #[doc(alias = "/v1/forms/")]
    pub fn list(&self) -> ListForms {
        ListForms(runtime::Call::new(self.core, &LIST_FORMS))
    }

    /// Create a form
    ///
    /// Creates a form together with its fields.
    ///
    /// `POST /v1/forms/`, operation `createForm`. 201: The new form.
    ///
    /// Returns [`models::FormPageResponse`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateFormError`]):
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
    /// let body = models::NewFormPage::new("name")
    ///     .redirect_url_inside_embed(true)
    ///     .customize_checkout_confirmation(true);
    /// let response = client.forms().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createForm")]
    #[doc(alias = "/v1/forms/")]
    #[inline]
    pub fn create(&self, body: &models::NewFormPage) -> CreateForm {
        let mut call = runtime::Call::new(self.core, &CREATE_FORM);
        call.json("application/json", body);
        CreateForm::new(call)
    }

    /// Get a form
    ///
    /// Returns a single form with its fields.
    ///
    /// `GET /v1/forms/{pageId}`, operation `getForm`. 200: The form.
    ///
    /// Returns [`models::FormPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetFormError`]):
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
    /// let response = client.forms().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getForm")]
    #[doc(alias = "/v1/forms/{pageId}")]
    pub fn get(&self, page_id: &str) -> GetForm {
        let mut call = runtime::Call::new(self.core, &GET_FORM);
        call.path("pageId", &page_id);
        GetForm::new(call)
    }

    /// Update a form
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/forms/{pageId}`, operation `updateForm`. 200: The form as it is now.
    ///
    /// Returns [`models::FormPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateFormError`]):
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
    /// let body = models::FormPageUpdate::default()
    ///     .redirect_url_inside_embed(true)
    ///     .customize_checkout_confirmation(true);
    /// let response = client.forms().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateForm")]
    #[doc(alias = "/v1/forms/{pageId}")]
    #[inline]
    pub fn update(&self, page_id: &str, body: &models::FormPageUpdate) -> UpdateForm {
        let mut call = runtime::Call::new(self.core, &UPDATE_FORM);
        call.path("pageId", &page_id);
        call.json("application/json", body);
        UpdateForm::new(call)
    }

    /// Delete a form
    ///
    /// Archives the form and returns it.
    ///
    /// `DELETE /v1/forms/{pageId}`, operation `deleteForm`. 200: The archived form.
    ///
    /// Returns [`models::FormPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteFormError`]):
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
    /// let response = client.forms().delete("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteForm")]
    #[doc(alias = "/v1/forms/{pageId}")]
    pub fn delete(&self, page_id: &str) -> DeleteForm {
        let mut call = runtime::Call::new(self.core, &DELETE_FORM);
        call.path("pageId", &page_id);
        DeleteForm::new(call)
    }

    /// List the fields of a form
    ///
    /// Gives all fields, in order; there are no pages.
    ///
    /// `GET /v1/forms/{pageId}/fields`, operation `listFormFields`. 200: The fields of the page.
    ///
    /// Returns [`models::FieldList`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListFormFieldsError`]):
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
    /// let response = client.forms().list_fields("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFormFields")]
    #[doc(alias = "/v1/forms/{pageId}/fields")]
    pub fn list_fields(&self, page_id: &str) -> ListFormFields {
        let mut call = runtime::Call::new(self.core, &LIST_FORM_FIELDS);
        call.path("pageId", &page_id);
        ListFormFields::new(call)
    }

    /// Create a field of a form
    ///
    /// Adds a field.
    ///
    /// `POST /v1/forms/{pageId}/fields`, operation `createFormField`. 201: The new field.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateFormFieldError`]):
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
    /// let response = client.forms().create_field("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createFormField")]
    #[doc(alias = "/v1/forms/{pageId}/fields")]
    #[inline]
    pub fn create_field(
        &self,
        page_id: &str,
        body: &models::NewField,
    ) -> CreateFormField {
        let mut call = runtime::Call::new(self.core, &CREATE_FORM_FIELD);
        call.path("pageId", &page_id);
        call.json("application/json", body);
        CreateFormField::new(call)
    }

    /// Get a field of a form
    ///
    /// Gives one field.
    ///
    /// `GET /v1/forms/{pageId}/fields/{fieldId}`, operation `getFormField`. 200: The field.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetFormFieldError`]):
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
    /// let response = client.forms().get_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFormField")]
    #[doc(alias = "/v1/forms/{pageId}/fields/{fieldId}")]
    pub fn get_field(&self, page_id: &str, field_id: &str) -> GetFormField {
        let mut call = runtime::Call::new(self.core, &GET_FORM_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        GetFormField::new(call)
    }

    /// Update a field of a form
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/forms/{pageId}/fields/{fieldId}`, operation `updateFormField`. 200: The field as it is now.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateFormFieldError`]):
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
    /// let response = client.forms().update_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateFormField")]
    #[doc(alias = "/v1/forms/{pageId}/fields/{fieldId}")]
    #[inline]
    pub fn update_field(
        &self,
        page_id: &str,
        field_id: &str,
        body: &models::FieldUpdate,
    ) -> UpdateFormField {
        let mut call = runtime::Call::new(self.core, &UPDATE_FORM_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        call.json("application/json", body);
        UpdateFormField::new(call)
    }

    /// Delete a field of a form
    ///
    /// Deletes the field.
    ///
    /// `DELETE /v1/forms/{pageId}/fields/{fieldId}`, operation `deleteFormField`. 200: The field was deleted.
    ///
    /// Returns [`models::FieldDeletion`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteFormFieldError`]):
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
    /// let response = client.forms().delete_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteFormField")]
    #[doc(alias = "/v1/forms/{pageId}/fields/{fieldId}")]
    pub fn delete_field(&self, page_id: &str, field_id: &str) -> DeleteFormField {
        let mut call = runtime::Call::new(self.core, &DELETE_FORM_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        DeleteFormField::new(call)
    }
}

/// A call to [`Forms::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListForms(runtime::Call);

impl ListForms {
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

call! { ListForms => json models::FormPageList, ListFormsError }

pages! {
    ListForms {
        page: models::FormPageList,
        error: ListFormsError,
        item: models::FormPage = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_FORMS: runtime::Operation = runtime::Operation {
    id: "listForms",
    method: runtime::Method::GET,
    path: "/v1/forms/",
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

/// The headers of error responses of [`Forms::list`].
pub type ListFormsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListFormsError = errors::Error400_401_403_429_500;

/// A call to [`Forms::create`].
pub type CreateForm = runtime::TypedCall<
    runtime::AsJson<models::FormPageResponse>,
    CreateFormError,
>;

static CREATE_FORM: runtime::Operation = runtime::Operation {
    id: "createForm",
    method: runtime::Method::POST,
    path: "/v1/forms/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Forms::create`].
pub type CreateFormErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateFormError = errors::Error400_401_403_409_429_500;

/// A call to [`Forms::get`].
pub type GetForm = runtime::TypedCall<
    runtime::AsJson<models::FormPageResponse>,
    GetFormError,
>;

static GET_FORM: runtime::Operation = runtime::Operation {
    id: "getForm",
    method: runtime::Method::GET,
    path: "/v1/forms/{pageId}",
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

/// The headers of error responses of [`Forms::get`].
pub type GetFormErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetFormError = errors::Error400_401_403_404_429_500;

/// A call to [`Forms::update`].
pub type UpdateForm = runtime::TypedCall<
    runtime::AsJson<models::FormPageResponse>,
    UpdateFormError,
>;

static UPDATE_FORM: runtime::Operation = runtime::Operation {
    id: "updateForm",
    method: runtime::Method::PATCH,
    path: "/v1/forms/{pageId}",
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

/// The headers of error responses of [`Forms::update`].
pub type UpdateFormErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateFormError = errors::Error400_401_403_404_409_429_500;

/// A call to [`Forms::delete`].
pub type DeleteForm = runtime::TypedCall<
    runtime::AsJson<models::FormPageResponse>,
    DeleteFormError,
>;

static DELETE_FORM: runtime::Operation = runtime::Operation {
    id: "deleteForm",
    method: runtime::Method::DELETE,
    path: "/v1/forms/{pageId}",
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

/// The headers of error responses of [`Forms::delete`].
pub type DeleteFormErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteFormError = errors::Error400_401_403_404_429_500;

/// A call to [`Forms::list_fields`].
pub type ListFormFields = runtime::TypedCall<
    runtime::AsJson<models::FieldList>,
    ListFormFieldsError,
>;

static LIST_FORM_FIELDS: runtime::Operation = runtime::Operation {
    id: "listFormFields",
    method: runtime::Method::GET,
    path: "/v1/forms/{pageId}/fields",
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

/// The headers of error responses of [`Forms::list_fields`].
pub type ListFormFieldsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::list_fields`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListFormFieldsError = errors::Error400_401_403_404_429_500;

/// A call to [`Forms::create_field`].
pub type CreateFormField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    CreateFormFieldError,
>;

static CREATE_FORM_FIELD: runtime::Operation = runtime::Operation {
    id: "createFormField",
    method: runtime::Method::POST,
    path: "/v1/forms/{pageId}/fields",
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

/// The headers of error responses of [`Forms::create_field`].
pub type CreateFormFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::create_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateFormFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`Forms::get_field`].
pub type GetFormField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    GetFormFieldError,
>;

static GET_FORM_FIELD: runtime::Operation = runtime::Operation {
    id: "getFormField",
    method: runtime::Method::GET,
    path: "/v1/forms/{pageId}/fields/{fieldId}",
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

/// The headers of error responses of [`Forms::get_field`].
pub type GetFormFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::get_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetFormFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`Forms::update_field`].
pub type UpdateFormField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    UpdateFormFieldError,
>;

static UPDATE_FORM_FIELD: runtime::Operation = runtime::Operation {
    id: "updateFormField",
    method: runtime::Method::PATCH,
    path: "/v1/forms/{pageId}/fields/{fieldId}",
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

/// The headers of error responses of [`Forms::update_field`].
pub type UpdateFormFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::update_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateFormFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`Forms::delete_field`].
pub type DeleteFormField = runtime::TypedCall<
    runtime::AsJson<models::FieldDeletion>,
    DeleteFormFieldError,
>;

static DELETE_FORM_FIELD: runtime::Operation = runtime::Operation {
    id: "deleteFormField",
    method: runtime::Method::DELETE,
    path: "/v1/forms/{pageId}/fields/{fieldId}",
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

/// The headers of error responses of [`Forms::delete_field`].
pub type DeleteFormFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Forms::delete_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteFormFieldError = errors::Error400_401_403_404_429_500;
