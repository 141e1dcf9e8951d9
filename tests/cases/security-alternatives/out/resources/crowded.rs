// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.crowded()`](Crowded), their parameters and their errors.

use crate::runtime;

/// Operations on crowded.
#[derive(Clone, Copy, Debug)]
pub struct Crowded<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Crowded<'_> {
    /// `GET /crowded`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.crowded().crowded().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/crowded")]
    pub fn crowded(&self) -> CrowdedCall {
        CrowdedCall::new(runtime::Call::new(self.core, &CROWDED))
    }
}

/// A call to [`Crowded::crowded`].
pub type CrowdedCall = runtime::TypedCall<runtime::AsNone>;

static CROWDED: runtime::Operation = runtime::Operation {
    id: "crowded",
    method: runtime::Method::GET,
    path: "/crowded",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"], &["login"]],
    ..runtime::Operation::DEFAULT
};
