// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.items()`](Items), their parameters and their errors.

use crate::case_union_shared_tag::models;
use crate::runtime;

/// Operations on items.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Items<'_> {
    /// `GET /items`, operation `listItems`. 200: Items
    ///
    /// Returns a list of [`models::Item`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_shared_tag::Client) -> Result<(), case::case_union_shared_tag::Error> {
    /// let response = client.items().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listItems")]
    #[doc(alias = "/items")]
    pub fn list(&self) -> ListItems {
        ListItems::new(runtime::Call::new(self.core, &LIST_ITEMS))
    }
}

/// A call to [`Items::list`].
pub type ListItems = runtime::TypedCall<runtime::AsJson<Vec<models::Item>>>;

static LIST_ITEMS: runtime::Operation = runtime::Operation {
    id: "listItems",
    method: runtime::Method::GET,
    path: "/items",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
