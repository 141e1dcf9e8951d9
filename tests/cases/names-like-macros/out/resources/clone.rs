// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.clone_api()`](self::Clone), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "clone".
#[derive(Clone, Copy, Debug)]
pub struct Clone<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Clone<'_> {
    /// `POST /clone`, operation `clone`. 204: Cloned
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_like_macros::Client) -> Result<(), case::case_names_like_macros::Error> {
    /// client.clone_api().call_clone().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "clone")]
    #[doc(alias = "/clone")]
    pub fn call_clone(&self) -> CloneCall {
        CloneCall::new(runtime::Call::new(self.core, &CLONE))
    }
}

/// A call to [`Clone::call_clone`].
pub type CloneCall = runtime::TypedCall<runtime::AsNone>;

static CLONE: runtime::Operation = runtime::Operation {
    id: "clone",
    method: runtime::Method::POST,
    path: "/clone",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
