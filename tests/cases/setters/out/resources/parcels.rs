// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.parcels()`](Parcels), their parameters and their errors.

#![allow(deprecated)]

use crate::case_setters::models;
use crate::runtime;

/// Operations on parcels.
#[derive(Clone, Copy, Debug)]
pub struct Parcels<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Parcels<'_> {
    /// `POST /parcels`, operation `createParcel`
    ///
    /// Returns [`models::Parcel`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_setters::Client) -> Result<(), case::case_setters::Error> {
    /// use case::case_setters::models;
    ///
    /// let body = models::NewParcel::new(1.0).fragile(true).pieces(1);
    /// let response = client.parcels().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createParcel")]
    #[doc(alias = "/parcels")]
    #[inline]
    pub fn create(&self, body: &models::NewParcel) -> CreateParcel {
        let mut call = runtime::Call::new(self.core, &CREATE_PARCEL);
        call.json("application/json", body);
        CreateParcel::new(call)
    }
}

/// A call to [`Parcels::create`].
pub type CreateParcel = runtime::TypedCall<runtime::AsJson<models::Parcel>>;

static CREATE_PARCEL: runtime::Operation = runtime::Operation {
    id: "createParcel",
    method: runtime::Method::POST,
    path: "/parcels",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};
