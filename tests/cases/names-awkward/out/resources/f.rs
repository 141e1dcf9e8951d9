// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.f()`](F), their parameters and their errors.

use crate::runtime;

/// Operations on f.
#[derive(Clone, Copy, Debug)]
pub struct F<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl F<'_> {
    /// `GET /f`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.f().builder().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/f")]
    pub fn builder(&self) -> Builder {
        Builder::new(runtime::Call::new(self.core, &BUILDER))
    }
}

/// A call to [`F::builder`].
pub type Builder = runtime::TypedCall<runtime::AsNone>;

static BUILDER: runtime::Operation = runtime::Operation {
    id: "builder",
    method: runtime::Method::GET,
    path: "/f",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
