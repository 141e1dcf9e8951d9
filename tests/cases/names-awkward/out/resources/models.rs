// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.models()`](Models), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "models".
#[derive(Clone, Copy, Debug)]
pub struct Models<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Models<'_> {
    /// `GET /h`, operation `Error`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`ErrorError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.models().error().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Error")]
    #[doc(alias = "/h")]
    pub fn error(&self) -> Error {
        Error::new(runtime::Call::new(self.core, &ERROR))
    }
}

/// A call to [`Models::error`].
pub type Error = runtime::TypedCall<runtime::AsNone, ErrorError>;

static ERROR: runtime::Operation = runtime::Operation {
    id: "Error",
    method: runtime::Method::GET,
    path: "/h",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Models::error`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorError {
    /// 404: Missing
    NotFound,
}

impl runtime::ByStatus for ErrorError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => Ok(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
