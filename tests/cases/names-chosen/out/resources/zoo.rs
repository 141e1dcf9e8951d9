// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.zoo()`](Zoo), their parameters and their errors.

use crate::case_names_chosen::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Pets API".
#[derive(Clone, Copy, Debug)]
pub struct Zoo<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Zoo<'_> {
    /// `GET /pets`, operation `PetsController_findAll`. 200: Pets
    ///
    /// Returns [`models::PetPage`].
    ///
    /// Optional: [`kind`](List::kind), [`size`](List::size).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_chosen::Client) -> Result<(), case::case_names_chosen::Error> {
    /// let response = client.zoo().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "PetsController_findAll")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> List {
        List(runtime::Call::new(self.core, &LIST))
    }

    /// `DELETE /pets/{id}`, operation `delete pets by id`. 204: Gone
    ///
    /// Optional: [`other`](Remove::other), [`page_size`](Remove::page_size).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_chosen::Client) -> Result<(), case::case_names_chosen::Error> {
    /// client.zoo().remove("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/pets/{id}")]
    pub fn remove(&self, pet: &str) -> Remove {
        let mut call = runtime::Call::new(self.core, &REMOVE);
        call.path("id", &pet);
        Remove(call)
    }

    /// `PUT /pets/{id}`, operation `replacePet`. 204: Replaced
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_chosen::Client, animal: &case::case_names_chosen::models::Animal) -> Result<(), case::case_names_chosen::Error> {
    /// client.zoo().replace("id", animal).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replacePet")]
    #[doc(alias = "/pets/{id}")]
    #[inline]
    pub fn replace(&self, id: &str, animal: &models::Animal) -> ReplacePet {
        let mut call = runtime::Call::new(self.core, &REPLACE_PET);
        call.path("id", &id);
        call.json("application/json", animal);
        ReplacePet::new(call)
    }
}

/// A call to [`Zoo::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct List(runtime::Call);

impl List {
    pub fn kind(mut self, kind: impl Into<models::PetKind>) -> Self {
        self.0.query("kind", &Into::<models::PetKind>::into(kind));
        self
    }

    pub fn size(mut self, size: i64) -> Self {
        self.0.query("pageSize", &size);
        self
    }
}

call! { List => json models::PetPage, runtime::NoDeclaredError }

static LIST: runtime::Operation = runtime::Operation {
    id: "PetsController_findAll",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Zoo::remove`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Remove(runtime::Call);

impl Remove {
    pub fn other(mut self, other: &str) -> Self {
        self.0.query("id", &other);
        self
    }

    pub fn page_size(mut self, page_size: i64) -> Self {
        self.0.query("pageSize", &page_size);
        self
    }
}

call! { Remove => none, runtime::NoDeclaredError }

static REMOVE: runtime::Operation = runtime::Operation {
    id: "delete pets by id",
    method: runtime::Method::DELETE,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Zoo::replace`].
pub type ReplacePet = runtime::TypedCall<runtime::AsNone>;

static REPLACE_PET: runtime::Operation = runtime::Operation {
    id: "replacePet",
    method: runtime::Method::PUT,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
