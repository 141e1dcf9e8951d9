// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.events()`](Events), their parameters and their errors.

use crate::case_streamed_items::models;
use crate::runtime;
use crate::runtime::stream_call;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on events.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Events<'_> {
    /// What happens, as it happens.
    ///
    /// `GET /events`. 200: Events, each an object of its fields
    ///
    /// Returns a stream of [`models::Event`].
    ///
    /// Optional: [`since`](Listen::since).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListenError`]):
    ///
    /// * `Forbidden` with [`Problem`](crate::case_streamed_items::models::Problem). 403: Not for you
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.events().listen().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/events")]
    pub fn listen(&self) -> Listen {
        Listen(runtime::Call::new(self.core, &LISTEN))
    }
}

/// A call to [`Events::listen`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Listen(runtime::Call);

impl Listen {
    pub fn since(mut self, since: DateTime<FixedOffset>) -> Self {
        self.0.query("since", &since);
        self
    }
}

stream_call! { Listen => json models::Event, TEXT_EVENTS, ListenError }

static LISTEN: runtime::Operation = runtime::Operation {
    id: "listen",
    method: runtime::Method::GET,
    path: "/events",
    accept: "text/event-stream, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Events::listen`].
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
