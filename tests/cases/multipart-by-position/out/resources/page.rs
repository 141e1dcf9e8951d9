// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.page()`](Page), their parameters and their errors.

use crate::case_multipart_by_position::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on page.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Page<'_> {
    /// `POST /page`, operation `addPage`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client) -> Result<(), case::case_multipart_by_position::Error> {
    /// use case::case_multipart_by_position::models;
    ///
    /// client.page().add(models::AddPageRequest::new("part1", "text", vec!["part2".to_owned()])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPage")]
    #[doc(alias = "/page")]
    #[inline]
    pub fn add(&self, body: models::AddPageRequest) -> AddPage {
        let mut call = runtime::Call::new(self.core, &ADD_PAGE);
        call.parts_in_order(
            "multipart/related; type=text/html",
            &body,
            &[runtime::Encoding::of("part1").content_type("text/html")],
        );
        AddPage(call)
    }
}

/// A call to [`Page::add`].
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
    path: "/page",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
