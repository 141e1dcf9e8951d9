// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.seal()`](Seal), their parameters and their errors.

use crate::case_base64::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::Base64;

/// Operations on seal.
#[derive(Clone, Copy, Debug)]
pub struct Seal<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Seal<'_> {
    /// `POST /seal`. 200: Sealed
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_base64::Client, body: case::case_base64::models::SealRequest) -> Result<(), case::case_base64::Error> {
    /// let response = client.seal().seal(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/seal")]
    #[inline]
    pub fn seal(&self, body: models::SealRequest) -> SealCall {
        let mut call = runtime::Call::new(self.core, &SEAL);
        call.parts("multipart/form-data", &body, &[]);
        SealCall(call)
    }
}

/// A call to [`Seal::seal`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SealCall(runtime::Call);

impl SealCall {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { SealCall => plain Base64, runtime::NoDeclaredError }

static SEAL: runtime::Operation = runtime::Operation {
    id: "seal",
    method: runtime::Method::POST,
    path: "/seal",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
