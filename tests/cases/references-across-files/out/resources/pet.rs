// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pet()`](Pet), their parameters and their errors.

use crate::case_references_across_files::models;
use crate::runtime;

/// Operations on pet.
#[derive(Clone, Copy, Debug)]
pub struct Pet<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pet<'_> {
    /// `GET /pet`, operation `getPet`. 200: It
    ///
    /// Returns [`models::Pet`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetPetError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_across_files::Client) -> Result<(), case::case_references_across_files::Error> {
    /// let response = client.pet().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPet")]
    #[doc(alias = "/pet")]
    pub fn get(&self) -> GetPet {
        GetPet::new(runtime::Call::new(self.core, &GET_PET))
    }
}

/// A call to [`Pet::get`].
pub type GetPet = runtime::TypedCall<runtime::AsJson<models::Pet>, GetPetError>;

static GET_PET: runtime::Operation = runtime::Operation {
    id: "getPet",
    method: runtime::Method::GET,
    path: "/pet",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pet::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPetError {
    /// 404: Missing
    NotFound,
}

impl runtime::ByStatus for GetPetError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => Ok(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
