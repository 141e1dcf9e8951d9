// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::case_query_string_parameter::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on search.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `GET /search`. 204: Done
    ///
    /// Optional: [`filter`](SearchCall::filter).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_string_parameter::Client) -> Result<(), case::case_query_string_parameter::Error> {
    /// client.search().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    pub fn search(&self) -> SearchCall {
        SearchCall(runtime::Call::new(self.core, &SEARCH))
    }
}

/// A call to [`Search::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCall(runtime::Call);

impl SearchCall {
    /// What to look for.
    pub fn filter(mut self, filter: &models::Filter) -> Self {
        self.0.query("filter", &runtime::Structured(filter));
        self
    }
}

call! { SearchCall => none, runtime::NoDeclaredError }

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::GET,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::query("filter").style(runtime::Style::Whole)],
    ..runtime::Operation::DEFAULT
};
