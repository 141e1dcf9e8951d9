// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_response_headers::models;
use crate::runtime;
use crate::runtime::declared_headers;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 200: It
    ///
    /// With [`with_response`](Get::with_response), the headers are [`GetHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetError`]):
    ///
    /// * `NotFound`. 404: Missing
    /// * `TooManyRequests`. 429: Too many
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_response_headers::Client) -> Result<(), case::case_response_headers::Error> {
    /// let response = client.a().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self) -> Get {
        Get::new(runtime::Call::new(self.core, &GET))
    }
}

/// A call to [`A::get`].
pub type Get = runtime::TypedCall<runtime::AsString, GetError, GetHeaders>;

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`A::get`].
#[derive(Clone, Debug)]
pub struct GetHeaders(runtime::ReceivedHeaders);

declared_headers! { GetHeaders }

impl GetHeaders {
    /// Calls left.
    #[inline]
    pub fn x_rate_limit(&self) -> Result<i64, runtime::Error> {
        self.0.required("X-Rate-Limit")
    }

    /// The header `X-Tags`.
    #[inline]
    pub fn x_tags(&self) -> Result<Option<Vec<String>>, runtime::Error> {
        self.0.optional("X-Tags")
    }

    /// The header `X-Sizes`.
    #[inline]
    pub fn x_sizes(&self) -> Result<Option<Vec<i64>>, runtime::Error> {
        self.0.optional("X-Sizes")
    }

    /// The header `X-Json`.
    #[inline]
    pub fn x_json(&self) -> Result<Option<models::GetResponseXJson>, runtime::Error> {
        self.0.optional_json("X-Json")
    }

    /// The header `X-Colour`.
    #[inline]
    pub fn x_colour(&self) -> Result<Option<models::Colour>, runtime::Error> {
        self.0.optional("X-Colour")
    }

    /// The header `X-Mixed`.
    #[inline]
    pub fn x_mixed(&self) -> Result<Option<models::Colour>, runtime::Error> {
        self.0.optional_exploded("X-Mixed")
    }

    /// The header `X-State`.
    #[inline]
    pub fn x_state(&self) -> Result<Option<models::GetResponseXState>, runtime::Error> {
        self.0.optional("X-State")
    }

    /// The header `X-Fresh`.
    #[deprecated]
    #[inline]
    pub fn x_fresh(&self) -> Result<Option<bool>, runtime::Error> {
        self.0.optional("X-Fresh")
    }

    /// The header `X-Shared`.
    #[inline]
    pub fn x_shared(&self) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("X-Shared")
    }

    /// The header `Last-Modified`.
    #[inline]
    pub fn last_modified(
        &self,
    ) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Last-Modified")
    }

    /// The header `Sent`.
    #[inline]
    pub fn sent(&self) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Sent")
    }

    /// The header `Retry-After`.
    #[inline]
    pub fn retry_after(&self) -> Result<Option<std::time::Duration>, runtime::Error> {
        self.0.optional_wait("Retry-After")
    }

    /// The header `Set-Cookie`.
    #[inline]
    pub fn set_cookie(&self) -> Result<Option<Vec<String>>, runtime::Error> {
        self.0.optional("Set-Cookie")
    }

    /// The header `X-Either`.
    #[inline]
    pub fn x_either(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("X-Either")
    }
}

/// The headers of error responses of [`A::get`].
#[derive(Clone, Debug)]
pub struct GetErrorHeaders(runtime::ReceivedHeaders);

declared_headers! { GetErrorHeaders }

impl GetErrorHeaders {
    /// The header `X-Reason`.
    #[inline]
    pub fn x_reason(&self) -> Result<i64, runtime::Error> {
        self.0.required("X-Reason")
    }

    /// The header `X-Debug`.
    #[inline]
    pub fn x_debug(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("X-Debug")
    }
}

/// The documented errors of [`A::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// 404: Missing
    NotFound(String),
    /// 429: Too many
    TooManyRequests,
}

impl runtime::ByStatus for GetError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.string().map(Self::NotFound),
            429 => Ok(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for GetError {
    type Headers = GetErrorHeaders;
}
