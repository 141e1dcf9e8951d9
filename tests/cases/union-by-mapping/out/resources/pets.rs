// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_union_by_mapping::models;
use crate::runtime;

/// Operations on pets.
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
    /// # async fn example(client: &case::case_union_by_mapping::Client) -> Result<(), case::case_union_by_mapping::Error> {
    /// let response = client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets::new(runtime::Call::new(self.core, &LIST_PETS))
    }

    /// `POST /pets`, operation `addPet`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_mapping::Client, body: &case::case_union_by_mapping::models::Pet) -> Result<(), case::case_union_by_mapping::Error> {
    /// client.pets().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn add(&self, body: &models::Pet) -> AddPet {
        let mut call = runtime::Call::new(self.core, &ADD_PET);
        call.json("application/json", body);
        AddPet::new(call)
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

/// A call to [`Pets::add`].
pub type AddPet = runtime::TypedCall<runtime::AsNone>;

static ADD_PET: runtime::Operation = runtime::Operation {
    id: "addPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
