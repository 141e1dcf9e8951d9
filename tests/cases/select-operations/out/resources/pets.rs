// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_select_operations::models;
use crate::runtime;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 200: Pets
    ///
    /// Returns a list of [`models::Pet`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_select_operations::Client) -> Result<(), case::case_select_operations::Error> {
    /// let response = client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets::new(runtime::Call::new(self.core, &LIST_PETS))
    }
}

/// A call to [`Pets::list`].
pub type ListPets = runtime::TypedCall<runtime::AsJson<Vec<models::Pet>>>;

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
