// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.offices()`](Offices), their parameters and their errors.

use crate::case_names_of_vendors::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Offices".
#[derive(Clone, Copy, Debug)]
pub struct Offices<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Offices<'_> {
    /// `GET /microsoft`, operation `Offices_Get`. 204: Done
    ///
    /// Optional: [`first`](OfficesGet::first).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// client.offices().visit().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Offices_Get")]
    #[doc(alias = "/microsoft")]
    pub fn visit(&self) -> OfficesGet {
        OfficesGet(runtime::Call::new(self.core, &OFFICES_GET))
    }
}

/// A call to [`Offices::visit`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct OfficesGet(runtime::Call);

impl OfficesGet {
    pub fn first(mut self, first: impl Into<models::Level>) -> Self {
        self.0.query("$top", &Into::<models::Level>::into(first));
        self
    }
}

call! { OfficesGet => none, runtime::NoDeclaredError }

static OFFICES_GET: runtime::Operation = runtime::Operation {
    id: "Offices_Get",
    method: runtime::Method::GET,
    path: "/microsoft",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
