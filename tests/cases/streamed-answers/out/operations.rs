// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::stream_call;
use crate::runtime::Json;
use super::models;

impl super::Client {
    /// `POST /generate`. 200: Tokens
    ///
    /// Gives a stream of [`models::Token`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`GenerateError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client, body: &case::case_streamed_answers::models::GenerateRequest) -> Result<(), case::case_streamed_answers::Error> {
    /// let mut stream = client.generate(body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn generate(&self, body: &models::GenerateRequest) -> Generate {
        let mut call = runtime::Call::new(&self.core, &GENERATE);
        call.json("application/json", body);
        Generate(call)
    }

    /// `GET /watch`. 200: A token or an error, as the document says itself
    ///
    /// Gives a stream of [`models::WatchEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let mut stream = client.watch().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn watch(&self) -> Watch {
        Watch(runtime::Call::new(&self.core, &WATCH))
    }

    /// `GET /logs`. 200: Lines
    ///
    /// Gives a stream of JSON values.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let mut stream = client.logs().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn logs(&self) -> Logs {
        Logs(runtime::Call::new(&self.core, &LOGS))
    }

    /// `GET /export`. 200: A file
    ///
    /// Gives bytes; see also [`Export::save_to`] and [`Export::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let response = client.export().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn export(&self) -> Export {
        Export(runtime::Call::new(&self.core, &EXPORT))
    }

    /// `GET /wrapped`. 200: The event is an object around its data
    ///
    /// Gives a stream of [`models::WrappedEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let mut stream = client.wrapped().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn wrapped(&self) -> Wrapped {
        Wrapped(runtime::Call::new(&self.core, &WRAPPED))
    }
}

/// A call of [`super::Client::generate`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Generate(runtime::Call);

stream_call! { Generate => json models::Token, EVENT_DATA, GenerateError }

static GENERATE: runtime::Operation = runtime::Operation {
    id: "generate",
    method: runtime::Method::POST,
    path: "/generate",
    accept: "text/event-stream, application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`super::Client::generate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GenerateError {
    /// Any other status: What went wrong
    Default {
        /// The status it came with.
        status: runtime::StatusCode,
        /// The body.
        body: models::Failure,
    },
}

impl runtime::ByStatus for GenerateError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .json()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call of [`super::Client::watch`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Watch(runtime::Call);

stream_call! { Watch => json models::WatchEvent, EVENT_DATA [with_errors], runtime::NoDeclaredError }

static WATCH: runtime::Operation = runtime::Operation {
    id: "watch",
    method: runtime::Method::GET,
    path: "/watch",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::logs`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Logs(runtime::Call);

stream_call! { Logs => json Json, LINES, runtime::NoDeclaredError }

static LOGS: runtime::Operation = runtime::Operation {
    id: "logs",
    method: runtime::Method::GET,
    path: "/logs",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::export`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Export(runtime::Call);

call! { Export => bytes, runtime::NoDeclaredError }

static EXPORT: runtime::Operation = runtime::Operation {
    id: "export",
    method: runtime::Method::GET,
    path: "/export",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::wrapped`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Wrapped(runtime::Call);

stream_call! { Wrapped => json models::WrappedEvent, EVENTS, runtime::NoDeclaredError }

static WRAPPED: runtime::Operation = runtime::Operation {
    id: "wrapped",
    method: runtime::Method::GET,
    path: "/wrapped",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
