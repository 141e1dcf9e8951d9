// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /animals`, operation `listAnimals`. 200: Animals
    ///
    /// Gives a list of [`models::Animal`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_tag::Client) -> Result<(), case::case_union_by_tag::Error> {
    /// let response = client.list_animals().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_animals(&self) -> ListAnimals {
        ListAnimals(runtime::Call::new(&self.core, &LIST_ANIMALS))
    }
}

/// A call of [`super::Client::list_animals`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListAnimals(runtime::Call);

call! { ListAnimals => json Vec<models::Animal>, runtime::NoDeclaredError }

static LIST_ANIMALS: runtime::Operation = runtime::Operation {
    id: "listAnimals",
    method: runtime::Method::GET,
    path: "/animals",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
