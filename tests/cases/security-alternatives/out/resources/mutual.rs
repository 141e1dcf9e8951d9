// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.mutual()`](Mutual), their parameters and their errors.

use crate::runtime;

/// Operations on mutual.
#[derive(Clone, Copy, Debug)]
pub struct Mutual<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Mutual<'_> {
    /// `GET /mutual`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.mutual().mutual().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/mutual")]
    pub fn mutual(&self) -> MutualCall {
        MutualCall::new(runtime::Call::new(self.core, &MUTUAL))
    }
}

/// A call to [`Mutual::mutual`].
pub type MutualCall = runtime::TypedCall<runtime::AsNone>;

static MUTUAL: runtime::Operation = runtime::Operation {
    id: "mutual",
    method: runtime::Method::GET,
    path: "/mutual",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["mutual"], &["digest"]],
    ..runtime::Operation::DEFAULT
};
