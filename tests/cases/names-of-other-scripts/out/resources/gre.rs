// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.größe()`](Größe), their parameters and their errors.

use crate::case_names_of_other_scripts::models;
use crate::runtime;

/// Operations on größe.
#[derive(Clone, Copy, Debug)]
pub struct Größe<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Größe<'_> {
    /// `GET /größe/{straße}`, operation `größeMessen`. 200: It
    ///
    /// Returns [`models::Maß`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_other_scripts::Client) -> Result<(), case::case_names_of_other_scripts::Error> {
    /// let response = client.größe().messen("straße").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "größeMessen")]
    #[doc(alias = "/größe/{straße}")]
    pub fn messen(&self, straße: &str) -> GrößeMessen {
        let mut call = runtime::Call::new(self.core, &GRÖSSE_MESSEN);
        call.path("straße", &straße);
        GrößeMessen::new(call)
    }
}

/// A call to [`Größe::messen`].
pub type GrößeMessen = runtime::TypedCall<runtime::AsJson<models::Maß>>;

static GRÖSSE_MESSEN: runtime::Operation = runtime::Operation {
    id: "größeMessen",
    method: runtime::Method::GET,
    path: "/größe/{straße}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
