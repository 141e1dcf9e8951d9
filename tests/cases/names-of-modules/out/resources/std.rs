// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.std()`](Std), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;
use std::collections::BTreeMap;

/// Operations of the tag "std".
#[derive(Clone, Copy, Debug)]
pub struct Std<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Std<'_> {
    /// `GET /std`, operation `getStd`. 204: Done
    ///
    /// Optional: [`all`](GetStd::all).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.std().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getStd")]
    #[doc(alias = "/std")]
    pub fn get(&self) -> GetStd {
        GetStd(runtime::Call::new(self.core, &GET_STD))
    }
}

/// A call to [`Std::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetStd(runtime::Call);

impl GetStd {
    pub fn all(mut self, all: &BTreeMap<String, String>) -> Self {
        self.0.query("all", &all);
        self
    }
}

call! { GetStd => none, runtime::NoDeclaredError }

static GET_STD: runtime::Operation = runtime::Operation {
    id: "getStd",
    method: runtime::Method::GET,
    path: "/std",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::query("all").style(runtime::Style::DeepObject).explode(false),
    ],
    ..runtime::Operation::DEFAULT
};
