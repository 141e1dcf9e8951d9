// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_parameter_examples::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /a/{one}/{two}/{three}/{four}`, operation `listPets`. 204: x
    ///
    /// * `one`: Example: `ex-one`.
    /// * `three`: Example: `ex-three`.
    /// * `four`: x
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parameter_examples::Client) -> Result<(), case::case_parameter_examples::Error> {
    /// client.pets().list("ex-one", "ex-two", "ex-three", "ex-two").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/a/{one}/{two}/{three}/{four}")]
    pub fn list(&self, one: &str, two: &str, three: &str, four: &str) -> ListPets {
        let mut call = runtime::Call::new(self.core, &LIST_PETS);
        call.path("one", &one);
        call.path("two", &two);
        call.path("three", &three);
        call.path("four", &four);
        ListPets::new(call)
    }

    /// `GET /b/{five}/{six}/{seven}`, operation `getPets`. 204: x
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parameter_examples::Client) -> Result<(), case::case_parameter_examples::Error> {
    /// client.pets().get("ex-two", 77, "green").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPets")]
    #[doc(alias = "/b/{five}/{six}/{seven}")]
    pub fn get(
        &self,
        five: &str,
        six: models::Num,
        seven: impl Into<models::Color>,
    ) -> GetPets {
        let mut call = runtime::Call::new(self.core, &GET_PETS);
        call.path("five", &five);
        call.path("six", &six);
        call.path("seven", &Into::<models::Color>::into(seven));
        GetPets::new(call)
    }

    /// `GET /d/{id}`, operation `comparePets`. 204: x
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parameter_examples::Client) -> Result<(), case::case_parameter_examples::Error> {
    /// client.pets().compare("id", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "comparePets")]
    #[doc(alias = "/d/{id}")]
    pub fn compare(&self, id: &str, query_id: i64) -> ComparePets {
        let mut call = runtime::Call::new(self.core, &COMPARE_PETS);
        call.path("id", &id);
        call.query("id", &query_id);
        ComparePets::new(call)
    }

    /// `GET /c`, operation `findPets`. 204: x
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parameter_examples::Client, names: Vec<Option<String>>, counts: Vec<Option<i64>>, colors: Vec<Option<case::case_parameter_examples::models::Color>>, either: Vec<Option<bool>>) -> Result<(), case::case_parameter_examples::Error> {
    /// client.pets().find(names, counts, colors, either).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "findPets")]
    #[doc(alias = "/c")]
    pub fn find(
        &self,
        names: impl IntoIterator<Item = Option<String>>,
        counts: impl IntoIterator<Item = Option<i64>>,
        colors: impl IntoIterator<Item = Option<models::Color>>,
        either: impl IntoIterator<Item = Option<bool>>,
    ) -> FindPets {
        let mut call = runtime::Call::new(self.core, &FIND_PETS);
        call.query("names", &runtime::Structured(&Vec::from_iter(names)));
        call.query("counts", &runtime::Structured(&Vec::from_iter(counts)));
        call.header("colors", &runtime::Structured(&Vec::from_iter(colors)));
        call.query("either", &runtime::JsonText(&Vec::from_iter(either)));
        FindPets::new(call)
    }

    /// `POST /c`, operation `addPets`. 204: x
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parameter_examples::Client, body: case::case_parameter_examples::models::AddPetsRequest) -> Result<(), case::case_parameter_examples::Error> {
    /// client.pets().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPets")]
    #[doc(alias = "/c")]
    #[inline]
    pub fn add(&self, body: models::AddPetsRequest) -> AddPets {
        let mut call = runtime::Call::new(self.core, &ADD_PETS);
        call.parts("multipart/form-data", &body, &[]);
        AddPets(call)
    }
}

/// A call to [`Pets::list`].
pub type ListPets = runtime::TypedCall<runtime::AsNone>;

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/a/{one}/{two}/{three}/{four}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::get`].
pub type GetPets = runtime::TypedCall<runtime::AsNone>;

static GET_PETS: runtime::Operation = runtime::Operation {
    id: "getPets",
    method: runtime::Method::GET,
    path: "/b/{five}/{six}/{seven}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::compare`].
pub type ComparePets = runtime::TypedCall<runtime::AsNone>;

static COMPARE_PETS: runtime::Operation = runtime::Operation {
    id: "comparePets",
    method: runtime::Method::GET,
    path: "/d/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::find`].
pub type FindPets = runtime::TypedCall<runtime::AsNone>;

static FIND_PETS: runtime::Operation = runtime::Operation {
    id: "findPets",
    method: runtime::Method::GET,
    path: "/c",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPets(runtime::Call);

impl AddPets {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddPets => none, runtime::NoDeclaredError }

static ADD_PETS: runtime::Operation = runtime::Operation {
    id: "addPets",
    method: runtime::Method::POST,
    path: "/c",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
