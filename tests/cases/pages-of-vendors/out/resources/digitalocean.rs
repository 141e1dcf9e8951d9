// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.digitalocean()`](Digitalocean), their parameters and their errors.

use crate::case_pages_of_vendors::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations of the tag "digitalocean".
#[derive(Clone, Copy, Debug)]
pub struct Digitalocean<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Digitalocean<'_> {
    /// `GET /v2/droplets`, operation `listDroplets`. 200: Droplets
    ///
    /// Returns [`models::ListDropletsResponse`].
    ///
    /// Optional: [`per_page`](ListDroplets::per_page), [`page`](ListDroplets::page).
    ///
    /// Returns one page; [`items`](ListDroplets::items) and [`pages`](ListDroplets::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_of_vendors::Client) -> Result<(), case::case_pages_of_vendors::Error> {
    /// let response = client.digitalocean().list_droplets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDroplets")]
    #[doc(alias = "/v2/droplets")]
    pub fn list_droplets(&self) -> ListDroplets {
        ListDroplets(runtime::Call::new(self.core, &LIST_DROPLETS))
    }
}

/// A call to [`Digitalocean::list_droplets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListDroplets(runtime::Call);

impl ListDroplets {
    /// Default: `20`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }

    /// Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListDroplets => json models::ListDropletsResponse, runtime::NoDeclaredError }

pages! {
    ListDroplets {
        page: models::ListDropletsResponse,
        error: runtime::NoDeclaredError,
        item: models::Thing = [droplets optional],
        url ["links", "pages", "next"],
    }
}

static LIST_DROPLETS: runtime::Operation = runtime::Operation {
    id: "listDroplets",
    method: runtime::Method::GET,
    path: "/v2/droplets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
