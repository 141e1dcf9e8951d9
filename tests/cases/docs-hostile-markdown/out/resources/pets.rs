// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! About pets
//!
//! * \[ ] list
//! * \[x] done
//!
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_docs_hostile_markdown::models;
use crate::runtime;
use crate::runtime::call;

/// About pets
///
/// * \[ ] list
/// * \[x] done
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// List /* all */ "pets" \n {braces} #\[attr]
    ///
    /// Tabs    here
    /// and carriage returns
    ///
    /// 1. one
    /// 2. two
    ///
    /// | a | b |
    /// |---|---|
    /// | `c` | \[d] |
    ///
    /// # Errors
    ///
    /// None.
    ///
    /// More of it: <https://docs.example.com/pets>
    ///
    /// `GET /pets`, operation `listPets`. 200: Line one
    /// line two
    ///
    /// Returns [`models::Pet`].
    ///
    /// Optional: [`q`](ListPets::q).
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListPetsError`]):
    ///
    /// * `NotFound`. 404: \[broken](link
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_docs_hostile_markdown::Client) -> Result<(), case::case_docs_hostile_markdown::Error> {
    /// let response = client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets(runtime::Call::new(self.core, &LIST_PETS))
    }
}

/// A call to [`Pets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

impl ListPets {
    /// Ends with a backslash \\
    ///
    /// Example: `a b`.
    pub fn q(mut self, q: &str) -> Self {
        self.0.query("q", &q);
        self
    }
}

call! { ListPets => json models::Pet, ListPetsError }

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json, text/plain;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Pets::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListPetsError {
    /// 404: \[broken](link
    NotFound(String),
}

impl runtime::ByStatus for ListPetsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.text().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
