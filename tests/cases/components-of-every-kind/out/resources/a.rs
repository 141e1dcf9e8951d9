// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_components_of_every_kind::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 200: The thing.
    ///
    /// Returns [`models::Thing`].
    ///
    /// With [`with_response`](Send::with_response), the headers are [`SendHeaders`].
    ///
    /// Optional: [`x_trace`](Send::x_trace), [`alt`](Send::alt), [`dollar_xgafv`](Send::dollar_xgafv), [`q`](Send::q).
    ///
    /// * `body`: A thing to send.
    ///
    /// # Errors
    ///
    /// Documented errors ([`SendError`]):
    ///
    /// * `ClientError` with [`Wrong`](crate::case_components_of_every_kind::models::Wrong). 4XX: Wrong.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_components_of_every_kind::Client) -> Result<(), case::case_components_of_every_kind::Error> {
    /// use case::case_components_of_every_kind::models;
    ///
    /// let body = models::Thing::default().name("name");
    /// let response = client.a().send(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, body: &models::Thing) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.json("application/json", body);
        Send(call)
    }
}

/// A call to [`A::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

impl Send {
    /// For support.
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.0.header("X-Trace", &x_trace);
        self
    }

    pub fn alt(mut self, alt: impl Into<models::Alt>) -> Self {
        self.0.query("alt", &Into::<models::Alt>::into(alt));
        self
    }

    pub fn dollar_xgafv(mut self, dollar_xgafv: impl Into<models::Xgafv>) -> Self {
        self.0.query("$.xgafv", &Into::<models::Xgafv>::into(dollar_xgafv));
        self
    }

    /// Example: `word`.
    pub fn q(mut self, q: &str) -> Self {
        self.0.query("q", &q);
        self
    }
}

call! { Send => json models::Thing, SendError, SendHeaders }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`A::send`].
#[derive(Clone, Debug)]
pub struct SendHeaders(runtime::ReceivedHeaders);

declared_headers! { SendHeaders }

impl SendHeaders {
    /// How many there are.
    #[inline]
    pub fn x_total(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Total")
    }

    /// The header `X-Kind`.
    #[inline]
    pub fn x_kind(&self) -> Result<Option<models::Kind>, runtime::Error> {
        self.0.optional("X-Kind")
    }
}

/// The documented errors of [`A::send`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendError {
    /// 4XX: Wrong.
    ClientError {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Wrong,
    },
}

impl runtime::ByStatus for SendError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            status if status / 100 == 4 => {
                response
                    .json()
                    .map(|body| Self::ClientError {
                        status: response.status(),
                        body,
                    })
            }
            _ => return None,
        };
        Some(outcome)
    }
}
