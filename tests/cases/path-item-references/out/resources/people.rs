// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.people()`](People), their parameters and their errors.

use crate::case_path_item_references::models;
use crate::runtime;

/// Operations on people.
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl People<'_> {
    /// `GET /people/{id}`, operation `get people by id`. 200: It
    ///
    /// Returns [`models::GetUserResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_references::Client) -> Result<(), case::case_path_item_references::Error> {
    /// let response = client.people().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/people/{id}")]
    pub fn get(&self, id: &str) -> GetPeople {
        let mut call = runtime::Call::new(self.core, &GET_PEOPLE);
        call.path("id", &id);
        GetPeople::new(call)
    }
}

/// A call to [`People::get`].
pub type GetPeople = runtime::TypedCall<runtime::AsJson<models::GetUserResponse>>;

static GET_PEOPLE: runtime::Operation = runtime::Operation {
    id: "get people by id",
    method: runtime::Method::GET,
    path: "/people/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
