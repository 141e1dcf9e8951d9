// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /events`. 200: Events
    ///
    /// Gives bytes; see also [`Listen::save_to`] and [`Listen::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let response = client.listen().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen(&self) -> Listen {
        Listen(runtime::Call::new(&self.core, &LISTEN))
    }

    /// `GET /lines`. 200: Lines
    ///
    /// Gives bytes; see also [`Lines::save_to`] and [`Lines::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let response = client.lines().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn lines(&self) -> Lines {
        Lines(runtime::Call::new(&self.core, &LINES))
    }
}

/// A call of [`super::Client::listen`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Listen(runtime::Call);

call! { Listen => bytes, runtime::NoDeclaredError }

static LISTEN: runtime::Operation = runtime::Operation {
    id: "listen",
    method: runtime::Method::GET,
    path: "/events",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::lines`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Lines(runtime::Call);

call! { Lines => bytes, runtime::NoDeclaredError }

static LINES: runtime::Operation = runtime::Operation {
    id: "lines",
    method: runtime::Method::GET,
    path: "/lines",
    accept: "application/jsonl",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
