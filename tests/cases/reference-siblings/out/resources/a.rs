// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

#![allow(deprecated)]

use crate::case_reference_siblings::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 200: It
    ///
    /// Returns [`models::A`].
    ///
    /// With [`with_response`](Get::with_response), the headers are [`GetHeaders`].
    ///
    /// Optional: [`limit`](Get::limit), [`offset`](Get::offset).
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetError`]):
    ///
    /// * `NotFound`. 404: No such a.
    /// * `Gone`. 410: Gone for good.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_reference_siblings::Client) -> Result<(), case::case_reference_siblings::Error> {
    /// let response = client.a().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self) -> Get {
        Get(runtime::Call::new(self.core, &GET))
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    /// How many at most.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    /// Where to start.
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", &offset);
        self
    }
}

call! { Get => json models::A, GetError, GetHeaders }

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
    /// How many are left.
    #[inline]
    pub fn x_left(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Left")
    }

    /// How many in all.
    #[inline]
    pub fn x_all(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-All")
    }
}

/// The documented errors of [`A::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// 404: No such a.
    NotFound,
    /// 410: Gone for good.
    Gone,
}

impl runtime::ByStatus for GetError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => Ok(Self::NotFound),
            410 => Ok(Self::Gone),
            _ => return None,
        };
        Some(outcome)
    }
}
