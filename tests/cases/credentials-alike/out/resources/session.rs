// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.session()`](Session), their parameters and their errors.

use crate::runtime;

/// Operations on session.
#[derive(Clone, Copy, Debug)]
pub struct Session<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Session<'_> {
    /// `GET /session`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_credentials_alike::Client) -> Result<(), case::case_credentials_alike::Error> {
    /// client.session().session().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/session")]
    pub fn session(&self) -> SessionCall {
        SessionCall::new(runtime::Call::new(self.core, &SESSION))
    }
}

/// A call to [`Session::session`].
pub type SessionCall = runtime::TypedCall<runtime::AsNone>;

static SESSION: runtime::Operation = runtime::Operation {
    id: "session",
    method: runtime::Method::GET,
    path: "/session",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["browser"]],
    ..runtime::Operation::DEFAULT
};
