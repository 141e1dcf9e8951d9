// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.inherited()`](Inherited), their parameters and their errors.

use crate::runtime;

/// Operations on inherited.
#[derive(Clone, Copy, Debug)]
pub struct Inherited<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Inherited<'_> {
    /// `GET /inherited`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.inherited().inherited().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/inherited")]
    pub fn inherited(&self) -> InheritedCall {
        InheritedCall::new(runtime::Call::new(self.core, &INHERITED))
    }
}

/// A call to [`Inherited::inherited`].
pub type InheritedCall = runtime::TypedCall<runtime::AsNone>;

static INHERITED: runtime::Operation = runtime::Operation {
    id: "inherited",
    method: runtime::Method::GET,
    path: "/inherited",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"]],
    ..runtime::Operation::DEFAULT
};
