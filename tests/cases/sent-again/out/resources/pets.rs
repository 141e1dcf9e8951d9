// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_sent_again::models;
use crate::runtime;

/// Operations on pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets/{id}`, operation `getPet`. 200: It
    ///
    /// Returns [`models::Pet`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_again::Client) -> Result<(), case::case_sent_again::Error> {
    /// let response = client.pets().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPet")]
    #[doc(alias = "/pets/{id}")]
    pub fn get(&self, id: &str) -> GetPet {
        let mut call = runtime::Call::new(self.core, &GET_PET);
        call.path("id", &id);
        GetPet::new(call)
    }

    /// `PUT /pets/{id}`, operation `replacePet`. 204: Replaced
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_again::Client) -> Result<(), case::case_sent_again::Error> {
    /// use case::case_sent_again::models;
    ///
    /// let body = models::PetInput::new("name", vec![models::TagInput::new("text")], None)
    ///     .note("note");
    /// client.pets().replace("id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replacePet")]
    #[doc(alias = "/pets/{id}")]
    #[inline]
    pub fn replace(&self, id: &str, body: &models::PetInput) -> ReplacePet {
        let mut call = runtime::Call::new(self.core, &REPLACE_PET);
        call.path("id", &id);
        call.json("application/json", body);
        ReplacePet::new(call)
    }
}

/// A call to [`Pets::get`].
pub type GetPet = runtime::TypedCall<runtime::AsJson<models::Pet>>;

static GET_PET: runtime::Operation = runtime::Operation {
    id: "getPet",
    method: runtime::Method::GET,
    path: "/pets/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::replace`].
pub type ReplacePet = runtime::TypedCall<runtime::AsNone>;

static REPLACE_PET: runtime::Operation = runtime::Operation {
    id: "replacePet",
    method: runtime::Method::PUT,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
