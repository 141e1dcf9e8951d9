// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notes()`](Notes), their parameters and their errors.

use crate::case_multipart_choices::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "notes".
#[derive(Clone, Copy, Debug)]
pub struct Notes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Notes<'_> {
    /// `POST /notes`, operation `addNote`. 204: Done
    ///
    /// Optional: [`body`](AddNote::body), [`body_multipart`](AddNote::body_multipart).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_choices::Client) -> Result<(), case::case_multipart_choices::Error> {
    /// client.notes().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/notes")]
    pub fn add(&self) -> AddNote {
        AddNote(runtime::Call::new(self.core, &ADD_NOTE))
    }
}

/// A call to [`Notes::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddNote(runtime::Call);

impl AddNote {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::Note) -> Self {
        self.0.json("application/json", body);
        self
    }

    /// The body of the request.
    ///
    /// It is sent as `multipart/mixed`.
    #[inline]
    pub fn body_multipart(mut self, body_multipart: models::Scan) -> Self {
        self.0
            .parts(
                "multipart/mixed",
                &body_multipart,
                &[
                    runtime::Encoding::of("scan")
                        .content_type("application/octet-stream")
                        .base64(),
                ],
            );
        self
    }

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
