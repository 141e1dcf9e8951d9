// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.calls()`](Calls), their parameters and their errors.

use crate::case_json_in_strings::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;
use crate::runtime::JsonString;

/// Operations of the tag "calls".
#[derive(Clone, Copy, Debug)]
pub struct Calls<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Calls<'_> {
    /// `POST /calls/{name}`. 200: Called
    ///
    /// Returns [`models::Called`].
    ///
    /// With [`with_response`](Call::with_response), the headers are [`CallHeaders`].
    ///
    /// Optional: [`sort`](Call::sort), [`rules`](Call::rules).
    ///
    /// # Errors
    ///
    /// Documented errors ([`CallError`]):
    ///
    /// * `BadRequest` with [`FilterText`](crate::case_json_in_strings::models::FilterText). 400: Refused
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_json_in_strings::Client, filter: &case::case_json_in_strings::models::Filter, body: &case::case_json_in_strings::models::Call) -> Result<(), case::case_json_in_strings::Error> {
    /// let response = client.calls().call("name", filter, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/calls/{name}")]
    #[inline]
    pub fn call(
        &self,
        name: &str,
        filter: &models::Filter,
        body: &models::Call,
    ) -> Call {
        let mut call = runtime::Call::new(self.core, &CALL);
        call.path("name", &name);
        call.query("filter", &runtime::JsonText(filter));
        call.json("application/json", body);
        Call(call)
    }
}

/// A call to [`Calls::call`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Call(runtime::Call);

impl Call {
    pub fn sort(mut self, sort: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("sort", &runtime::JsonText(&runtime::texts(sort)));
        self
    }

    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<models::FilterText>>,
    ) -> Self {
        self.0.query("rules", &runtime::items::<models::FilterText>(rules));
        self
    }
}

call! { Call => json models::Called, CallError, CallHeaders }

static CALL: runtime::Operation = runtime::Operation {
    id: "call",
    method: runtime::Method::POST,
    path: "/calls/{name}",
    accept: "application/json, text/plain;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Calls::call`].
#[derive(Clone, Debug)]
pub struct CallHeaders(runtime::ReceivedHeaders);

declared_headers! { CallHeaders }

impl CallHeaders {
    /// The header `X-Used`.
    #[inline]
    pub fn x_used(&self) -> Result<Option<JsonString<models::Filter>>, runtime::Error> {
        self.0.optional("X-Used")
    }
}

/// The documented errors of [`Calls::call`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CallError {
    /// 400: Refused
    BadRequest(models::FilterText),
}

impl runtime::ByStatus for CallError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.plain().map(Self::BadRequest),
            _ => return None,
        };
        Some(outcome)
    }
}
