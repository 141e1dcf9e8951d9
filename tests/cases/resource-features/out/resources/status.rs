// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.status()`](Status), their parameters and their errors.

use crate::case_resource_features::models;
use crate::runtime;

/// Operations on status.
#[derive(Clone, Copy, Debug)]
pub struct Status<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Status<'_> {
    /// `GET /status`. 200: Status
    ///
    /// Returns [`models::StatusResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client) -> Result<(), case::case_resource_features::Error> {
    /// let response = client.status().status().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/status")]
    pub fn status(&self) -> StatusCall {
        StatusCall::new(runtime::Call::new(self.core, &STATUS))
    }
}

/// A call to [`Status::status`].
pub type StatusCall = runtime::TypedCall<runtime::AsJson<models::StatusResponse>>;

static STATUS: runtime::Operation = runtime::Operation {
    id: "status",
    method: runtime::Method::GET,
    path: "/status",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
