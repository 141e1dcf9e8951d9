// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.second()`](Second), their parameters and their errors.

use crate::runtime;

/// Operations on second.
#[derive(Clone, Copy, Debug)]
pub struct Second<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Second<'_> {
    /// `GET /second`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_credentials_alike::Client) -> Result<(), case::case_credentials_alike::Error> {
    /// client.second().second().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/second")]
    pub fn second(&self) -> SecondCall {
        SecondCall::new(runtime::Call::new(self.core, &SECOND))
    }
}

/// A call to [`Second::second`].
pub type SecondCall = runtime::TypedCall<runtime::AsNone>;

static SECOND: runtime::Operation = runtime::Operation {
    id: "second",
    method: runtime::Method::GET,
    path: "/second",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["api_key"]],
    ..runtime::Operation::DEFAULT
};
