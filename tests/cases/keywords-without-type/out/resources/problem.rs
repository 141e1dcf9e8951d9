// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.problem()`](Problem), their parameters and their errors.

use crate::case_keywords_without_type::models;
use crate::runtime;

/// Operations on problem.
#[derive(Clone, Copy, Debug)]
pub struct Problem<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Problem<'_> {
    /// `GET /problem`. 200: It
    ///
    /// Returns [`models::Problem`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_keywords_without_type::Client) -> Result<(), case::case_keywords_without_type::Error> {
    /// let response = client.problem().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/problem")]
    pub fn get(&self) -> GetProblem {
        GetProblem::new(runtime::Call::new(self.core, &GET_PROBLEM))
    }
}

/// A call to [`Problem::get`].
pub type GetProblem = runtime::TypedCall<runtime::AsJson<models::Problem>>;

static GET_PROBLEM: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/problem",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
