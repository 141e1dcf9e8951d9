// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tokens()`](Tokens), their parameters and their errors.

use crate::case_errors_in_several_types::models;
use crate::runtime;

/// Operations on tokens.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tokens<'_> {
    /// `POST /tokens`, operation `getToken`. 200: A token
    ///
    /// Returns [`models::Token`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetTokenError`]):
    ///
    /// * `BadRequest`. 400: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_errors_in_several_types::Client) -> Result<(), case::case_errors_in_several_types::Error> {
    /// let response = client.tokens().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getToken")]
    #[doc(alias = "/tokens")]
    pub fn get(&self) -> GetToken {
        GetToken::new(runtime::Call::new(self.core, &GET_TOKEN))
    }
}

/// A call to [`Tokens::get`].
pub type GetToken = runtime::TypedCall<runtime::AsPlain<models::Token>, GetTokenError>;

static GET_TOKEN: runtime::Operation = runtime::Operation {
    id: "getToken",
    method: runtime::Method::POST,
    path: "/tokens",
    accept: "application/x-www-form-urlencoded",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Tokens::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTokenError {
    /// 400: Wrong
    BadRequest(String),
}

impl runtime::ByStatus for GetTokenError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.text().map(Self::BadRequest),
            _ => return None,
        };
        Some(outcome)
    }
}
