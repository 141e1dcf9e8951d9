// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.events()`](Events), their parameters and their errors.

use crate::case_pages_by_last_item::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on events.
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Events<'_> {
    /// What is sent after a moment is no page.
    ///
    /// `GET /events`, operation `listEvents`. 200: Events
    ///
    /// Returns [`models::ListEventsResponse`].
    ///
    /// Optional: [`after`](ListEvents::after).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_last_item::Client) -> Result<(), case::case_pages_by_last_item::Error> {
    /// let response = client.events().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listEvents")]
    #[doc(alias = "/events")]
    pub fn list(&self) -> ListEvents {
        ListEvents(runtime::Call::new(self.core, &LIST_EVENTS))
    }
}

/// A call to [`Events::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListEvents(runtime::Call);

impl ListEvents {
    pub fn after(mut self, after: DateTime<FixedOffset>) -> Self {
        self.0.query("after", &after);
        self
    }
}

call! { ListEvents => json models::ListEventsResponse, runtime::NoDeclaredError }

static LIST_EVENTS: runtime::Operation = runtime::Operation {
    id: "listEvents",
    method: runtime::Method::GET,
    path: "/events",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
