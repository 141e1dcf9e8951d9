// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.people()`](People), their parameters and their errors.

use crate::case_any_of_several::models;
use crate::runtime;

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
        ListPeople::new(runtime::Call::new(self.core, &LIST_PEOPLE))
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
        ChangePerson::new(call)
    }
}

/// A call to [`People::list`].
pub type ListPeople = runtime::TypedCall<runtime::AsJson<Vec<models::Person>>>;

static LIST_PEOPLE: runtime::Operation = runtime::Operation {
    id: "listPeople",
    method: runtime::Method::GET,
    path: "/people",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`People::change_person`].
pub type ChangePerson = runtime::TypedCall<runtime::AsJson<models::Others>>;

static CHANGE_PERSON: runtime::Operation = runtime::Operation {
    id: "changePerson",
    method: runtime::Method::PATCH,
    path: "/people",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
