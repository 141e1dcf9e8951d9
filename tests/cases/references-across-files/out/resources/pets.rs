// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_references_across_files::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 200: All
    ///
    /// Returns a list of [`models::Pet`].
    ///
    /// Optional: [`limit`](ListPets::limit).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_across_files::Client) -> Result<(), case::case_references_across_files::Error> {
    /// let response = client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets(runtime::Call::new(self.core, &LIST_PETS))
    }
}

/// A call to [`Pets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

impl ListPets {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { ListPets => json Vec<models::Pet>, runtime::NoDeclaredError }

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
