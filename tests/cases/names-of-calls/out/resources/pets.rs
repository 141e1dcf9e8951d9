// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /v2/pets`, operation `pets/list`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pets().pets_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pets/list")]
    #[doc(alias = "/v2/pets")]
    pub fn pets_list(&self) -> PetsList {
        PetsList::new(runtime::Call::new(self.core, &PETS_LIST))
    }

    /// `POST /v2/pets`, operation `findPetsByStatus`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pets().find_by_status().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findPetsByStatus")]
    #[doc(alias = "/v2/pets")]
    pub fn find_by_status(&self) -> FindPetsByStatus {
        FindPetsByStatus::new(runtime::Call::new(self.core, &FIND_PETS_BY_STATUS))
    }

    /// `PUT /v2/pets`, operation `PetsController_replaceAll`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pets().replace_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PetsController_replaceAll")]
    #[doc(alias = "/v2/pets")]
    pub fn replace_all(&self) -> PetsControllerReplaceAll {
        PetsControllerReplaceAll::new(
            runtime::Call::new(self.core, &PETS_CONTROLLER_REPLACE_ALL),
        )
    }

    /// `DELETE /v2/pets`, operation `listOwnerPets`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pets().list_owner_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOwnerPets")]
    #[doc(alias = "/v2/pets")]
    pub fn list_owner_pets(&self) -> ListOwnerPets {
        ListOwnerPets::new(runtime::Call::new(self.core, &LIST_OWNER_PETS))
    }

    /// `GET /v2/pets/{id}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pets().list("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v2/pets/{id}")]
    pub fn list(&self, id: &str) -> List {
        let mut call = runtime::Call::new(self.core, &LIST);
        call.path("id", &id);
        List::new(call)
    }

    /// `POST /v2/pets/{id}`, operation `addTagToPet`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pets().add_tag("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addTagToPet")]
    #[doc(alias = "/v2/pets/{id}")]
    pub fn add_tag(&self, id: &str) -> AddTagToPet {
        let mut call = runtime::Call::new(self.core, &ADD_TAG_TO_PET);
        call.path("id", &id);
        AddTagToPet::new(call)
    }
}

/// A call to [`Pets::pets_list`].
pub type PetsList = runtime::TypedCall<runtime::AsNone>;

static PETS_LIST: runtime::Operation = runtime::Operation {
    id: "pets/list",
    method: runtime::Method::GET,
    path: "/v2/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::find_by_status`].
pub type FindPetsByStatus = runtime::TypedCall<runtime::AsNone>;

static FIND_PETS_BY_STATUS: runtime::Operation = runtime::Operation {
    id: "findPetsByStatus",
    method: runtime::Method::POST,
    path: "/v2/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::replace_all`].
pub type PetsControllerReplaceAll = runtime::TypedCall<runtime::AsNone>;

static PETS_CONTROLLER_REPLACE_ALL: runtime::Operation = runtime::Operation {
    id: "PetsController_replaceAll",
    method: runtime::Method::PUT,
    path: "/v2/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::list_owner_pets`].
pub type ListOwnerPets = runtime::TypedCall<runtime::AsNone>;

static LIST_OWNER_PETS: runtime::Operation = runtime::Operation {
    id: "listOwnerPets",
    method: runtime::Method::DELETE,
    path: "/v2/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::list`].
pub type List = runtime::TypedCall<runtime::AsNone>;

static LIST: runtime::Operation = runtime::Operation {
    id: "list",
    method: runtime::Method::GET,
    path: "/v2/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::add_tag`].
pub type AddTagToPet = runtime::TypedCall<runtime::AsNone>;

static ADD_TAG_TO_PET: runtime::Operation = runtime::Operation {
    id: "addTagToPet",
    method: runtime::Method::POST,
    path: "/v2/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
