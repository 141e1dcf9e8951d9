// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.things()`](Things), their parameters and their errors.

use crate::case_alternatives_alike::models;
use crate::runtime;

/// Operations on things.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Things<'_> {
    /// `GET /things`, operation `getThings`. 200: All
    ///
    /// Returns [`models::Things`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_alternatives_alike::Client) -> Result<(), case::case_alternatives_alike::Error> {
    /// let response = client.things().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getThings")]
    #[doc(alias = "/things")]
    pub fn list(&self) -> ListThings {
        ListThings::new(runtime::Call::new(self.core, &LIST_THINGS))
    }
}

/// A call to [`Things::list`].
pub type ListThings = runtime::TypedCall<runtime::AsJson<models::Things>>;

static LIST_THINGS: runtime::Operation = runtime::Operation {
    id: "getThings",
    method: runtime::Method::GET,
    path: "/things",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
