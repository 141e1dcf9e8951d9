// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.first()`](First), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "first".
#[derive(Clone, Copy, Debug)]
pub struct First<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl First<'_> {
    /// `GET /tagged`, operation `inTwo`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.first().in_two().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "inTwo")]
    #[doc(alias = "/tagged")]
    pub fn in_two(&self) -> InTwo {
        InTwo::new(runtime::Call::new(self.core, &IN_TWO))
    }
}

/// A call to [`First::in_two`].
pub type InTwo = runtime::TypedCall<runtime::AsNone>;

static IN_TWO: runtime::Operation = runtime::Operation {
    id: "inTwo",
    method: runtime::Method::GET,
    path: "/tagged",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
