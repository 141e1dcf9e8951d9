// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_names_across_files::models;
use crate::runtime;

/// Operations on pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets/{id}`, operation `getPet`. 200: It
    ///
    /// Returns [`models::GetPetResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_across_files::Client) -> Result<(), case::case_names_across_files::Error> {
    /// let response = client.pets().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPet")]
    #[doc(alias = "/pets/{id}")]
    pub fn get(&self, id: &str) -> GetPet {
        let mut call = runtime::Call::new(self.core, &GET_PET);
        call.path("id", &id);
        GetPet::new(call)
    }
}

/// A call to [`Pets::get`].
pub type GetPet = runtime::TypedCall<runtime::AsJson<models::GetPetResponse>>;

static GET_PET: runtime::Operation = runtime::Operation {
    id: "getPet",
    method: runtime::Method::GET,
    path: "/pets/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
