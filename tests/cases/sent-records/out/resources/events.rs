// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.events()`](Events), their parameters and their errors.

use crate::case_sent_records::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on events.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Events<'_> {
    /// `POST /events`, operation `addEvents`. 200: What is said of the lines in an extension
    ///
    /// Returns a stream of [`models::Reading`].
    ///
    /// * `body`: Each line is an event
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_records::Client, body: &[case::case_sent_records::models::AddEventsRequestItem]) -> Result<(), case::case_sent_records::Error> {
    /// let mut stream = client.events().add(body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addEvents")]
    #[doc(alias = "/events")]
    #[inline]
    pub fn add(&self, body: &[models::AddEventsRequestItem]) -> AddEvents {
        let mut call = runtime::Call::new(self.core, &ADD_EVENTS);
        call.json_lines("application/jsonl", body);
        AddEvents(call)
    }
}

/// A call to [`Events::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddEvents(runtime::Call);

stream_call! { AddEvents => json models::Reading, LINES, runtime::NoDeclaredError }

static ADD_EVENTS: runtime::Operation = runtime::Operation {
    id: "addEvents",
    method: runtime::Method::POST,
    path: "/events",
    accept: "application/x-jsonl",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
