// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_renamed::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// Finds a pet.
    ///
    /// `GET /pets/{id}`, operation `getPet`. 200: Found
    ///
    /// Returns [`models::Animal`].
    ///
    /// Optional: [`full`](Fetch::full).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_renamed::Client) -> Result<(), case::case_renamed::Error> {
    /// let response = client.pets().fetch("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPet")]
    #[doc(alias = "/pets/{id}")]
    pub fn fetch(&self, id: &str) -> Fetch {
        let mut call = runtime::Call::new(self.core, &FETCH);
        call.path("id", &id);
        Fetch(call)
    }

    /// The previous name of [`fetch`](Self::fetch).
    #[deprecated(note = "renamed to `fetch`")]
    pub fn get(&self, id: &str) -> Fetch {
        let mut call = runtime::Call::new(self.core, &FETCH);
        call.path("id", &id);
        Fetch(call)
    }

    /// `DELETE /pets/{id}`, operation `deletePet`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_renamed::Client) -> Result<(), case::case_renamed::Error> {
    /// client.pets().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deletePet")]
    #[doc(alias = "/pets/{id}")]
    pub fn delete(&self, id: &str) -> DeletePet {
        let mut call = runtime::Call::new(self.core, &DELETE_PET);
        call.path("id", &id);
        DeletePet::new(call)
    }

    /// The previous name of [`delete`](Self::delete).
    #[deprecated(note = "renamed to `delete`")]
    pub fn remove(&self, id: &str) -> DeletePet {
        let mut call = runtime::Call::new(self.core, &DELETE_PET);
        call.path("id", &id);
        DeletePet::new(call)
    }
}

/// A call to [`Pets::fetch`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Fetch(runtime::Call);

impl Fetch {
    pub fn full(mut self, full: bool) -> Self {
        self.0.query("full", &full);
        self
    }
}

call! { Fetch => json models::Animal, runtime::NoDeclaredError }

/// The previous name of [`Fetch`].
#[deprecated(note = "renamed to `Fetch`")]
pub type GetPet = Fetch;

static FETCH: runtime::Operation = runtime::Operation {
    id: "getPet",
    method: runtime::Method::GET,
    path: "/pets/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::delete`].
pub type DeletePet = runtime::TypedCall<runtime::AsNone>;

static DELETE_PET: runtime::Operation = runtime::Operation {
    id: "deletePet",
    method: runtime::Method::DELETE,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
