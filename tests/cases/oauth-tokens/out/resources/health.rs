// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.health()`](Health), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "health".
#[derive(Clone, Copy, Debug)]
pub struct Health<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Health<'_> {
    /// `GET /health`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_oauth_tokens::Client) -> Result<(), case::case_oauth_tokens::Error> {
    /// client.health().health().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/health")]
    pub fn health(&self) -> HealthCall {
        HealthCall::new(runtime::Call::new(self.core, &HEALTH))
    }
}

/// A call to [`Health::health`].
pub type HealthCall = runtime::TypedCall<runtime::AsNone>;

static HEALTH: runtime::Operation = runtime::Operation {
    id: "health",
    method: runtime::Method::GET,
    path: "/health",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["service"]],
    ..runtime::Operation::DEFAULT
};
