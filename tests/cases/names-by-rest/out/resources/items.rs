// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.items()`](Items), their parameters and their errors.

use crate::runtime;

/// Operations on items.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Items<'_> {
    /// `GET /v1/items/{item_id}`, operation `read_item_v1_items__item_id__get`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.items().read("item_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "read_item_v1_items__item_id__get")]
    #[doc(alias = "/v1/items/{item_id}")]
    pub fn read(&self, item_id: &str) -> ReadItem {
        let mut call = runtime::Call::new(self.core, &READ_ITEM);
        call.path("item_id", &item_id);
        ReadItem::new(call)
    }
}

/// A call to [`Items::read`].
pub type ReadItem = runtime::TypedCall<runtime::AsNone>;

static READ_ITEM: runtime::Operation = runtime::Operation {
    id: "read_item_v1_items__item_id__get",
    method: runtime::Method::GET,
    path: "/v1/items/{item_id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
