// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.b()`](B), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on b.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl B<'_> {
    /// `GET /b/{ids}`. 204: Done
    ///
    /// Optional: [`x_words`](List::x_words), [`x_rows`](List::x_rows), [`x_columns`](List::x_columns).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_parameters::Client) -> Result<(), case::case_swagger_2_parameters::Error> {
    /// client.b().list(["ids"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b/{ids}")]
    pub fn list(&self, ids: impl IntoIterator<Item = impl AsRef<str>>) -> List {
        let mut call = runtime::Call::new(self.core, &LIST);
        call.path("ids", &runtime::texts(ids));
        List(call)
    }
}

/// A call to [`B::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct List(runtime::Call);

impl List {
    pub fn x_words(
        mut self,
        x_words: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.0.header("X-Words", &runtime::texts(x_words));
        self
    }

    pub fn x_rows(mut self, x_rows: impl IntoIterator<Item = Vec<String>>) -> Self {
        self.0.header("X-Rows", &runtime::Structured(&Vec::from_iter(x_rows)));
        self
    }

    pub fn x_columns(
        mut self,
        x_columns: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.0.header("X-Columns", &runtime::texts(x_columns));
        self
    }
}

call! { List => none, runtime::NoDeclaredError }

static LIST: runtime::Operation = runtime::Operation {
    id: "list",
    method: runtime::Method::GET,
    path: "/b/{ids}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("ids").style(runtime::Style::PipeDelimited),
        runtime::Parameter::header("X-Words").style(runtime::Style::SpaceDelimited),
        runtime::Parameter::header("X-Rows").within(&[runtime::Style::PipeDelimited]),
        runtime::Parameter::header("X-Columns").style(runtime::Style::TabDelimited),
    ],
    ..runtime::Operation::DEFAULT
};
