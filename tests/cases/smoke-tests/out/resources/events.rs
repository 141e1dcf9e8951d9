// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.events()`](Events), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on events.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Events<'_> {
    /// `GET /events`. 200: Events
    ///
    /// Returns a stream of [`models::Pet`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let mut stream = client.events().watch().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/events")]
    pub fn watch(&self) -> Watch {
        Watch(runtime::Call::new(self.core, &WATCH))
    }

    /// `POST /events`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: &[case::case_smoke_tests::models::Entry]) -> Result<(), case::case_smoke_tests::Error> {
    /// client.events().record(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/events")]
    #[inline]
    pub fn record(&self, body: &[models::Entry]) -> Record {
        let mut call = runtime::Call::new(self.core, &RECORD);
        call.json_lines("application/x-ndjson", body);
        Record::new(call)
    }

    /// `PUT /events`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: &[case::case_smoke_tests::models::Entry]) -> Result<(), case::case_smoke_tests::Error> {
    /// client.events().replay(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/events")]
    #[inline]
    pub fn replay(&self, body: &[models::Entry]) -> Replay {
        let mut call = runtime::Call::new(self.core, &REPLAY);
        call.json_sequence("application/json-seq", body);
        Replay::new(call)
    }
}

/// A call to [`Events::watch`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Watch(runtime::Call);

stream_call! { Watch => json models::Pet, EVENT_DATA, runtime::NoDeclaredError }

static WATCH: runtime::Operation = runtime::Operation {
    id: "watch",
    method: runtime::Method::GET,
    path: "/events",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Events::record`].
pub type Record = runtime::TypedCall<runtime::AsNone>;

static RECORD: runtime::Operation = runtime::Operation {
    id: "record",
    method: runtime::Method::POST,
    path: "/events",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Events::replay`].
pub type Replay = runtime::TypedCall<runtime::AsNone>;

static REPLAY: runtime::Operation = runtime::Operation {
    id: "replay",
    method: runtime::Method::PUT,
    path: "/events",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
