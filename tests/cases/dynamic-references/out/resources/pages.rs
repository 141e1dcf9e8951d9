// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pages()`](Pages), their parameters and their errors.

use crate::case_dynamic_references::models;
use crate::runtime;

/// Operations on pages.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pages<'_> {
    /// `GET /pages`, operation `listPages`. 200: It
    ///
    /// Returns [`models::PetPage`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dynamic_references::Client) -> Result<(), case::case_dynamic_references::Error> {
    /// let response = client.pages().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPages")]
    #[doc(alias = "/pages")]
    pub fn list(&self) -> ListPages {
        ListPages::new(runtime::Call::new(self.core, &LIST_PAGES))
    }
}

/// A call to [`Pages::list`].
pub type ListPages = runtime::TypedCall<runtime::AsJson<models::PetPage>>;

static LIST_PAGES: runtime::Operation = runtime::Operation {
    id: "listPages",
    method: runtime::Method::GET,
    path: "/pages",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
