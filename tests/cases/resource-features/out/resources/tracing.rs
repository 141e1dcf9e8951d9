// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tracing()`](Tracing), their parameters and their errors.

use crate::case_resource_features::models;
use crate::runtime;

/// Operations of the tag "Tracing".
#[derive(Clone, Copy, Debug)]
pub struct Tracing<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tracing<'_> {
    /// `GET /tracing/{id}`, operation `getTracing`. 200: Where it is
    ///
    /// Returns [`models::Placed`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client) -> Result<(), case::case_resource_features::Error> {
    /// let response = client.tracing().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTracing")]
    #[doc(alias = "/tracing/{id}")]
    pub fn get(&self, id: &str) -> GetTracing {
        let mut call = runtime::Call::new(self.core, &GET_TRACING);
        call.path("id", &id);
        GetTracing::new(call)
    }
}

/// A call to [`Tracing::get`].
pub type GetTracing = runtime::TypedCall<runtime::AsJson<models::Placed>>;

static GET_TRACING: runtime::Operation = runtime::Operation {
    id: "getTracing",
    method: runtime::Method::GET,
    path: "/tracing/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
