// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.project()`](Project), their parameters and their errors.

use crate::case_names_run_together::models;
use crate::runtime;

/// Operations of the tag "Api20100401Project".
#[derive(Clone, Copy, Debug)]
pub struct Project<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Project<'_> {
    /// Retrieve the limit
    ///
    /// `GET /2010-04-01/projects/{project_id}/spend_limit`, operation `Getprojectspendlimit`. 200: The limit
    ///
    /// Returns [`models::GetProjectSpendLimitResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_run_together::Client) -> Result<(), case::case_names_run_together::Error> {
    /// let response = client.project().get_spend_limit("project_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Getprojectspendlimit")]
    #[doc(alias = "/2010-04-01/projects/{project_id}/spend_limit")]
    pub fn get_spend_limit(&self, project_id: &str) -> GetProjectSpendLimit {
        let mut call = runtime::Call::new(self.core, &GET_PROJECT_SPEND_LIMIT);
        call.path("project_id", &project_id);
        GetProjectSpendLimit::new(call)
    }
}

/// A call to [`Project::get_spend_limit`].
pub type GetProjectSpendLimit = runtime::TypedCall<
    runtime::AsJson<models::GetProjectSpendLimitResponse>,
>;

static GET_PROJECT_SPEND_LIMIT: runtime::Operation = runtime::Operation {
    id: "Getprojectspendlimit",
    method: runtime::Method::GET,
    path: "/2010-04-01/projects/{project_id}/spend_limit",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
