// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.mine()`](Mine), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "mine".
#[derive(Clone, Copy, Debug)]
pub struct Mine<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Mine<'_> {
    /// `GET /mine`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_oauth_tokens::Client) -> Result<(), case::case_oauth_tokens::Error> {
    /// client.mine().mine().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/mine")]
    pub fn mine(&self) -> MineCall {
        MineCall::new(runtime::Call::new(self.core, &MINE))
    }
}

/// A call to [`Mine::mine`].
pub type MineCall = runtime::TypedCall<runtime::AsNone>;

static MINE: runtime::Operation = runtime::Operation {
    id: "mine",
    method: runtime::Method::GET,
    path: "/mine",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["person"]],
    ..runtime::Operation::DEFAULT
};
