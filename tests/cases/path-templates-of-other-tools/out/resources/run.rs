// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.run()`](Run), their parameters and their errors.

use crate::runtime;

/// Operations on run.
#[derive(Clone, Copy, Debug)]
pub struct Run<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Run<'_> {
    /// `POST /v1/{resource}:run`, operation `runResource`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.run().resource("resource").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "runResource")]
    #[doc(alias = "/v1/{resource}:run")]
    pub fn resource(&self, resource: &str) -> RunResource {
        let mut call = runtime::Call::new(self.core, &RUN_RESOURCE);
        call.path("resource", &resource);
        RunResource::new(call)
    }
}

/// A call to [`Run::resource`].
pub type RunResource = runtime::TypedCall<runtime::AsNone>;

static RUN_RESOURCE: runtime::Operation = runtime::Operation {
    id: "runResource",
    method: runtime::Method::POST,
    path: "/v1/{resource}:run",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::path("resource").slashes()],
    ..runtime::Operation::DEFAULT
};
