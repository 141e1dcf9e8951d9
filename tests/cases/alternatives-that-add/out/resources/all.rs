// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.all()`](All), their parameters and their errors.

use crate::case_alternatives_that_add::models;
use crate::runtime;

/// Operations on all.
#[derive(Clone, Copy, Debug)]
pub struct All<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl All<'_> {
    /// `GET /all`. 200: All of them
    ///
    /// Returns [`models::All`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_alternatives_that_add::Client) -> Result<(), case::case_alternatives_that_add::Error> {
    /// let response = client.all().all().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/all")]
    pub fn all(&self) -> AllCall {
        AllCall::new(runtime::Call::new(self.core, &ALL))
    }
}

/// A call to [`All::all`].
pub type AllCall = runtime::TypedCall<runtime::AsJson<models::All>>;

static ALL: runtime::Operation = runtime::Operation {
    id: "all",
    method: runtime::Method::GET,
    path: "/all",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
