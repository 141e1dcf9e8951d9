// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.news()`](News), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on news.
#[derive(Clone, Copy, Debug)]
pub struct News<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl News<'_> {
    /// `GET /news`, operation `getNews`. 204: Nothing new
    ///
    /// With [`with_response`](GetNews::with_response), the headers are [`GetNewsHeaders`].
    ///
    /// Optional: [`if_modified_since`](GetNews::if_modified_since), [`if_range`](GetNews::if_range), [`x_since`](GetNews::x_since).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates_of_http::Client) -> Result<(), case::case_dates_of_http::Error> {
    /// client.news().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getNews")]
    #[doc(alias = "/news")]
    pub fn get(&self) -> GetNews {
        GetNews(runtime::Call::new(self.core, &GET_NEWS))
    }
}

/// A call to [`News::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetNews(runtime::Call);

impl GetNews {
    pub fn if_modified_since(
        mut self,
        if_modified_since: DateTime<FixedOffset>,
    ) -> Self {
        self.0.header("If-Modified-Since", &if_modified_since);
        self
    }

    pub fn if_range(mut self, if_range: &str) -> Self {
        self.0.header("if-range", &if_range);
        self
    }

    pub fn x_since(mut self, x_since: DateTime<FixedOffset>) -> Self {
        self.0.header("X-Since", &x_since);
        self
    }
}

call! { GetNews => none, runtime::NoDeclaredError, GetNewsHeaders }

static GET_NEWS: runtime::Operation = runtime::Operation {
    id: "getNews",
    method: runtime::Method::GET,
    path: "/news",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`News::get`].
#[derive(Clone, Debug)]
pub struct GetNewsHeaders(runtime::ReceivedHeaders);

declared_headers! { GetNewsHeaders }

impl GetNewsHeaders {
    /// The header `Expires`.
    #[inline]
    pub fn expires(&self) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Expires")
    }

    /// The header `Last-Modified`.
    #[inline]
    pub fn last_modified(
        &self,
    ) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Last-Modified")
    }

    /// The header `X-Note`.
    #[inline]
    pub fn x_note(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("X-Note")
    }

    /// The header `X-Count`.
    #[inline]
    pub fn x_count(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Count")
    }

    /// The header `X-Table`.
    #[inline]
    pub fn x_table(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("X-Table")
    }
}
