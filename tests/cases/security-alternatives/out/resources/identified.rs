// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.identified()`](Identified), their parameters and their errors.

use crate::runtime;

/// Operations on identified.
#[derive(Clone, Copy, Debug)]
pub struct Identified<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Identified<'_> {
    /// `GET /identified`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.identified().identified().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/identified")]
    pub fn identified(&self) -> IdentifiedCall {
        IdentifiedCall::new(runtime::Call::new(self.core, &IDENTIFIED))
    }
}

/// A call to [`Identified::identified`].
pub type IdentifiedCall = runtime::TypedCall<runtime::AsNone>;

static IDENTIFIED: runtime::Operation = runtime::Operation {
    id: "identified",
    method: runtime::Method::GET,
    path: "/identified",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["oidc"]],
    scopes: &[("oidc", &["profile"])],
    ..runtime::Operation::DEFAULT
};
