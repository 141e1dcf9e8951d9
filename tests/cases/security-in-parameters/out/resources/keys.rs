// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.keys()`](Keys), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on keys.
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Keys<'_> {
    /// `GET /keys`, operation `listKeys`. 204: Nothing is said of security.
    ///
    /// Optional: [`x_tenant`](ListKeys::x_tenant).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.keys().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listKeys")]
    #[doc(alias = "/keys")]
    pub fn list(&self) -> ListKeys {
        ListKeys(runtime::Call::new(self.core, &LIST_KEYS))
    }
}

/// A call to [`Keys::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListKeys(runtime::Call);

impl ListKeys {
    /// One that need not be given stays.
    pub fn x_tenant(mut self, x_tenant: &str) -> Self {
        self.0.header("X-Tenant", &x_tenant);
        self
    }
}

call! { ListKeys => none, runtime::NoDeclaredError }

static LIST_KEYS: runtime::Operation = runtime::Operation {
    id: "listKeys",
    method: runtime::Method::GET,
    path: "/keys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["key", "session"]],
    ..runtime::Operation::DEFAULT
};
