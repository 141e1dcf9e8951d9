// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.admin()`](Admin), their parameters and their errors.

use crate::runtime;

/// Operations on admin.
#[derive(Clone, Copy, Debug)]
pub struct Admin<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Admin<'_> {
    /// `GET /admin`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_credentials_alike::Client) -> Result<(), case::case_credentials_alike::Error> {
    /// client.admin().admin().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/admin")]
    pub fn admin(&self) -> AdminCall {
        AdminCall::new(runtime::Call::new(self.core, &ADMIN))
    }
}

/// A call to [`Admin::admin`].
pub type AdminCall = runtime::TypedCall<runtime::AsNone>;

static ADMIN: runtime::Operation = runtime::Operation {
    id: "admin",
    method: runtime::Method::GET,
    path: "/admin",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["admin"]],
    ..runtime::Operation::DEFAULT
};
