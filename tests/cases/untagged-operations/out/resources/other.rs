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
    /// `GET /other`, operation `get other`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.other().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/other")]
    pub fn get(&self) -> GetOther {
        GetOther::new(runtime::Call::new(self.core, &GET_OTHER))
    }
}

/// A call to [`Other::get`].
pub type GetOther = runtime::TypedCall<runtime::AsNone>;

static GET_OTHER: runtime::Operation = runtime::Operation {
    id: "get other",
    method: runtime::Method::GET,
    path: "/other",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
