// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::case_parameters_of_what_becomes_them::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::Json;
use crate::runtime::NaiveDate;

/// Operations of the tag "search".
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `GET /{kind}/search/{levels}`. 204: Found
    ///
    /// Optional: [`order`](SearchCall::order), [`level`](SearchCall::level), [`names`](SearchCall::names), [`kinds`](SearchCall::kinds), [`days`](SearchCall::days), [`created`](SearchCall::created), [`filter`](SearchCall::filter), [`shape`](SearchCall::shape).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parameters_of_what_becomes_them::Client) -> Result<(), case::case_parameters_of_what_becomes_them::Error> {
    /// client.search().search("dog", [1]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/{kind}/search/{levels}")]
    pub fn search(
        &self,
        kind: impl Into<models::Kind>,
        levels: impl IntoIterator<Item = i64>,
    ) -> SearchCall {
        let mut call = runtime::Call::new(self.core, &SEARCH);
        call.path("kind", &Into::<models::Kind>::into(kind));
        call.path("levels", &Vec::from_iter(levels));
        SearchCall(call)
    }
}

/// A call to [`Search::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCall(runtime::Call);

impl SearchCall {
    pub fn order(mut self, order: impl Into<models::SearchOrder>) -> Self {
        self.0.query("order", &Into::<models::SearchOrder>::into(order));
        self
    }

    pub fn level(mut self, level: impl Into<models::SearchLevel>) -> Self {
        self.0.query("level", &Into::<models::SearchLevel>::into(level));
        self
    }

    pub fn names(mut self, names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("names", &runtime::texts(names));
        self
    }

    pub fn kinds(
        mut self,
        kinds: impl IntoIterator<Item = impl Into<models::Kind>>,
    ) -> Self {
        self.0.query("kinds", &runtime::items::<models::Kind>(kinds));
        self
    }

    pub fn days(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.0.query("days", &Vec::from_iter(days));
        self
    }

    pub fn created(mut self, created: impl Into<models::SearchCreated>) -> Self {
        self.0
            .query(
                "created",
                &runtime::Structured(&Into::<models::SearchCreated>::into(created)),
            );
        self
    }

    pub fn filter(mut self, filter: impl Into<Json>) -> Self {
        self.0.query("filter", &runtime::JsonText(&Into::<Json>::into(filter)));
        self
    }

    pub fn shape(mut self, shape: &models::SearchShape) -> Self {
        self.0.query("shape", &runtime::Structured(shape));
        self
    }
}

call! { SearchCall => none, runtime::NoDeclaredError }

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::GET,
    path: "/{kind}/search/{levels}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::query("kinds").explode(false),
        runtime::Parameter::query("created").style(runtime::Style::DeepObject),
        runtime::Parameter::query("shape").style(runtime::Style::DeepObject),
    ],
    ..runtime::Operation::DEFAULT
};
