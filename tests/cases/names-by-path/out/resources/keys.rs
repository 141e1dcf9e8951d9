// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.keys()`](Keys), their parameters and their errors.

use crate::runtime;

/// Operations on keys.
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Keys<'_> {
    /// `GET /billing/v1/{tenant}/keys.json`, operation `getKeys`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_path::Client) -> Result<(), case::case_names_by_path::Error> {
    /// client.keys().list("tenant").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getKeys")]
    #[doc(alias = "/billing/v1/{tenant}/keys.json")]
    pub fn list(&self, tenant: &str) -> ListKeys {
        let mut call = runtime::Call::new(self.core, &LIST_KEYS);
        call.path("tenant", &tenant);
        ListKeys::new(call)
    }
}

/// A call to [`Keys::list`].
pub type ListKeys = runtime::TypedCall<runtime::AsNone>;

static LIST_KEYS: runtime::Operation = runtime::Operation {
    id: "getKeys",
    method: runtime::Method::GET,
    path: "/billing/v1/{tenant}/keys.json",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
