// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.optional()`](Optional), their parameters and their errors.

use crate::runtime;

/// Operations on optional.
#[derive(Clone, Copy, Debug)]
pub struct Optional<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Optional<'_> {
    /// `GET /optional`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.optional().optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/optional")]
    pub fn optional(&self) -> OptionalCall {
        OptionalCall::new(runtime::Call::new(self.core, &OPTIONAL))
    }
}

/// A call to [`Optional::optional`].
pub type OptionalCall = runtime::TypedCall<runtime::AsNone>;

static OPTIONAL: runtime::Operation = runtime::Operation {
    id: "optional",
    method: runtime::Method::GET,
    path: "/optional",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&[], &["query"]],
    ..runtime::Operation::DEFAULT
};
