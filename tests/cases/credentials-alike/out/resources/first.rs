// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.first()`](First), their parameters and their errors.

use crate::runtime;

/// Operations on first.
#[derive(Clone, Copy, Debug)]
pub struct First<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl First<'_> {
    /// `GET /first`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_credentials_alike::Client) -> Result<(), case::case_credentials_alike::Error> {
    /// client.first().first().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/first")]
    pub fn first(&self) -> FirstCall {
        FirstCall::new(runtime::Call::new(self.core, &FIRST))
    }
}

/// A call to [`First::first`].
pub type FirstCall = runtime::TypedCall<runtime::AsNone>;

static FIRST: runtime::Operation = runtime::Operation {
    id: "first",
    method: runtime::Method::GET,
    path: "/first",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["api-key"]],
    ..runtime::Operation::DEFAULT
};
