// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.options()`](Options), their parameters and their errors.

use crate::case_union_by_values::models;
use crate::runtime;

/// Operations on options.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Options<'_> {
    /// `GET /options`, operation `get-option`. 200: An option.
    ///
    /// Returns [`models::OptionModel`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_values::Client) -> Result<(), case::case_union_by_values::Error> {
    /// let response = client.options().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-option")]
    #[doc(alias = "/options")]
    pub fn get(&self) -> GetOption {
        GetOption::new(runtime::Call::new(self.core, &GET_OPTION))
    }
}

/// A call to [`Options::get`].
pub type GetOption = runtime::TypedCall<runtime::AsJson<models::OptionModel>>;

static GET_OPTION: runtime::Operation = runtime::Operation {
    id: "get-option",
    method: runtime::Method::GET,
    path: "/options",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
