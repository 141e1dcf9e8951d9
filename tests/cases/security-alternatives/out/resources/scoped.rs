// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.scoped()`](Scoped), their parameters and their errors.

use crate::runtime;

/// Operations on scoped.
#[derive(Clone, Copy, Debug)]
pub struct Scoped<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Scoped<'_> {
    /// `GET /scoped`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.scoped().scoped().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/scoped")]
    pub fn scoped(&self) -> ScopedCall {
        ScopedCall::new(runtime::Call::new(self.core, &SCOPED))
    }
}

/// A call to [`Scoped::scoped`].
pub type ScopedCall = runtime::TypedCall<runtime::AsNone>;

static SCOPED: runtime::Operation = runtime::Operation {
    id: "scoped",
    method: runtime::Method::GET,
    path: "/scoped",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["oauth"]],
    scopes: &[("oauth", &["read", "write"])],
    ..runtime::Operation::DEFAULT
};
