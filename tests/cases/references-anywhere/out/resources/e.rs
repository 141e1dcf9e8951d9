// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.e()`](E), their parameters and their errors.

use crate::runtime;

/// Operations on e.
#[derive(Clone, Copy, Debug)]
pub struct E<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl E<'_> {
    /// `GET /e`, operation `getE`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// client.e().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getE")]
    #[doc(alias = "/e")]
    pub fn get(&self) -> GetE {
        GetE::new(runtime::Call::new(self.core, &GET_E))
    }
}

/// A call to [`E::get`].
pub type GetE = runtime::TypedCall<runtime::AsNone>;

static GET_E: runtime::Operation = runtime::Operation {
    id: "getE",
    method: runtime::Method::GET,
    path: "/e",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
