// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tokens()`](Tokens), their parameters and their errors.

use crate::case_streamed_errors::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on tokens.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tokens<'_> {
    /// `GET /tokens`, operation `readTokens`. 200: Events, of which one called `error` is the failure that all requests have
    ///
    /// Returns a stream of [`models::ReadTokensEvent`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ReadTokensError`]):
    ///
    /// * `TooManyRequests` with [`Limit`](crate::case_streamed_errors::models::Limit). 429: Too often
    /// * `ServiceUnavailable` with [`ReadTokensServiceUnavailableBody`](crate::case_streamed_errors::models::ReadTokensServiceUnavailableBody). 503: Not now
    /// * `Default` with [`Failure`](crate::case_streamed_errors::models::Failure). Any other status: Failed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_errors::Client) -> Result<(), case::case_streamed_errors::Error> {
    /// let mut stream = client.tokens().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readTokens")]
    #[doc(alias = "/tokens")]
    pub fn read(&self) -> ReadTokens {
        ReadTokens(runtime::Call::new(self.core, &READ_TOKENS))
    }
}

/// A call to [`Tokens::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadTokens(runtime::Call);

stream_call! { ReadTokens => json models::ReadTokensEvent, EVENT_DATA, ReadTokensError }

static READ_TOKENS: runtime::Operation = runtime::Operation {
    id: "readTokens",
    method: runtime::Method::GET,
    path: "/tokens",
    accept: "text/event-stream, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Tokens::read`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadTokensError {
    /// 429: Too often
    TooManyRequests(models::Limit),
    /// 503: Not now
    ServiceUnavailable(models::ReadTokensServiceUnavailableBody),
    /// Any other status: Failed
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Failure,
    },
}

impl runtime::ByStatus for ReadTokensError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            429 => response.json().map(Self::TooManyRequests),
            503 => response.json().map(Self::ServiceUnavailable),
            _ => {
                response
                    .json()
                    .map(|body| Self::Default {
                        status: response.status(),
                        body,
                    })
            }
        };
        Some(outcome)
    }
}
