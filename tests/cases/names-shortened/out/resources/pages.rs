// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pages()`](Pages), their parameters and their errors.

use crate::case_names_shortened::models;
use crate::runtime;

/// Operations on pages.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pages<'_> {
    /// `GET /pages`, operation `getPage`. 200: A page
    ///
    /// Returns [`models::Page`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_shortened::Client) -> Result<(), case::case_names_shortened::Error> {
    /// let response = client.pages().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPage")]
    #[doc(alias = "/pages")]
    pub fn get(&self) -> GetPage {
        GetPage::new(runtime::Call::new(self.core, &GET_PAGE))
    }
}

/// A call to [`Pages::get`].
pub type GetPage = runtime::TypedCall<runtime::AsJson<models::Page>>;

static GET_PAGE: runtime::Operation = runtime::Operation {
    id: "getPage",
    method: runtime::Method::GET,
    path: "/pages",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
