// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.vehicles()`](Vehicles), their parameters and their errors.

use crate::case_union_by_tag_of_base::models;
use crate::runtime;

/// Operations on vehicles.
#[derive(Clone, Copy, Debug)]
pub struct Vehicles<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Vehicles<'_> {
    /// `GET /vehicles`, operation `listVehicles`. 200: Vehicles
    ///
    /// Returns [`models::Vehicles`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_tag_of_base::Client) -> Result<(), case::case_union_by_tag_of_base::Error> {
    /// let response = client.vehicles().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listVehicles")]
    #[doc(alias = "/vehicles")]
    pub fn list(&self) -> ListVehicles {
        ListVehicles::new(runtime::Call::new(self.core, &LIST_VEHICLES))
    }
}

/// A call to [`Vehicles::list`].
pub type ListVehicles = runtime::TypedCall<runtime::AsJson<models::Vehicles>>;

static LIST_VEHICLES: runtime::Operation = runtime::Operation {
    id: "listVehicles",
    method: runtime::Method::GET,
    path: "/vehicles",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
