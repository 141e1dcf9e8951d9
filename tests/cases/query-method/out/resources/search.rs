// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

use crate::case_query_method::models;
use crate::runtime;

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
        SearchCall::new(call)
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
        Peek::new(runtime::Call::new(self.core, &PEEK))
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
        PurgeSearch::new(runtime::Call::new(self.core, &PURGE_SEARCH))
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
        LinkSearch::new(runtime::Call::new(self.core, &LINK_SEARCH))
    }
}

/// A call to [`Search::search`].
pub type SearchCall = runtime::TypedCall<runtime::AsNone>;

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::QUERY,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::peek`].
pub type Peek = runtime::TypedCall<runtime::AsNone>;

static PEEK: runtime::Operation = runtime::Operation {
    id: "peek",
    method: runtime::Method::HEAD,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::purge`].
pub type PurgeSearch = runtime::TypedCall<runtime::AsNone>;

static PURGE_SEARCH: runtime::Operation = runtime::Operation {
    id: "purge",
    method: runtime::Method::custom("PURGE"),
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Search::link`].
pub type LinkSearch = runtime::TypedCall<runtime::AsNone>;

static LINK_SEARCH: runtime::Operation = runtime::Operation {
    id: "link",
    method: runtime::Method::custom("link"),
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
