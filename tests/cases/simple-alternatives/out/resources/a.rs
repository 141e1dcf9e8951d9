// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_simple_alternatives::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 200: It
    ///
    /// Returns [`models::All`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_simple_alternatives::Client) -> Result<(), case::case_simple_alternatives::Error> {
    /// let response = client.a().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self) -> Get {
        Get::new(runtime::Call::new(self.core, &GET))
    }
}

/// A call to [`A::get`].
pub type Get = runtime::TypedCall<runtime::AsJson<models::All>>;

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
