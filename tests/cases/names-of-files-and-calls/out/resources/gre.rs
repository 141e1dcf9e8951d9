// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.größe()`](Größe), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Größe".
#[derive(Clone, Copy, Debug)]
pub struct Größe<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Größe<'_> {
    /// `GET /e`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.größe().größe().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/e")]
    pub fn größe(&self) -> GrößeCall {
        GrößeCall::new(runtime::Call::new(self.core, &GRÖSSE))
    }
}

/// A call to [`Größe::größe`].
pub type GrößeCall = runtime::TypedCall<runtime::AsNone>;

static GRÖSSE: runtime::Operation = runtime::Operation {
    id: "größe",
    method: runtime::Method::GET,
    path: "/e",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
