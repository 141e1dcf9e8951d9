// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client._2_factors()`](Resource2Factors), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "2 Factors".
#[derive(Clone, Copy, Debug)]
pub struct Resource2Factors<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Resource2Factors<'_> {
    /// `GET /v2/factors`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client._2_factors().current().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v2/factors")]
    pub fn current(&self) -> Current {
        Current::new(runtime::Call::new(self.core, &CURRENT))
    }
}

/// A call to [`Resource2Factors::current`].
pub type Current = runtime::TypedCall<runtime::AsNone>;

static CURRENT: runtime::Operation = runtime::Operation {
    id: "current",
    method: runtime::Method::GET,
    path: "/v2/factors",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
