// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_names_like_extensions::models;
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
    /// Returns [`models::XThing`].
    ///
    /// With [`with_response`](Get::with_response), the headers are [`GetHeaders`].
    ///
    /// Optional: [`x_trace`](Get::x_trace).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_like_extensions::Client) -> Result<(), case::case_names_like_extensions::Error> {
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
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.0.header("X-Trace", &x_trace);
        self
    }
}

call! { Get => json models::XThing, runtime::NoDeclaredError, GetHeaders }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["X-Api-Key"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`A::get`].
#[derive(Clone, Debug)]
pub struct GetHeaders(runtime::ReceivedHeaders);

declared_headers! { GetHeaders }

impl GetHeaders {
    /// The header `X-Total`.
    #[inline]
    pub fn x_total(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Total")
    }
}
