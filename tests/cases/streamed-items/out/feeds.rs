// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "Feeds".

use crate::runtime;
use crate::runtime::stream_call;
use crate::runtime::{DateTime, FixedOffset};
use super::models;

/// Operations of the tag "Feeds".
#[derive(Clone, Copy, Debug)]
pub struct Feeds<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Feeds<'_> {
    /// What happens, as it happens.
    ///
    /// `GET /events`. 200: Events, each an object of its fields
    ///
    /// Gives a stream of [`models::Event`].
    ///
    /// Optional: [`Listen::since`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`ListenError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feeds().listen().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn listen(&self) -> Listen {
        Listen(runtime::Call::new(self.core, &LISTEN))
    }

    /// `GET /changes`. 200: Events that are told by their name
    ///
    /// Gives a stream of [`models::FollowEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feeds().follow().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow(&self) -> Follow {
        Follow(runtime::Call::new(self.core, &FOLLOW))
    }

    /// `GET /ticks`. 200: Events whose data are the items
    ///
    /// Gives a stream of [`models::Tick`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feeds().tick().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn tick(&self) -> Tick {
        Tick(runtime::Call::new(self.core, &TICK))
    }

    /// `GET /anything`. 200: Events of which nothing is said
    ///
    /// Gives a stream of [`runtime::ServerSentEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feeds().anything().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn anything(&self) -> Anything {
        Anything(runtime::Call::new(self.core, &ANYTHING))
    }

    /// `GET /lines`. 200: Lines
    ///
    /// Gives a stream of [`models::Tick`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feeds().lines().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn lines(&self) -> Lines {
        Lines(runtime::Call::new(self.core, &LINES))
    }

    /// `GET /records`. 200: A JSON text sequence
    ///
    /// Gives a stream of [`models::RecordsItem`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feeds().records().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn records(&self) -> Records {
        Records(runtime::Call::new(self.core, &RECORDS))
    }

    /// `GET /moments`
    ///
    /// 200: Lines of dates
    ///
    /// 202: Not yet
    ///
    /// Gives a stream of values.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.feeds().moments().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn moments(&self) -> Moments {
        Moments(runtime::Call::new(self.core, &MOMENTS))
    }
}

/// A call of [`Feeds::listen`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Listen(runtime::Call);

stream_call! { Listen => json models::Event, TEXT_EVENTS, ListenError }

impl Listen {
    pub fn since(mut self, since: DateTime<FixedOffset>) -> Self {
        self.0.query("since", &since);
        self
    }
}

static LISTEN: runtime::Operation = runtime::Operation {
    id: "listen",
    method: runtime::Method::GET,
    path: "/events",
    accept: "text/event-stream, application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`Feeds::listen`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListenError {
    /// 403: Not for you
    Forbidden(models::Problem),
}

impl runtime::ByStatus for ListenError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            403 => response.json().map(Self::Forbidden),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call of [`Feeds::follow`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Follow(runtime::Call);

stream_call! { Follow => json models::FollowEvent, EVENTS, runtime::NoDeclaredError }

static FOLLOW: runtime::Operation = runtime::Operation {
    id: "follow",
    method: runtime::Method::GET,
    path: "/changes",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Feeds::tick`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Tick(runtime::Call);

stream_call! { Tick => json models::Tick, EVENT_DATA, runtime::NoDeclaredError }

static TICK: runtime::Operation = runtime::Operation {
    id: "tick",
    method: runtime::Method::GET,
    path: "/ticks",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Feeds::anything`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Anything(runtime::Call);

stream_call! { Anything => event, TEXT_EVENTS, runtime::NoDeclaredError }

static ANYTHING: runtime::Operation = runtime::Operation {
    id: "anything",
    method: runtime::Method::GET,
    path: "/anything",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Feeds::lines`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Lines(runtime::Call);

stream_call! { Lines => json models::Tick, LINES, runtime::NoDeclaredError }

static LINES: runtime::Operation = runtime::Operation {
    id: "lines",
    method: runtime::Method::GET,
    path: "/lines",
    accept: "application/jsonl",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Feeds::records`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Records(runtime::Call);

stream_call! { Records => json models::RecordsItem, SEQUENCE, runtime::NoDeclaredError }

static RECORDS: runtime::Operation = runtime::Operation {
    id: "records",
    method: runtime::Method::GET,
    path: "/records",
    accept: "application/json-seq",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Feeds::moments`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Moments(runtime::Call);

stream_call! { Moments => json DateTime<FixedOffset> as date, LINES, runtime::NoDeclaredError }

static MOMENTS: runtime::Operation = runtime::Operation {
    id: "moments",
    method: runtime::Method::GET,
    path: "/moments",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(202)],
    ..runtime::Operation::DEFAULT
};
