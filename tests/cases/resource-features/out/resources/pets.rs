// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_resource_features::errors;
use crate::case_resource_features::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 200: Pets
    ///
    /// Returns [`models::PetList`].
    ///
    /// Optional: [`limit`](ListPets::limit).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPetsError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_resource_features::models::Problem). 404: Not found
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client) -> Result<(), case::case_resource_features::Error> {
    /// let response = client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets(runtime::Call::new(self.core, &LIST_PETS))
    }

    /// `POST /pets`, operation `createPet`. 201: Made
    ///
    /// Returns [`models::Pet`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreatePetError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_resource_features::models::Problem). 404: Not found
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client) -> Result<(), case::case_resource_features::Error> {
    /// use case::case_resource_features::models;
    ///
    /// let body = models::NewPet::new("name");
    /// let response = client.pets().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn create(&self, body: &models::NewPet) -> CreatePet {
        let mut call = runtime::Call::new(self.core, &CREATE_PET);
        call.json("application/json", body);
        CreatePet::new(call)
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

call! { ListPets => json models::PetList, ListPetsError }

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pets::list`].
///
/// * 404: Not found
pub type ListPetsError = errors::NotFoundError;

/// A call to [`Pets::create`].
pub type CreatePet = runtime::TypedCall<runtime::AsJson<models::Pet>, CreatePetError>;

static CREATE_PET: runtime::Operation = runtime::Operation {
    id: "createPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pets::create`].
///
/// * 404: Not found
pub type CreatePetError = errors::NotFoundError;
