// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.scans()`](Scans), their parameters and their errors.

use crate::case_multipart_shared::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on scans.
#[derive(Clone, Copy, Debug)]
pub struct Scans<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Scans<'_> {
    /// `POST /scans`, operation `addScan`. 200: The scan
    ///
    /// Returns [`models::Scan`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client) -> Result<(), case::case_multipart_shared::Error> {
    /// use case::runtime;
    ///
    /// let response = client.scans().add(runtime::Multipart::new().part("file", runtime::Part::bytes("…").file_name("file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addScan")]
    #[doc(alias = "/scans")]
    pub fn add(&self, body: runtime::Multipart) -> AddScan {
        let mut call = runtime::Call::new(self.core, &ADD_SCAN);
        call.multipart("multipart/form-data", body);
        AddScan(call)
    }
}

/// A call to [`Scans::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddScan(runtime::Call);

impl AddScan {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddScan => json models::Scan, runtime::NoDeclaredError }

static ADD_SCAN: runtime::Operation = runtime::Operation {
    id: "addScan",
    method: runtime::Method::POST,
    path: "/scans",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
