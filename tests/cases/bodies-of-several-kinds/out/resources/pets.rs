// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_bodies_of_several_kinds::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// Adds a pet.
    ///
    /// `POST /pets`, operation `createPet`. 200: The pet
    ///
    /// Returns [`models::Pet`].
    ///
    /// [`Pets::call_create_form`] sends the body as `application/x-www-form-urlencoded`.
    ///
    /// [`Pets::create_csv`] sends the body as `text/csv`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let body = models::Pet::new("name").age(1);
    /// let response = client.pets().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn create(&self, body: &models::Pet) -> CreatePet {
        let mut call = runtime::Call::new(self.core, &CREATE_PET);
        call.json("application/json", body);
        CreatePet::new(call)
    }

    /// Adds a pet.
    ///
    /// `POST /pets`, operation `createPet`. 200: The pet
    ///
    /// Returns [`models::Pet`].
    ///
    /// Sends the body as `application/x-www-form-urlencoded`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let body = models::Pet::new("name").age(1);
    /// let response = client.pets().call_create_form(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn call_create_form(&self, body: &models::Pet) -> CreatePet {
        let mut call = runtime::Call::new(self.core, &CREATE_PET);
        call.form("application/x-www-form-urlencoded", body);
        CreatePet::new(call)
    }

    /// Adds a pet.
    ///
    /// `POST /pets`, operation `createPet`. 200: The pet
    ///
    /// Returns [`models::Pet`].
    ///
    /// Sends the body as `text/csv`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// let response = client.pets().create_csv(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPet")]
    #[doc(alias = "/pets")]
    pub fn create_csv(&self, body: &str) -> CreatePet {
        let mut call = runtime::Call::new(self.core, &CREATE_PET);
        call.text("text/csv", body);
        CreatePet::new(call)
    }

    /// `PATCH /pets/{id}`, operation `updatePet`. 204: Done
    ///
    /// [`Pets::update_merge_patch`] sends the body as `application/merge-patch+json`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: &[case::case_bodies_of_several_kinds::models::Change]) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// client.pets().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePet")]
    #[doc(alias = "/pets/{id}")]
    #[inline]
    pub fn update(&self, id: &str, body: &[models::Change]) -> UpdatePet {
        let mut call = runtime::Call::new(self.core, &UPDATE_PET);
        call.path("id", &id);
        call.json("application/json-patch+json", body);
        UpdatePet::new(call)
    }

    /// `PATCH /pets/{id}`, operation `updatePet`. 204: Done
    ///
    /// Sends the body as `application/merge-patch+json`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let body = models::Pet::new("name").age(1);
    /// client.pets().update_merge_patch("id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePet")]
    #[doc(alias = "/pets/{id}")]
    #[inline]
    pub fn update_merge_patch(&self, id: &str, body: &models::Pet) -> UpdatePet {
        let mut call = runtime::Call::new(self.core, &UPDATE_PET);
        call.path("id", &id);
        call.json("application/merge-patch+json", body);
        UpdatePet::new(call)
    }

    /// `PUT /pets/{id}`, operation `setPet`. 204: Done
    ///
    /// Optional: [`body`](SetPet::body), [`body_form`](SetPet::body_form), [`body_multipart`](SetPet::body_multipart).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let body = models::NameOnly::new("name");
    /// client.pets().set("id").body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setPet")]
    #[doc(alias = "/pets/{id}")]
    pub fn set(&self, id: &str) -> SetPet {
        let mut call = runtime::Call::new(self.core, &SET_PET);
        call.path("id", &id);
        SetPet(call)
    }

    /// `POST /pets/import`, operation `importPets`. 204: Done
    ///
    /// [`Pets::import_multipart`] sends the body as `multipart/form-data`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: Vec<case::case_bodies_of_several_kinds::models::Pet>) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::case_bodies_of_several_kinds::pets;
    ///
    /// client.pets().import(pets::ImportPetsParams { from: "from".to_owned(), to: "to".to_owned(), by: "by".to_owned(), max: 1, body }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importPets")]
    #[doc(alias = "/pets/import")]
    #[inline]
    pub fn import(&self, params: ImportPetsParams) -> ImportPets {
        let mut call = runtime::Call::new(self.core, &IMPORT_PETS);
        call.query("from", &params.from);
        call.query("to", &params.to);
        call.header("by", &params.by);
        call.query("max", &params.max);
        call.json("application/json", &params.body);
        ImportPets(call)
    }

    /// `POST /pets/import`, operation `importPets`. 204: Done
    ///
    /// Sends the body as `multipart/form-data`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::runtime;
    /// use case::case_bodies_of_several_kinds::{models, pets};
    ///
    /// client.pets().import_multipart(pets::ImportPetsMultipartParams { from: "from".to_owned(), to: "to".to_owned(), by: "by".to_owned(), max: 1, body: models::ImportPetsRequest::new(runtime::Part::path("path/to/file")) }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importPets")]
    #[doc(alias = "/pets/import")]
    #[inline]
    pub fn import_multipart(&self, params: ImportPetsMultipartParams) -> ImportPets {
        let mut call = runtime::Call::new(self.core, &IMPORT_PETS);
        call.query("from", &params.from);
        call.query("to", &params.to);
        call.header("by", &params.by);
        call.query("max", &params.max);
        call.parts("multipart/form-data", &params.body, &[]);
        ImportPets(call)
    }

    /// `GET /pets/create/form`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// client.pets().create_form().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/pets/create/form")]
    pub fn create_form(&self) -> CreateForm {
        CreateForm::new(runtime::Call::new(self.core, &CREATE_FORM))
    }

    /// `POST /notes`, operation `addNote`. 204: Added
    ///
    /// [`Pets::add_note_markdown`] sends the body as `text/markdown`.
    ///
    /// [`Pets::add_note_text`] sends the body as `text/plain`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// client.pets().add_note(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/notes")]
    pub fn add_note(&self, body: &str) -> AddNote {
        let mut call = runtime::Call::new(self.core, &ADD_NOTE);
        call.text("text/html", body);
        AddNote::new(call)
    }

    /// `POST /notes`, operation `addNote`. 204: Added
    ///
    /// Sends the body as `text/markdown`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// client.pets().add_note_markdown(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/notes")]
    pub fn add_note_markdown(&self, body: &str) -> AddNote {
        let mut call = runtime::Call::new(self.core, &ADD_NOTE);
        call.text("text/markdown", body);
        AddNote::new(call)
    }

    /// `POST /notes`, operation `addNote`. 204: Added
    ///
    /// Sends the body as `text/plain`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// client.pets().add_note_text(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/notes")]
    pub fn add_note_text(&self, body: &str) -> AddNote {
        let mut call = runtime::Call::new(self.core, &ADD_NOTE);
        call.text("text/plain", body);
        AddNote::new(call)
    }
}

/// A call to [`Pets::create`].
pub type CreatePet = runtime::TypedCall<runtime::AsJson<models::Pet>>;

static CREATE_PET: runtime::Operation = runtime::Operation {
    id: "createPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::update`].
pub type UpdatePet = runtime::TypedCall<runtime::AsNone>;

static UPDATE_PET: runtime::Operation = runtime::Operation {
    id: "updatePet",
    method: runtime::Method::PATCH,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::set`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetPet(runtime::Call);

impl SetPet {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::SetPetRequest) -> Self {
        self.0.json("application/json", body);
        self
    }

    /// The body of the request.
    ///
    /// It is sent as `application/x-www-form-urlencoded`.
    #[inline]
    pub fn body_form(mut self, body_form: &models::SetPetRequest) -> Self {
        self.0.form("application/x-www-form-urlencoded", body_form);
        self
    }

    /// The body of the request.
    ///
    /// It is sent as `multipart/form-data`.
    #[inline]
    pub fn body_multipart(
        mut self,
        body_multipart: models::SetPetRequestMultipart,
    ) -> Self {
        self.0.parts("multipart/form-data", &body_multipart, &[]);
        self
    }

    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { SetPet => none, runtime::NoDeclaredError }

static SET_PET: runtime::Operation = runtime::Operation {
    id: "setPet",
    method: runtime::Method::PUT,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::import`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ImportPets(runtime::Call);

impl ImportPets {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { ImportPets => none, runtime::NoDeclaredError }

static IMPORT_PETS: runtime::Operation = runtime::Operation {
    id: "importPets",
    method: runtime::Method::POST,
    path: "/pets/import",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Pets::import`].
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPetsParams {
    pub from: String,
    pub to: String,
    pub by: String,
    pub max: i64,
    /// The body of the request.
    pub body: Vec<models::Pet>,
}

/// The required arguments of [`Pets::import_multipart`].
#[derive(Clone, Debug, PartialEq)]
pub struct ImportPetsMultipartParams {
    pub from: String,
    pub to: String,
    pub by: String,
    pub max: i64,
    /// The body of the request.
    pub body: models::ImportPetsRequest,
}

/// A call to [`Pets::create_form`].
pub type CreateForm = runtime::TypedCall<runtime::AsNone>;

static CREATE_FORM: runtime::Operation = runtime::Operation {
    id: "create_form",
    method: runtime::Method::GET,
    path: "/pets/create/form",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::add_note`].
pub type AddNote = runtime::TypedCall<runtime::AsNone>;

static ADD_NOTE: runtime::Operation = runtime::Operation {
    id: "addNote",
    method: runtime::Method::POST,
    path: "/notes",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
