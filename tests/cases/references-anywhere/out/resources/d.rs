// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.d()`](D), what can be set on them, and how they fail.

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
    /// Gives [`models::AInner`].
    ///
    /// Optional: [`limit`](GetD::limit).
    ///
    /// # Errors
    ///
    /// Documented failures are [`GetDError`]:
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

/// A call of [`D::get`].
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

/// The documented failures of [`D::get`].
///
/// * 404: Missing
pub type GetDError = errors::NotFoundError;
