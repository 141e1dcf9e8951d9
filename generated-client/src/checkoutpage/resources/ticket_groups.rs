// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Ticket types of an event that are sold together.
//!
//! The calls of [`client.ticket_groups()`](TicketGroups), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;

/// Ticket types of an event that are sold together.
#[derive(Clone, Copy, Debug)]
pub struct TicketGroups<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl TicketGroups<'_> {
    /// List ticket groups
    ///
    /// Returns all ticket groups of an event at once.
    ///
    /// `GET /v1/events/{pageId}/ticket-groups`, operation `listTicketGroups`. 200: The groups.
    ///
    /// Returns [`models::TicketGroupList`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListTicketGroupsError`]):
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
    /// let response = client.ticket_groups().list("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTicketGroups")]
    #[doc(alias = "/v1/events/{pageId}/ticket-groups")]
    pub fn list(&self, page_id: &str) -> ListTicketGroups {
        let mut call = runtime::Call::new(self.core, &LIST_TICKET_GROUPS);
        call.path("pageId", &page_id);
        ListTicketGroups::new(call)
    }

    /// Create a ticket group
    ///
    /// Adds an empty group to an event. Ticket types are added to it afterwards.
    ///
    /// `POST /v1/events/{pageId}/ticket-groups`, operation `createTicketGroup`. 201: The new group.
    ///
    /// Returns [`models::TicketGroupResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateTicketGroupError`]):
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
    /// let body = models::NewTicketGroup::new("name").capacity(1).hidden(true);
    /// let response = client.ticket_groups().create("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTicketGroup")]
    #[doc(alias = "/v1/events/{pageId}/ticket-groups")]
    #[inline]
    pub fn create(
        &self,
        page_id: &str,
        body: &models::NewTicketGroup,
    ) -> CreateTicketGroup {
        let mut call = runtime::Call::new(self.core, &CREATE_TICKET_GROUP);
        call.path("pageId", &page_id);
        call.json("application/json", body);
        CreateTicketGroup::new(call)
    }

    /// Get a ticket group
    ///
    /// Returns a single ticket group with the ids of its ticket types.
    ///
    /// `GET /v1/events/{pageId}/ticket-groups/{ticketGroupId}`, operation `getTicketGroup`. 200: The ticket group.
    ///
    /// Returns [`models::TicketGroupResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetTicketGroupError`]):
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
    /// let response = client.ticket_groups().get("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTicketGroup")]
    #[doc(alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}")]
    pub fn get(&self, page_id: &str, ticket_group_id: &str) -> GetTicketGroup {
        let mut call = runtime::Call::new(self.core, &GET_TICKET_GROUP);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        GetTicketGroup::new(call)
    }

    /// Update a ticket group
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/events/{pageId}/ticket-groups/{ticketGroupId}`, operation `updateTicketGroup`. 200: The group as it is now.
    ///
    /// Returns [`models::TicketGroupResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateTicketGroupError`]):
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
    /// let body = models::TicketGroupUpdate::default().capacity(1).hidden(true);
    /// let response = client.ticket_groups().update("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTicketGroup")]
    #[doc(alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}")]
    #[inline]
    pub fn update(
        &self,
        page_id: &str,
        ticket_group_id: &str,
        body: &models::TicketGroupUpdate,
    ) -> UpdateTicketGroup {
        let mut call = runtime::Call::new(self.core, &UPDATE_TICKET_GROUP);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        call.json("application/json", body);
        UpdateTicketGroup::new(call)
    }

    /// Delete a ticket group
    ///
    /// Archives the group and returns it.
    ///
    /// `DELETE /v1/events/{pageId}/ticket-groups/{ticketGroupId}`, operation `deleteTicketGroup`. 200: The archived group.
    ///
    /// Returns [`models::TicketGroupResponse`].
    ///
    /// * `page_id`: The id of the page. Example: `507f1f77bcf86cd799439011`.
    /// * `ticket_group_id`: The id of the group of ticket types. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteTicketGroupError`]):
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
    /// let response = client.ticket_groups().delete("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTicketGroup")]
    #[doc(alias = "/v1/events/{pageId}/ticket-groups/{ticketGroupId}")]
    pub fn delete(&self, page_id: &str, ticket_group_id: &str) -> DeleteTicketGroup {
        let mut call = runtime::Call::new(self.core, &DELETE_TICKET_GROUP);
        call.path("pageId", &page_id);
        call.path("ticketGroupId", &ticket_group_id);
        DeleteTicketGroup::new(call)
    }
}

/// A call to [`TicketGroups::list`].
pub type ListTicketGroups = runtime::TypedCall<
    runtime::AsJson<models::TicketGroupList>,
    ListTicketGroupsError,
>;

static LIST_TICKET_GROUPS: runtime::Operation = runtime::Operation {
    id: "listTicketGroups",
    method: runtime::Method::GET,
    path: "/v1/events/{pageId}/ticket-groups",
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

/// The headers of error responses of [`TicketGroups::list`].
pub type ListTicketGroupsErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketGroups::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListTicketGroupsError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketGroups::create`].
pub type CreateTicketGroup = runtime::TypedCall<
    runtime::AsJson<models::TicketGroupResponse>,
    CreateTicketGroupError,
>;

static CREATE_TICKET_GROUP: runtime::Operation = runtime::Operation {
    id: "createTicketGroup",
    method: runtime::Method::POST,
    path: "/v1/events/{pageId}/ticket-groups",
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

/// The headers of error responses of [`TicketGroups::create`].
pub type CreateTicketGroupErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketGroups::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateTicketGroupError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketGroups::get`].
pub type GetTicketGroup = runtime::TypedCall<
    runtime::AsJson<models::TicketGroupResponse>,
    GetTicketGroupError,
>;

static GET_TICKET_GROUP: runtime::Operation = runtime::Operation {
    id: "getTicketGroup",
    method: runtime::Method::GET,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}",
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

/// The headers of error responses of [`TicketGroups::get`].
pub type GetTicketGroupErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketGroups::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetTicketGroupError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketGroups::update`].
pub type UpdateTicketGroup = runtime::TypedCall<
    runtime::AsJson<models::TicketGroupResponse>,
    UpdateTicketGroupError,
>;

static UPDATE_TICKET_GROUP: runtime::Operation = runtime::Operation {
    id: "updateTicketGroup",
    method: runtime::Method::PATCH,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}",
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

/// The headers of error responses of [`TicketGroups::update`].
pub type UpdateTicketGroupErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketGroups::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateTicketGroupError = errors::Error400_401_403_404_429_500;

/// A call to [`TicketGroups::delete`].
pub type DeleteTicketGroup = runtime::TypedCall<
    runtime::AsJson<models::TicketGroupResponse>,
    DeleteTicketGroupError,
>;

static DELETE_TICKET_GROUP: runtime::Operation = runtime::Operation {
    id: "deleteTicketGroup",
    method: runtime::Method::DELETE,
    path: "/v1/events/{pageId}/ticket-groups/{ticketGroupId}",
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

/// The headers of error responses of [`TicketGroups::delete`].
pub type DeleteTicketGroupErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`TicketGroups::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteTicketGroupError = errors::Error400_401_403_404_429_500;
