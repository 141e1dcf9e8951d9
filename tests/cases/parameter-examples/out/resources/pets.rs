// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_parameter_examples::models;
use crate::runtime;

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
