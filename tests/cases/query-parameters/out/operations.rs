// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /search`. 200: What was found
    ///
    /// Optional: [`Search::limit`], [`Search::tags`], [`Search::ids`], [`Search::x_trace`], [`Search::session`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_parameters::Client) -> Result<(), case::case_query_parameters::Error> {
    /// let response = client.search("q").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, q: &str) -> Search {
        let mut call = runtime::Call::new(&self.core, &SEARCH);
        call.query("q", &q);
        Search(call)
    }
}

/// A call of [`super::Client::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Search(runtime::Call);

call! { Search => json Vec<String>, runtime::NoDeclaredError }

impl Search {
    /// At most 100.
    pub fn limit(mut self, limit: i32) -> Self {
        self.0.query("limit", &limit);
        self
    }

    pub fn tags(mut self, tags: &[String]) -> Self {
        self.0.query("tags", &tags);
        self
    }

    pub fn ids(mut self, ids: &[i64]) -> Self {
        self.0.query("ids", &ids);
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
