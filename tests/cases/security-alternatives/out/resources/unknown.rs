// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.unknown()`](Unknown), their parameters and their errors.

use crate::runtime;

/// Operations on unknown.
#[derive(Clone, Copy, Debug)]
pub struct Unknown<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Unknown<'_> {
    /// `GET /unknown`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.unknown().unknown().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/unknown")]
    pub fn unknown(&self) -> UnknownCall {
        UnknownCall::new(runtime::Call::new(self.core, &UNKNOWN))
    }
}

/// A call to [`Unknown::unknown`].
pub type UnknownCall = runtime::TypedCall<runtime::AsNone>;

static UNKNOWN: runtime::Operation = runtime::Operation {
    id: "unknown",
    method: runtime::Method::GET,
    path: "/unknown",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
