// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! All pets.
//!
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

#![allow(deprecated)]

use crate::case_one_api_in_2_0::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;

/// All pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 200: All
    ///
    /// Returns a list of [`models::Pet`].
    ///
    /// With [`with_response`](ListPets::with_response), the headers are [`ListPetsHeaders`].
    ///
    /// Optional: [`limit`](ListPets::limit), [`kinds`](ListPets::kinds), [`names`](ListPets::names), [`sizes`](ListPets::sizes).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPetsError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_one_api_in_2_0::models::Problem). 404: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_one_api_in_2_0::Client) -> Result<(), case::case_one_api_in_2_0::Error> {
    /// let response = client.pets().list("X-Trace").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self, x_trace: &str) -> ListPets {
        let mut call = runtime::Call::new(self.core, &LIST_PETS);
        call.header("X-Trace", &x_trace);
        ListPets(call)
    }

    /// `POST /pets`, operation `addPet`. 201: Added
    ///
    /// Returns [`models::Pet`].
    ///
    /// Optional: [`limit`](AddPet::limit).
    ///
    /// # Errors
    ///
    /// Documented errors ([`AddPetError`]):
    ///
    /// * `Default` with [`Problem`](crate::case_one_api_in_2_0::models::Problem). Any other status: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_one_api_in_2_0::Client) -> Result<(), case::case_one_api_in_2_0::Error> {
    /// use case::case_one_api_in_2_0::models;
    ///
    /// let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    /// let response = client.pets().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn add(&self, body: &models::PetInput) -> AddPet {
        let mut call = runtime::Call::new(self.core, &ADD_PET);
        call.json("application/json", body);
        AddPet(call)
    }

    /// `PUT /pets/{id}`, operation `renamePet`. 204: Renamed
    ///
    /// * `id`: Pattern `^[a-z]+$`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &case::case_one_api_in_2_0::Client) -> Result<(), case::case_one_api_in_2_0::Error> {
    /// use case::case_one_api_in_2_0::models;
    ///
    /// let body = models::RenamePetRequest::new("name").age(1);
    /// client.pets().rename("a", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "renamePet")]
    #[doc(alias = "/pets/{id}")]
    #[deprecated]
    #[inline]
    pub fn rename(&self, id: &str, body: &models::RenamePetRequest) -> RenamePet {
        let mut call = runtime::Call::new(self.core, &RENAME_PET);
        call.path("id", &id);
        call.form("application/x-www-form-urlencoded", body);
        RenamePet::new(call)
    }
}

/// A call to [`Pets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

impl ListPets {
    /// At most 100.
    pub fn limit(mut self, limit: i32) -> Self {
        self.0.query("limit", &limit);
        self
    }

    pub fn kinds(
        mut self,
        kinds: impl IntoIterator<Item = impl Into<models::ListPetsKind>>,
    ) -> Self {
        self.0.query("kinds", &runtime::items::<models::ListPetsKind>(kinds));
        self
    }

    pub fn names(mut self, names: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.query("names", &runtime::texts(names));
        self
    }

    pub fn sizes(mut self, sizes: impl IntoIterator<Item = i32>) -> Self {
        self.0.query("sizes", &Vec::from_iter(sizes));
        self
    }
}

call! { ListPets => json Vec<models::Pet>, ListPetsError, ListPetsHeaders }

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["key"]],
    parameters: &[
        runtime::Parameter::query("names").explode(false),
        runtime::Parameter::query("sizes")
            .style(runtime::Style::PipeDelimited)
            .explode(false),
    ],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Pets::list`].
#[derive(Clone, Debug)]
pub struct ListPetsHeaders(runtime::ReceivedHeaders);

declared_headers! { ListPetsHeaders }

impl ListPetsHeaders {
    /// The header `X-Total`.
    #[inline]
    pub fn x_total(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Total")
    }
}

/// The documented errors of [`Pets::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPetsError {
    /// 404: Wrong
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

/// A call to [`Pets::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPet(runtime::Call);

impl AddPet {
    /// At most 100.
    pub fn limit(mut self, limit: i32) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { AddPet => json models::Pet, AddPetError }

static ADD_PET: runtime::Operation = runtime::Operation {
    id: "addPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["login"], &["key", "oauth"]],
    scopes: &[("oauth", &["write"])],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pets::add`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddPetError {
    /// Any other status: Wrong
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Problem,
    },
}

impl runtime::ByStatus for AddPetError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .json()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call to [`Pets::rename`].
pub type RenamePet = runtime::TypedCall<runtime::AsNone>;

static RENAME_PET: runtime::Operation = runtime::Operation {
    id: "renamePet",
    method: runtime::Method::PUT,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("id")
            .pattern(
                &runtime::Pattern {
                    source: "^[a-z]+$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('a', 'z')],
                            min: 1,
                            max: u32::MAX,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};
