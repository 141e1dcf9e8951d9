// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.d()`](D), their parameters and their errors.

use crate::case_references_anywhere::errors;
use crate::case_references_anywhere::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on d.
#[derive(Clone, Copy, Debug)]
pub struct D<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl D<'_> {
    /// `GET /d`, operation `getD`. 200: Property
    ///
    /// Returns [`models::AInner`].
    ///
    /// Optional: [`limit`](GetD::limit).
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetDError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// let response = client.d().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getD")]
    #[doc(alias = "/d")]
    pub fn get(&self) -> GetD {
        GetD(runtime::Call::new(self.core, &GET_D))
    }
}

/// A call to [`D::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetD(runtime::Call);

impl GetD {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { GetD => json models::AInner, GetDError }

static GET_D: runtime::Operation = runtime::Operation {
    id: "getD",
    method: runtime::Method::GET,
    path: "/d",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`D::get`].
///
/// * 404: Missing
pub type GetDError = errors::NotFoundError;
