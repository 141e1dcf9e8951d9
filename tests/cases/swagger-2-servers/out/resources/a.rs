// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_servers::Client) -> Result<(), case::case_swagger_2_servers::Error> {
    /// client.a().both().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn both(&self) -> Both {
        Both::new(runtime::Call::new(self.core, &BOTH))
    }
}

/// A call to [`A::both`].
pub type Both = runtime::TypedCall<runtime::AsNone>;

static BOTH: runtime::Operation = runtime::Operation {
    id: "both",
    method: runtime::Method::GET,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
