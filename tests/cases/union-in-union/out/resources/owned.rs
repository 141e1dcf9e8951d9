// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.owned()`](Owned), their parameters and their errors.

use crate::case_union_in_union::models;
use crate::runtime;

/// Operations on owned.
#[derive(Clone, Copy, Debug)]
pub struct Owned<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Owned<'_> {
    /// `GET /owned`, operation `getOwned`. 200: What is owned
    ///
    /// Returns [`models::Owned`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_in_union::Client) -> Result<(), case::case_union_in_union::Error> {
    /// let response = client.owned().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOwned")]
    #[doc(alias = "/owned")]
    pub fn get(&self) -> GetOwned {
        GetOwned::new(runtime::Call::new(self.core, &GET_OWNED))
    }
}

/// A call to [`Owned::get`].
pub type GetOwned = runtime::TypedCall<runtime::AsJson<models::Owned>>;

static GET_OWNED: runtime::Operation = runtime::Operation {
    id: "getOwned",
    method: runtime::Method::GET,
    path: "/owned",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
