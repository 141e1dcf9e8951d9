// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notes()`](Notes), their parameters and their errors.

use crate::case_media_types_that_are_none::models;
use crate::runtime;

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
    /// # async fn example(client: &case::case_media_types_that_are_none::Client) -> Result<(), case::case_media_types_that_are_none::Error> {
    /// use case::case_media_types_that_are_none::models;
    ///
    /// let body = models::Note::new("text");
    /// let response = client.notes().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/notes")]
    #[inline]
    pub fn add(&self, body: &models::Note) -> AddNote {
        let mut call = runtime::Call::new(self.core, &ADD_NOTE);
        call.json("application/json", body);
        AddNote::new(call)
    }

    /// `PUT /notes`, operation `setNote`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_types_that_are_none::Client, body: &str) -> Result<(), case::case_media_types_that_are_none::Error> {
    /// client.notes().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setNote")]
    #[doc(alias = "/notes")]
    pub fn set(&self, body: &str) -> SetNote {
        let mut call = runtime::Call::new(self.core, &SET_NOTE);
        call.text("text/plain", body);
        SetNote::new(call)
    }
}

/// A call to [`Notes::add`].
pub type AddNote = runtime::TypedCall<runtime::AsJson<models::Note>>;

static ADD_NOTE: runtime::Operation = runtime::Operation {
    id: "addNote",
    method: runtime::Method::POST,
    path: "/notes",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Notes::set`].
pub type SetNote = runtime::TypedCall<runtime::AsNone>;

static SET_NOTE: runtime::Operation = runtime::Operation {
    id: "setNote",
    method: runtime::Method::PUT,
    path: "/notes",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
