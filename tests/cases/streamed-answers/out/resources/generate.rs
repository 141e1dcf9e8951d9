// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.generate()`](Generate), their parameters and their errors.

use crate::case_streamed_answers::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on generate.
#[derive(Clone, Copy, Debug)]
pub struct Generate<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Generate<'_> {
    /// `POST /generate`. 200: Tokens
    ///
    /// Returns a stream of [`models::Token`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GenerateCallError`]):
    ///
    /// * `Default` with [`Failure`](crate::case_streamed_answers::models::Failure). Any other status: What went wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_answers::Client) -> Result<(), case::case_streamed_answers::Error> {
    /// use case::case_streamed_answers::models;
    ///
    /// let body = models::GenerateRequest::new("prompt");
    /// let mut stream = client.generate().generate(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/generate")]
    #[inline]
    pub fn generate(&self, body: &models::GenerateRequest) -> GenerateCall {
        let mut call = runtime::Call::new(self.core, &GENERATE);
        call.json("application/json", body);
        GenerateCall(call)
    }
}

/// A call to [`Generate::generate`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GenerateCall(runtime::Call);

stream_call! { GenerateCall => json models::Token, EVENT_DATA, GenerateCallError }

static GENERATE: runtime::Operation = runtime::Operation {
    id: "generate",
    method: runtime::Method::POST,
    path: "/generate",
    accept: "text/event-stream, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Generate::generate`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GenerateCallError {
    /// Any other status: What went wrong
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Failure,
    },
}

impl runtime::ByStatus for GenerateCallError {
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
