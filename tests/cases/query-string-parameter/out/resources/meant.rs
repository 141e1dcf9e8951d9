// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.meant()`](Meant), their parameters and their errors.

use crate::case_query_string_parameter::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on meant.
#[derive(Clone, Copy, Debug)]
pub struct Meant<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Meant<'_> {
    /// `GET /meant`. 204: Done
    ///
    /// Optional: [`all`](MeantCall::all).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_string_parameter::Client) -> Result<(), case::case_query_string_parameter::Error> {
    /// client.meant().meant().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/meant")]
    pub fn meant(&self) -> MeantCall {
        MeantCall(runtime::Call::new(self.core, &MEANT))
    }
}

/// A call to [`Meant::meant`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct MeantCall(runtime::Call);

impl MeantCall {
    pub fn all(mut self, all: &models::MeantAll) -> Self {
        self.0.query("all", &runtime::JsonText(all));
        self
    }
}

call! { MeantCall => none, runtime::NoDeclaredError }

static MEANT: runtime::Operation = runtime::Operation {
    id: "meant",
    method: runtime::Method::GET,
    path: "/meant",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
