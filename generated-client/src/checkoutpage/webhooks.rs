// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "Webhooks".

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::call;
use super::models;

/// Addresses that are told what happens in the store.
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Webhooks<'_> {
    /// List webhooks
    ///
    /// Gives the webhooks of the store, without their secrets.
    ///
    /// `GET /v1/webhooks/`, operation `listWebhooks`. 200: One page of webhooks.
    ///
    /// Gives [`WebhookList`].
    ///
    /// Optional: [`ListWebhooks::status`], [`ListWebhooks::event`], [`ListWebhooks::limit`], [`ListWebhooks::starting_after`], [`ListWebhooks::ending_before`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`ListWebhooksError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.webhooks().list_webhooks().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_webhooks(&self) -> ListWebhooks {
        ListWebhooks(runtime::Call::new(self.core, &LIST_WEBHOOKS))
    }

    /// Create a webhook
    ///
    /// Makes a webhook and gives its secret, which no other operation shows. A store has ten at most: one more is answered with 400.
    ///
    /// `POST /v1/webhooks/`, operation `createWebhook`. 201: The new webhook, with its secret.
    ///
    /// Gives [`CreatedWebhookResponse`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`CreateWebhookError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client, body: &generated_client::checkoutpage::models::NewWebhook) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.webhooks().create_webhook(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_webhook(&self, body: &models::NewWebhook) -> CreateWebhook {
        let mut call = runtime::Call::new(self.core, &CREATE_WEBHOOK);
        call.json("application/json", body);
        CreateWebhook(call)
    }

    /// Get a webhook
    ///
    /// Gives one webhook, without its secret.
    ///
    /// `GET /v1/webhooks/{webhookId}`, operation `getWebhook`. 200: The webhook, without its secret.
    ///
    /// Gives [`WebhookResponse`].
    ///
    /// * `webhook_id`: The webhook. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`GetWebhookError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.webhooks().get_webhook("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_webhook(&self, webhook_id: &str) -> GetWebhook {
        let mut call = runtime::Call::new(self.core, &GET_WEBHOOK);
        call.path("webhookId", &webhook_id);
        GetWebhook(call)
    }

    /// Update a webhook
    ///
    /// Changes what the body says: what is left out stays.
    ///
    /// `PATCH /v1/webhooks/{webhookId}`, operation `updateWebhook`. 200: The webhook as it is now.
    ///
    /// Gives [`WebhookResponse`].
    ///
    /// * `webhook_id`: The webhook. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`UpdateWebhookError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client, body: &generated_client::checkoutpage::models::WebhookUpdate) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.webhooks().update_webhook("507f1f77bcf86cd799439011", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_webhook(
        &self,
        webhook_id: &str,
        body: &models::WebhookUpdate,
    ) -> UpdateWebhook {
        let mut call = runtime::Call::new(self.core, &UPDATE_WEBHOOK);
        call.path("webhookId", &webhook_id);
        call.json("application/json", body);
        UpdateWebhook(call)
    }

    /// Delete a webhook
    ///
    /// Deletes a webhook, and gives it as it was.
    ///
    /// `DELETE /v1/webhooks/{webhookId}`, operation `deleteWebhook`. 200: The deleted webhook.
    ///
    /// Gives [`WebhookResponse`].
    ///
    /// * `webhook_id`: The webhook. Example: `507f1f77bcf86cd799439011`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`DeleteWebhookError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::checkoutpage::Client) -> Result<(), generated_client::checkoutpage::Error> {
    /// let response = client.webhooks().delete_webhook("507f1f77bcf86cd799439011").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_webhook(&self, webhook_id: &str) -> DeleteWebhook {
        let mut call = runtime::Call::new(self.core, &DELETE_WEBHOOK);
        call.path("webhookId", &webhook_id);
        DeleteWebhook(call)
    }
}

/// A call of [`Webhooks::list_webhooks`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListWebhooks(runtime::Call);

call! { ListWebhooks => json models::WebhookList, ListWebhooksError }

impl ListWebhooks {
    /// Only webhooks of this status.
    pub fn status(mut self, status: models::WebhookStatus) -> Self {
        self.0.query("status", &status);
        self
    }

    /// Only those told of this event.
    pub fn event(mut self, event: models::WebhookEventName) -> Self {
        self.0.query("event", &event);
        self
    }

    /// How many to give at most.
    ///
    /// At least 1. At most 100. Default: `20`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// The id after which to go on: that of the last one of the page before. Not together with `ending_before`.
    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.0.query("starting_after", &starting_after);
        self
    }

    /// The id before which to end: that of the first one of the page after. Not together with `starting_after`.
    pub fn ending_before(mut self, ending_before: &str) -> Self {
        self.0.query("ending_before", &ending_before);
        self
    }
}

static LIST_WEBHOOKS: runtime::Operation = runtime::Operation {
    id: "listWebhooks",
    method: runtime::Method::GET,
    path: "/v1/webhooks/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key_auth"]],
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

/// The documented failures of [`Webhooks::list_webhooks`].
///
/// * 400: The request is not valid.
/// * 401: The API key is missing or not valid.
/// * 403: The API key may not do this.
/// * 429: There were too many requests: more than 100 a minute with one API key, or 500 a minute of one store.
/// * 500: The server failed.
pub type ListWebhooksError = super::errors::Error400Or401Or403Or429Or500;

/// A call of [`Webhooks::create_webhook`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateWebhook(runtime::Call);

call! { CreateWebhook => json models::CreatedWebhookResponse, CreateWebhookError }

static CREATE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "createWebhook",
    method: runtime::Method::POST,
    path: "/v1/webhooks/",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["api_key_auth"]],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`Webhooks::create_webhook`].
///
/// * 400: The request is not valid.
/// * 401: The API key is missing or not valid.
/// * 403: The API key may not do this.
/// * 409: It is at odds with something that there is.
/// * 429: There were too many requests: more than 100 a minute with one API key, or 500 a minute of one store.
/// * 500: The server failed.
pub type CreateWebhookError = super::errors::Error400Or401Or403Or409Or429Or500;

/// A call of [`Webhooks::get_webhook`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetWebhook(runtime::Call);

call! { GetWebhook => json models::WebhookResponse, GetWebhookError }

static GET_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "getWebhook",
    method: runtime::Method::GET,
    path: "/v1/webhooks/{webhookId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key_auth"]],
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

/// The documented failures of [`Webhooks::get_webhook`].
///
/// * 400: The request is not valid.
/// * 401: The API key is missing or not valid.
/// * 403: The API key may not do this.
/// * 404: There is no such object.
/// * 429: There were too many requests: more than 100 a minute with one API key, or 500 a minute of one store.
/// * 500: The server failed.
pub type GetWebhookError = super::errors::Error400Or401Or403Or404Or429Or500;

/// A call of [`Webhooks::update_webhook`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdateWebhook(runtime::Call);

call! { UpdateWebhook => json models::WebhookResponse, UpdateWebhookError }

static UPDATE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "updateWebhook",
    method: runtime::Method::PATCH,
    path: "/v1/webhooks/{webhookId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key_auth"]],
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

/// The documented failures of [`Webhooks::update_webhook`].
///
/// * 400: The request is not valid.
/// * 401: The API key is missing or not valid.
/// * 403: The API key may not do this.
/// * 404: There is no such object.
/// * 409: It is at odds with something that there is.
/// * 429: There were too many requests: more than 100 a minute with one API key, or 500 a minute of one store.
/// * 500: The server failed.
pub type UpdateWebhookError = super::errors::Error400Or401Or403Or404Or409Or429Or500;

/// A call of [`Webhooks::delete_webhook`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteWebhook(runtime::Call);

call! { DeleteWebhook => json models::WebhookResponse, DeleteWebhookError }

static DELETE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "deleteWebhook",
    method: runtime::Method::DELETE,
    path: "/v1/webhooks/{webhookId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["api_key_auth"]],
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

/// The documented failures of [`Webhooks::delete_webhook`].
///
/// * 400: The request is not valid.
/// * 401: The API key is missing or not valid.
/// * 403: The API key may not do this.
/// * 404: There is no such object.
/// * 429: There were too many requests: more than 100 a minute with one API key, or 500 a minute of one store.
/// * 500: The server failed.
pub type DeleteWebhookError = super::errors::Error400Or401Or403Or404Or429Or500;
