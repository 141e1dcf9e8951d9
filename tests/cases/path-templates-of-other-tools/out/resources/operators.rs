// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.operators()`](Operators), their parameters and their errors.

use crate::runtime;

/// Operations on operators.
#[derive(Clone, Copy, Debug)]
pub struct Operators<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Operators<'_> {
    /// `GET /operators/{ids}/{key}/{suffix}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.operators().operators(["ids"], "key", ["suffix"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/operators/{ids}/{key}/{suffix}")]
    pub fn operators(
        &self,
        ids: impl IntoIterator<Item = impl AsRef<str>>,
        key: &str,
        suffix: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> OperatorsCall {
        let mut call = runtime::Call::new(self.core, &OPERATORS);
        call.path("ids", &runtime::texts(ids));
        call.path("key", &key);
        call.path("suffix", &runtime::texts(suffix));
        OperatorsCall::new(call)
    }
}

/// A call to [`Operators::operators`].
pub type OperatorsCall = runtime::TypedCall<runtime::AsNone>;

static OPERATORS: runtime::Operation = runtime::Operation {
    id: "operators",
    method: runtime::Method::GET,
    path: "/operators/{ids}/{key}/{suffix}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("ids").explode(true),
        runtime::Parameter::path("key").style(runtime::Style::Matrix),
        runtime::Parameter::path("suffix").style(runtime::Style::Label).explode(true),
    ],
    ..runtime::Operation::DEFAULT
};
