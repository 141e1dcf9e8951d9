// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_growth::models;
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
    /// Optional: [`limit`](ListPets::limit), [`after`](ListPets::after), [`x_trace`](ListPets::x_trace).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPetsError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_growth::models::Problem). 404: Gone
    /// * `TooManyRequests` with [`Problem`](crate::case_growth::models::Problem). 429: Later
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth::Client) -> Result<(), case::case_growth::Error> {
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
    /// # Errors
    ///
    /// Documented errors ([`CreatePetError`]):
    ///
    /// * `Conflict` with [`Problem`](crate::case_growth::models::Problem). 409: There is one
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth::Client) -> Result<(), case::case_growth::Error> {
    /// use case::case_growth::models;
    ///
    /// let body = models::NewPet::new(models::Kind::Cat).note("note").colour("colour");
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

    /// `DELETE /pets`, operation `deletePets`. 204: Gone
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth::Client) -> Result<(), case::case_growth::Error> {
    /// client.pets().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deletePets")]
    #[doc(alias = "/pets")]
    pub fn delete(&self) -> DeletePets {
        DeletePets::new(runtime::Call::new(self.core, &DELETE_PETS))
    }

    /// `POST /pets/{id}/feed`, operation `feedPet`. 204: Fed
    ///
    /// Optional: [`body`](FeedPet::body).
    ///
    /// # Errors
    ///
    /// Documented errors ([`FeedPetError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_growth::models::Problem). 404: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_growth::Client) -> Result<(), case::case_growth::Error> {
    /// use case::case_growth::models;
    ///
    /// let body = models::Food::default().grams(1);
    /// client.pets().feed("id").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "feedPet")]
    #[doc(alias = "/pets/{id}/feed")]
    pub fn feed(&self, id: &str) -> FeedPet {
        let mut call = runtime::Call::new(self.core, &FEED_PET);
        call.path("id", &id);
        FeedPet(call)
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

    pub fn after(mut self, after: &str) -> Self {
        self.0.query("after", &after);
        self
    }

    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.0.header("X-Trace", &x_trace);
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
    /// 429: Later
    TooManyRequests(models::Problem),
}

impl runtime::ByStatus for ListPetsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            429 => response.json().map(Self::TooManyRequests),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Pets::create`].
pub type CreatePet = runtime::TypedCall<runtime::AsJson<models::Pet>, CreatePetError>;

static CREATE_PET: runtime::Operation = runtime::Operation {
    id: "createPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pets::create`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreatePetError {
    /// 409: There is one
    Conflict(models::Problem),
}

impl runtime::ByStatus for CreatePetError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            409 => response.json().map(Self::Conflict),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Pets::delete`].
pub type DeletePets = runtime::TypedCall<runtime::AsNone>;

static DELETE_PETS: runtime::Operation = runtime::Operation {
    id: "deletePets",
    method: runtime::Method::DELETE,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::feed`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct FeedPet(runtime::Call);

impl FeedPet {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::Food) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { FeedPet => none, FeedPetError }

static FEED_PET: runtime::Operation = runtime::Operation {
    id: "feedPet",
    method: runtime::Method::POST,
    path: "/pets/{id}/feed",
    accept: "application/json",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pets::feed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FeedPetError {
    /// 404: None
    NotFound(models::Problem),
}

impl runtime::ByStatus for FeedPetError {
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
