// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! URLs that are notified of events in the store.
//!
//! The calls of [`client.webhooks()`](Webhooks), their parameters and their errors.

#![allow(deprecated)]

use crate::checkoutpage::errors;
use crate::checkoutpage::headers;
use crate::checkoutpage::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// URLs that are notified of events in the store.
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Webhooks<'_> {
    /// List webhooks
    ///
    /// Returns the webhooks of the store without their secrets, one page at a time.
    ///
    /// `GET /v1/webhooks/`, operation `listWebhooks`. 200: One page of webhooks.
    ///
    /// Returns [`models::WebhookList`].
    ///
    /// Optional: [`status`](ListWebhooks::status), [`event`](ListWebhooks::event), [`limit`](ListWebhooks::limit), [`starting_after`](ListWebhooks::starting_after), [`ending_before`](ListWebhooks::ending_before).
    ///
    /// Returns one page; [`items`](ListWebhooks::items) and [`pages`](ListWebhooks::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListWebhooksError`]):
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
    /// let response = client.webhooks().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listWebhooks")]
    #[doc(alias = "/v1/webhooks/")]
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(runtime::Call::new(self.core, &LIST_WEBHOOKS))
    }

    /// Create a webhook
    ///
    /// Creates a webhook. The answer is the only one that contains its secret. A store can have 10 webhooks; another one fails with 400.
    ///
    /// `POST /v1/webhooks/`, operation `createWebhook`. 201: The new webhook, with its secret.
    ///
    /// Returns [`models::CreatedWebhookResponse`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateWebhookError`]):
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
    /// let body = models::NewWebhook::new("name", "https://example.com/hooks", vec![models::WebhookEventName::CustomerCreated])
    ///     .secret("secret");
    /// let response = client.webhooks().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createWebhook")]
    #[doc(alias = "/v1/webhooks/")]
    #[inline]
    pub fn create(&self, body: &models::NewWebhook) -> CreateWebhook {
        let mut call = runtime::Call::new(self.core, &CREATE_WEBHOOK);
        call.json("application/json", body);
        CreateWebhook::new(call)
    }

    /// Get a webhook
    ///
    /// Returns a single webhook, without its secret.
    ///
    /// `GET /v1/webhooks/{webhookId}`, operation `getWebhook`. 200: The webhook, without its secret.
    ///
    /// Returns [`models::WebhookResponse`].
    ///
    /// * `webhook_id`: The id of the webhook. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetWebhookError`]):
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
    /// let response = client.webhooks().get("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWebhook")]
    #[doc(alias = "/v1/webhooks/{webhookId}")]
    pub fn get(&self, webhook_id: &str) -> GetWebhook {
        let mut call = runtime::Call::new(self.core, &GET_WEBHOOK);
        call.path("webhookId", &webhook_id);
        GetWebhook::new(call)
    }

    /// Update a webhook
    ///
    /// Changes the members that the body contains.
    ///
    /// `PATCH /v1/webhooks/{webhookId}`, operation `updateWebhook`. 200: The webhook as it is now.
    ///
    /// Returns [`models::WebhookResponse`].
    ///
    /// * `webhook_id`: The id of the webhook. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`UpdateWebhookError`]):
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
    /// let body = models::WebhookUpdate::default().name("name").url("url");
    /// let response = client.webhooks().update("507f1f77bcf86cd799439011", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateWebhook")]
    #[doc(alias = "/v1/webhooks/{webhookId}")]
    #[inline]
    pub fn update(
        &self,
        webhook_id: &str,
        body: &models::WebhookUpdate,
    ) -> UpdateWebhook {
        let mut call = runtime::Call::new(self.core, &UPDATE_WEBHOOK);
        call.path("webhookId", &webhook_id);
        call.json("application/json", body);
        UpdateWebhook::new(call)
    }

    /// Delete a webhook
    ///
    /// Deletes the webhook and returns it.
    ///
    /// `DELETE /v1/webhooks/{webhookId}`, operation `deleteWebhook`. 200: The deleted webhook.
    ///
    /// Returns [`models::WebhookResponse`].
    ///
    /// * `webhook_id`: The id of the webhook. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteWebhookError`]):
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
    /// let response = client.webhooks().delete("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteWebhook")]
    #[doc(alias = "/v1/webhooks/{webhookId}")]
    pub fn delete(&self, webhook_id: &str) -> DeleteWebhook {
        let mut call = runtime::Call::new(self.core, &DELETE_WEBHOOK);
        call.path("webhookId", &webhook_id);
        DeleteWebhook::new(call)
    }
}

/// A call to [`Webhooks::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListWebhooks(runtime::Call);

impl ListWebhooks {
    /// Filters by status.
    pub fn status(mut self, status: impl Into<models::WebhookStatus>) -> Self {
        self.0.query("status", &Into::<models::WebhookStatus>::into(status));
        self
    }

    /// Filters by an event that the webhook is notified of.
    pub fn event(mut self, event: impl Into<models::WebhookEventName>) -> Self {
        self.0.query("event", &Into::<models::WebhookEventName>::into(event));
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

call! { ListWebhooks => json models::WebhookList, ListWebhooksError }

pages! {
    ListWebhooks {
        page: models::WebhookList,
        error: ListWebhooksError,
        item: models::Webhook = [data required],
        last ["id"] of ["data"] as "starting_after" while ["has_more"],
    }
}

static LIST_WEBHOOKS: runtime::Operation = runtime::Operation {
    id: "listWebhooks",
    method: runtime::Method::GET,
    path: "/v1/webhooks/",
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

/// The headers of error responses of [`Webhooks::list`].
pub type ListWebhooksErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Webhooks::list`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type ListWebhooksError = errors::Error400_401_403_429_500;

/// A call to [`Webhooks::create`].
pub type CreateWebhook = runtime::TypedCall<
    runtime::AsJson<models::CreatedWebhookResponse>,
    CreateWebhookError,
>;

static CREATE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "createWebhook",
    method: runtime::Method::POST,
    path: "/v1/webhooks/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Webhooks::create`].
pub type CreateWebhookErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Webhooks::create`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type CreateWebhookError = errors::Error400_401_403_409_429_500;

/// A call to [`Webhooks::get`].
pub type GetWebhook = runtime::TypedCall<
    runtime::AsJson<models::WebhookResponse>,
    GetWebhookError,
>;

static GET_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "getWebhook",
    method: runtime::Method::GET,
    path: "/v1/webhooks/{webhookId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("webhookId")
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

/// The headers of error responses of [`Webhooks::get`].
pub type GetWebhookErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Webhooks::get`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type GetWebhookError = errors::Error400_401_403_404_429_500;

/// A call to [`Webhooks::update`].
pub type UpdateWebhook = runtime::TypedCall<
    runtime::AsJson<models::WebhookResponse>,
    UpdateWebhookError,
>;

static UPDATE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "updateWebhook",
    method: runtime::Method::PATCH,
    path: "/v1/webhooks/{webhookId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("webhookId")
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

/// The headers of error responses of [`Webhooks::update`].
pub type UpdateWebhookErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Webhooks::update`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 409: The request conflicts with an existing object.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type UpdateWebhookError = errors::Error400_401_403_404_409_429_500;

/// A call to [`Webhooks::delete`].
pub type DeleteWebhook = runtime::TypedCall<
    runtime::AsJson<models::WebhookResponse>,
    DeleteWebhookError,
>;

static DELETE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "deleteWebhook",
    method: runtime::Method::DELETE,
    path: "/v1/webhooks/{webhookId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key"]],
    parameters: &[
        runtime::Parameter::path("webhookId")
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

/// The headers of error responses of [`Webhooks::delete`].
pub type DeleteWebhookErrorHeaders = headers::RetryAfterHeaders;

/// The documented errors of [`Webhooks::delete`].
///
/// * 400: The request is invalid.
/// * 401: The API key is missing or invalid.
/// * 403: The API key lacks a permission.
/// * 404: The object does not exist.
/// * 429: Too many requests. The limits are 100 per minute for an API key, and 500 per minute for a store.
/// * 500: The server failed to process the request.
pub type DeleteWebhookError = errors::Error400_401_403_404_429_500;
