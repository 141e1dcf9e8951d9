// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.dsn()`](Dsn), their parameters and their errors.

use crate::runtime;

/// Operations on dsn.
#[derive(Clone, Copy, Debug)]
pub struct Dsn<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Dsn<'_> {
    /// `GET /dsn`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_credentials_alike::Client) -> Result<(), case::case_credentials_alike::Error> {
    /// client.dsn().dsn().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/dsn")]
    pub fn dsn(&self) -> DsnCall {
        DsnCall::new(runtime::Call::new(self.core, &DSN))
    }
}

/// A call to [`Dsn::dsn`].
pub type DsnCall = runtime::TypedCall<runtime::AsNone>;

static DSN: runtime::Operation = runtime::Operation {
    id: "dsn",
    method: runtime::Method::GET,
    path: "/dsn",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["dsn"]],
    ..runtime::Operation::DEFAULT
};
