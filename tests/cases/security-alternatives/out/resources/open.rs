// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.open()`](Open), their parameters and their errors.

use crate::runtime;

/// Operations on open.
#[derive(Clone, Copy, Debug)]
pub struct Open<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Open<'_> {
    /// `GET /open`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.open().open().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/open")]
    pub fn open(&self) -> OpenCall {
        OpenCall::new(runtime::Call::new(self.core, &OPEN))
    }
}

/// A call to [`Open::open`].
pub type OpenCall = runtime::TypedCall<runtime::AsNone>;

static OPEN: runtime::Operation = runtime::Operation {
    id: "open",
    method: runtime::Method::GET,
    path: "/open",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
