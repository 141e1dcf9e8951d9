// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.people()`](People), their parameters and their errors.

use crate::case_any_of_several::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on people.
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl People<'_> {
    /// `GET /people`, operation `listPeople`. 200: People
    ///
    /// Returns a list of [`models::Person`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_any_of_several::Client) -> Result<(), case::case_any_of_several::Error> {
    /// let response = client.people().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPeople")]
    #[doc(alias = "/people")]
    pub fn list(&self) -> ListPeople {
        ListPeople(runtime::Call::new(self.core, &LIST_PEOPLE))
    }

    /// `PATCH /people`, operation `changePerson`. 200: Others
    ///
    /// Returns [`models::Others`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_any_of_several::Client, body: &case::case_any_of_several::models::Person) -> Result<(), case::case_any_of_several::Error> {
    /// let response = client.people().change_person(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changePerson")]
    #[doc(alias = "/people")]
    #[inline]
    pub fn change_person(&self, body: &models::Person) -> ChangePerson {
        let mut call = runtime::Call::new(self.core, &CHANGE_PERSON);
        call.json("application/json", body);
        ChangePerson(call)
    }
}

/// A call to [`People::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPeople(runtime::Call);

call! { ListPeople => json Vec<models::Person>, runtime::NoDeclaredError }

static LIST_PEOPLE: runtime::Operation = runtime::Operation {
    id: "listPeople",
    method: runtime::Method::GET,
    path: "/people",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`People::change_person`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ChangePerson(runtime::Call);

call! { ChangePerson => json models::Others, runtime::NoDeclaredError }

static CHANGE_PERSON: runtime::Operation = runtime::Operation {
    id: "changePerson",
    method: runtime::Method::PATCH,
    path: "/people",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
