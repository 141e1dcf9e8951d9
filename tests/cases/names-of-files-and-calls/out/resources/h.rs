// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.h()`](H), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on h.
#[derive(Clone, Copy, Debug)]
pub struct H<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl H<'_> {
    /// `GET /h`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.h().plain().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/h")]
    pub fn plain(&self) -> Plain {
        Plain(runtime::Call::new(self.core, &PLAIN))
    }
}

/// A call to [`H::plain`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Plain(runtime::Call);

call! { Plain => none, runtime::NoDeclaredError }

static PLAIN: runtime::Operation = runtime::Operation {
    id: "plain",
    method: runtime::Method::GET,
    path: "/h",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
