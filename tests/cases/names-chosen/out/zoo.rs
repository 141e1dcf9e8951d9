// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "Pets API".

use crate::runtime;
use crate::runtime::call;
use super::models;

/// Operations of the tag "Pets API".
#[derive(Clone, Copy, Debug)]
pub struct Zoo<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Zoo<'_> {
    /// `GET /pets`, operation `PetsController_findAll`. 200: Pets
    ///
    /// Gives [`models::PetPage`].
    ///
    /// Optional: [`List::kind`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_chosen::Client) -> Result<(), case::case_names_chosen::Error> {
    /// let response = client.zoo().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> List {
        List(runtime::Call::new(self.core, &LIST))
    }

    /// `DELETE /pets/{id}`, operation `delete pets by id`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_chosen::Client) -> Result<(), case::case_names_chosen::Error> {
    /// client.zoo().remove("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove(&self, id: &str) -> Remove {
        let mut call = runtime::Call::new(self.core, &REMOVE);
        call.path("id", &id);
        Remove(call)
    }
}

/// A call of [`Zoo::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct List(runtime::Call);

call! { List => json models::PetPage, runtime::NoDeclaredError }

impl List {
    pub fn kind(mut self, kind: models::PetKind) -> Self {
        self.0.query("kind", &kind);
        self
    }
}

static LIST: runtime::Operation = runtime::Operation {
    id: "PetsController_findAll",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Zoo::remove`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Remove(runtime::Call);

call! { Remove => none, runtime::NoDeclaredError }

static REMOVE: runtime::Operation = runtime::Operation {
    id: "delete pets by id",
    method: runtime::Method::DELETE,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
