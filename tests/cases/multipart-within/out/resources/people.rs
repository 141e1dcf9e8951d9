// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.people()`](People), their parameters and their errors.

use crate::case_multipart_within::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on people.
#[derive(Clone, Copy, Debug)]
pub struct People<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl People<'_> {
    /// `POST /people`, operation `addCrowd`. 200: The crowd
    ///
    /// Returns [`models::Crowd`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_within::Client, body: case::case_multipart_within::models::Crowd) -> Result<(), case::case_multipart_within::Error> {
    /// let response = client.people().add_crowd(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addCrowd")]
    #[doc(alias = "/people")]
    #[inline]
    pub fn add_crowd(&self, body: models::Crowd) -> AddCrowd {
        let mut call = runtime::Call::new(self.core, &ADD_CROWD);
        call.parts(
            "multipart/form-data",
            &body,
            &[
                runtime::Encoding::of("names")
                    .content_type("multipart/mixed")
                    .inside(&runtime::PartsWithin::in_order(&[])),
            ],
        );
        AddCrowd(call)
    }
}

/// A call to [`People::add_crowd`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddCrowd(runtime::Call);

impl AddCrowd {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddCrowd => json models::Crowd, runtime::NoDeclaredError }

static ADD_CROWD: runtime::Operation = runtime::Operation {
    id: "addCrowd",
    method: runtime::Method::POST,
    path: "/people",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
