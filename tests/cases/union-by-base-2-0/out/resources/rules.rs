// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.rules()`](Rules), their parameters and their errors.

use crate::case_union_by_base_2_0::models;
use crate::runtime;

/// Operations on rules.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Rules<'_> {
    /// `GET /rules`, operation `listRules`. 200: Rules
    ///
    /// Returns a list of [`models::Rule`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_base_2_0::Client) -> Result<(), case::case_union_by_base_2_0::Error> {
    /// let response = client.rules().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRules")]
    #[doc(alias = "/rules")]
    pub fn list(&self) -> ListRules {
        ListRules::new(runtime::Call::new(self.core, &LIST_RULES))
    }
}

/// A call to [`Rules::list`].
pub type ListRules = runtime::TypedCall<runtime::AsJson<Vec<models::Rule>>>;

static LIST_RULES: runtime::Operation = runtime::Operation {
    id: "listRules",
    method: runtime::Method::GET,
    path: "/rules",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
