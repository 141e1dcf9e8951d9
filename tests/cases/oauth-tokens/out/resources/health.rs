// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.health()`](Health), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

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
        HealthCall(runtime::Call::new(self.core, &HEALTH))
    }
}

/// A call to [`Health::health`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct HealthCall(runtime::Call);

call! { HealthCall => none, runtime::NoDeclaredError }

static HEALTH: runtime::Operation = runtime::Operation {
    id: "health",
    method: runtime::Method::GET,
    path: "/health",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["service"]],
    ..runtime::Operation::DEFAULT
};
