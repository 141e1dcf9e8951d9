// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.things()`](Things), their parameters and their errors.

use crate::case_object_required_and_optional::models;
use crate::runtime;

/// Operations on things.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Things<'_> {
    /// `PATCH /things`, operation `changeThing`. 200: The thing
    ///
    /// Returns [`models::Thing`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_object_required_and_optional::Client) -> Result<(), case::case_object_required_and_optional::Error> {
    /// use case::case_object_required_and_optional::models;
    ///
    /// let body = models::Change::new("id", None).name("name").note("note");
    /// let response = client.things().change(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changeThing")]
    #[doc(alias = "/things")]
    #[inline]
    pub fn change(&self, body: &models::Change) -> ChangeThing {
        let mut call = runtime::Call::new(self.core, &CHANGE_THING);
        call.json("application/json", body);
        ChangeThing::new(call)
    }
}

/// A call to [`Things::change`].
pub type ChangeThing = runtime::TypedCall<runtime::AsJson<models::Thing>>;

static CHANGE_THING: runtime::Operation = runtime::Operation {
    id: "changeThing",
    method: runtime::Method::PATCH,
    path: "/things",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
