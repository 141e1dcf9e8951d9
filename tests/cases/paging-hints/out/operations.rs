// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::stream_call;
use super::models;

impl super::Client {
    /// `GET /a`, operation `listA`. 200: A page
    ///
    /// Gives [`models::Page`].
    ///
    /// Optional: [`ListA::page`], [`ListA::limit`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_paging_hints::Client) -> Result<(), case::case_paging_hints::Error> {
    /// let response = client.list_a().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_a(&self) -> ListA {
        ListA(runtime::Call::new(&self.core, &LIST_A))
    }

    /// `GET /b`, operation `listB`. 200: A page
    ///
    /// Gives [`models::Page`].
    ///
    /// Optional: [`ListB::cursor`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_paging_hints::Client) -> Result<(), case::case_paging_hints::Error> {
    /// let response = client.list_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_b(&self) -> ListB {
        ListB(runtime::Call::new(&self.core, &LIST_B))
    }

    /// `POST /c`. 200: Events
    ///
    /// Gives a stream of [`models::StreamEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_paging_hints::Client) -> Result<(), case::case_paging_hints::Error> {
    /// let mut stream = client.stream().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn stream(&self) -> Stream {
        Stream(runtime::Call::new(&self.core, &STREAM))
    }
}

/// A call of [`super::Client::list_a`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListA(runtime::Call);

call! { ListA => json models::Page, runtime::NoDeclaredError }

impl ListA {
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

static LIST_A: runtime::Operation = runtime::Operation {
    id: "listA",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::list_b`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListB(runtime::Call);

call! { ListB => json models::Page, runtime::NoDeclaredError }

impl ListB {
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.0.query("cursor", &cursor);
        self
    }
}

static LIST_B: runtime::Operation = runtime::Operation {
    id: "listB",
    method: runtime::Method::GET,
    path: "/b",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Stream(runtime::Call);

stream_call! { Stream => json models::StreamEvent, TEXT_EVENTS, runtime::NoDeclaredError }

static STREAM: runtime::Operation = runtime::Operation {
    id: "stream",
    method: runtime::Method::POST,
    path: "/c",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
