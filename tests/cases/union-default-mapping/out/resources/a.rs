// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_union_default_mapping::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`, operation `getPets`. 200: Pets
    ///
    /// Returns a list of [`models::Pet`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_default_mapping::Client) -> Result<(), case::case_union_default_mapping::Error> {
    /// let response = client.a().get_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPets")]
    #[doc(alias = "/a")]
    pub fn get_pets(&self) -> GetPets {
        GetPets::new(runtime::Call::new(self.core, &GET_PETS))
    }

    /// `POST /a`, operation `addPet`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_default_mapping::Client, body: &case::case_union_default_mapping::models::Pet) -> Result<(), case::case_union_default_mapping::Error> {
    /// client.a().add_pet(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPet")]
    #[doc(alias = "/a")]
    #[inline]
    pub fn add_pet(&self, body: &models::Pet) -> AddPet {
        let mut call = runtime::Call::new(self.core, &ADD_PET);
        call.json("application/json", body);
        AddPet::new(call)
    }
}

/// A call to [`A::get_pets`].
pub type GetPets = runtime::TypedCall<runtime::AsJson<Vec<models::Pet>>>;

static GET_PETS: runtime::Operation = runtime::Operation {
    id: "getPets",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`A::add_pet`].
pub type AddPet = runtime::TypedCall<runtime::AsNone>;

static ADD_PET: runtime::Operation = runtime::Operation {
    id: "addPet",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
