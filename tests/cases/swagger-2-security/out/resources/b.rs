// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.b()`](B), their parameters and their errors.

use crate::runtime;

/// Operations on b.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl B<'_> {
    /// `GET /b`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_security::Client) -> Result<(), case::case_swagger_2_security::Error> {
    /// client.b().scoped().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn scoped(&self) -> Scoped {
        Scoped::new(runtime::Call::new(self.core, &SCOPED))
    }
}

/// A call to [`B::scoped`].
pub type Scoped = runtime::TypedCall<runtime::AsNone>;

static SCOPED: runtime::Operation = runtime::Operation {
    id: "scoped",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["oauth"], &["login"]],
    scopes: &[("oauth", &["read"])],
    ..runtime::Operation::DEFAULT
};
