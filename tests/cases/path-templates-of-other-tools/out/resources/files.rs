// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::runtime;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `GET /files/{proxy}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.files().proxied("proxy").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/files/{proxy}")]
    pub fn proxied(&self, proxy: &str) -> Proxied {
        let mut call = runtime::Call::new(self.core, &PROXIED);
        call.path("proxy", &proxy);
        Proxied::new(call)
    }
}

/// A call to [`Files::proxied`].
pub type Proxied = runtime::TypedCall<runtime::AsNone>;

static PROXIED: runtime::Operation = runtime::Operation {
    id: "proxied",
    method: runtime::Method::GET,
    path: "/files/{proxy}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[runtime::Parameter::path("proxy").slashes()],
    ..runtime::Operation::DEFAULT
};
