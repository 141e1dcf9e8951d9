// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.moments()`](Moments), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;

/// Operations on moments.
#[derive(Clone, Copy, Debug)]
pub struct Moments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Moments<'_> {
    /// `GET /moments`. 200: Moments
    ///
    /// In other media types: [`as_text`](MomentsCall::as_text), [`as_any`](MomentsCall::as_any).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.moments().moments().await?;
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

impl MomentsCall {
    /// Requests the response as `text/plain`.
    #[inline]
    pub fn as_text(
        self,
    ) -> runtime::AskedFor<runtime::AsPlainDate<NaiveDate>, runtime::NoDeclaredError> {
        runtime::AskedFor::new(self.0, "text/plain")
    }

    /// Requests the response as any of `application/json`, `text/plain`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(
        self,
    ) -> runtime::AskedFor<MomentsCallContent, runtime::NoDeclaredError> {
        runtime::AskedFor::any(self.0, "application/json, text/plain")
    }
}

call! { MomentsCall => json Vec<DateTime<FixedOffset>> as date, runtime::NoDeclaredError }

static MOMENTS: runtime::Operation = runtime::Operation {
    id: "moments",
    method: runtime::Method::GET,
    path: "/moments",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MomentsCallContent {
    /// `application/json`.
    Json(Vec<DateTime<FixedOffset>>),
    /// `text/plain`.
    Text(NaiveDate),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    MomentsCallContent { Json = "application/json" json_date, Text = "text/plain" plain_date } else Other
}
