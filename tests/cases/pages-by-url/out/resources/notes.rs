// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notes()`](Notes), their parameters and their errors.

use crate::case_pages_by_url::models;
use crate::runtime;

/// Operations on notes.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Notes<'_> {
    /// What is next here is no page.
    ///
    /// `GET /notes`, operation `listNotes`. 200: Notes
    ///
    /// Returns [`models::ListNotesResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_url::Client) -> Result<(), case::case_pages_by_url::Error> {
    /// let response = client.notes().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listNotes")]
    #[doc(alias = "/notes")]
    pub fn list(&self) -> ListNotes {
        ListNotes::new(runtime::Call::new(self.core, &LIST_NOTES))
    }
}

/// A call to [`Notes::list`].
pub type ListNotes = runtime::TypedCall<runtime::AsJson<models::ListNotesResponse>>;

static LIST_NOTES: runtime::Operation = runtime::Operation {
    id: "listNotes",
    method: runtime::Method::GET,
    path: "/notes",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["key"]],
    ..runtime::Operation::DEFAULT
};
