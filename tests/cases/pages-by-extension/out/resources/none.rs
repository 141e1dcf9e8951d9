// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.none()`](NoneApi), their parameters and their errors.

use crate::case_pages_by_extension::models;
use crate::runtime;

/// Operations on none.
#[derive(Clone, Copy, Debug)]
pub struct NoneApi<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl NoneApi<'_> {
    /// An extension that says nothing of use is named.
    ///
    /// `GET /none`, operation `listNone`. 200: A page
    ///
    /// Returns [`models::ListNoneResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.none().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listNone")]
    #[doc(alias = "/none")]
    pub fn list(&self) -> ListNone {
        ListNone::new(runtime::Call::new(self.core, &LIST_NONE))
    }
}

/// A call to [`NoneApi::list`].
pub type ListNone = runtime::TypedCall<runtime::AsJson<models::ListNoneResponse>>;

static LIST_NONE: runtime::Operation = runtime::Operation {
    id: "listNone",
    method: runtime::Method::GET,
    path: "/none",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
