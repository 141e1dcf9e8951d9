// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.shelves()`](Shelves), their parameters and their errors.

use crate::case_sent_and_received::models;
use crate::runtime;

/// Operations on shelves.
#[derive(Clone, Copy, Debug)]
pub struct Shelves<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Shelves<'_> {
    /// `POST /shelves`, operation `addShelf`. 201: Added
    ///
    /// Returns [`models::Shelf`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_and_received::Client) -> Result<(), case::case_sent_and_received::Error> {
    /// use case::case_sent_and_received::models;
    ///
    /// let body = models::ShelfInput::new("name", vec![models::CartonRequest::new("code", "seal")], models::Place::new(1));
    /// let response = client.shelves().add_shelf(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addShelf")]
    #[doc(alias = "/shelves")]
    #[inline]
    pub fn add_shelf(&self, body: &models::ShelfInput) -> AddShelf {
        let mut call = runtime::Call::new(self.core, &ADD_SHELF);
        call.json("application/json", body);
        AddShelf::new(call)
    }
}

/// A call to [`Shelves::add_shelf`].
pub type AddShelf = runtime::TypedCall<runtime::AsJson<models::Shelf>>;

static ADD_SHELF: runtime::Operation = runtime::Operation {
    id: "addShelf",
    method: runtime::Method::POST,
    path: "/shelves",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};
