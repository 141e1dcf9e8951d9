// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.covers()`](Covers), their parameters and their errors.

use crate::case_multipart_shared::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on covers.
#[derive(Clone, Copy, Debug)]
pub struct Covers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Covers<'_> {
    /// `POST /covers`, operation `addCover`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client) -> Result<(), case::case_multipart_shared::Error> {
    /// use case::runtime;
    /// use case::case_multipart_shared::models;
    ///
    /// client.covers().add(models::Cover::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addCover")]
    #[doc(alias = "/covers")]
    #[inline]
    pub fn add(&self, body: models::Cover) -> AddCover {
        let mut call = runtime::Call::new(self.core, &ADD_COVER);
        call.parts("multipart/form-data", &body, &[]);
        AddCover(call)
    }
}

/// A call to [`Covers::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddCover(runtime::Call);

impl AddCover {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddCover => none, runtime::NoDeclaredError }

static ADD_COVER: runtime::Operation = runtime::Operation {
    id: "addCover",
    method: runtime::Method::POST,
    path: "/covers",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
