// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.garden_beds()`](GardenBeds), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on garden beds.
#[derive(Clone, Copy, Debug)]
pub struct GardenBeds<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl GardenBeds<'_> {
    /// `GET /fern`, operation `getFern`. 204: Done
    ///
    /// Optional: [`litres`](GetFern::litres).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// client.garden_beds().water().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFern")]
    #[doc(alias = "/fern")]
    pub fn water(&self) -> GetFern {
        GetFern(runtime::Call::new(self.core, &GET_FERN))
    }
}

/// A call to [`GardenBeds::water`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetFern(runtime::Call);

impl GetFern {
    pub fn litres(mut self, litres: i64) -> Self {
        self.0.query("lt", &litres);
        self
    }
}

call! { GetFern => none, runtime::NoDeclaredError }

static GET_FERN: runtime::Operation = runtime::Operation {
    id: "getFern",
    method: runtime::Method::GET,
    path: "/fern",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
