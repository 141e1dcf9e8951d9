// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.getting_started()`](GettingStarted), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "1. Getting started".
#[derive(Clone, Copy, Debug)]
pub struct GettingStarted<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl GettingStarted<'_> {
    /// `GET /start`, operation `readGuide`. 204: Read
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.getting_started().read_guide().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readGuide")]
    #[doc(alias = "/start")]
    pub fn read_guide(&self) -> ReadGuide {
        ReadGuide::new(runtime::Call::new(self.core, &READ_GUIDE))
    }
}

/// A call to [`GettingStarted::read_guide`].
pub type ReadGuide = runtime::TypedCall<runtime::AsNone>;

static READ_GUIDE: runtime::Operation = runtime::Operation {
    id: "readGuide",
    method: runtime::Method::GET,
    path: "/start",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
