// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.stainless()`](Stainless), their parameters and their errors.

use crate::case_pages_by_extension::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on stainless.
#[derive(Clone, Copy, Debug)]
pub struct Stainless<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Stainless<'_> {
    /// `GET /stainless/cursor`, operation `listByCursorField`. 200: A page
    ///
    /// Returns [`models::CursorPage`].
    ///
    /// Optional: [`from`](ListByCursorField::from).
    ///
    /// Returns one page; [`items`](ListByCursorField::items) and [`pages`](ListByCursorField::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.stainless().list_by_cursor_field().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listByCursorField")]
    #[doc(alias = "/stainless/cursor")]
    pub fn list_by_cursor_field(&self) -> ListByCursorField {
        ListByCursorField(runtime::Call::new(self.core, &LIST_BY_CURSOR_FIELD))
    }

    /// `GET /stainless/number`, operation `listByNumberField`. 200: A page
    ///
    /// Returns [`models::ListByNumberFieldResponse`].
    ///
    /// Optional: [`p`](ListByNumberField::p).
    ///
    /// Returns one page; [`items`](ListByNumberField::items) and [`pages`](ListByNumberField::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.stainless().list_by_number_field().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listByNumberField")]
    #[doc(alias = "/stainless/number")]
    pub fn list_by_number_field(&self) -> ListByNumberField {
        ListByNumberField(runtime::Call::new(self.core, &LIST_BY_NUMBER_FIELD))
    }
}

/// A call to [`Stainless::list_by_cursor_field`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListByCursorField(runtime::Call);

impl ListByCursorField {
    pub fn from(mut self, from: &str) -> Self {
        self.0.query("from", &from);
        self
    }
}

call! { ListByCursorField => json models::CursorPage, runtime::NoDeclaredError }

pages! {
    ListByCursorField {
        page: models::CursorPage,
        error: runtime::NoDeclaredError,
        item: String = [entries required],
        cursor body ["after"] as query "from" while [],
    }
}

static LIST_BY_CURSOR_FIELD: runtime::Operation = runtime::Operation {
    id: "listByCursorField",
    method: runtime::Method::GET,
    path: "/stainless/cursor",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Stainless::list_by_number_field`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListByNumberField(runtime::Call);

impl ListByNumberField {
    /// Default: `0`.
    pub fn p(mut self, p: i64) -> Self {
        self.0.query("p", &p);
        self
    }
}

call! { ListByNumberField => json models::ListByNumberFieldResponse, runtime::NoDeclaredError }

pages! {
    ListByNumberField {
        page: models::ListByNumberFieldResponse,
        error: runtime::NoDeclaredError,
        item: String = [rows optional],
        page of ["rows"] from 0 as query "p" until ["meta", "count"],
    }
}

static LIST_BY_NUMBER_FIELD: runtime::Operation = runtime::Operation {
    id: "listByNumberField",
    method: runtime::Method::GET,
    path: "/stainless/number",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
