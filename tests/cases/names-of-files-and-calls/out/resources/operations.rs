// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.operations()`](Operations), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Operations".
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Operations<'_> {
    /// `GET /g`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.operations().run().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/g")]
    pub fn run(&self) -> Run {
        Run::new(runtime::Call::new(self.core, &RUN))
    }
}

/// A call to [`Operations::run`].
pub type Run = runtime::TypedCall<runtime::AsNone>;

static RUN: runtime::Operation = runtime::Operation {
    id: "run",
    method: runtime::Method::GET,
    path: "/g",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
