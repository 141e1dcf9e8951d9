// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.nested()`](Nested), their parameters and their errors.

use crate::case_multipart_by_position::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on nested.
#[derive(Clone, Copy, Debug)]
pub struct Nested<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Nested<'_> {
    /// `POST /nested`, operation `addNested`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client, body: case::case_multipart_by_position::models::AddNestedRequest) -> Result<(), case::case_multipart_by_position::Error> {
    /// client.nested().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNested")]
    #[doc(alias = "/nested")]
    #[inline]
    pub fn add(&self, body: models::AddNestedRequest) -> AddNested {
        let mut call = runtime::Call::new(self.core, &ADD_NESTED);
        call.parts_in_order(
            "multipart/mixed",
            &body,
            &[
                runtime::Encoding::of("part1")
                    .content_type("multipart/mixed")
                    .inside(
                        &runtime::PartsWithin::in_order(
                            &[runtime::Encoding::of("part1").content_type("text/csv")],
                        ),
                    ),
            ],
        );
        AddNested(call)
    }
}

/// A call to [`Nested::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddNested(runtime::Call);

impl AddNested {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddNested => none, runtime::NoDeclaredError }

static ADD_NESTED: runtime::Operation = runtime::Operation {
    id: "addNested",
    method: runtime::Method::POST,
    path: "/nested",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
