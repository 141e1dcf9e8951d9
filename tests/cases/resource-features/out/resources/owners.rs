// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.owners()`](Owners), their parameters and their errors.

use crate::case_resource_features::errors;
use crate::case_resource_features::headers;
use crate::case_resource_features::models;
use crate::runtime;

/// Operations of the tag "Owners".
#[derive(Clone, Copy, Debug)]
pub struct Owners<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Owners<'_> {
    /// `GET /owners/{id}`, operation `getOwner`. 200: Owner
    ///
    /// Returns [`models::Owner`].
    ///
    /// With [`with_response`](GetOwner::with_response), the headers are [`GetOwnerHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetOwnerError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_resource_features::models::Problem). 404: Not found
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client) -> Result<(), case::case_resource_features::Error> {
    /// let response = client.owners().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOwner")]
    #[doc(alias = "/owners/{id}")]
    pub fn get(&self, id: &str) -> GetOwner {
        let mut call = runtime::Call::new(self.core, &GET_OWNER);
        call.path("id", &id);
        GetOwner::new(call)
    }
}

/// A call to [`Owners::get`].
pub type GetOwner = runtime::TypedCall<
    runtime::AsJson<models::Owner>,
    GetOwnerError,
    GetOwnerHeaders,
>;

static GET_OWNER: runtime::Operation = runtime::Operation {
    id: "getOwner",
    method: runtime::Method::GET,
    path: "/owners/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Owners::get`].
pub type GetOwnerHeaders = headers::XLimitHeaders;

/// The documented errors of [`Owners::get`].
///
/// * 404: Not found
pub type GetOwnerError = errors::NotFoundError;
