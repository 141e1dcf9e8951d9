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
    /// client.builder_api().value_404().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "404")]
    #[doc(alias = "/i")]
    pub fn value_404(&self) -> Value404 {
        Value404::new(runtime::Call::new(self.core, &VALUE_404))
    }
}

/// A call to [`Builder::value_404`].
pub type Value404 = runtime::TypedCall<runtime::AsNone>;

static VALUE_404: runtime::Operation = runtime::Operation {
    id: "404",
    method: runtime::Method::GET,
    path: "/i",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
