// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_path_styles::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a/{simple}/{list}/x{label}/y{matrix}/z{point}.json`. 204: Found
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_styles::Client, point: case::case_path_styles::models::GetPoint) -> Result<(), case::case_path_styles::Error> {
    /// use case::case_path_styles::a;
    ///
    /// client.a().get(a::GetParams { simple: "simple".to_owned(), list: vec![1], label: vec!["label".to_owned()], matrix: vec!["matrix".to_owned()], point }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a/{simple}/{list}/x{label}/y{matrix}/z{point}.json")]
    pub fn get(&self, params: GetParams) -> Get {
        let mut call = runtime::Call::new(self.core, &GET);
        call.path("simple", &params.simple);
        call.path("list", &params.list);
        call.path("label", &params.label);
        call.path("matrix", &params.matrix);
        call.path("point", &runtime::Structured(&params.point));
        Get::new(call)
    }
}

/// A call to [`A::get`].
pub type Get = runtime::TypedCall<runtime::AsNone>;

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a/{simple}/{list}/x{label}/y{matrix}/z{point}.json",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("label").style(runtime::Style::Label).explode(true),
        runtime::Parameter::path("matrix").style(runtime::Style::Matrix),
        runtime::Parameter::path("point").style(runtime::Style::Matrix).explode(true),
    ],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`A::get`].
#[derive(Clone, Debug, PartialEq)]
pub struct GetParams {
    pub simple: String,
    pub list: Vec<i64>,
    pub label: Vec<String>,
    pub matrix: Vec<String>,
    pub point: models::GetPoint,
}
