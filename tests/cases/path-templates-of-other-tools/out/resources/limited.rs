// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.limited()`](Limited), their parameters and their errors.

use crate::runtime;

/// Operations on limited.
#[derive(Clone, Copy, Debug)]
pub struct Limited<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Limited<'_> {
    /// `GET /limited/{id}/{kind}{format}{version}/{last}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// use case::case_path_templates_of_other_tools::limited;
    ///
    /// client.limited().limited(limited::LimitedCallParams { id: 1, kind: "kind".to_owned(), format: "format".to_owned(), version: "version".to_owned(), last: "last".to_owned() }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/limited/{id}/{kind}{format}{version}/{last}")]
    pub fn limited(&self, params: LimitedCallParams) -> LimitedCall {
        let mut call = runtime::Call::new(self.core, &LIMITED);
        call.path("id", &params.id);
        call.path("kind", &params.kind);
        call.path("format", &params.format);
        call.path("version", &params.version);
        call.path("last", &params.last);
        LimitedCall::new(call)
    }
}

/// A call to [`Limited::limited`].
pub type LimitedCall = runtime::TypedCall<runtime::AsNone>;

static LIMITED: runtime::Operation = runtime::Operation {
    id: "limited",
    method: runtime::Method::GET,
    path: "/limited/{id}/{kind}{format}{version}/{last}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("format").style(runtime::Style::Label),
        runtime::Parameter::path("version").style(runtime::Style::Matrix),
    ],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Limited::limited`].
#[derive(Clone, Debug, PartialEq)]
pub struct LimitedCallParams {
    pub id: i64,
    pub kind: String,
    pub format: String,
    pub version: String,
    pub last: String,
}
