// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.words()`](Words), their parameters and their errors.

use crate::case_streamed_items::models;
use crate::runtime;
use crate::runtime::stream_call;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on words.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Words<'_> {
    /// `GET /words`, operation `readWords`. 200: Data that are one of some texts
    ///
    /// Returns a stream of [`models::ReadWordsEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.words().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readWords")]
    #[doc(alias = "/words")]
    pub fn read(&self) -> ReadWords {
        ReadWords(runtime::Call::new(self.core, &READ_WORDS))
    }

    /// `PUT /words`, operation `readEither`. 200: Data that are text or JSON
    ///
    /// Returns a stream of [`models::ReadEitherEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.words().read_either().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readEither")]
    #[doc(alias = "/words")]
    pub fn read_either(&self) -> ReadEither {
        ReadEither(runtime::Call::new(self.core, &READ_EITHER))
    }

    /// `POST /words`, operation `readTimes`. 200: Data that are times
    ///
    /// Returns a stream of values.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.words().read_times().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readTimes")]
    #[doc(alias = "/words")]
    pub fn read_times(&self) -> ReadTimes {
        ReadTimes(runtime::Call::new(self.core, &READ_TIMES))
    }
}

/// A call to [`Words::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadWords(runtime::Call);

stream_call! { ReadWords => json models::ReadWordsEvent, EVENT_DATA [text_data], runtime::NoDeclaredError }

static READ_WORDS: runtime::Operation = runtime::Operation {
    id: "readWords",
    method: runtime::Method::GET,
    path: "/words",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Words::read_either`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadEither(runtime::Call);

stream_call! { ReadEither => json models::ReadEitherEvent, EVENT_DATA [or_text], runtime::NoDeclaredError }

static READ_EITHER: runtime::Operation = runtime::Operation {
    id: "readEither",
    method: runtime::Method::PUT,
    path: "/words",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Words::read_times`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadTimes(runtime::Call);

stream_call! { ReadTimes => json DateTime<FixedOffset> as date, EVENT_DATA [text_data], runtime::NoDeclaredError }

static READ_TIMES: runtime::Operation = runtime::Operation {
    id: "readTimes",
    method: runtime::Method::POST,
    path: "/words",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
