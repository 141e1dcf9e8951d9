// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tokens()`](Tokens), their parameters and their errors.

use crate::case_bodies_without_form::models;
use crate::runtime;

/// Operations on tokens.
#[derive(Clone, Copy, Debug)]
pub struct Tokens<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tokens<'_> {
    /// `POST /tokens`, operation `createToken`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_without_form::Client, body: &case::case_bodies_without_form::models::CreateTokenRequest) -> Result<(), case::case_bodies_without_form::Error> {
    /// client.tokens().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createToken")]
    #[doc(alias = "/tokens")]
    #[inline]
    pub fn create(&self, body: &models::CreateTokenRequest) -> CreateToken {
        let mut call = runtime::Call::new(self.core, &CREATE_TOKEN);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[runtime::Parameter::query("scopes").explode(false)],
        );
        CreateToken::new(call)
    }
}

/// A call to [`Tokens::create`].
pub type CreateToken = runtime::TypedCall<runtime::AsNone>;

static CREATE_TOKEN: runtime::Operation = runtime::Operation {
    id: "createToken",
    method: runtime::Method::POST,
    path: "/tokens",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
