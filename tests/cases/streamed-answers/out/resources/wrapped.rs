// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.wrapped()`](Wrapped), their parameters and their errors.

use crate::case_streamed_answers::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on wrapped.
#[derive(Clone, Copy, Debug)]
pub struct Wrapped<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Wrapped<'_> {
    /// `GET /wrapped`. 200: The event is an object around its data
    ///
    /// Returns a stream of [`models::WrappedEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// let mut stream = client.wrapped().wrapped().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/wrapped")]
    pub fn wrapped(&self) -> WrappedCall {
        WrappedCall(runtime::Call::new(self.core, &WRAPPED))
    }
}

/// A call to [`Wrapped::wrapped`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct WrappedCall(runtime::Call);

stream_call! { WrappedCall => json models::WrappedEvent, EVENTS, runtime::NoDeclaredError }

static WRAPPED: runtime::Operation = runtime::Operation {
    id: "wrapped",
    method: runtime::Method::GET,
    path: "/wrapped",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
