// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.cookie()`](Cookie), their parameters and their errors.

use crate::runtime;

/// Operations on cookie.
#[derive(Clone, Copy, Debug)]
pub struct Cookie<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Cookie<'_> {
    /// `GET /cookie`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.cookie().cookie().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/cookie")]
    pub fn cookie(&self) -> CookieCall {
        CookieCall::new(runtime::Call::new(self.core, &COOKIE))
    }
}

/// A call to [`Cookie::cookie`].
pub type CookieCall = runtime::TypedCall<runtime::AsNone>;

static COOKIE: runtime::Operation = runtime::Operation {
    id: "cookie",
    method: runtime::Method::GET,
    path: "/cookie",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["cookie"]],
    ..runtime::Operation::DEFAULT
};
