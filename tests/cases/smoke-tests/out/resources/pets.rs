// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use crate::runtime::Base64;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 200: Pets
    ///
    /// Returns a list of [`models::Pet`].
    ///
    /// Optional: [`limit`](ListPets::limit), [`status`](ListPets::status), [`since`](ListPets::since), [`filter`](ListPets::filter), [`x_trace`](ListPets::x_trace), [`kind`](ListPets::kind).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
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
    /// * `BadRequest` with [`CreatePetBadRequestBody`](crate::case_smoke_tests::models::CreatePetBadRequestBody). 400: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// use case::case_smoke_tests::models;
    ///
    /// let body = models::NewPet::new("Rex").age(1).weight(1.0);
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

    /// `GET /pets/{id}`, operation `getPet`. 200: Pet
    ///
    /// Returns [`models::Pet`].
    ///
    /// * `id`: Pattern `^pet_[a-z0-9]{4,}$`. Example: `pet_rex1`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.pets().get("pet_rex1").await?;
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

    /// `DELETE /pets/{id}`, operation `deletePet`. 204: Gone
    ///
    /// * `id`: Pattern `^pet_[a-z0-9]{4,}$`. Example: `pet_rex1`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// client.pets().delete("pet_rex1").await?;
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

    /// `PUT /pets/{id}`, operation `replacePet`. 200: Pet
    ///
    /// Returns [`models::Pet`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, on: case::runtime::NaiveDate, body: case::case_smoke_tests::models::NewPet) -> Result<(), case::case_smoke_tests::Error> {
    /// use case::case_smoke_tests::pets;
    ///
    /// let response = client.pets().replace(pets::ReplacePetParams { id: "pet_rex1".to_owned(), version: 1, on, tags: vec!["tags".to_owned()], body }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replacePet")]
    #[doc(alias = "/pets/{id}")]
    #[inline]
    pub fn replace(&self, params: ReplacePetParams) -> ReplacePet {
        let mut call = runtime::Call::new(self.core, &REPLACE_PET);
        call.path("id", &params.id);
        call.query("version", &params.version);
        call.query("on", &params.on);
        call.query("tags", &params.tags);
        call.json("application/json", &params.body);
        ReplacePet::new(call)
    }

    /// `GET /pets/{id}/status`, operation `getStatus`. 200: Status
    ///
    /// Returns [`models::Status`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.pets().get_status("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getStatus")]
    #[doc(alias = "/pets/{id}/status")]
    pub fn get_status(&self, id: &str) -> GetPetStatus {
        let mut call = runtime::Call::new(self.core, &GET_PET_STATUS);
        call.path("id", &id);
        GetPetStatus::new(call)
    }

    /// `GET /pets/{id}/birthday`, operation `getBirthday`. 200: Day
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.pets().get_birthday("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBirthday")]
    #[doc(alias = "/pets/{id}/birthday")]
    pub fn get_birthday(&self, id: &str) -> GetPetBirthday {
        let mut call = runtime::Call::new(self.core, &GET_PET_BIRTHDAY);
        call.path("id", &id);
        GetPetBirthday::new(call)
    }

    /// `GET /pets/{id}/chip`, operation `getChip`. 200: Chip
    ///
    /// Returns [`models::Chip`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.pets().get_chip("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getChip")]
    #[doc(alias = "/pets/{id}/chip")]
    pub fn get_chip(&self, id: &str) -> GetPetChip {
        let mut call = runtime::Call::new(self.core, &GET_PET_CHIP);
        call.path("id", &id);
        GetPetChip::new(call)
    }

    /// `GET /pets/{id}/seen`, operation `getSeen`. 200: When
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.pets().get_seen("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSeen")]
    #[doc(alias = "/pets/{id}/seen")]
    pub fn get_seen(&self, id: &str) -> GetPetSeen {
        let mut call = runtime::Call::new(self.core, &GET_PET_SEEN);
        call.path("id", &id);
        GetPetSeen::new(call)
    }

    /// `PUT /pets/{id}/seen`, operation `getSeal`. 200: Seal
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.pets().get_seal("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSeal")]
    #[doc(alias = "/pets/{id}/seen")]
    pub fn get_seal(&self, id: &str) -> GetSeal {
        let mut call = runtime::Call::new(self.core, &GET_SEAL);
        call.path("id", &id);
        GetSeal::new(call)
    }
}

/// A call to [`Pets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

impl ListPets {
    /// At least 10. At most 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }

    pub fn status(
        mut self,
        status: impl IntoIterator<Item = impl Into<models::Status>>,
    ) -> Self {
        self.0.query("status", &runtime::items::<models::Status>(status));
        self
    }

    pub fn since(mut self, since: DateTime<FixedOffset>) -> Self {
        self.0.query("since", &since);
        self
    }

    pub fn filter(mut self, filter: &models::ListPetsFilter) -> Self {
        self.0.query("filter", &runtime::Structured(filter));
        self
    }

    /// Pattern `^[0-9a-f]{8}$`.
    #[deprecated]
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.0.header("X-Trace", &x_trace);
        self
    }

    /// Sets it to `all`.
    pub fn kind(mut self) -> Self {
        self.0.query("kind", &"all");
        self
    }
}

call! { ListPets => json Vec<models::Pet>, runtime::NoDeclaredError }

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    parameters: &[
        runtime::Parameter::query("filter").style(runtime::Style::DeepObject),
        runtime::Parameter::header("X-Trace")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-f]{8}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f')],
                            min: 8,
                            max: 8,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

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
    /// 400: Wrong
    BadRequest(models::CreatePetBadRequestBody),
}

impl runtime::ByStatus for CreatePetError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            _ => return None,
        };
        Some(outcome)
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
    parameters: &[
        runtime::Parameter::path("id")
            .pattern(
                &runtime::Pattern {
                    source: "^pet_[a-z0-9]{4,}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('p', 'p')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('e', 'e')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('t', 't')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('_', '_')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('a', 'z'), ('0', '9')],
                            min: 4,
                            max: u32::MAX,
                        },
                    ],
                },
            ),
    ],
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
    parameters: &[
        runtime::Parameter::path("id")
            .pattern(
                &runtime::Pattern {
                    source: "^pet_[a-z0-9]{4,}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('p', 'p')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('e', 'e')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('t', 't')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('_', '_')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('a', 'z'), ('0', '9')],
                            min: 4,
                            max: u32::MAX,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::replace`].
pub type ReplacePet = runtime::TypedCall<runtime::AsJson<models::Pet>>;

static REPLACE_PET: runtime::Operation = runtime::Operation {
    id: "replacePet",
    method: runtime::Method::PUT,
    path: "/pets/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    parameters: &[
        runtime::Parameter::path("id")
            .pattern(
                &runtime::Pattern {
                    source: "^pet_[a-z0-9]{4,}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('p', 'p')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('e', 'e')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('t', 't')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('_', '_')],
                            min: 1,
                            max: 1,
                        },
                        runtime::CharClass {
                            ranges: &[('a', 'z'), ('0', '9')],
                            min: 4,
                            max: u32::MAX,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Pets::replace`].
#[derive(Clone, Debug, PartialEq)]
pub struct ReplacePetParams {
    /// Pattern `^pet_[a-z0-9]{4,}$`. Example: `pet_rex1`.
    pub id: String,
    pub version: i64,
    pub on: NaiveDate,
    /// At least 2 items. No item twice.
    pub tags: Vec<String>,
    /// The body of the request.
    pub body: models::NewPet,
}

/// A call to [`Pets::get_status`].
pub type GetPetStatus = runtime::TypedCall<runtime::AsPlain<models::Status>>;

static GET_PET_STATUS: runtime::Operation = runtime::Operation {
    id: "getStatus",
    method: runtime::Method::GET,
    path: "/pets/{id}/status",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::get_birthday`].
pub type GetPetBirthday = runtime::TypedCall<runtime::AsPlainDate<NaiveDate>>;

static GET_PET_BIRTHDAY: runtime::Operation = runtime::Operation {
    id: "getBirthday",
    method: runtime::Method::GET,
    path: "/pets/{id}/birthday",
    accept: "application/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::get_chip`].
pub type GetPetChip = runtime::TypedCall<runtime::AsJson<models::Chip>>;

static GET_PET_CHIP: runtime::Operation = runtime::Operation {
    id: "getChip",
    method: runtime::Method::GET,
    path: "/pets/{id}/chip",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::get_seen`].
pub type GetPetSeen = runtime::TypedCall<runtime::AsPlainDate<DateTime<FixedOffset>>>;

static GET_PET_SEEN: runtime::Operation = runtime::Operation {
    id: "getSeen",
    method: runtime::Method::GET,
    path: "/pets/{id}/seen",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::get_seal`].
pub type GetSeal = runtime::TypedCall<runtime::AsPlain<Base64>>;

static GET_SEAL: runtime::Operation = runtime::Operation {
    id: "getSeal",
    method: runtime::Method::PUT,
    path: "/pets/{id}/seen",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
