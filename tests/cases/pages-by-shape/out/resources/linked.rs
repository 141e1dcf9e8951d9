// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.linked()`](Linked), their parameters and their errors.

use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::declared_headers;

/// Operations on linked.
#[derive(Clone, Copy, Debug)]
pub struct Linked<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Linked<'_> {
    /// `GET /linked`, operation `listLinked`. 200: A page with a list
    ///
    /// Returns [`models::ListLinkedResponse`].
    ///
    /// With [`with_response`](ListLinked::with_response), the headers are [`ListLinkedHeaders`].
    ///
    /// Returns one page; [`items`](ListLinked::items) and [`pages`](ListLinked::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.linked().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listLinked")]
    #[doc(alias = "/linked")]
    pub fn list(&self) -> ListLinked {
        ListLinked(runtime::Call::new(self.core, &LIST_LINKED))
    }
}

/// A call to [`Linked::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListLinked(runtime::Call);

call! { ListLinked => json models::ListLinkedResponse, runtime::NoDeclaredError, ListLinkedHeaders }

pages! {
    ListLinked {
        page: models::ListLinkedResponse,
        error: runtime::NoDeclaredError,
        item: models::Item = [things optional],
        link,
    }
}

static LIST_LINKED: runtime::Operation = runtime::Operation {
    id: "listLinked",
    method: runtime::Method::GET,
    path: "/linked",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Linked::list`].
#[derive(Clone, Debug)]
pub struct ListLinkedHeaders(runtime::ReceivedHeaders);

declared_headers! { ListLinkedHeaders }

impl ListLinkedHeaders {
    /// The header `link`.
    #[inline]
    pub fn link(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("link")
    }
}
