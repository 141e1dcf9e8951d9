// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tv()`](Tv), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "tv".
#[derive(Clone, Copy, Debug)]
pub struct Tv<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tv<'_> {
    /// `GET /tv`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_oauth_tokens::Client) -> Result<(), case::case_oauth_tokens::Error> {
    /// client.tv().watch().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/tv")]
    pub fn watch(&self) -> Watch {
        Watch::new(runtime::Call::new(self.core, &WATCH))
    }
}

/// A call to [`Tv::watch`].
pub type Watch = runtime::TypedCall<runtime::AsNone>;

static WATCH: runtime::Operation = runtime::Operation {
    id: "watch",
    method: runtime::Method::GET,
    path: "/tv",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["television"]],
    scopes: &[("television", &["watch"])],
    ..runtime::Operation::DEFAULT
};
