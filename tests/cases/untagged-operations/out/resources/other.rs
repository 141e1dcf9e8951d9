// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.other()`](Other), their parameters and their errors.

use crate::runtime;

/// Operations on other.
#[derive(Clone, Copy, Debug)]
pub struct Other<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Other<'_> {
    /// `GET /other`, operation `addToy`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.other().add_toy().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addToy")]
    #[doc(alias = "/other")]
    pub fn add_toy(&self) -> AddToy {
        AddToy::new(runtime::Call::new(self.core, &ADD_TOY))
    }
}

/// A call to [`Other::add_toy`].
pub type AddToy = runtime::TypedCall<runtime::AsNone>;

static ADD_TOY: runtime::Operation = runtime::Operation {
    id: "addToy",
    method: runtime::Method::GET,
    path: "/other",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
