// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_oauth_tokens::Client) -> Result<(), case::case_oauth_tokens::Error> {
    /// client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets::new(runtime::Call::new(self.core, &LIST_PETS))
    }

    /// `POST /pets`, operation `createPet`. 204: Done
    ///
    /// Optional: [`body`](CreatePet::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_oauth_tokens::Client) -> Result<(), case::case_oauth_tokens::Error> {
    /// client.pets().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPet")]
    #[doc(alias = "/pets")]
    pub fn create(&self) -> CreatePet {
        CreatePet(runtime::Call::new(self.core, &CREATE_PET))
    }
}

/// A call to [`Pets::list`].
pub type ListPets = runtime::TypedCall<runtime::AsNone>;

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["service"]],
    scopes: &[("service", &["read"])],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreatePet(runtime::Call);

impl CreatePet {
    /// The body of the request.
    pub fn body(mut self, body: &str) -> Self {
        self.0.text("text/plain", body);
        self
    }
}

call! { CreatePet => none, runtime::NoDeclaredError }

static CREATE_PET: runtime::Operation = runtime::Operation {
    id: "createPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["service"]],
    scopes: &[("service", &["write", "read"])],
    ..runtime::Operation::DEFAULT
};
