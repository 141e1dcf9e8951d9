// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.wild()`](Wild), their parameters and their errors.

use crate::case_several_media_types::models;
use crate::runtime;
use crate::runtime::Bytes;

/// Operations on wild.
#[derive(Clone, Copy, Debug)]
pub struct Wild<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Wild<'_> {
    /// `POST /wild`
    ///
    /// Returns [`WildCallOutcome`].
    ///
    /// * `content_type`: The media type of the body, within `*/*`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`WildCallError`]):
    ///
    /// * `Default`. Any other status: Bytes
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client, body: Vec<u8>) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.wild().wild("application/octet-stream", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/wild")]
    pub fn wild(&self, content_type: &str, body: impl Into<runtime::Body>) -> WildCall {
        let mut call = runtime::Call::new(self.core, &WILD);
        call.bytes_as(content_type, body);
        WildCall::new(call)
    }
}

/// A call to [`Wild::wild`].
pub type WildCall = runtime::TypedCall<runtime::AsOneOf<WildCallOutcome>, WildCallError>;

static WILD: runtime::Operation = runtime::Operation {
    id: "wild",
    method: runtime::Method::POST,
    path: "/wild",
    accept: "*/*, text/html, application/octet-stream;q=0.5",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WildCallOutcome {
    /// 200: Anything
    Ok(models::A),
    /// 201: Text
    Created(String),
}

impl runtime::ByStatus for WildCallOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            201 => response.text().map(Self::Created),
            _ => return None,
        };
        Some(outcome)
    }
}

/// The documented errors of [`Wild::wild`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WildCallError {
    /// Any other status: Bytes
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: Bytes,
    },
}

impl runtime::ByStatus for WildCallError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .bytes()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}
