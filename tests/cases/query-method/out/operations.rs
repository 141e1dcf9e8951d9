// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `QUERY /search`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client, body: &case::case_query_method::models::SearchRequest) -> Result<(), case::case_query_method::Error> {
    /// client.search(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self, body: &models::SearchRequest) -> Search {
        let mut call = runtime::Call::new(&self.core, &SEARCH);
        call.json("application/json", body);
        Search(call)
    }

    /// `HEAD /search`. 200: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client) -> Result<(), case::case_query_method::Error> {
    /// client.peek().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn peek(&self) -> Peek {
        Peek(runtime::Call::new(&self.core, &PEEK))
    }

    /// `PURGE /search`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client) -> Result<(), case::case_query_method::Error> {
    /// client.purge().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn purge(&self) -> Purge {
        Purge(runtime::Call::new(&self.core, &PURGE))
    }

    /// `link /search`. 204: Linked
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_method::Client) -> Result<(), case::case_query_method::Error> {
    /// client.link().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn link(&self) -> Link {
        Link(runtime::Call::new(&self.core, &LINK))
    }
}

/// A call of [`super::Client::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Search(runtime::Call);

call! { Search => none, runtime::NoDeclaredError }

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::QUERY,
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::peek`].
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

/// A call of [`super::Client::purge`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Purge(runtime::Call);

call! { Purge => none, runtime::NoDeclaredError }

static PURGE: runtime::Operation = runtime::Operation {
    id: "purge",
    method: runtime::Method::custom("PURGE"),
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::link`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Link(runtime::Call);

call! { Link => none, runtime::NoDeclaredError }

static LINK: runtime::Operation = runtime::Operation {
    id: "link",
    method: runtime::Method::custom("link"),
    path: "/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
