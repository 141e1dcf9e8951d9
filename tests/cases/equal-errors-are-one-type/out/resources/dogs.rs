// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.dogs()`](Dogs), their parameters and their errors.

use crate::case_equal_errors_are_one_type::errors;
use crate::case_equal_errors_are_one_type::models;
use crate::runtime;

/// Operations of the tag "dogs".
#[derive(Clone, Copy, Debug)]
pub struct Dogs<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Dogs<'_> {
    /// `GET /dogs`, operation `listDogs`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListDogsError`]):
    ///
    /// * `NotFound` with [`NotFound`](crate::case_equal_errors_are_one_type::models::NotFound). 404: No such animal
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_errors_are_one_type::Client) -> Result<(), case::case_equal_errors_are_one_type::Error> {
    /// client.dogs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDogs")]
    #[doc(alias = "/dogs")]
    pub fn list(&self) -> ListDogs {
        ListDogs::new(runtime::Call::new(self.core, &LIST_DOGS))
    }

    /// `POST /dogs`, operation `addDog`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`AddDogError`]):
    ///
    /// * `NotFound` with [`NotFound`](crate::case_equal_errors_are_one_type::models::NotFound). 404: No such animal
    /// * `Conflict`. 409: Taken
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_errors_are_one_type::Client) -> Result<(), case::case_equal_errors_are_one_type::Error> {
    /// client.dogs().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addDog")]
    #[doc(alias = "/dogs")]
    pub fn add(&self) -> AddDog {
        AddDog::new(runtime::Call::new(self.core, &ADD_DOG))
    }
}

/// A call to [`Dogs::list`].
pub type ListDogs = runtime::TypedCall<runtime::AsNone, ListDogsError>;

static LIST_DOGS: runtime::Operation = runtime::Operation {
    id: "listDogs",
    method: runtime::Method::GET,
    path: "/dogs",
    accept: "application/json",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Dogs::list`].
///
/// * 404: No such animal
pub type ListDogsError = errors::NotFoundError;

/// A call to [`Dogs::add`].
pub type AddDog = runtime::TypedCall<runtime::AsNone, AddDogError>;

static ADD_DOG: runtime::Operation = runtime::Operation {
    id: "addDog",
    method: runtime::Method::POST,
    path: "/dogs",
    accept: "application/json",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Dogs::add`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddDogError {
    /// 404: No such animal
    NotFound(models::NotFound),
    /// 409: Taken
    Conflict,
}

impl runtime::ByStatus for AddDogError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            409 => Ok(Self::Conflict),
            _ => return None,
        };
        Some(outcome)
    }
}
