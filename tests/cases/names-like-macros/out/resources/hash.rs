// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.hash()`](self::Hash), their parameters and their errors.

use crate::case_names_like_macros::models;
use crate::runtime;

/// Operations of the tag "hash".
#[derive(Clone, Copy, Debug)]
pub struct Hash<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Hash<'_> {
    /// `GET /hash/{text}`. 200: The hash
    ///
    /// Returns [`models::Hash`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_like_macros::Client) -> Result<(), case::case_names_like_macros::Error> {
    /// let response = client.hash().hash("text").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/hash/{text}")]
    pub fn hash(&self, text: &str) -> HashCall {
        let mut call = runtime::Call::new(self.core, &HASH);
        call.path("text", &text);
        HashCall::new(call)
    }
}

/// A call to [`Hash::hash`].
pub type HashCall = runtime::TypedCall<runtime::AsJson<models::Hash>>;

static HASH: runtime::Operation = runtime::Operation {
    id: "hash",
    method: runtime::Method::GET,
    path: "/hash/{text}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
