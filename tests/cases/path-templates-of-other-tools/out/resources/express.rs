// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.express()`](Express), their parameters and their errors.

use crate::runtime;

/// Operations on express.
#[derive(Clone, Copy, Debug)]
pub struct Express<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Express<'_> {
    /// `GET /express/{id}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.express().express("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/express/{id}")]
    pub fn express(&self, id: &str) -> ExpressCall {
        let mut call = runtime::Call::new(self.core, &EXPRESS);
        call.path("id", &id);
        ExpressCall::new(call)
    }
}

/// A call to [`Express::express`].
pub type ExpressCall = runtime::TypedCall<runtime::AsNone>;

static EXPRESS: runtime::Operation = runtime::Operation {
    id: "express",
    method: runtime::Method::GET,
    path: "/express/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
