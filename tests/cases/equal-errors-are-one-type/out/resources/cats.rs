// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.cats()`](Cats), their parameters and their errors.

use crate::case_equal_errors_are_one_type::errors;
use crate::runtime;

/// Operations of the tag "cats".
#[derive(Clone, Copy, Debug)]
pub struct Cats<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Cats<'_> {
    /// `GET /cats`, operation `listCats`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCatsError`]):
    ///
    /// * `NotFound` with [`NotFound`](crate::case_equal_errors_are_one_type::models::NotFound). 404: No such animal
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_errors_are_one_type::Client) -> Result<(), case::case_equal_errors_are_one_type::Error> {
    /// client.cats().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCats")]
    #[doc(alias = "/cats")]
    pub fn list(&self) -> ListCats {
        ListCats::new(runtime::Call::new(self.core, &LIST_CATS))
    }

    /// `POST /cats`, operation `addCat`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`AddCatError`]):
    ///
    /// * `NotFound` with [`NotFound`](crate::case_equal_errors_are_one_type::models::NotFound). 404: No such animal
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_errors_are_one_type::Client) -> Result<(), case::case_equal_errors_are_one_type::Error> {
    /// client.cats().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addCat")]
    #[doc(alias = "/cats")]
    pub fn add(&self) -> AddCat {
        AddCat::new(runtime::Call::new(self.core, &ADD_CAT))
    }
}

/// A call to [`Cats::list`].
pub type ListCats = runtime::TypedCall<runtime::AsNone, ListCatsError>;

static LIST_CATS: runtime::Operation = runtime::Operation {
    id: "listCats",
    method: runtime::Method::GET,
    path: "/cats",
    accept: "application/json",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Cats::list`].
///
/// * 404: No such animal
pub type ListCatsError = errors::NotFoundError;

/// A call to [`Cats::add`].
pub type AddCat = runtime::TypedCall<runtime::AsNone, AddCatError>;

static ADD_CAT: runtime::Operation = runtime::Operation {
    id: "addCat",
    method: runtime::Method::POST,
    path: "/cats",
    accept: "application/json",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Cats::add`].
///
/// * 404: No such animal
pub type AddCatError = errors::NotFoundError;
