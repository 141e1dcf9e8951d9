// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notes()`](Notes), their parameters and their errors.

use crate::case_multipart_shared::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on notes.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Notes<'_> {
    /// `POST /notes`, operation `addNote`. 200: The note
    ///
    /// Returns [`models::Note`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client, body: case::case_multipart_shared::models::Note) -> Result<(), case::case_multipart_shared::Error> {
    /// let response = client.notes().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/notes")]
    #[inline]
    pub fn add(&self, body: models::Note) -> AddNote {
        let mut call = runtime::Call::new(self.core, &ADD_NOTE);
        call.parts("multipart/form-data", &body, &[]);
        AddNote(call)
    }
}

/// A call to [`Notes::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddNote(runtime::Call);

impl AddNote {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddNote => json models::Note, runtime::NoDeclaredError }

static ADD_NOTE: runtime::Operation = runtime::Operation {
    id: "addNote",
    method: runtime::Method::POST,
    path: "/notes",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
