// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.c()`](C), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;

/// Operations on c.
#[derive(Clone, Copy, Debug)]
pub struct C<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl C<'_> {
    /// `GET /c`. 200: It
    ///
    /// With [`with_response`](Read::with_response), the headers are [`ReadHeaders`].
    ///
    /// Optional: [`if_modified_since`](Read::if_modified_since).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ReadError`]):
    ///
    /// * `NotModified`. 304: Not changed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_response_headers::Client) -> Result<(), case::case_response_headers::Error> {
    /// let response = client.c().read().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/c")]
    pub fn read(&self) -> Read {
        Read(runtime::Call::new(self.core, &READ))
    }
}

/// A call to [`C::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Read(runtime::Call);

impl Read {
    pub fn if_modified_since(mut self, if_modified_since: &str) -> Self {
        self.0.header("If-Modified-Since", &if_modified_since);
        self
    }
}

call! { Read => string, ReadError, ReadHeaders }

static READ: runtime::Operation = runtime::Operation {
    id: "read",
    method: runtime::Method::GET,
    path: "/c",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`C::read`].
#[derive(Clone, Debug)]
pub struct ReadHeaders(runtime::ReceivedHeaders);

declared_headers! { ReadHeaders }

impl ReadHeaders {
    /// The header `Expires`.
    #[inline]
    pub fn expires(&self) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Expires")
    }

    /// The header `Retry-After`.
    #[inline]
    pub fn retry_after(&self) -> Result<Option<std::time::Duration>, runtime::Error> {
        self.0.optional_wait("Retry-After")
    }

    /// The header `X-Seen`.
    #[inline]
    pub fn x_seen(&self) -> Result<Option<Vec<DateTime<FixedOffset>>>, runtime::Error> {
        self.0.optional_date("X-Seen")
    }

    /// The header `X-Days`.
    #[inline]
    pub fn x_days(&self) -> Result<Option<Vec<NaiveDate>>, runtime::Error> {
        self.0.optional_date("X-Days")
    }
}

/// The headers of error responses of [`C::read`].
#[derive(Clone, Debug)]
pub struct ReadErrorHeaders(runtime::ReceivedHeaders);

declared_headers! { ReadErrorHeaders }

impl ReadErrorHeaders {
    /// The header `Expires`.
    #[inline]
    pub fn expires(&self) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Expires")
    }

    /// The header `X-Checks`.
    #[inline]
    pub fn x_checks(&self) -> Result<i64, runtime::Error> {
        self.0.required("X-Checks")
    }
}

/// The documented errors of [`C::read`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReadError {
    /// 304: Not changed
    NotModified,
}

impl runtime::ByStatus for ReadError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            304 => Ok(Self::NotModified),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for ReadError {
    type Headers = ReadErrorHeaders;
}
