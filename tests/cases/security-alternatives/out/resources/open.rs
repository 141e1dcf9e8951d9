// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.open()`](Open), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

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
        OpenCall(runtime::Call::new(self.core, &OPEN))
    }
}

/// A call to [`Open::open`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct OpenCall(runtime::Call);

call! { OpenCall => none, runtime::NoDeclaredError }

static OPEN: runtime::Operation = runtime::Operation {
    id: "open",
    method: runtime::Method::GET,
    path: "/open",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
