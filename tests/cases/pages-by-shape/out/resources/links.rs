// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.links()`](Links), their parameters and their errors.

use crate::case_pages_by_shape::headers;
use crate::case_pages_by_shape::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on links.
#[derive(Clone, Copy, Debug)]
pub struct Links<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Links<'_> {
    /// `GET /links`, operation `listLinks`. 200: A page that is the list
    ///
    /// Returns a list of [`models::Item`].
    ///
    /// With [`with_response`](ListLinks::with_response), the headers are [`ListLinksHeaders`].
    ///
    /// Optional: [`per_page`](ListLinks::per_page).
    ///
    /// Returns one page; [`items`](ListLinks::items) and [`pages`](ListLinks::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_shape::Client) -> Result<(), case::case_pages_by_shape::Error> {
    /// let response = client.links().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listLinks")]
    #[doc(alias = "/links")]
    pub fn list(&self) -> ListLinks {
        ListLinks(runtime::Call::new(self.core, &LIST_LINKS))
    }
}

/// A call to [`Links::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListLinks(runtime::Call);

impl ListLinks {
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }
}

call! { ListLinks => json Vec<models::Item>, runtime::NoDeclaredError, ListLinksHeaders }

pages! {
    ListLinks {
        page: Vec<models::Item>,
        error: runtime::NoDeclaredError,
        item: models::Item = [],
        link,
    }
}

static LIST_LINKS: runtime::Operation = runtime::Operation {
    id: "listLinks",
    method: runtime::Method::GET,
    path: "/links",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Links::list`].
pub type ListLinksHeaders = headers::LinkHeaders;
