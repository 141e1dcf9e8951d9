// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "events".

use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;
use super::models;

/// Operations of the tag "events".
#[derive(Clone, Copy, Debug)]
pub struct Events<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Events<'_> {
    /// `GET /days/{day}/events/{at}`, operation `listEvents`. 200: Events
    ///
    /// Gives a list of [`models::Event`].
    ///
    /// Optional: [`ListEvents::since`], [`ListEvents::days`], [`ListEvents::range`], [`ListEvents::x_since`], [`ListEvents::seen`], [`ListEvents::exact`].
    ///
    /// * `day`: Example: `2025-01-31`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`ListEventsError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client, day: case::runtime::NaiveDate, at: case::runtime::DateTime<case::runtime::FixedOffset>) -> Result<(), case::case_dates::Error> {
    /// let response = client.events().list_events(day, at).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_events(&self, day: NaiveDate, at: DateTime<FixedOffset>) -> ListEvents {
        let mut call = runtime::Call::new(self.core, &LIST_EVENTS);
        call.path("day", &day);
        call.path("at", &at);
        ListEvents(call)
    }

    /// `POST /events`, operation `createEvent`
    ///
    /// Gives [`models::Event`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client, body: &case::case_dates::models::Event) -> Result<(), case::case_dates::Error> {
    /// let response = client.events().create_event(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_event(&self, body: &models::Event) -> CreateEvent {
        let mut call = runtime::Call::new(self.core, &CREATE_EVENT);
        call.json("application/json", body);
        CreateEvent(call)
    }

    /// `POST /forms`, operation `sendForm`. 204: Taken
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client, body: &case::case_dates::models::SendFormRequest) -> Result<(), case::case_dates::Error> {
    /// client.events().send_form(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_form(&self, body: &models::SendFormRequest) -> SendForm {
        let mut call = runtime::Call::new(self.core, &SEND_FORM);
        call.form("application/x-www-form-urlencoded", body);
        SendForm(call)
    }

    /// `GET /free`, operation `freeDays`. 200: Days by place
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client) -> Result<(), case::case_dates::Error> {
    /// let response = client.events().free_days().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn free_days(&self) -> FreeDays {
        FreeDays(runtime::Call::new(self.core, &FREE_DAYS))
    }

    /// `PUT /days`, operation `setDays`
    ///
    /// Gives [`SetDaysOutcome`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_dates::Client, body: &[case::runtime::NaiveDate]) -> Result<(), case::case_dates::Error> {
    /// let response = client.events().set_days(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_days(&self, body: &[NaiveDate]) -> SetDays {
        let mut call = runtime::Call::new(self.core, &SET_DAYS);
        call.json("application/json", body);
        SetDays(call)
    }
}

/// A call of [`Events::list_events`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListEvents(runtime::Call);

call! { ListEvents => json Vec<models::Event>, ListEventsError }

impl ListEvents {
    /// Example: `2025-01-31T12:00:00Z`.
    pub fn since(mut self, since: DateTime<FixedOffset>) -> Self {
        self.0.query("since", &since);
        self
    }

    pub fn days(mut self, days: &[NaiveDate]) -> Self {
        self.0.query("days", &days);
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

    pub fn exact(mut self, exact: &[DateTime<FixedOffset>]) -> Self {
        self.0.query("exact", &runtime::JsonText(exact));
        self
    }
}

static LIST_EVENTS: runtime::Operation = runtime::Operation {
    id: "listEvents",
    method: runtime::Method::GET,
    path: "/days/{day}/events/{at}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    parameters: &[runtime::Parameter::query("range").style(runtime::Style::DeepObject)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`Events::list_events`].
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

/// A call of [`Events::create_event`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateEvent(runtime::Call);

call! { CreateEvent => json models::Event, runtime::NoDeclaredError }

static CREATE_EVENT: runtime::Operation = runtime::Operation {
    id: "createEvent",
    method: runtime::Method::POST,
    path: "/events",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Events::send_form`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendForm(runtime::Call);

call! { SendForm => none, runtime::NoDeclaredError }

static SEND_FORM: runtime::Operation = runtime::Operation {
    id: "sendForm",
    method: runtime::Method::POST,
    path: "/forms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Events::free_days`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct FreeDays(runtime::Call);

call! { FreeDays => json BTreeMap<String, Vec<NaiveDate>> as date, runtime::NoDeclaredError }

static FREE_DAYS: runtime::Operation = runtime::Operation {
    id: "freeDays",
    method: runtime::Method::GET,
    path: "/free",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Events::set_days`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetDays(runtime::Call);

call! { SetDays => by_status SetDaysOutcome, runtime::NoDeclaredError }

static SET_DAYS: runtime::Operation = runtime::Operation {
    id: "setDays",
    method: runtime::Method::PUT,
    path: "/days",
    accept: "application/json",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(202)],
    ..runtime::Operation::DEFAULT
};

/// What a success can be, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SetDaysOutcome {
    /// 200: One of them
    Ok(NaiveDate),
    /// 202: Later
    Accepted(models::Moments),
}

impl runtime::ByStatus for SetDaysOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json_date().map(Self::Ok),
            202 => response.json_date().map(Self::Accepted),
            _ => return None,
        };
        Some(outcome)
    }
}
