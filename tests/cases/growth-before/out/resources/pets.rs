// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_growth_before::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 200: Fine
    ///
    /// Returns a list of [`models::Pet`].
    ///
    /// Optional: [`limit`](ListPets::limit).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPetsError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_growth_before::models::Problem). 404: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth_before::Client) -> Result<(), case::case_growth_before::Error> {
    /// let response = client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets(runtime::Call::new(self.core, &LIST_PETS))
    }

    /// `POST /pets`, operation `createPet`. 201: Made
    ///
    /// Returns [`models::Pet`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth_before::Client) -> Result<(), case::case_growth_before::Error> {
    /// use case::case_growth_before::models;
    ///
    /// let body = models::NewPet::new(models::Kind::Cat).note("note");
    /// let response = client.pets().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn create(&self, body: &models::NewPet) -> CreatePet {
        let mut call = runtime::Call::new(self.core, &CREATE_PET);
        call.json("application/json", body);
        CreatePet::new(call)
    }

    /// `POST /pets/{id}/feed`, operation `feedPet`. 204: Fed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth_before::Client) -> Result<(), case::case_growth_before::Error> {
    /// client.pets().feed("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "feedPet")]
    #[doc(alias = "/pets/{id}/feed")]
    pub fn feed(&self, id: &str) -> FeedPet {
        let mut call = runtime::Call::new(self.core, &FEED_PET);
        call.path("id", &id);
        FeedPet::new(call)
    }
}

/// A call to [`Pets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

impl ListPets {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { ListPets => json Vec<models::Pet>, ListPetsError }

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pets::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPetsError {
    /// 404: Gone
    NotFound(models::Problem),
}

impl runtime::ByStatus for ListPetsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Pets::create`].
pub type CreatePet = runtime::TypedCall<runtime::AsJson<models::Pet>>;

static CREATE_PET: runtime::Operation = runtime::Operation {
    id: "createPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::feed`].
pub type FeedPet = runtime::TypedCall<runtime::AsNone>;

static FEED_PET: runtime::Operation = runtime::Operation {
    id: "feedPet",
    method: runtime::Method::POST,
    path: "/pets/{id}/feed",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
