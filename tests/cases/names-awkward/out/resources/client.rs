// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.client()`](Client), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "client".
#[derive(Clone, Copy, Debug)]
pub struct Client<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Client<'_> {
    /// `GET /b`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.client().r#match().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn r#match(&self) -> Match {
        Match::new(runtime::Call::new(self.core, &MATCH))
    }
}

/// A call to [`Client::match`].
pub type Match = runtime::TypedCall<runtime::AsNone>;

static MATCH: runtime::Operation = runtime::Operation {
    id: "match",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
