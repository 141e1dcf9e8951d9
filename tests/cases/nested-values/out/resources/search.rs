// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::case_nested_values::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on search.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `GET /search`. 204: Found
    ///
    /// Optional: [`paging`](SearchCall::paging), [`rows`](SearchCall::rows), [`inside`](SearchCall::inside), [`x_rows`](SearchCall::x_rows), [`list`](SearchCall::list).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_nested_values::Client) -> Result<(), case::case_nested_values::Error> {
    /// client.search().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    pub fn search(&self) -> SearchCall {
        SearchCall(runtime::Call::new(self.core, &SEARCH))
    }

    /// `POST /search`. 204: Sent
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_nested_values::Client) -> Result<(), case::case_nested_values::Error> {
    /// use case::case_nested_values::models;
    ///
    /// let body = models::SendRequest::default();
    /// client.search().send(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    #[inline]
    pub fn send(&self, body: &models::SendRequest) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[runtime::Parameter::query("paging")],
        );
        Send::new(call)
    }
}

/// A call to [`Search::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCall(runtime::Call);

impl SearchCall {
    pub fn paging(mut self, paging: &models::Paging) -> Self {
        self.0.query("paging", &runtime::Structured(paging));
        self
    }

    pub fn rows(mut self, rows: impl IntoIterator<Item = models::Row>) -> Self {
        self.0.query("rows", &runtime::Structured(&Vec::from_iter(rows)));
        self
    }

    pub fn inside(mut self, inside: &models::SearchInside) -> Self {
        self.0.query("inside", &runtime::Structured(inside));
        self
    }

    pub fn x_rows(mut self, x_rows: impl IntoIterator<Item = models::Row>) -> Self {
        self.0.header("X-Rows", &runtime::Structured(&Vec::from_iter(x_rows)));
        self
    }

    pub fn list(mut self, list: impl IntoIterator<Item = i64>) -> Self {
        self.0.query("list", &Vec::from_iter(list));
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
        runtime::Parameter::query("inside").explode(false),
        runtime::Parameter::query("list")
            .style(runtime::Style::DeepObject)
            .explode(false),
    ],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::send`].
pub type Send = runtime::TypedCall<runtime::AsNone>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
