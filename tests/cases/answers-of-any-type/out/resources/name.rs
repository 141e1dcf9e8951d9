// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.name()`](Name), their parameters and their errors.

use crate::runtime;

/// Operations on name.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Name<'_> {
    /// `GET /name`, operation `getName`. 200: A text
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answers_of_any_type::Client) -> Result<(), case::case_answers_of_any_type::Error> {
    /// let response = client.name().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getName")]
    #[doc(alias = "/name")]
    pub fn get(&self) -> GetName {
        GetName::new(runtime::Call::new(self.core, &GET_NAME))
    }
}

/// A call to [`Name::get`].
pub type GetName = runtime::TypedCall<runtime::AsString>;

static GET_NAME: runtime::Operation = runtime::Operation {
    id: "getName",
    method: runtime::Method::GET,
    path: "/name",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
