// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::case_query_method::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on search.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `QUERY /search`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client) -> Result<(), case::case_query_method::Error> {
    /// use case::case_query_method::models;
    ///
    /// let body = models::SearchRequest::default().q("q");
    /// client.search().search(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    #[inline]
    pub fn search(&self, body: &models::SearchRequest) -> SearchCall {
        let mut call = runtime::Call::new(self.core, &SEARCH);
        call.json("application/json", body);
        SearchCall(call)
    }

    /// `HEAD /search`. 200: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client) -> Result<(), case::case_query_method::Error> {
    /// client.search().peek().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    pub fn peek(&self) -> Peek {
        Peek(runtime::Call::new(self.core, &PEEK))
    }

    /// `PURGE /search`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client) -> Result<(), case::case_query_method::Error> {
    /// client.search().purge().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    pub fn purge(&self) -> PurgeSearch {
        PurgeSearch(runtime::Call::new(self.core, &PURGE_SEARCH))
    }

    /// `link /search`. 204: Linked
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client) -> Result<(), case::case_query_method::Error> {
    /// client.search().link().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    pub fn link(&self) -> LinkSearch {
        LinkSearch(runtime::Call::new(self.core, &LINK_SEARCH))
    }
}

/// A call to [`Search::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCall(runtime::Call);

call! { SearchCall => none, runtime::NoDeclaredError }

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::QUERY,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::peek`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Peek(runtime::Call);

call! { Peek => none, runtime::NoDeclaredError }

static PEEK: runtime::Operation = runtime::Operation {
    id: "peek",
    method: runtime::Method::HEAD,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::purge`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PurgeSearch(runtime::Call);

call! { PurgeSearch => none, runtime::NoDeclaredError }

static PURGE_SEARCH: runtime::Operation = runtime::Operation {
    id: "purge",
    method: runtime::Method::custom("PURGE"),
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::link`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct LinkSearch(runtime::Call);

call! { LinkSearch => none, runtime::NoDeclaredError }

static LINK_SEARCH: runtime::Operation = runtime::Operation {
    id: "link",
    method: runtime::Method::custom("link"),
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
