// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of tickets for an event.
//!
//! The calls of [`client.ticket_types()`](TicketTypes), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;

/// Types of tickets for an event.
#[derive(Clone, Copy, Debug)]
pub struct TicketTypes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl TicketTypes<'_> {
    /// List ticket types
    ///
    /// Returns all ticket types of a group at once.
    ///
    /// `GET /v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types`, operation `listTicketTypes`. 200: The ticket types.
    ///
    /// Returns [`models::TicketTypeList`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListTicketTypesError`]):
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
    /// let response = client.ticket_types().list("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTicketTypes")]
    #[doc(alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types")]
    pub fn list(&self, page_id: &str, ticket_group_id: &str) -> ListTicketTypes {
        let mut call = runtime::Call::new(self.core, &LIST_TICKET_TYPES);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        ListTicketTypes::new(call)
    }

    /// Create a ticket type
    ///
    /// Adds a ticket type to a group.
    ///
    /// `POST /v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types`, operation `createTicketType`. 201: The new ticket type.
    ///
    /// Returns [`models::TicketTypeResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateTicketTypeError`]):
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
    /// let body = models::NewTicketType::new("name").price(1).discounted_from_price(1);
    /// let response = client.ticket_types().create("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTicketType")]
    #[doc(alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types")]
    #[inline]
    pub fn create(
        &self,
        page_id: &str,
        ticket_group_id: &str,
        body: &models::NewTicketType,
    ) -> CreateTicketType {
        let mut call = runtime::Call::new(self.core, &CREATE_TICKET_TYPE);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        call.json("application/json", body);
        CreateTicketType::new(call)
    }

    /// Get a ticket type
    ///
    /// Returns a single ticket type.
    ///
    /// `GET /v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}`, operation `getTicketType`. 200: The ticket type.
    ///
    /// Returns [`models::TicketTypeResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_type_id`: The id of the ticket type. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetTicketTypeError`]):
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
    /// let response = client.ticket_types().get("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTicketType")]
    #[doc(
        alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}"
    )]
    pub fn get(
        &self,
        page_id: &str,
        ticket_group_id: &str,
        ticket_type_id: &str,
    ) -> GetTicketType {
        let mut call = runtime::Call::new(self.core, &GET_TICKET_TYPE);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        call.path("ticketTypeId", &ticket_type_id);
        GetTicketType::new(call)
    }

    /// Update a ticket type
    ///
    /// Changes the members that the body contains. `ticketGroupId` moves the ticket type to another group.
    ///
    /// `PATCH /v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}`, operation `updateTicketType`. 200: The ticket type as it is now.
    ///
    /// Returns [`models::TicketTypeResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_type_id`: The id of the ticket type. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateTicketTypeError`]):
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
    /// let body = models::TicketTypeUpdate::default().price(1).discounted_from_price(1);
    /// let response = client.ticket_types().update("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTicketType")]
    #[doc(
        alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}"
    )]
    #[inline]
    pub fn update(
        &self,
        page_id: &str,
        ticket_group_id: &str,
        ticket_type_id: &str,
        body: &models::TicketTypeUpdate,
    ) -> UpdateTicketType {
        let mut call = runtime::Call::new(self.core, &UPDATE_TICKET_TYPE);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        call.path("ticketTypeId", &ticket_type_id);
        call.json("application/json", body);
        UpdateTicketType::new(call)
    }

    /// Delete a ticket type
    ///
    /// Archives the ticket type and returns it.
    ///
    /// `DELETE /v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}`, operation `deleteTicketType`. 200: The archived ticket type.
    ///
    /// Returns [`models::TicketTypeResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_type_id`: The id of the ticket type. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteTicketTypeError`]):
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
    /// let response = client.ticket_types().delete("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTicketType")]
    #[doc(
        alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}"
    )]
    pub fn delete(
        &self,
        page_id: &str,
        ticket_group_id: &str,
        ticket_type_id: &str,
    ) -> DeleteTicketType {
        let mut call = runtime::Call::new(self.core, &DELETE_TICKET_TYPE);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        call.path("ticketTypeId", &ticket_type_id);
        DeleteTicketType::new(call)
    }
}

/// A call to [`TicketTypes::list`].
pub type ListTicketTypes = runtime::TypedCall<
    runtime::AsJson<models::TicketTypeList>,
    ListTicketTypesError,
>;

static LIST_TICKET_TYPES: runtime::Operation = runtime::Operation {
    id: "listTicketTypes",
    method: runtime::Method::GET,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types",
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
        runtime::Parameter::path("ticketGroupId")
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

/// The headers of error responses of [`TicketTypes::list`].
pub type ListTicketTypesErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketTypes::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListTicketTypesError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketTypes::create`].
pub type CreateTicketType = runtime::TypedCall<
    runtime::AsJson<models::TicketTypeResponse>,
    CreateTicketTypeError,
>;

static CREATE_TICKET_TYPE: runtime::Operation = runtime::Operation {
    id: "createTicketType",
    method: runtime::Method::POST,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types",
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
        runtime::Parameter::path("ticketGroupId")
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

/// The headers of error responses of [`TicketTypes::create`].
pub type CreateTicketTypeErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketTypes::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateTicketTypeError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketTypes::get`].
pub type GetTicketType = runtime::TypedCall<
    runtime::AsJson<models::TicketTypeResponse>,
    GetTicketTypeError,
>;

static GET_TICKET_TYPE: runtime::Operation = runtime::Operation {
    id: "getTicketType",
    method: runtime::Method::GET,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}",
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
        runtime::Parameter::path("ticketGroupId")
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
        runtime::Parameter::path("ticketTypeId")
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

/// The headers of error responses of [`TicketTypes::get`].
pub type GetTicketTypeErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketTypes::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetTicketTypeError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketTypes::update`].
pub type UpdateTicketType = runtime::TypedCall<
    runtime::AsJson<models::TicketTypeResponse>,
    UpdateTicketTypeError,
>;

static UPDATE_TICKET_TYPE: runtime::Operation = runtime::Operation {
    id: "updateTicketType",
    method: runtime::Method::PATCH,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}",
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
        runtime::Parameter::path("ticketGroupId")
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
        runtime::Parameter::path("ticketTypeId")
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

/// The headers of error responses of [`TicketTypes::update`].
pub type UpdateTicketTypeErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketTypes::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateTicketTypeError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketTypes::delete`].
pub type DeleteTicketType = runtime::TypedCall<
    runtime::AsJson<models::TicketTypeResponse>,
    DeleteTicketTypeError,
>;

static DELETE_TICKET_TYPE: runtime::Operation = runtime::Operation {
    id: "deleteTicketType",
    method: runtime::Method::DELETE,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}/ticket-types/{ticketTypeId}",
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
        runtime::Parameter::path("ticketGroupId")
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
        runtime::Parameter::path("ticketTypeId")
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

/// The headers of error responses of [`TicketTypes::delete`].
pub type DeleteTicketTypeErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketTypes::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteTicketTypeError = errors::Error400_401_403_404_429_500;
