// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.webhooks()`](Webhooks), their parameters and their errors.

use crate::case_webhooks_events::models;
use crate::runtime;

/// Operations of the tag "Webhooks".
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Webhooks<'_> {
    /// `POST /webhooks`, operation `createWebhook`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_webhooks_events::Client) -> Result<(), case::case_webhooks_events::Error> {
    /// use case::case_webhooks_events::models;
    ///
    /// let body = models::CreateWebhookRequest::new("url");
    /// client.webhooks().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createWebhook")]
    #[doc(alias = "/webhooks")]
    #[inline]
    pub fn create(&self, body: &models::CreateWebhookRequest) -> CreateWebhook {
        let mut call = runtime::Call::new(self.core, &CREATE_WEBHOOK);
        call.json("application/json", body);
        CreateWebhook::new(call)
    }
}

/// A call to [`Webhooks::create`].
pub type CreateWebhook = runtime::TypedCall<runtime::AsNone>;

static CREATE_WEBHOOK: runtime::Operation = runtime::Operation {
    id: "createWebhook",
    method: runtime::Method::POST,
    path: "/webhooks",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
