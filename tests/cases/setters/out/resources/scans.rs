// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.scans()`](Scans), their parameters and their errors.

#![allow(deprecated)]

use crate::case_setters::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on scans.
#[derive(Clone, Copy, Debug)]
pub struct Scans<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Scans<'_> {
    /// `POST /scans`, operation `createScan`. 204: Created
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_setters::Client) -> Result<(), case::case_setters::Error> {
    /// use case::runtime;
    /// use case::case_setters::models;
    ///
    /// client.scans().create(models::CreateScanRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createScan")]
    #[doc(alias = "/scans")]
    #[inline]
    pub fn create(&self, body: models::CreateScanRequest) -> CreateScan {
        let mut call = runtime::Call::new(self.core, &CREATE_SCAN);
        call.parts("multipart/form-data", &body, &[]);
        CreateScan(call)
    }
}

/// A call to [`Scans::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateScan(runtime::Call);

impl CreateScan {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { CreateScan => none, runtime::NoDeclaredError }

static CREATE_SCAN: runtime::Operation = runtime::Operation {
    id: "createScan",
    method: runtime::Method::POST,
    path: "/scans",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
