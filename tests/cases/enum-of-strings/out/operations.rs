// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /pets`, operation `listPets`. 200: Pets
    ///
    /// Gives a list of [`models::Pet`].
    ///
    /// Optional: [`ListPets::status`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_enum_of_strings::Client) -> Result<(), case::case_enum_of_strings::Error> {
    /// let response = client.list_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pets(&self) -> ListPets {
        ListPets(runtime::Call::new(&self.core, &LIST_PETS))
    }
}

/// A call of [`super::Client::list_pets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

call! { ListPets => json Vec<models::Pet>, runtime::NoDeclaredError }

impl ListPets {
    pub fn status(mut self, status: models::Status) -> Self {
        self.0.query("status", &status);
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
