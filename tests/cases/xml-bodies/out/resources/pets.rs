// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_xml_bodies::models;
use crate::case_xml_bodies::xml_shapes;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::xml_call;
use crate::runtime::contents;
use crate::runtime::Bytes;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on pets.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `POST /pets`, operation `addPet`
    ///
    /// Returns [`AddPetOutcome`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client, body: &case::case_xml_bodies::models::Pet) -> Result<(), case::case_xml_bodies::Error> {
    /// let response = client.pets().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn add(&self, body: &models::Pet) -> AddPet {
        let mut call = runtime::Call::new(self.core, &ADD_PET);
        call.xml("application/xml", body, &xml_shapes::PET_ROOT);
        AddPet::new(call)
    }

    /// `GET /pets`, operation `findPets`. 200: All
    ///
    /// Returns a list of [`models::Pet`].
    ///
    /// In other media types: [`as_xml`](FindPets::as_xml), [`as_any`](FindPets::as_any).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client) -> Result<(), case::case_xml_bodies::Error> {
    /// let response = client.pets().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findPets")]
    #[doc(alias = "/pets")]
    pub fn find(&self) -> FindPets {
        FindPets(runtime::Call::new(self.core, &FIND_PETS))
    }

    /// `PUT /pets`, operation `changePet`. 200: Whole numbers
    ///
    /// Optional: [`body`](ChangePet::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client) -> Result<(), case::case_xml_bodies::Error> {
    /// use case::case_xml_bodies::models;
    ///
    /// let body = models::Pet::new("name", vec!["photoUrls".to_owned()])
    ///     .id(1)
    ///     .odd_name("odd name");
    /// let response = client.pets().change().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changePet")]
    #[doc(alias = "/pets")]
    pub fn change(&self) -> ChangePet {
        ChangePet(runtime::Call::new(self.core, &CHANGE_PET))
    }

    /// `PATCH /pets`, operation `patchPet`. 204: Done
    ///
    /// [`Pets::patch_xml`] sends the body as `application/xml`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client) -> Result<(), case::case_xml_bodies::Error> {
    /// use case::case_xml_bodies::models;
    ///
    /// let body = models::PatchPetRequest::default().name("name");
    /// client.pets().patch(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn patch(&self, body: &models::PatchPetRequest) -> PatchPet {
        let mut call = runtime::Call::new(self.core, &PATCH_PET);
        call.json("application/json", body);
        PatchPet::new(call)
    }

    /// `PATCH /pets`, operation `patchPet`. 204: Done
    ///
    /// Sends the body as `application/xml`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client, body: &case::case_xml_bodies::models::Pet) -> Result<(), case::case_xml_bodies::Error> {
    /// client.pets().patch_xml(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchPet")]
    #[doc(alias = "/pets")]
    #[inline]
    pub fn patch_xml(&self, body: &models::Pet) -> PatchPet {
        let mut call = runtime::Call::new(self.core, &PATCH_PET);
        call.xml("application/xml", body, &xml_shapes::PET_ROOT);
        PatchPet::new(call)
    }
}

/// A call to [`Pets::add`].
pub type AddPet = runtime::TypedCall<runtime::AsOneOf<AddPetOutcome>>;

static ADD_PET: runtime::Operation = runtime::Operation {
    id: "addPet",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "application/xml, text/xml",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddPetOutcome {
    /// 200: It
    Ok(Box<models::Pet>),
    /// 201: Its moment
    Created(Vec<DateTime<FixedOffset>>),
}

impl runtime::ByStatus for AddPetOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.xml(&xml_shapes::PET_ROOT).map(Self::Ok),
            201 => {
                response
                    .json_of_xml(&xml_shapes::MOMENTS_ROOT)
                    .and_then(|json| json.json_date())
                    .map(Self::Created)
            }
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Pets::find`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct FindPets(runtime::Call);

impl FindPets {
    /// Requests the response as `application/xml`.
    #[inline]
    pub fn as_xml(
        self,
    ) -> runtime::AskedFor<
        impl runtime::ReadAs<Value = Vec<models::Pet>>,
        runtime::NoDeclaredError,
    > {
        runtime::read_xml!(Vec < models::Pet > as xml_shapes::PET_LIST_ROOT);
        runtime::AskedFor::<
            Xml,
            runtime::NoDeclaredError,
        >::new(self.0, "application/xml")
    }

    /// Requests the response as any of `application/json`, `application/xml`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(self) -> runtime::AskedFor<FindPetsContent, runtime::NoDeclaredError> {
        runtime::AskedFor::any(self.0, "application/json, application/xml")
    }
}

call! { FindPets => json Vec<models::Pet>, runtime::NoDeclaredError }

static FIND_PETS: runtime::Operation = runtime::Operation {
    id: "findPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FindPetsContent {
    /// `application/json`.
    Json(Vec<models::Pet>),
    /// `application/xml`.
    Xml(Vec<models::Pet>),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    FindPetsContent {
        Json = "application/json" json, Xml = "application/xml" xml xml_shapes::PET_LIST_ROOT,
    } else Other
}

/// A call to [`Pets::change`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ChangePet(runtime::Call);

impl ChangePet {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::Pet) -> Self {
        self.0.json("application/json", body);
        self
    }
}

xml_call! { ChangePet => i64 as xml_shapes::BODY_ROOT, runtime::NoDeclaredError }

static CHANGE_PET: runtime::Operation = runtime::Operation {
    id: "changePet",
    method: runtime::Method::PUT,
    path: "/pets",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::patch`].
pub type PatchPet = runtime::TypedCall<runtime::AsNone>;

static PATCH_PET: runtime::Operation = runtime::Operation {
    id: "patchPet",
    method: runtime::Method::PATCH,
    path: "/pets",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
