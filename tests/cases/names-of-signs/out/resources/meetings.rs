// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.meetings()`](Meetings), their parameters and their errors.

use crate::case_names_of_signs::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on meetings.
#[derive(Clone, Copy, Debug)]
pub struct Meetings<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Meetings<'_> {
    /// `GET /meetings`, operation `listMeetings`. 200: Meetings
    ///
    /// Returns a list of [`models::Meeting`].
    ///
    /// Optional: [`sort`](ListMeetings::sort), [`start_less`](ListMeetings::start_less), [`start_greater`](ListMeetings::start_greater), [`dollar_count`](ListMeetings::dollar_count).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_signs::Client) -> Result<(), case::case_names_of_signs::Error> {
    /// let response = client.meetings().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listMeetings")]
    #[doc(alias = "/meetings")]
    pub fn list(&self) -> ListMeetings {
        ListMeetings(runtime::Call::new(self.core, &LIST_MEETINGS))
    }
}

/// A call to [`Meetings::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListMeetings(runtime::Call);

impl ListMeetings {
    pub fn sort(mut self, sort: impl Into<models::ListMeetingsSort>) -> Self {
        self.0.query("sort", &Into::<models::ListMeetingsSort>::into(sort));
        self
    }

    pub fn start_less(mut self, start_less: &str) -> Self {
        self.0.query("start<", &start_less);
        self
    }

    pub fn start_greater(mut self, start_greater: &str) -> Self {
        self.0.query("start>", &start_greater);
        self
    }

    pub fn dollar_count(mut self, dollar_count: bool) -> Self {
        self.0.query("$count", &dollar_count);
        self
    }
}

call! { ListMeetings => json Vec<models::Meeting>, runtime::NoDeclaredError }

static LIST_MEETINGS: runtime::Operation = runtime::Operation {
    id: "listMeetings",
    method: runtime::Method::GET,
    path: "/meetings",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
