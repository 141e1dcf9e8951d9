// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.again()`](Again), their parameters and their errors.

use crate::runtime;

/// Operations on again.
#[derive(Clone, Copy, Debug)]
pub struct Again<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Again<'_> {
    /// `GET /again`, operation `getAgain`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_of_3_2::Client) -> Result<(), case::case_references_of_3_2::Error> {
    /// client.again().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAgain")]
    #[doc(alias = "/again")]
    pub fn get(&self) -> GetAgain {
        GetAgain::new(runtime::Call::new(self.core, &GET_AGAIN))
    }
}

/// A call to [`Again::get`].
pub type GetAgain = runtime::TypedCall<runtime::AsNone>;

static GET_AGAIN: runtime::Operation = runtime::Operation {
    id: "getAgain",
    method: runtime::Method::GET,
    path: "/again",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["parts/security.yaml#/schemes/key"], &["login"]],
    ..runtime::Operation::DEFAULT
};
