// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.select()`](Select), their parameters and their errors.

use crate::case_query_string_parameter::models;
use crate::runtime;

/// Operations on select.
#[derive(Clone, Copy, Debug)]
pub struct Select<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Select<'_> {
    /// `GET /select`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_query_string_parameter::Client, selector: &case::case_query_string_parameter::models::SelectSelector) -> Result<(), case::case_query_string_parameter::Error> {
    /// client.select().select(selector).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/select")]
    pub fn select(&self, selector: &models::SelectSelector) -> SelectCall {
        let mut call = runtime::Call::new(self.core, &SELECT);
        call.query("selector", &runtime::JsonText(selector));
        SelectCall::new(call)
    }
}

/// A call to [`Select::select`].
pub type SelectCall = runtime::TypedCall<runtime::AsNone>;

static SELECT: runtime::Operation = runtime::Operation {
    id: "select",
    method: runtime::Method::GET,
    path: "/select",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::query("selector").style(runtime::Style::Whole)],
    ..runtime::Operation::DEFAULT
};
