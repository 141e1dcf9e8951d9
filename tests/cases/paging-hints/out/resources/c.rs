// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.c()`](C), their parameters and their errors.

use crate::case_paging_hints::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on c.
#[derive(Clone, Copy, Debug)]
pub struct C<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl C<'_> {
    /// `POST /c`. 200: Events
    ///
    /// Returns a stream of [`models::StreamEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_paging_hints::Client) -> Result<(), case::case_paging_hints::Error> {
    /// let mut stream = client.c().stream().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/c")]
    pub fn stream(&self) -> Stream {
        Stream(runtime::Call::new(self.core, &STREAM))
    }
}

/// A call to [`C::stream`].
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
    retries: Some(runtime::Retries {
        statuses: &[],
        connections: false,
        first: 500,
        most: 60000,
        growth: 150,
        elapsed: 3600000,
        own: true,
    }),
    ..runtime::Operation::DEFAULT
};
