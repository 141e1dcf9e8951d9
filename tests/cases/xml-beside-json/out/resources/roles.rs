// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.roles()`](Roles), their parameters and their errors.

use crate::case_xml_beside_json::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on roles.
#[derive(Clone, Copy, Debug)]
pub struct Roles<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Roles<'_> {
    /// `GET /roles`, operation `listRoles`. 200: The roles
    ///
    /// Returns [`models::Roles`].
    ///
    /// In other media types: [`as_xml`](ListRoles::as_xml).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_beside_json::Client) -> Result<(), case::case_xml_beside_json::Error> {
    /// let response = client.roles().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRoles")]
    #[doc(alias = "/roles")]
    pub fn list(&self) -> ListRoles {
        ListRoles(runtime::Call::new(self.core, &LIST_ROLES))
    }
}

/// A call to [`Roles::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListRoles(runtime::Call);

impl ListRoles {
    /// Requests the response as `application/xml`.
    #[inline]
    pub fn as_xml(self) -> runtime::AskedFor<runtime::AsText, runtime::NoDeclaredError> {
        runtime::AskedFor::new(self.0, "application/xml")
    }
}

call! { ListRoles => json models::Roles, runtime::NoDeclaredError }

static LIST_ROLES: runtime::Operation = runtime::Operation {
    id: "listRoles",
    method: runtime::Method::GET,
    path: "/roles",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
