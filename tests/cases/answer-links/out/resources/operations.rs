// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the client itself, and their errors.

use crate::case_answer_links::Client;
use crate::case_answer_links::models;
use crate::runtime;

impl Client {
    /// `GET /`, operation `getIndex`. 200: Where to begin
    ///
    /// Returns [`models::GetIndexResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// let response = client.get_index().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getIndex")]
    #[doc(alias = "/")]
    pub fn get_index(&self) -> GetIndex {
        GetIndex::new(runtime::Call::new(&self.core, &GET_INDEX))
    }
}

/// A call to [`Client::get_index`].
pub type GetIndex = runtime::TypedCall<runtime::AsJson<models::GetIndexResponse>>;

static GET_INDEX: runtime::Operation = runtime::Operation {
    id: "getIndex",
    method: runtime::Method::GET,
    path: "/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
