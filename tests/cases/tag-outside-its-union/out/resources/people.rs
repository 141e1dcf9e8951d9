// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.people()`](People), their parameters and their errors.

use crate::case_tag_outside_its_union::models;
use crate::runtime;

/// Operations on people.
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl People<'_> {
    /// `POST /people`, operation `addPerson`. 200: Added
    ///
    /// Returns [`models::Person`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_tag_outside_its_union::Client, body: &case::case_tag_outside_its_union::models::Person) -> Result<(), case::case_tag_outside_its_union::Error> {
    /// let response = client.people().add_person(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPerson")]
    #[doc(alias = "/people")]
    #[inline]
    pub fn add_person(&self, body: &models::Person) -> AddPerson {
        let mut call = runtime::Call::new(self.core, &ADD_PERSON);
        call.json("application/json", body);
        AddPerson::new(call)
    }
}

/// A call to [`People::add_person`].
pub type AddPerson = runtime::TypedCall<runtime::AsJson<models::Person>>;

static ADD_PERSON: runtime::Operation = runtime::Operation {
    id: "addPerson",
    method: runtime::Method::POST,
    path: "/people",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
