// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the client itself, and their errors.

use crate::case_path_templates_of_other_tools::Client;
use crate::runtime;

impl Client {
    /// `GET /v2/{name}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.named("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v2/{name}")]
    pub fn named(&self, name: &str) -> Named {
        let mut call = runtime::Call::new(&self.core, &NAMED);
        call.path("name", &name);
        Named::new(call)
    }
}

/// A call to [`Client::named`].
pub type Named = runtime::TypedCall<runtime::AsNone>;

static NAMED: runtime::Operation = runtime::Operation {
    id: "named",
    method: runtime::Method::GET,
    path: "/v2/{name}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::path("name").slashes()],
    ..runtime::Operation::DEFAULT
};
