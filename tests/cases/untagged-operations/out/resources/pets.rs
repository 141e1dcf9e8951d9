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

    /// `POST /pets/{petId}/toys`, operation `addToy`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.pets().add_toy(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addToy")]
    #[doc(alias = "/pets/{petId}/toys")]
    pub fn add_toy(&self, pet_id: i64) -> AddToy {
        let mut call = runtime::Call::new(self.core, &ADD_TOY);
        call.path("petId", &pet_id);
        AddToy::new(call)
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

/// A call to [`Pets::add_toy`].
pub type AddToy = runtime::TypedCall<runtime::AsNone>;

static ADD_TOY: runtime::Operation = runtime::Operation {
    id: "addToy",
    method: runtime::Method::POST,
    path: "/pets/{petId}/toys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
