// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Purring.
//!
//! The calls of [`client.cats()`](Cats), their parameters and their errors.

use crate::case_parts_of_3_2::models;
use crate::runtime;

/// Purring.
#[derive(Clone, Copy, Debug)]
pub struct Cats<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Cats<'_> {
    /// `GET /cats`, operation `listCats`. 200: All cats
    ///
    /// Returns a list of [`models::Cat`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListCatsError`]):
    ///
    /// * `NotFound` with [`Cat`](crate::case_parts_of_3_2::models::Cat). 404: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parts_of_3_2::Client) -> Result<(), case::case_parts_of_3_2::Error> {
    /// let response = client.cats().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCats")]
    #[doc(alias = "/cats")]
    pub fn list(&self) -> ListCats {
        ListCats::new(runtime::Call::new(self.core, &LIST_CATS))
    }
}

/// A call to [`Cats::list`].
pub type ListCats = runtime::TypedCall<runtime::AsJson<Vec<models::Cat>>, ListCatsError>;

static LIST_CATS: runtime::Operation = runtime::Operation {
    id: "listCats",
    method: runtime::Method::GET,
    path: "/cats",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Cats::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListCatsError {
    /// 404: None
    NotFound(models::Cat),
}

impl runtime::ByStatus for ListCatsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
