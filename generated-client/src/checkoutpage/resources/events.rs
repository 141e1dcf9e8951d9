// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Pages that sell tickets for an event, and their form fields.
//!
//! The calls of [`client.events()`](Events), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Pages that sell tickets for an event, and their form fields.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Events<'_> {
    /// List events
    ///
    /// Returns the event pages of the store, one page of the list at a time.
    ///
    /// `GET /v1/events/`, operation `listEvents`. 200: One page of events.
    ///
    /// Returns [`models::EventPageList`].
    ///
    /// Optional: [`status`](ListEvents::status), [`search`](ListEvents::search), [`limit`](ListEvents::limit), [`starting_after`](ListEvents::starting_after), [`ending_before`](ListEvents::ending_before).
    ///
    /// Returns one page; [`items`](ListEvents::items) and [`pages`](ListEvents::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListEventsError`]):
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
    /// let response = client.events().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listEvents")]
    #[doc(alias = "/v1/events/")]
    pub fn list(&self) -> ListEvents {
        ListEvents(runtime::Call::new(self.core, &LIST_EVENTS))
    }

    /// Create an event
    ///
    /// Creates an event page together with its tickets and fields.
    ///
    /// `POST /v1/events/`, operation `createEvent`. 201: The new event.
    ///
    /// Returns [`models::EventPageResponse`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateEventError`]):
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
    /// let body = models::NewEventPage::new("name")
    ///     .show_confirmation_event_date_time(true)
    ///     .show_confirmation_event_location(true);
    /// let response = client.events().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createEvent")]
    #[doc(alias = "/v1/events/")]
    #[inline]
    pub fn create(&self, body: &models::NewEventPage) -> CreateEvent {
        let mut call = runtime::Call::new(self.core, &CREATE_EVENT);
        call.json("application/json", body);
        CreateEvent::new(call)
    }

    /// Get an event
    ///
    /// Returns a single event page with its tickets and fields.
    ///
    /// `GET /v1/events/{pageId}`, operation `getEvent`. 200: The event page.
    ///
    /// Returns [`models::EventPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetEventError`]):
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
    /// let response = client.events().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEvent")]
    #[doc(alias = "/v1/events/{pageId}")]
    pub fn get(&self, page_id: &str) -> GetEvent {
        let mut call = runtime::Call::new(self.core, &GET_EVENT);
        call.path("pageId", &page_id);
        GetEvent::new(call)
    }

    /// Update an event
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/events/{pageId}`, operation `updateEvent`. 200: The event as it is now.
    ///
    /// Returns [`models::EventPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateEventError`]):
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
    /// let body = models::EventPageUpdate::default()
    ///     .show_confirmation_event_date_time(true)
    ///     .show_confirmation_event_location(true);
    /// let response = client.events().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateEvent")]
    #[doc(alias = "/v1/events/{pageId}")]
    #[inline]
    pub fn update(&self, page_id: &str, body: &models::EventPageUpdate) -> UpdateEvent {
        let mut call = runtime::Call::new(self.core, &UPDATE_EVENT);
        call.path("pageId", &page_id);
        call.json("application/json", body);
        UpdateEvent::new(call)
    }

    /// Delete an event
    ///
    /// Archives the event page and returns it.
    ///
    /// `DELETE /v1/events/{pageId}`, operation `deleteEvent`. 200: The archived event.
    ///
    /// Returns [`models::EventPageResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteEventError`]):
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
    /// let response = client.events().delete("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteEvent")]
    #[doc(alias = "/v1/events/{pageId}")]
    pub fn delete(&self, page_id: &str) -> DeleteEvent {
        let mut call = runtime::Call::new(self.core, &DELETE_EVENT);
        call.path("pageId", &page_id);
        DeleteEvent::new(call)
    }

    /// List the fields of an event
    ///
    /// Gives all fields, in order; there are no pages.
    ///
    /// `GET /v1/events/{pageId}/fields`, operation `listEventFields`. 200: The fields of the page.
    ///
    /// Returns [`models::FieldList`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListEventFieldsError`]):
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
    /// let response = client.events().list_fields("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listEventFields")]
    #[doc(alias = "/v1/events/{pageId}/fields")]
    pub fn list_fields(&self, page_id: &str) -> ListEventFields {
        let mut call = runtime::Call::new(self.core, &LIST_EVENT_FIELDS);
        call.path("pageId", &page_id);
        ListEventFields::new(call)
    }

    /// Create a field of an event
    ///
    /// Adds a field.
    ///
    /// `POST /v1/events/{pageId}/fields`, operation `createEventField`. 201: The new field.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateEventFieldError`]):
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
    /// let response = client.events().create_field("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createEventField")]
    #[doc(alias = "/v1/events/{pageId}/fields")]
    #[inline]
    pub fn create_field(
        &self,
        page_id: &str,
        body: &models::NewField,
    ) -> CreateEventField {
        let mut call = runtime::Call::new(self.core, &CREATE_EVENT_FIELD);
        call.path("pageId", &page_id);
        call.json("application/json", body);
        CreateEventField::new(call)
    }

    /// Get a field of an event
    ///
    /// Gives one field.
    ///
    /// `GET /v1/events/{pageId}/fields/{fieldId}`, operation `getEventField`. 200: The field.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetEventFieldError`]):
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
    /// let response = client.events().get_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEventField")]
    #[doc(alias = "/v1/events/{pageId}/fields/{fieldId}")]
    pub fn get_field(&self, page_id: &str, field_id: &str) -> GetEventField {
        let mut call = runtime::Call::new(self.core, &GET_EVENT_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        GetEventField::new(call)
    }

    /// Update a field of an event
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/events/{pageId}/fields/{fieldId}`, operation `updateEventField`. 200: The field as it is now.
    ///
    /// Returns [`models::FieldResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateEventFieldError`]):
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
    /// let response = client.events().update_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateEventField")]
    #[doc(alias = "/v1/events/{pageId}/fields/{fieldId}")]
    #[inline]
    pub fn update_field(
        &self,
        page_id: &str,
        field_id: &str,
        body: &models::FieldUpdate,
    ) -> UpdateEventField {
        let mut call = runtime::Call::new(self.core, &UPDATE_EVENT_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        call.json("application/json", body);
        UpdateEventField::new(call)
    }

    /// Delete a field of an event
    ///
    /// Deletes the field.
    ///
    /// `DELETE /v1/events/{pageId}/fields/{fieldId}`, operation `deleteEventField`. 200: The field was deleted.
    ///
    /// Returns [`models::FieldDeletion`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `field_id`: The id of the field. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteEventFieldError`]):
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
    /// let response = client.events().delete_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteEventField")]
    #[doc(alias = "/v1/events/{pageId}/fields/{fieldId}")]
    pub fn delete_field(&self, page_id: &str, field_id: &str) -> DeleteEventField {
        let mut call = runtime::Call::new(self.core, &DELETE_EVENT_FIELD);
        call.path("pageId", &page_id);
        call.path("fieldId", &field_id);
        DeleteEventField::new(call)
    }
}

/// A call to [`Events::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListEvents(runtime::Call);

impl ListEvents {
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

call! { ListEvents => json models::EventPageList, ListEventsError }

pages! {
    ListEvents {
        page: models::EventPageList,
        error: ListEventsError,
        item: models::EventPage = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_EVENTS: runtime::Operation = runtime::Operation {
    id: "listEvents",
    method: runtime::Method::GET,
    path: "/v1/events/",
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

/// The headers of error responses of [`Events::list`].
pub type ListEventsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListEventsError = errors::Error400_401_403_429_500;

/// A call to [`Events::create`].
pub type CreateEvent = runtime::TypedCall<
    runtime::AsJson<models::EventPageResponse>,
    CreateEventError,
>;

static CREATE_EVENT: runtime::Operation = runtime::Operation {
    id: "createEvent",
    method: runtime::Method::POST,
    path: "/v1/events/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Events::create`].
pub type CreateEventErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateEventError = errors::Error400_401_403_409_429_500;

/// A call to [`Events::get`].
pub type GetEvent = runtime::TypedCall<
    runtime::AsJson<models::EventPageResponse>,
    GetEventError,
>;

static GET_EVENT: runtime::Operation = runtime::Operation {
    id: "getEvent",
    method: runtime::Method::GET,
    path: "/v1/events/{pageId}",
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

/// The headers of error responses of [`Events::get`].
pub type GetEventErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetEventError = errors::Error400_401_403_404_429_500;

/// A call to [`Events::update`].
pub type UpdateEvent = runtime::TypedCall<
    runtime::AsJson<models::EventPageResponse>,
    UpdateEventError,
>;

static UPDATE_EVENT: runtime::Operation = runtime::Operation {
    id: "updateEvent",
    method: runtime::Method::PATCH,
    path: "/v1/events/{pageId}",
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

/// The headers of error responses of [`Events::update`].
pub type UpdateEventErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateEventError = errors::Error400_401_403_404_409_429_500;

/// A call to [`Events::delete`].
pub type DeleteEvent = runtime::TypedCall<
    runtime::AsJson<models::EventPageResponse>,
    DeleteEventError,
>;

static DELETE_EVENT: runtime::Operation = runtime::Operation {
    id: "deleteEvent",
    method: runtime::Method::DELETE,
    path: "/v1/events/{pageId}",
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

/// The headers of error responses of [`Events::delete`].
pub type DeleteEventErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteEventError = errors::Error400_401_403_404_429_500;

/// A call to [`Events::list_fields`].
pub type ListEventFields = runtime::TypedCall<
    runtime::AsJson<models::FieldList>,
    ListEventFieldsError,
>;

static LIST_EVENT_FIELDS: runtime::Operation = runtime::Operation {
    id: "listEventFields",
    method: runtime::Method::GET,
    path: "/v1/events/{pageId}/fields",
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

/// The headers of error responses of [`Events::list_fields`].
pub type ListEventFieldsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::list_fields`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListEventFieldsError = errors::Error400_401_403_404_429_500;

/// A call to [`Events::create_field`].
pub type CreateEventField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    CreateEventFieldError,
>;

static CREATE_EVENT_FIELD: runtime::Operation = runtime::Operation {
    id: "createEventField",
    method: runtime::Method::POST,
    path: "/v1/events/{pageId}/fields",
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

/// The headers of error responses of [`Events::create_field`].
pub type CreateEventFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::create_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateEventFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`Events::get_field`].
pub type GetEventField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    GetEventFieldError,
>;

static GET_EVENT_FIELD: runtime::Operation = runtime::Operation {
    id: "getEventField",
    method: runtime::Method::GET,
    path: "/v1/events/{pageId}/fields/{fieldId}",
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

/// The headers of error responses of [`Events::get_field`].
pub type GetEventFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::get_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetEventFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`Events::update_field`].
pub type UpdateEventField = runtime::TypedCall<
    runtime::AsJson<models::FieldResponse>,
    UpdateEventFieldError,
>;

static UPDATE_EVENT_FIELD: runtime::Operation = runtime::Operation {
    id: "updateEventField",
    method: runtime::Method::PATCH,
    path: "/v1/events/{pageId}/fields/{fieldId}",
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

/// The headers of error responses of [`Events::update_field`].
pub type UpdateEventFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::update_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateEventFieldError = errors::Error400_401_403_404_429_500;

/// A call to [`Events::delete_field`].
pub type DeleteEventField = runtime::TypedCall<
    runtime::AsJson<models::FieldDeletion>,
    DeleteEventFieldError,
>;

static DELETE_EVENT_FIELD: runtime::Operation = runtime::Operation {
    id: "deleteEventField",
    method: runtime::Method::DELETE,
    path: "/v1/events/{pageId}/fields/{fieldId}",
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

/// The headers of error responses of [`Events::delete_field`].
pub type DeleteEventFieldErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Events::delete_field`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteEventFieldError = errors::Error400_401_403_404_429_500;
