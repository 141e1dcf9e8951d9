// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_several_successes::models;
use crate::runtime;
use crate::runtime::declared_headers;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `PUT /a`
    ///
    /// Returns [`DifferentOutcome`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_successes::Client) -> Result<(), case::case_several_successes::Error> {
    /// let response = client.a().different().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn different(&self) -> Different {
        Different::new(runtime::Call::new(self.core, &DIFFERENT))
    }

    /// `GET /a`
    ///
    /// 200: There
    ///
    /// 203: Copied
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_successes::Client) -> Result<(), case::case_several_successes::Error> {
    /// let response = client.a().same().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn same(&self) -> Same {
        Same::new(runtime::Call::new(self.core, &SAME))
    }

    /// `POST /a`, operation `onlyDefault`. Any status: Any
    ///
    /// # Errors
    ///
    /// Documented errors ([`OnlyDefaultError`]):
    ///
    /// * `Default`. Any other status: Any
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_successes::Client) -> Result<(), case::case_several_successes::Error> {
    /// let response = client.a().only_default().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "onlyDefault")]
    #[doc(alias = "/a")]
    pub fn only_default(&self) -> OnlyDefault {
        OnlyDefault::new(runtime::Call::new(self.core, &ONLY_DEFAULT))
    }

    /// `DELETE /a`, operation `nothingDeclared`
    ///
    /// Returns the bytes of the body; see also [`save_to`](NothingDeclared::save_to) and [`bytes_stream`](NothingDeclared::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_successes::Client) -> Result<(), case::case_several_successes::Error> {
    /// let response = client.a().nothing_declared().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "nothingDeclared")]
    #[doc(alias = "/a")]
    pub fn nothing_declared(&self) -> NothingDeclared {
        NothingDeclared::new(runtime::Call::new(self.core, &NOTHING_DECLARED))
    }

    /// `PATCH /a`
    ///
    /// Returns the bytes of the body; see also [`save_to`](Redirected::save_to) and [`bytes_stream`](Redirected::bytes_stream).
    ///
    /// # Errors
    ///
    /// Documented errors ([`RedirectedError`]):
    ///
    /// * `Found`. 302: Elsewhere
    /// * `BadRequest`. 400: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_successes::Client) -> Result<(), case::case_several_successes::Error> {
    /// let response = client.a().redirected().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn redirected(&self) -> Redirected {
        Redirected::new(runtime::Call::new(self.core, &REDIRECTED))
    }
}

/// A call to [`A::different`].
pub type Different = runtime::TypedCall<runtime::AsOneOf<DifferentOutcome>>;

static DIFFERENT: runtime::Operation = runtime::Operation {
    id: "different",
    method: runtime::Method::PUT,
    path: "/a",
    accept: "application/json, text/plain",
    success: &[
        runtime::Status::Exact(200),
        runtime::Status::Exact(201),
        runtime::Status::Class(2),
        runtime::Status::Exact(204),
    ],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DifferentOutcome {
    /// 200: There
    Ok(models::DifferentResponse),
    /// 201: Made
    Created(String),
    /// 204: Nothing
    NoContent,
    /// 2XX: Else
    Success {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: String,
    },
}

impl runtime::ByStatus for DifferentOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            201 => response.string().map(Self::Created),
            204 => Ok(Self::NoContent),
            status if status / 100 == 2 => {
                response
                    .text()
                    .map(|body| Self::Success {
                        status: response.status(),
                        body,
                    })
            }
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`A::same`].
pub type Same = runtime::TypedCall<runtime::AsString>;

static SAME: runtime::Operation = runtime::Operation {
    id: "same",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(203)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`A::only_default`].
pub type OnlyDefault = runtime::TypedCall<runtime::AsString, OnlyDefaultError>;

static ONLY_DEFAULT: runtime::Operation = runtime::Operation {
    id: "onlyDefault",
    method: runtime::Method::POST,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Class(2)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`A::only_default`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyDefaultError {
    /// Any other status: Any
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: String,
    },
}

impl runtime::ByStatus for OnlyDefaultError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .string()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call to [`A::nothing_declared`].
pub type NothingDeclared = runtime::TypedCall<runtime::AsBytes>;

static NOTHING_DECLARED: runtime::Operation = runtime::Operation {
    id: "nothingDeclared",
    method: runtime::Method::DELETE,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Class(2)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`A::redirected`].
pub type Redirected = runtime::TypedCall<runtime::AsBytes, RedirectedError>;

static REDIRECTED: runtime::Operation = runtime::Operation {
    id: "redirected",
    method: runtime::Method::PATCH,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Class(2)],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`A::redirected`].
#[derive(Clone, Debug)]
pub struct RedirectedErrorHeaders(runtime::ReceivedHeaders);

declared_headers! { RedirectedErrorHeaders }

impl RedirectedErrorHeaders {
    /// The header `Location`.
    #[inline]
    pub fn location(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("Location")
    }
}

/// The documented errors of [`A::redirected`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RedirectedError {
    /// 302: Elsewhere
    Found,
    /// 400: Wrong
    BadRequest,
}

impl runtime::ByStatus for RedirectedError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            302 => Ok(Self::Found),
            400 => Ok(Self::BadRequest),
            _ => return None,
        };
        Some(outcome)
    }
}

impl runtime::FailureHeaders for RedirectedError {
    type Headers = RedirectedErrorHeaders;
}
