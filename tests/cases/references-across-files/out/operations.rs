// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /pets`, operation `listPets`. 200: All
    ///
    /// Gives a list of [`models::Pet`].
    ///
    /// Optional: [`ListPets::limit`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_across_files::Client) -> Result<(), case::case_references_across_files::Error> {
    /// let response = client.list_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> ListPets {
        ListPets(runtime::Call::new(&self.core, &LIST_PETS))
    }

    /// `GET /pet`, operation `getPet`. 200: It
    ///
    /// Gives [`models::Pet`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`GetPetError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_across_files::Client) -> Result<(), case::case_references_across_files::Error> {
    /// let response = client.get_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pet(&self) -> GetPet {
        GetPet(runtime::Call::new(&self.core, &GET_PET))
    }
}

/// A call of [`super::Client::list_pets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

call! { ListPets => json Vec<models::Pet>, runtime::NoDeclaredError }

impl ListPets {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_pet`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPet(runtime::Call);

call! { GetPet => json models::Pet, GetPetError }

static GET_PET: runtime::Operation = runtime::Operation {
    id: "getPet",
    method: runtime::Method::GET,
    path: "/pet",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`super::Client::get_pet`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPetError {
    /// 404: Missing
    NotFound,
}

impl runtime::ByStatus for GetPetError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => Ok(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
