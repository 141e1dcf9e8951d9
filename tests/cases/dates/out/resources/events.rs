// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.events()`](Events), their parameters and their errors.

use crate::case_dates::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;

/// Operations of the tag "events".
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Events<'_> {
    /// `GET /days/{day}/events/{at}`, operation `listEvents`. 200: Events
    ///
    /// Returns a list of [`models::Event`].
    ///
    /// Optional: [`since`](ListEvents::since), [`days`](ListEvents::days), [`range`](ListEvents::range), [`x_since`](ListEvents::x_since), [`seen`](ListEvents::seen), [`exact`](ListEvents::exact).
    ///
    /// * `day`: Example: `2025-01-31`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListEventsError`]):
    ///
    /// * `Conflict`. 409: When it will be free
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client, day: case::runtime::NaiveDate, at: case::runtime::DateTime<case::runtime::FixedOffset>) -> Result<(), case::case_dates::Error> {
    /// let response = client.events().list(day, at).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listEvents")]
    #[doc(alias = "/days/{day}/events/{at}")]
    pub fn list(&self, day: NaiveDate, at: DateTime<FixedOffset>) -> ListEvents {
        let mut call = runtime::Call::new(self.core, &LIST_EVENTS);
        call.path("day", &day);
        call.path("at", &at);
        ListEvents(call)
    }

    /// `POST /events`, operation `createEvent`
    ///
    /// Returns [`models::Event`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client, body: &case::case_dates::models::Event) -> Result<(), case::case_dates::Error> {
    /// let response = client.events().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createEvent")]
    #[doc(alias = "/events")]
    #[inline]
    pub fn create(&self, body: &models::Event) -> CreateEvent {
        let mut call = runtime::Call::new(self.core, &CREATE_EVENT);
        call.json("application/json", body);
        CreateEvent::new(call)
    }
}

/// A call to [`Events::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListEvents(runtime::Call);

impl ListEvents {
    /// Example: `2025-01-31T12:00:00Z`.
    pub fn since(mut self, since: DateTime<FixedOffset>) -> Self {
        self.0.query("since", &since);
        self
    }

    pub fn days(mut self, days: impl IntoIterator<Item = NaiveDate>) -> Self {
        self.0.query("days", &Vec::from_iter(days));
        self
    }

    pub fn range(mut self, range: &models::ListEventsRange) -> Self {
        self.0.query("range", &runtime::Structured(range));
        self
    }

    pub fn x_since(mut self, x_since: models::Moment) -> Self {
        self.0.header("X-Since", &x_since);
        self
    }

    pub fn seen(mut self, seen: NaiveDate) -> Self {
        self.0.cookie("seen", &seen);
        self
    }

    pub fn exact(
        mut self,
        exact: impl IntoIterator<Item = DateTime<FixedOffset>>,
    ) -> Self {
        self.0.query("exact", &runtime::JsonText(&Vec::from_iter(exact)));
        self
    }
}

call! { ListEvents => json Vec<models::Event>, ListEventsError }

static LIST_EVENTS: runtime::Operation = runtime::Operation {
    id: "listEvents",
    method: runtime::Method::GET,
    path: "/days/{day}/events/{at}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    parameters: &[runtime::Parameter::query("range").style(runtime::Style::DeepObject)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Events::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListEventsError {
    /// 409: When it will be free
    Conflict(DateTime<FixedOffset>),
}

impl runtime::ByStatus for ListEventsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            409 => response.json_date().map(Self::Conflict),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Events::create`].
pub type CreateEvent = runtime::TypedCall<runtime::AsJson<models::Event>>;

static CREATE_EVENT: runtime::Operation = runtime::Operation {
    id: "createEvent",
    method: runtime::Method::POST,
    path: "/events",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};
