// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.shops()`](Shops), their parameters and their errors.

use crate::case_select_operations::models;
use crate::runtime;

/// Operations of the tag "Shops".
#[derive(Clone, Copy, Debug)]
pub struct Shops<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Shops<'_> {
    /// `GET /shops/{id}`, operation `getShop`. 200: A shop
    ///
    /// Returns [`models::Shop`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_select_operations::Client) -> Result<(), case::case_select_operations::Error> {
    /// let response = client.shops().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getShop")]
    #[doc(alias = "/shops/{id}")]
    pub fn get(&self, id: &str) -> GetShop {
        let mut call = runtime::Call::new(self.core, &GET_SHOP);
        call.path("id", &id);
        GetShop::new(call)
    }
}

/// A call to [`Shops::get`].
pub type GetShop = runtime::TypedCall<runtime::AsJson<models::Shop>>;

static GET_SHOP: runtime::Operation = runtime::Operation {
    id: "getShop",
    method: runtime::Method::GET,
    path: "/shops/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
