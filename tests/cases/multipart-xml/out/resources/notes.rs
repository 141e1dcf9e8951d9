// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notes()`](Notes), their parameters and their errors.

use crate::case_multipart_xml::models;
use crate::case_multipart_xml::xml_shapes;
use crate::runtime;
use crate::runtime::call;

/// Operations on notes.
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Notes<'_> {
    /// `POST /notes`, operation `addNote`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_xml::Client, body: case::case_multipart_xml::models::AddNoteRequest) -> Result<(), case::case_multipart_xml::Error> {
    /// client.notes().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/notes")]
    #[inline]
    pub fn add(&self, body: models::AddNoteRequest) -> AddNote {
        let mut call = runtime::Call::new(self.core, &ADD_NOTE);
        call.parts(
            "multipart/form-data",
            &body,
            &[
                runtime::Encoding::of("point")
                    .content_type("application/xml")
                    .inside(&xml_shapes::POINT_ROOT),
                runtime::Encoding::of("lines")
                    .content_type("text/xml; charset=utf-8")
                    .inside(&xml_shapes::LINE_ROOT),
                runtime::Encoding::of("both")
                    .content_type("application/xml, application/json"),
                runtime::Encoding::of("loose").content_type("application/xml"),
                runtime::Encoding::of("scan").content_type("application/xml"),
            ],
        );
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

call! { AddNote => none, runtime::NoDeclaredError }

static ADD_NOTE: runtime::Operation = runtime::Operation {
    id: "addNote",
    method: runtime::Method::POST,
    path: "/notes",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
