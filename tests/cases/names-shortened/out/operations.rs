// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /pages`, operation `getPage`. 200: A page
    ///
    /// Gives [`models::Page`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_shortened::Client) -> Result<(), case::case_names_shortened::Error> {
    /// let response = client.get_page().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_page(&self) -> GetPage {
        GetPage(runtime::Call::new(&self.core, &GET_PAGE))
    }
}

/// A call of [`super::Client::get_page`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPage(runtime::Call);

call! { GetPage => json models::Page, runtime::NoDeclaredError }

static GET_PAGE: runtime::Operation = runtime::Operation {
    id: "getPage",
    method: runtime::Method::GET,
    path: "/pages",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
