// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.api20100401()`](Api20100401), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Api20100401".
#[derive(Clone, Copy, Debug)]
pub struct Api20100401<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Api20100401<'_> {
    /// `DELETE /2010-04-01/responses`. 204: Nothing says where a word of it ends
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_run_together::Client) -> Result<(), case::case_names_run_together::Error> {
    /// client.api20100401().forgeteverything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/2010-04-01/responses")]
    pub fn forgeteverything(&self) -> Forgeteverything {
        Forgeteverything::new(runtime::Call::new(self.core, &FORGETEVERYTHING))
    }
}

/// A call to [`Api20100401::forgeteverything`].
pub type Forgeteverything = runtime::TypedCall<runtime::AsNone>;

static FORGETEVERYTHING: runtime::Operation = runtime::Operation {
    id: "forgeteverything",
    method: runtime::Method::DELETE,
    path: "/2010-04-01/responses",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
