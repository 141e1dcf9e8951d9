// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.moments()`](Moments), their parameters and their errors.

use crate::runtime;
use crate::runtime::stream_call;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on moments.
#[derive(Clone, Copy, Debug)]
pub struct Moments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Moments<'_> {
    /// `GET /moments`
    ///
    /// 200: Lines of dates
    ///
    /// 202: Not yet
    ///
    /// Returns a stream of values.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_items::Client) -> Result<(), case::case_streamed_items::Error> {
    /// let mut stream = client.moments().moments().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/moments")]
    pub fn moments(&self) -> MomentsCall {
        MomentsCall(runtime::Call::new(self.core, &MOMENTS))
    }
}

/// A call to [`Moments::moments`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct MomentsCall(runtime::Call);

stream_call! { MomentsCall => json DateTime<FixedOffset> as date, LINES, runtime::NoDeclaredError }

static MOMENTS: runtime::Operation = runtime::Operation {
    id: "moments",
    method: runtime::Method::GET,
    path: "/moments",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(202)],
    ..runtime::Operation::DEFAULT
};
