// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.logs()`](Logs), their parameters and their errors.

use crate::case_streamed_headers::models;
use crate::runtime;
use crate::runtime::stream_call;
use crate::runtime::declared_headers;
use crate::runtime::{DateTime, FixedOffset};

/// Operations of the tag "logs".
#[derive(Clone, Copy, Debug)]
pub struct Logs<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Logs<'_> {
    /// `GET /logs`. 200: Lines
    ///
    /// Returns a stream of [`models::Line`].
    ///
    /// The headers of the stream are [`FollowHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`FollowError`]):
    ///
    /// * `NotFound`. 404: No log
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_headers::Client) -> Result<(), case::case_streamed_headers::Error> {
    /// let mut stream = client.logs().follow().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/logs")]
    pub fn follow(&self) -> Follow {
        Follow(runtime::Call::new(self.core, &FOLLOW))
    }
}

/// A call to [`Logs::follow`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Follow(runtime::Call);

stream_call! { Follow => json models::Line, LINES, FollowError, FollowHeaders }

static FOLLOW: runtime::Operation = runtime::Operation {
    id: "follow",
    method: runtime::Method::GET,
    path: "/logs",
    accept: "application/jsonl",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Logs::follow`].
#[derive(Clone, Debug)]
pub struct FollowHeaders(runtime::ReceivedHeaders);

declared_headers! { FollowHeaders }

impl FollowHeaders {
    /// The header `X-Lines-Left`.
    #[inline]
    pub fn x_lines_left(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Lines-Left")
    }

    /// The header `Last-Modified`.
    #[inline]
    pub fn last_modified(
        &self,
    ) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Last-Modified")
    }
}

/// The headers of error responses of [`Logs::follow`].
#[derive(Clone, Debug)]
pub struct FollowErrorHeaders(runtime::ReceivedHeaders);

declared_headers! { FollowErrorHeaders }

impl FollowErrorHeaders {
    /// The header `X-Reason`.
    #[inline]
    pub fn x_reason(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("X-Reason")
    }
}

/// The documented errors of [`Logs::follow`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FollowError {
    /// 404: No log
    NotFound,
}

impl runtime::ByStatus for FollowError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => Ok(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for FollowError {
    type Headers = FollowErrorHeaders;
}
