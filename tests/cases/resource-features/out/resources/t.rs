// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.été()`](Été), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Été".
#[derive(Clone, Copy, Debug)]
pub struct Été<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Été<'_> {
    /// `GET /seasons/summer`, operation `getSummer`. 204: It is summer
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client) -> Result<(), case::case_resource_features::Error> {
    /// client.été().get_summer().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSummer")]
    #[doc(alias = "/seasons/summer")]
    pub fn get_summer(&self) -> GetSummer {
        GetSummer::new(runtime::Call::new(self.core, &GET_SUMMER))
    }
}

/// A call to [`Été::get_summer`].
pub type GetSummer = runtime::TypedCall<runtime::AsNone>;

static GET_SUMMER: runtime::Operation = runtime::Operation {
    id: "getSummer",
    method: runtime::Method::GET,
    path: "/seasons/summer",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
