// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.open()`](Open), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::NaiveDate;

/// Operations on open.
#[derive(Clone, Copy, Debug)]
pub struct Open<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Open<'_> {
    /// `GET /open`, operation `isOpen`. 200: Whether it is
    ///
    /// # Errors
    ///
    /// Documented errors ([`IsOpenError`]):
    ///
    /// * `Conflict`. 409: Since when not
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.open().is().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "isOpen")]
    #[doc(alias = "/open")]
    pub fn is(&self) -> IsOpen {
        IsOpen::new(runtime::Call::new(self.core, &IS_OPEN))
    }

    /// `PUT /open`, operation `setOpen`. 204: Set
    ///
    /// Optional: [`body`](SetOpen::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// client.open().set().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setOpen")]
    #[doc(alias = "/open")]
    pub fn set(&self) -> SetOpen {
        SetOpen(runtime::Call::new(self.core, &SET_OPEN))
    }
}

/// A call to [`Open::is`].
pub type IsOpen = runtime::TypedCall<runtime::AsPlain<bool>, IsOpenError>;

static IS_OPEN: runtime::Operation = runtime::Operation {
    id: "isOpen",
    method: runtime::Method::GET,
    path: "/open",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Open::is`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IsOpenError {
    /// 409: Since when not
    Conflict(NaiveDate),
}

impl runtime::ByStatus for IsOpenError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            409 => response.plain_date().map(Self::Conflict),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Open::set`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetOpen(runtime::Call);

impl SetOpen {
    /// The body of the request.
    pub fn body(mut self, body: bool) -> Self {
        self.0.plain("text/plain", &body);
        self
    }
}

call! { SetOpen => none, runtime::NoDeclaredError }

static SET_OPEN: runtime::Operation = runtime::Operation {
    id: "setOpen",
    method: runtime::Method::PUT,
    path: "/open",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
