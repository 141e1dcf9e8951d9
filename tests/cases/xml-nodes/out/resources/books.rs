// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.books()`](Books), their parameters and their errors.

use crate::case_xml_nodes::models;
use crate::case_xml_nodes::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on books.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Books<'_> {
    /// `POST /books`, operation `addBook`. 200: It
    ///
    /// Returns [`models::Book`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_nodes::Client, body: &case::case_xml_nodes::models::Book) -> Result<(), case::case_xml_nodes::Error> {
    /// let response = client.books().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addBook")]
    #[doc(alias = "/books")]
    #[inline]
    pub fn add(&self, body: &models::Book) -> AddBook {
        let mut call = runtime::Call::new(self.core, &ADD_BOOK);
        call.xml("application/xml", body, &xml_shapes::BOOK_ROOT);
        AddBook(call)
    }
}

/// A call to [`Books::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddBook(runtime::Call);

xml_call! { AddBook => models::Book as xml_shapes::BOOK_ROOT, runtime::NoDeclaredError }

static ADD_BOOK: runtime::Operation = runtime::Operation {
    id: "addBook",
    method: runtime::Method::POST,
    path: "/books",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
