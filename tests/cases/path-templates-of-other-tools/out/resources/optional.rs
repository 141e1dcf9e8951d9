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
    /// `GET /optional/{id}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.optional().optional("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/optional/{id}")]
    pub fn optional(&self, id: &str) -> OptionalCall {
        let mut call = runtime::Call::new(self.core, &OPTIONAL);
        call.path("id", &id);
        OptionalCall::new(call)
    }
}

/// A call to [`Optional::optional`].
pub type OptionalCall = runtime::TypedCall<runtime::AsNone>;

static OPTIONAL: runtime::Operation = runtime::Operation {
    id: "optional",
    method: runtime::Method::GET,
    path: "/optional/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
