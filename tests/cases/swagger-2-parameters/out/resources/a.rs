// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_swagger_2_parameters::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a/{ids}`. 204: Done
    ///
    /// Optional: [`csv`](Get::csv), [`ssv`](Get::ssv), [`tsv`](Get::tsv), [`pipes`](Get::pipes), [`multi`](Get::multi), [`rows`](Get::rows), [`sets`](Get::sets), [`x_flag`](Get::x_flag), [`level`](Get::level).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_parameters::Client) -> Result<(), case::case_swagger_2_parameters::Error> {
    /// client.a().get([1]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a/{ids}")]
    pub fn get(&self, ids: impl IntoIterator<Item = i64>) -> Get {
        let mut call = runtime::Call::new(self.core, &GET);
        call.path("ids", &Vec::from_iter(ids));
        Get(call)
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("csv", &runtime::texts(csv));
        self
    }

    pub fn ssv(mut self, ssv: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("ssv", &runtime::texts(ssv));
        self
    }

    pub fn tsv(mut self, tsv: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("tsv", &runtime::texts(tsv));
        self
    }

    pub fn pipes(mut self, pipes: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("pipes", &runtime::texts(pipes));
        self
    }

    pub fn multi(
        mut self,
        multi: impl IntoIterator<Item = impl Into<models::GetMultiItem>>,
    ) -> Self {
        self.0.query("multi", &runtime::items::<models::GetMultiItem>(multi));
        self
    }

    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.0.query("rows", &runtime::Structured(&Vec::from_iter(rows)));
        self
    }

    pub fn sets(mut self, sets: impl IntoIterator<Item = Vec<Vec<String>>>) -> Self {
        self.0.query("sets", &runtime::Structured(&Vec::from_iter(sets)));
        self
    }

    /// Default: `false`.
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.0.header("X-Flag", &x_flag);
        self
    }

    /// At most 5. More than 1.
    pub fn level(mut self, level: i32) -> Self {
        self.0.query("level", &level);
        self
    }
}

call! { Get => none, runtime::NoDeclaredError }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a/{ids}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::query("csv").explode(false),
        runtime::Parameter::query("ssv")
            .style(runtime::Style::SpaceDelimited)
            .explode(false),
        runtime::Parameter::query("tsv")
            .style(runtime::Style::TabDelimited)
            .explode(false),
        runtime::Parameter::query("pipes")
            .style(runtime::Style::PipeDelimited)
            .explode(false),
        runtime::Parameter::query("rows")
            .style(runtime::Style::PipeDelimited)
            .explode(false)
            .within(&[runtime::Style::Simple]),
        runtime::Parameter::query("sets")
            .within(&[runtime::Style::SpaceDelimited, runtime::Style::Simple]),
    ],
    ..runtime::Operation::DEFAULT
};
