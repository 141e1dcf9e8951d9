// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.animals()`](Animals), their parameters and their errors.

use crate::case_union_by_tag::models;
use crate::runtime;

/// Operations on animals.
#[derive(Clone, Copy, Debug)]
pub struct Animals<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Animals<'_> {
    /// `GET /animals`, operation `listAnimals`. 200: Animals
    ///
    /// Returns a list of [`models::Animal`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_tag::Client) -> Result<(), case::case_union_by_tag::Error> {
    /// let response = client.animals().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAnimals")]
    #[doc(alias = "/animals")]
    pub fn list(&self) -> ListAnimals {
        ListAnimals::new(runtime::Call::new(self.core, &LIST_ANIMALS))
    }
}

/// A call to [`Animals::list`].
pub type ListAnimals = runtime::TypedCall<runtime::AsJson<Vec<models::Animal>>>;

static LIST_ANIMALS: runtime::Operation = runtime::Operation {
    id: "listAnimals",
    method: runtime::Method::GET,
    path: "/animals",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
