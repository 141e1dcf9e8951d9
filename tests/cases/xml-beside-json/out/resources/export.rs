// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.export()`](Export), their parameters and their errors.

use crate::case_xml_beside_json::models;
use crate::case_xml_beside_json::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on export.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Export<'_> {
    /// `GET /export`. 200: The roles
    ///
    /// Returns [`models::Roles`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_beside_json::Client) -> Result<(), case::case_xml_beside_json::Error> {
    /// let response = client.export().export().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/export")]
    pub fn export(&self) -> ExportCall {
        ExportCall(runtime::Call::new(self.core, &EXPORT))
    }
}

/// A call to [`Export::export`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ExportCall(runtime::Call);

xml_call! { ExportCall => models::Roles as xml_shapes::ROLES_ROOT, runtime::NoDeclaredError }

static EXPORT: runtime::Operation = runtime::Operation {
    id: "export",
    method: runtime::Method::GET,
    path: "/export",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
