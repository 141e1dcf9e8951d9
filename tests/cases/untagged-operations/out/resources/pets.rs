// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::runtime;

/// Operations on pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets/{petId}/toys`, operation `get pets by petId toys`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.pets().list_toys(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/pets/{petId}/toys")]
    pub fn list_toys(&self, pet_id: i64) -> ListPetToys {
        let mut call = runtime::Call::new(self.core, &LIST_PET_TOYS);
        call.path("petId", &pet_id);
        ListPetToys::new(call)
    }

    /// `POST /pets/{petId}/toys`, operation `post pets by petId toys`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.pets().create_toy(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/pets/{petId}/toys")]
    pub fn create_toy(&self, pet_id: i64) -> CreatePetToy {
        let mut call = runtime::Call::new(self.core, &CREATE_PET_TOY);
        call.path("petId", &pet_id);
        CreatePetToy::new(call)
    }
}

/// A call to [`Pets::list_toys`].
pub type ListPetToys = runtime::TypedCall<runtime::AsNone>;

static LIST_PET_TOYS: runtime::Operation = runtime::Operation {
    id: "get pets by petId toys",
    method: runtime::Method::GET,
    path: "/pets/{petId}/toys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::create_toy`].
pub type CreatePetToy = runtime::TypedCall<runtime::AsNone>;

static CREATE_PET_TOY: runtime::Operation = runtime::Operation {
    id: "post pets by petId toys",
    method: runtime::Method::POST,
    path: "/pets/{petId}/toys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
