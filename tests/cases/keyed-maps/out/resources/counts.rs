// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.counts()`](Counts), their parameters and their errors.

use crate::case_keyed_maps::models;
use crate::runtime;
use crate::runtime::call;
use std::collections::BTreeMap;

/// Operations on counts.
#[derive(Clone, Copy, Debug)]
pub struct Counts<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Counts<'_> {
    /// `GET /counts`. 200: By state
    ///
    /// Optional: [`least`](CountsCall::least).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_keyed_maps::Client) -> Result<(), case::case_keyed_maps::Error> {
    /// let response = client.counts().counts().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/counts")]
    pub fn counts(&self) -> CountsCall {
        CountsCall(runtime::Call::new(self.core, &COUNTS))
    }
}

/// A call to [`Counts::counts`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CountsCall(runtime::Call);

impl CountsCall {
    pub fn least(mut self, least: &BTreeMap<models::State, i64>) -> Self {
        self.0.query("least", &least);
        self
    }
}

call! { CountsCall => json BTreeMap<models::State, i64>, runtime::NoDeclaredError }

static COUNTS: runtime::Operation = runtime::Operation {
    id: "counts",
    method: runtime::Method::GET,
    path: "/counts",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    parameters: &[runtime::Parameter::query("least").style(runtime::Style::DeepObject)],
    ..runtime::Operation::DEFAULT
};
