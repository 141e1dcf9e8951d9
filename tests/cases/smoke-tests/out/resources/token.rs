// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.token()`](Token), their parameters and their errors.

#![allow(deprecated)]

use crate::runtime;

/// Operations on token.
#[derive(Clone, Copy, Debug)]
pub struct Token<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Token<'_> {
    /// `POST /token`, operation `getToken`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: Vec<u8>) -> Result<(), case::case_smoke_tests::Error> {
    /// client.token().get(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getToken")]
    #[doc(alias = "/token")]
    pub fn get(&self, body: impl Into<runtime::Body>) -> GetToken {
        let mut call = runtime::Call::new(self.core, &GET_TOKEN);
        call.bytes("application/x-www-form-urlencoded", body);
        GetToken::new(call)
    }
}

/// A call to [`Token::get`].
pub type GetToken = runtime::TypedCall<runtime::AsNone>;

static GET_TOKEN: runtime::Operation = runtime::Operation {
    id: "getToken",
    method: runtime::Method::POST,
    path: "/token",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
