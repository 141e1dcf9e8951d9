// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on search.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `GET /search`. 200: What was found
    ///
    /// Optional: [`limit`](SearchCall::limit), [`tags`](SearchCall::tags), [`ids`](SearchCall::ids), [`x_trace`](SearchCall::x_trace), [`session`](SearchCall::session).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_parameters::Client) -> Result<(), case::case_query_parameters::Error> {
    /// let response = client.search().search("q").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    pub fn search(&self, q: &str) -> SearchCall {
        let mut call = runtime::Call::new(self.core, &SEARCH);
        call.query("q", &q);
        SearchCall(call)
    }
}

/// A call to [`Search::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCall(runtime::Call);

impl SearchCall {
    /// At most 100.
    pub fn limit(mut self, limit: i32) -> Self {
        self.0.query("limit", &limit);
        self
    }

    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("tags", &runtime::texts(tags));
        self
    }

    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.0.query("ids", &Vec::from_iter(ids));
        self
    }

    pub fn x_trace(mut self, x_trace: bool) -> Self {
        self.0.header("X-Trace", &x_trace);
        self
    }

    pub fn session(mut self, session: &str) -> Self {
        self.0.cookie("session", &session);
        self
    }
}

call! { SearchCall => json Vec<String>, runtime::NoDeclaredError }

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::GET,
    path: "/search",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    parameters: &[
        runtime::Parameter::query("ids")
            .style(runtime::Style::PipeDelimited)
            .explode(false),
    ],
    ..runtime::Operation::DEFAULT
};
