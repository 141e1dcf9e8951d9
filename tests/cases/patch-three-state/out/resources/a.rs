// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_patch_three_state::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `PATCH /a`. 200: As it is now
    ///
    /// Returns [`models::Thing`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_patch_three_state::Client) -> Result<(), case::case_patch_three_state::Error> {
    /// use case::case_patch_three_state::models;
    ///
    /// let body = models::Change::new(1, None).name("name").note("note");
    /// let response = client.a().change(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn change(&self, body: &models::Change) -> Change {
        let mut call = runtime::Call::new(self.core, &CHANGE);
        call.json("application/json", body);
        Change::new(call)
    }
}

/// A call to [`A::change`].
pub type Change = runtime::TypedCall<runtime::AsJson<models::Thing>>;

static CHANGE: runtime::Operation = runtime::Operation {
    id: "change",
    method: runtime::Method::PATCH,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
