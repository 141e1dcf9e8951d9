// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::runtime;

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
    /// # async fn example(client: &case::case_retries_by_extension::Client) -> Result<(), case::case_retries_by_extension::Error> {
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
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_retries_by_extension::Client) -> Result<(), case::case_retries_by_extension::Error> {
    /// client.pets().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPet")]
    #[doc(alias = "/pets")]
    pub fn create(&self) -> CreatePet {
        CreatePet::new(runtime::Call::new(self.core, &CREATE_PET))
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
    retries: Some(runtime::Retries {
        statuses: &[runtime::Status::Exact(429), runtime::Status::Class(5)],
        connections: true,
        first: 200,
        most: 1000,
        growth: 150,
        elapsed: 5000,
        own: false,
    }),
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::create`].
pub type CreatePet = runtime::TypedCall<runtime::AsNone>;

static CREATE_PET: runtime::Operation = runtime::Operation {
    id: "createPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    retries: Some(runtime::Retries {
        statuses: &[runtime::Status::Exact(429), runtime::Status::Class(5)],
        connections: true,
        first: 200,
        most: 1000,
        growth: 150,
        elapsed: 5000,
        own: false,
    }),
    ..runtime::Operation::DEFAULT
};
