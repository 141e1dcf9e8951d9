// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notes()`](Notes), their parameters and their errors.

use crate::case_json_of_several_types::models;
use crate::runtime;

/// Operations on notes.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Notes<'_> {
    /// `GET /notes`, operation `getNote`. 200: A note
    ///
    /// Returns [`models::Report`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_json_of_several_types::Client) -> Result<(), case::case_json_of_several_types::Error> {
    /// let response = client.notes().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getNote")]
    #[doc(alias = "/notes")]
    pub fn get(&self) -> GetNote {
        GetNote::new(runtime::Call::new(self.core, &GET_NOTE))
    }
}

/// A call to [`Notes::get`].
pub type GetNote = runtime::TypedCall<runtime::AsJson<models::Report>>;

static GET_NOTE: runtime::Operation = runtime::Operation {
    id: "getNote",
    method: runtime::Method::GET,
    path: "/notes",
    accept: "application/vnd.example.a+json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
