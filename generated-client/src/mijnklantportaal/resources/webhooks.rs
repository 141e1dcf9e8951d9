// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! URLs that are called when something happens.
//!
//! The calls of [`client.webhooks()`](Webhooks), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// URLs that are called when something happens.
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Webhooks<'_> {
    /// List webhooks
    ///
    /// Lists the webhooks that are active, a page at a time.
    ///
    /// `GET /webhooks`, operation `list-webhooks`. 200: A page of webhooks
    ///
    /// Returns [`models::WebhookPage`].
    ///
    /// Optional: [`page`](ListWebhooks::page).
    ///
    /// Returns one page; [`items`](ListWebhooks::items) and [`pages`](ListWebhooks::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListWebhooksError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.webhooks().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-webhooks")]
    #[doc(alias = "/webhooks")]
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks(runtime::Call::new(self.core, &LIST_WEBHOOKS))
    }

    /// Create a webhook
    ///
    /// Asks for a URL to be called when something happens.
    ///
    /// `POST /webhooks`, operation `create-webhook`. 201: The webhook that was made
    ///
    /// Returns [`models::Webhook`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateWebhookError`]):
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
    /// let body = models::CreateWebhookRequest::new("https://example.com/webhooks/portal", models::WebhookEvent::AppointmentCreated);
    /// let response = client.webhooks().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-webhook")]
    #[doc(alias = "/webhooks")]
    #[inline]
    pub fn create(&self, body: &models::CreateWebhookRequest) -> CreateWebhook {
        let mut call = runtime::Call::new(self.core, &CREATE_WEBHOOK);
        call.json("application/json", body);
        CreateWebhook::new(call)
    }

    /// Get a webhook
    ///
    /// One webhook.
    ///
    /// `GET /webhooks/{webhookId}`, operation `get-webhook`. 200: The webhook
    ///
    /// Returns [`models::Webhook`].
    ///
    /// * `webhook_id`: ID of the webhook. Example: `wbh_64e1f09b2ac7`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetWebhookError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.webhooks().get("wbh_64e1f09b2ac7").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-webhook")]
    #[doc(alias = "/webhooks/{webhookId}")]
    pub fn get(&self, webhook_id: &str) -> GetWebhook {
        let mut call = runtime::Call::new(self.core, &GET_WEBHOOK);
        call.path("webhookId", &webhook_id);
        GetWebhook::new(call)
    }
}

/// A call to [`Webhooks::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListWebhooks(runtime::Call);

impl ListWebhooks {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListWebhooks => json models::WebhookPage, ListWebhooksError }

pages! {
    ListWebhooks {
        page: models::WebhookPage,
        error: ListWebhooksError,
        item: models::Webhook = [data required],
        url ["next_page_url"],
    }
}

static LIST_WEBHOOKS: runtime::Operation = runtime::Operation {
    id: "list-webhooks",
    method: runtime::Method::GET,
    path: "/webhooks",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Webhooks::list`].
pub type ListWebhooksErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Webhooks::list`].
///
/// * 429: More requests than a minute has
pub type ListWebhooksError = errors::TooManyRequestsError;

/// A call to [`Webhooks::create`].
pub type CreateWebhook = runtime::TypedCall<
    runtime::AsJson<models::Webhook>,
    CreateWebhookError,
>;

static CREATE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "create-webhook",
    method: runtime::Method::POST,
    path: "/webhooks",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Webhooks::create`].
pub type CreateWebhookErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Webhooks::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateWebhookError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`Webhooks::get`].
pub type GetWebhook = runtime::TypedCall<
    runtime::AsJson<models::Webhook>,
    GetWebhookError,
>;

static GET_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "get-webhook",
    method: runtime::Method::GET,
    path: "/webhooks/{webhookId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Webhooks::get`].
pub type GetWebhookErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Webhooks::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetWebhookError = errors::NotFoundOrTooManyRequestsError;
