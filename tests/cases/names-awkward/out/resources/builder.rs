// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.builder_api()`](Builder), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "builder".
#[derive(Clone, Copy, Debug)]
pub struct Builder<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Builder<'_> {
    /// `GET /i`, operation `404`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.builder_api().get_i().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "404")]
    #[doc(alias = "/i")]
    pub fn get_i(&self) -> GetI {
        GetI::new(runtime::Call::new(self.core, &GET_I))
    }
}

/// A call to [`Builder::get_i`].
pub type GetI = runtime::TypedCall<runtime::AsNone>;

static GET_I: runtime::Operation = runtime::Operation {
    id: "404",
    method: runtime::Method::GET,
    path: "/i",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
