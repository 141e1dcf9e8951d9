// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.own()`](Own), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "own".
#[derive(Clone, Copy, Debug)]
pub struct Own<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Own<'_> {
    /// `GET /own`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_oauth_tokens::Client) -> Result<(), case::case_oauth_tokens::Error> {
    /// client.own().own().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/own")]
    pub fn own(&self) -> OwnCall {
        OwnCall::new(runtime::Call::new(self.core, &OWN))
    }
}

/// A call to [`Own::own`].
pub type OwnCall = runtime::TypedCall<runtime::AsNone>;

static OWN: runtime::Operation = runtime::Operation {
    id: "own",
    method: runtime::Method::GET,
    path: "/own",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["own"]],
    ..runtime::Operation::DEFAULT
};
