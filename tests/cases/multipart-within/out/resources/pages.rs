// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pages()`](Pages), their parameters and their errors.

use crate::case_multipart_within::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on pages.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pages<'_> {
    /// `POST /pages`, operation `addPage`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_within::Client, body: case::case_multipart_within::models::AddPageRequest) -> Result<(), case::case_multipart_within::Error> {
    /// client.pages().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPage")]
    #[doc(alias = "/pages")]
    #[inline]
    pub fn add(&self, body: models::AddPageRequest) -> AddPage {
        let mut call = runtime::Call::new(self.core, &ADD_PAGE);
        call.parts_in_order(
            "multipart/mixed",
            &body,
            &[
                runtime::Encoding::of("part1")
                    .content_type("multipart/alternative")
                    .inside(
                        &runtime::PartsWithin::in_order(
                            &[
                                runtime::Encoding::of("part1").content_type("text/plain"),
                                runtime::Encoding::of("part2").content_type("text/html"),
                            ],
                        ),
                    ),
                runtime::Encoding::of("part2")
                    .content_type("multipart/mixed")
                    .inside(
                        &runtime::PartsWithin::in_order(
                            &[runtime::Encoding::of("items").content_type("image/png")],
                        ),
                    ),
                runtime::Encoding::of("items")
                    .content_type("multipart/form-data")
                    .inside(&runtime::PartsWithin::named(&[])),
            ],
        );
        AddPage(call)
    }
}

/// A call to [`Pages::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPage(runtime::Call);

impl AddPage {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddPage => none, runtime::NoDeclaredError }

static ADD_PAGE: runtime::Operation = runtime::Operation {
    id: "addPage",
    method: runtime::Method::POST,
    path: "/pages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
