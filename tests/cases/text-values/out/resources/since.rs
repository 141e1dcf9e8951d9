// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.since()`](Since), their parameters and their errors.

use crate::runtime;
use crate::runtime::{DateTime, FixedOffset};

/// Operations on since.
#[derive(Clone, Copy, Debug)]
pub struct Since<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Since<'_> {
    /// `GET /since`. 200: When
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.since().since().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/since")]
    pub fn since(&self) -> SinceCall {
        SinceCall::new(runtime::Call::new(self.core, &SINCE))
    }

    /// `PUT /since`, operation `setSince`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: case::runtime::DateTime<case::runtime::FixedOffset>) -> Result<(), case::case_text_values::Error> {
    /// client.since().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setSince")]
    #[doc(alias = "/since")]
    pub fn set(&self, body: DateTime<FixedOffset>) -> SetSince {
        let mut call = runtime::Call::new(self.core, &SET_SINCE);
        call.plain("text/plain", &body);
        SetSince::new(call)
    }
}

/// A call to [`Since::since`].
pub type SinceCall = runtime::TypedCall<runtime::AsPlainDate<DateTime<FixedOffset>>>;

static SINCE: runtime::Operation = runtime::Operation {
    id: "since",
    method: runtime::Method::GET,
    path: "/since",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Since::set`].
pub type SetSince = runtime::TypedCall<runtime::AsNone>;

static SET_SINCE: runtime::Operation = runtime::Operation {
    id: "setSince",
    method: runtime::Method::PUT,
    path: "/since",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
