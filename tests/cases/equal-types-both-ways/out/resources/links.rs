// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.links()`](Links), their parameters and their errors.

use crate::case_equal_types_both_ways::models;
use crate::runtime;

/// Operations on links.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Links<'_> {
    /// `GET /links`, operation `getLinks`. 200: Them
    ///
    /// Returns [`models::ListLinksResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_equal_types_both_ways::Client) -> Result<(), case::case_equal_types_both_ways::Error> {
    /// let response = client.links().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLinks")]
    #[doc(alias = "/links")]
    pub fn list(&self) -> ListLinks {
        ListLinks::new(runtime::Call::new(self.core, &LIST_LINKS))
    }
}

/// A call to [`Links::list`].
pub type ListLinks = runtime::TypedCall<runtime::AsJson<models::ListLinksResponse>>;

static LIST_LINKS: runtime::Operation = runtime::Operation {
    id: "getLinks",
    method: runtime::Method::GET,
    path: "/links",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
