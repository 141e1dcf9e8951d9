// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /`. 200: Root
    ///
    /// Gives [`models::GetResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// let response = client.get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Get {
        Get(runtime::Call::new(&self.core, &GET))
    }

    /// `GET /pets/{petId}/toys`, operation `get pets by petId toys`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.get_pets_by_pet_id_toys(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pets_by_pet_id_toys(&self, pet_id: i64) -> GetPetsByPetIdToys {
        let mut call = runtime::Call::new(&self.core, &GET_PETS_BY_PET_ID_TOYS);
        call.path("petId", &pet_id);
        GetPetsByPetIdToys(call)
    }

    /// `POST /pets/{petId}/toys`, operation `addToy`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.add_toy(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_toy(&self, pet_id: i64) -> AddToy {
        let mut call = runtime::Call::new(&self.core, &ADD_TOY);
        call.path("petId", &pet_id);
        AddToy(call)
    }

    /// `GET /other`, operation `get other`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// client.get_other().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_other(&self) -> GetOther {
        GetOther(runtime::Call::new(&self.core, &GET_OTHER))
    }
}

/// A call of [`super::Client::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

call! { Get => json models::GetResponse, runtime::NoDeclaredError }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_pets_by_pet_id_toys`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPetsByPetIdToys(runtime::Call);

call! { GetPetsByPetIdToys => none, runtime::NoDeclaredError }

static GET_PETS_BY_PET_ID_TOYS: runtime::Operation = runtime::Operation {
    id: "get pets by petId toys",
    method: runtime::Method::GET,
    path: "/pets/{petId}/toys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_toy`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddToy(runtime::Call);

call! { AddToy => none, runtime::NoDeclaredError }

static ADD_TOY: runtime::Operation = runtime::Operation {
    id: "addToy",
    method: runtime::Method::POST,
    path: "/pets/{petId}/toys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_other`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetOther(runtime::Call);

call! { GetOther => none, runtime::NoDeclaredError }

static GET_OTHER: runtime::Operation = runtime::Operation {
    id: "get other",
    method: runtime::Method::GET,
    path: "/other",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
