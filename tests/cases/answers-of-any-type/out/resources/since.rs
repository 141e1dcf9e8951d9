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
    /// `GET /since`, operation `getSince`. 200: A moment
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answers_of_any_type::Client) -> Result<(), case::case_answers_of_any_type::Error> {
    /// let response = client.since().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSince")]
    #[doc(alias = "/since")]
    pub fn get(&self) -> GetSince {
        GetSince::new(runtime::Call::new(self.core, &GET_SINCE))
    }
}

/// A call to [`Since::get`].
pub type GetSince = runtime::TypedCall<runtime::AsPlainDate<DateTime<FixedOffset>>>;

static GET_SINCE: runtime::Operation = runtime::Operation {
    id: "getSince",
    method: runtime::Method::GET,
    path: "/since",
    accept: "application/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
