// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.login()`](Login), their parameters and their errors.

use crate::runtime;

/// Operations on login.
#[derive(Clone, Copy, Debug)]
pub struct Login<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Login<'_> {
    /// `POST /login`, operation `logIn`. 204: Nobody has to be known.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_unsaid::Client) -> Result<(), case::case_security_unsaid::Error> {
    /// client.login().log_in().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "logIn")]
    #[doc(alias = "/login")]
    pub fn log_in(&self) -> LogIn {
        LogIn::new(runtime::Call::new(self.core, &LOG_IN))
    }
}

/// A call to [`Login::log_in`].
pub type LogIn = runtime::TypedCall<runtime::AsNone>;

static LOG_IN: runtime::Operation = runtime::Operation {
    id: "logIn",
    method: runtime::Method::POST,
    path: "/login",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&[]],
    ..runtime::Operation::DEFAULT
};
