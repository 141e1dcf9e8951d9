// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.oauth2()`](Oauth2), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "OAuth2".
#[derive(Clone, Copy, Debug)]
pub struct Oauth2<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Oauth2<'_> {
    /// `GET /api/v2/oauth2/token`, operation `getOAuth2Token`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_tools::Client) -> Result<(), case::case_names_of_tools::Error> {
    /// client.oauth2().get_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOAuth2Token")]
    #[doc(alias = "/api/v2/oauth2/token")]
    pub fn get_token(&self) -> GetOauth2Token {
        GetOauth2Token::new(runtime::Call::new(self.core, &GET_OAUTH2_TOKEN))
    }
}

/// A call to [`Oauth2::get_token`].
pub type GetOauth2Token = runtime::TypedCall<runtime::AsNone>;

static GET_OAUTH2_TOKEN: runtime::Operation = runtime::Operation {
    id: "getOAuth2Token",
    method: runtime::Method::GET,
    path: "/api/v2/oauth2/token",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
