// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.items()`](Items), their parameters and their errors.

use crate::case_chosen_types::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on items.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Items<'_> {
    /// `GET /items/{id}`, operation `getItem`. 200: The item
    ///
    /// Returns [`models::Item`].
    ///
    /// With [`with_response`](GetItem::with_response), the headers are [`GetItemHeaders`].
    ///
    /// Optional: [`ids`](GetItem::ids), [`at`](GetItem::at), [`near`](GetItem::near), [`from`](GetItem::from), [`if_modified_since`](GetItem::if_modified_since).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_chosen_types::Client, id: &uuid::Uuid, since: u32) -> Result<(), case::case_chosen_types::Error> {
    /// let response = client.items().get(id, since).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getItem")]
    #[doc(alias = "/items/{id}")]
    pub fn get(&self, id: &uuid::Uuid, since: u32) -> GetItem {
        let mut call = runtime::Call::new(self.core, &GET_ITEM);
        call.path("id", &runtime::Structured(id));
        call.query("since", &since);
        GetItem(call)
    }
}

/// A call to [`Items::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetItem(runtime::Call);

impl GetItem {
    pub fn ids(mut self, ids: impl IntoIterator<Item = uuid::Uuid>) -> Self {
        self.0.query("ids", &runtime::Structured(&Vec::from_iter(ids)));
        self
    }

    /// Example: `2025-01-31T12:00:00Z`.
    pub fn at(mut self, at: &chrono::DateTime<chrono::Utc>) -> Self {
        self.0.query("at", &runtime::Structured(at));
        self
    }

    pub fn near(mut self, near: f32) -> Self {
        self.0.query("near", &near);
        self
    }

    pub fn from(mut self, from: &std::net::Ipv4Addr) -> Self {
        self.0.header("from", &runtime::Structured(from));
        self
    }

    pub fn if_modified_since(
        mut self,
        if_modified_since: &chrono::DateTime<chrono::Utc>,
    ) -> Self {
        self.0.header("If-Modified-Since", &runtime::Structured(if_modified_since));
        self
    }
}

call! { GetItem => json models::Item, runtime::NoDeclaredError, GetItemHeaders }

static GET_ITEM: runtime::Operation = runtime::Operation {
    id: "getItem",
    method: runtime::Method::GET,
    path: "/items/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Items::get`].
#[derive(Clone, Debug)]
pub struct GetItemHeaders(runtime::ReceivedHeaders);

declared_headers! { GetItemHeaders }

impl GetItemHeaders {
    /// The header `Last-Modified`.
    #[inline]
    pub fn last_modified(
        &self,
    ) -> Result<Option<DateTime<FixedOffset>>, runtime::Error> {
        self.0.optional_date("Last-Modified")
    }
}
