// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.known()`](Known), their parameters and their errors.

use crate::runtime;

/// Operations on known.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Known<'_> {
    /// `GET /known`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.known().known().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/known")]
    pub fn known(&self) -> KnownCall {
        KnownCall::new(runtime::Call::new(self.core, &KNOWN))
    }
}

/// A call to [`Known::known`].
pub type KnownCall = runtime::TypedCall<runtime::AsNone>;

static KNOWN: runtime::Operation = runtime::Operation {
    id: "known",
    method: runtime::Method::GET,
    path: "/known",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"]],
    ..runtime::Operation::DEFAULT
};
