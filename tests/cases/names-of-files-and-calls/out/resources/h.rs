// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.h()`](H), their parameters and their errors.

use crate::runtime;

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
        Plain::new(runtime::Call::new(self.core, &PLAIN))
    }
}

/// A call to [`H::plain`].
pub type Plain = runtime::TypedCall<runtime::AsNone>;

static PLAIN: runtime::Operation = runtime::Operation {
    id: "plain",
    method: runtime::Method::GET,
    path: "/h",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
