// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.places()`](Places), their parameters and their errors.

use crate::case_streamed_events::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations on places.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Places<'_> {
    /// `GET /places`, operation `readPlaces`. 200: Data that have an id and nothing else
    ///
    /// Returns a stream of [`models::ReadPlacesEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_events::Client) -> Result<(), case::case_streamed_events::Error> {
    /// let mut stream = client.places().read().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readPlaces")]
    #[doc(alias = "/places")]
    pub fn read(&self) -> ReadPlaces {
        ReadPlaces(runtime::Call::new(self.core, &READ_PLACES))
    }
}

/// A call to [`Places::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadPlaces(runtime::Call);

stream_call! { ReadPlaces => json models::ReadPlacesEvent, EVENT_DATA, runtime::NoDeclaredError }

static READ_PLACES: runtime::Operation = runtime::Operation {
    id: "readPlaces",
    method: runtime::Method::GET,
    path: "/places",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
