// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.c()`](C), their parameters and their errors.

use crate::case_references_anywhere::errors;
use crate::case_references_anywhere::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on c.
#[derive(Clone, Copy, Debug)]
pub struct C<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl C<'_> {
    /// `GET /c`, operation `getC`. 200: Inside
    ///
    /// Returns [`models::GetResponseXYZPercent`].
    ///
    /// Optional: [`limit`](GetC::limit).
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetCError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// let response = client.c().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getC")]
    #[doc(alias = "/c")]
    pub fn get(&self) -> GetC {
        GetC(runtime::Call::new(self.core, &GET_C))
    }
}

/// A call to [`C::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetC(runtime::Call);

impl GetC {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { GetC => json models::GetResponseXYZPercent, GetCError }

static GET_C: runtime::Operation = runtime::Operation {
    id: "getC",
    method: runtime::Method::GET,
    path: "/c",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`C::get`].
///
/// * 404: Missing
pub type GetCError = errors::NotFoundError;
