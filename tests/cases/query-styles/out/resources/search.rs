// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::case_query_styles::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Operations on search.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `GET /search`. 204: Found
    ///
    /// Optional: [`plain`](SearchCall::plain), [`exploded`](SearchCall::exploded), [`commas`](SearchCall::commas), [`spaces`](SearchCall::spaces), [`pipes`](SearchCall::pipes), [`pipes_apart`](SearchCall::pipes_apart), [`members`](SearchCall::members), [`flat`](SearchCall::flat), [`deep`](SearchCall::deep), [`deeper`](SearchCall::deeper), [`created`](SearchCall::created), [`reserved`](SearchCall::reserved), [`sort`](SearchCall::sort), [`sorts`](SearchCall::sorts), [`page_size`](SearchCall::page_size), [`empty`](SearchCall::empty), [`maybe`](SearchCall::maybe), [`anything`](SearchCall::anything).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_styles::Client) -> Result<(), case::case_query_styles::Error> {
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
    pub fn plain(mut self, plain: &str) -> Self {
        self.0.query("plain", &plain);
        self
    }

    pub fn exploded(
        mut self,
        exploded: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.0.query("exploded", &runtime::texts(exploded));
        self
    }

    pub fn commas(mut self, commas: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("commas", &runtime::texts(commas));
        self
    }

    pub fn spaces(mut self, spaces: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("spaces", &runtime::texts(spaces));
        self
    }

    pub fn pipes(mut self, pipes: impl IntoIterator<Item = i64>) -> Self {
        self.0.query("pipes", &Vec::from_iter(pipes));
        self
    }

    pub fn pipes_apart(mut self, pipes_apart: impl IntoIterator<Item = i64>) -> Self {
        self.0.query("pipes_apart", &Vec::from_iter(pipes_apart));
        self
    }

    pub fn members(mut self, members: &models::Range) -> Self {
        self.0.query("members", &runtime::Structured(members));
        self
    }

    pub fn flat(mut self, flat: &models::Range) -> Self {
        self.0.query("flat", &runtime::Structured(flat));
        self
    }

    pub fn deep(mut self, deep: &models::Range) -> Self {
        self.0.query("deep", &runtime::Structured(deep));
        self
    }

    pub fn deeper(mut self, deeper: &BTreeMap<String, Vec<String>>) -> Self {
        self.0.query("deeper", &runtime::Structured(deeper));
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

    pub fn reserved(mut self, reserved: &str) -> Self {
        self.0.query("reserved", &reserved);
        self
    }

    pub fn sort(mut self, sort: impl Into<models::SearchSort>) -> Self {
        self.0.query("sort", &Into::<models::SearchSort>::into(sort));
        self
    }

    pub fn sorts(
        mut self,
        sorts: impl IntoIterator<Item = impl Into<models::SearchSortItem>>,
    ) -> Self {
        self.0.query("sorts", &runtime::items::<models::SearchSortItem>(sorts));
        self
    }

    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.query("page[size]", &page_size);
        self
    }

    pub fn empty(mut self, empty: &str) -> Self {
        self.0.query("empty", &empty);
        self
    }

    pub fn maybe(mut self, maybe: &str) -> Self {
        self.0.query("maybe", &maybe);
        self
    }

    pub fn anything(mut self, anything: impl Into<Json>) -> Self {
        self.0.query("anything", &Into::<Json>::into(anything));
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
        runtime::Parameter::query("commas").explode(false),
        runtime::Parameter::query("spaces")
            .style(runtime::Style::SpaceDelimited)
            .explode(false),
        runtime::Parameter::query("pipes")
            .style(runtime::Style::PipeDelimited)
            .explode(false),
        runtime::Parameter::query("pipes_apart").style(runtime::Style::PipeDelimited),
        runtime::Parameter::query("flat").explode(false),
        runtime::Parameter::query("deep")
            .style(runtime::Style::DeepObject)
            .explode(false),
        runtime::Parameter::query("deeper").style(runtime::Style::DeepObject),
        runtime::Parameter::query("created").style(runtime::Style::DeepObject),
        runtime::Parameter::query("reserved").allow_reserved(),
        runtime::Parameter::query("sorts").explode(false),
    ],
    ..runtime::Operation::DEFAULT
};
