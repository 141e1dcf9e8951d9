// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.forms()`](Forms), their parameters and their errors.

use crate::case_constant_members::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on forms.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Forms<'_> {
    /// `POST /forms`, operation `fillIn`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client) -> Result<(), case::case_constant_members::Error> {
    /// use case::case_constant_members::models;
    ///
    /// client.forms().fill_in(models::FillInRequest::default()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fillIn")]
    #[doc(alias = "/forms")]
    #[inline]
    pub fn fill_in(&self, body: models::FillInRequest) -> FillIn {
        let mut call = runtime::Call::new(self.core, &FILL_IN);
        call.parts("multipart/form-data", &body, &[]);
        FillIn(call)
    }
}

/// A call to [`Forms::fill_in`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct FillIn(runtime::Call);

impl FillIn {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { FillIn => none, runtime::NoDeclaredError }

static FILL_IN: runtime::Operation = runtime::Operation {
    id: "fillIn",
    method: runtime::Method::POST,
    path: "/forms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
