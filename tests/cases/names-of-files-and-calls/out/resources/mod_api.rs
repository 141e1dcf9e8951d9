// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.r#mod()`](Mod), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "mod".
#[derive(Clone, Copy, Debug)]
pub struct Mod<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Mod<'_> {
    /// `GET /c`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`XError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.r#mod().x().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/c")]
    pub fn x(&self) -> X {
        X::new(runtime::Call::new(self.core, &X_CALL))
    }
}

/// A call to [`Mod::x`].
pub type X = runtime::TypedCall<runtime::AsNone, XError>;

static X_CALL: runtime::Operation = runtime::Operation {
    id: "x",
    method: runtime::Method::GET,
    path: "/c",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Mod::x`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum XError {
    /// 404: Missing
    NotFound,
}

impl runtime::ByStatus for XError {
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
