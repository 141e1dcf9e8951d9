// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.hooks()`](Hooks), their parameters and their errors.

use crate::case_webhooks_by_hand::models;
use crate::runtime;

/// Operations of the tag "Hooks".
#[derive(Clone, Copy, Debug)]
pub struct Hooks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Hooks<'_> {
    /// `POST /hooks`, operation `addHook`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_webhooks_by_hand::Client) -> Result<(), case::case_webhooks_by_hand::Error> {
    /// use case::case_webhooks_by_hand::models;
    ///
    /// let body = models::AddHookRequest::new("url");
    /// client.hooks().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addHook")]
    #[doc(alias = "/hooks")]
    #[inline]
    pub fn add(&self, body: &models::AddHookRequest) -> AddHook {
        let mut call = runtime::Call::new(self.core, &ADD_HOOK);
        call.json("application/json", body);
        AddHook::new(call)
    }
}

/// A call to [`Hooks::add`].
pub type AddHook = runtime::TypedCall<runtime::AsNone>;

static ADD_HOOK: runtime::Operation = runtime::Operation {
    id: "addHook",
    method: runtime::Method::POST,
    path: "/hooks",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
