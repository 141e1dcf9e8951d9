// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::case_deep_object_lists::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "search".
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `GET /search`. 204: Found
    ///
    /// Optional: [`filter`](SearchCall::filter), [`ids`](SearchCall::ids).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_deep_object_lists::Client) -> Result<(), case::case_deep_object_lists::Error> {
    /// client.search().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    pub fn search(&self) -> SearchCall {
        SearchCall(runtime::Call::new(self.core, &SEARCH))
    }

    /// `POST /search`. 204: Stored
    ///
    /// Optional: [`filter`](Store::filter), [`ids`](Store::ids).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_deep_object_lists::Client) -> Result<(), case::case_deep_object_lists::Error> {
    /// use case::case_deep_object_lists::models;
    ///
    /// let body = models::StoreRequest::new(models::Filter::default());
    /// client.search().store(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    #[inline]
    pub fn store(&self, body: &models::StoreRequest) -> Store {
        let mut call = runtime::Call::new(self.core, &STORE);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[runtime::Parameter::query("filter").style(runtime::Style::DeepBrackets)],
        );
        Store(call)
    }
}

/// A call to [`Search::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCall(runtime::Call);

impl SearchCall {
    pub fn filter(mut self, filter: &models::Filter) -> Self {
        self.0.query("filter", &runtime::Structured(filter));
        self
    }

    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.0.query("ids", &Vec::from_iter(ids));
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
    parameters: &[
        runtime::Parameter::query("filter").style(runtime::Style::DeepBrackets),
        runtime::Parameter::query("ids").style(runtime::Style::DeepBrackets),
    ],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::store`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Store(runtime::Call);

impl Store {
    pub fn filter(mut self, filter: &models::Filter) -> Self {
        self.0.query("filter", &runtime::Structured(filter));
        self
    }

    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.0.query("ids", &Vec::from_iter(ids));
        self
    }
}

call! { Store => none, runtime::NoDeclaredError }

static STORE: runtime::Operation = runtime::Operation {
    id: "store",
    method: runtime::Method::POST,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::query("filter").style(runtime::Style::DeepBrackets),
        runtime::Parameter::query("ids").style(runtime::Style::DeepBrackets),
    ],
    ..runtime::Operation::DEFAULT
};
