// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.anything()`](Anything), their parameters and their errors.

use crate::runtime;
use crate::runtime::stream_call;

/// Operations on anything.
#[derive(Clone, Copy, Debug)]
pub struct Anything<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Anything<'_> {
    /// `GET /anything`. 200: Events of which nothing is said
    ///
    /// Returns a stream of [`runtime::ServerSentEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.anything().anything().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/anything")]
    pub fn anything(&self) -> AnythingCall {
        AnythingCall(runtime::Call::new(self.core, &ANYTHING))
    }
}

/// A call to [`Anything::anything`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AnythingCall(runtime::Call);

stream_call! { AnythingCall => event, TEXT_EVENTS, runtime::NoDeclaredError }

static ANYTHING: runtime::Operation = runtime::Operation {
    id: "anything",
    method: runtime::Method::GET,
    path: "/anything",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
