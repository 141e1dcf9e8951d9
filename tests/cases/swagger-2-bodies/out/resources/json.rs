// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.json()`](JsonApi), their parameters and their errors.

use crate::case_swagger_2_bodies::models;
use crate::runtime;
use crate::runtime::declared_headers;

/// Operations on json.
#[derive(Clone, Copy, Debug)]
pub struct JsonApi<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl JsonApi<'_> {
    /// `POST /json`. 200: The same
    ///
    /// Returns [`models::Pet`].
    ///
    /// With [`with_response`](JsonCall::with_response), the headers are [`JsonCallHeaders`].
    ///
    /// * `body`: The pet.
    ///
    /// # Errors
    ///
    /// Documented errors ([`JsonCallError`]):
    ///
    /// * `Default` with [`Problem`](crate::case_swagger_2_bodies::models::Problem). Any other status: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// use case::case_swagger_2_bodies::models;
    ///
    /// let body = models::Pet::new("name").owner("owner");
    /// let response = client.json().json(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/json")]
    #[inline]
    pub fn json(&self, body: &models::Pet) -> JsonCall {
        let mut call = runtime::Call::new(self.core, &JSON);
        call.json("application/json", body);
        JsonCall::new(call)
    }
}

/// A call to [`JsonApi::json`].
pub type JsonCall = runtime::TypedCall<
    runtime::AsJson<models::Pet>,
    JsonCallError,
    JsonCallHeaders,
>;

static JSON: runtime::Operation = runtime::Operation {
    id: "json",
    method: runtime::Method::POST,
    path: "/json",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`JsonApi::json`].
#[derive(Clone, Debug)]
pub struct JsonCallHeaders(runtime::ReceivedHeaders);

declared_headers! { JsonCallHeaders }

impl JsonCallHeaders {
    /// The header `X-Left`.
    #[inline]
    pub fn x_left(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Left")
    }
}

/// The documented errors of [`JsonApi::json`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonCallError {
    /// Any other status: Wrong
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Problem,
    },
}

impl runtime::ByStatus for JsonCallError {
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
