// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.bars()`](Bars), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on bars.
#[derive(Clone, Copy, Debug)]
pub struct Bars<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Bars<'_> {
    /// `GET /speakeasy`, operation `getSpeakeasy`. 204: Done
    ///
    /// Optional: [`password`](GetSpeakeasy::password).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// client.bars().enter().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSpeakeasy")]
    #[doc(alias = "/speakeasy")]
    pub fn enter(&self) -> GetSpeakeasy {
        GetSpeakeasy(runtime::Call::new(self.core, &GET_SPEAKEASY))
    }
}

/// A call to [`Bars::enter`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetSpeakeasy(runtime::Call);

impl GetSpeakeasy {
    pub fn password(mut self, password: &str) -> Self {
        self.0.query("pw", &password);
        self
    }
}

call! { GetSpeakeasy => none, runtime::NoDeclaredError }

static GET_SPEAKEASY: runtime::Operation = runtime::Operation {
    id: "getSpeakeasy",
    method: runtime::Method::GET,
    path: "/speakeasy",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
