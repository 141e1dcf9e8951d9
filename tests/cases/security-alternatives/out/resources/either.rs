// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.either()`](Either), their parameters and their errors.

use crate::runtime;

/// Operations on either.
#[derive(Clone, Copy, Debug)]
pub struct Either<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Either<'_> {
    /// `GET /either`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.either().either().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/either")]
    pub fn either(&self) -> EitherCall {
        EitherCall::new(runtime::Call::new(self.core, &EITHER))
    }
}

/// A call to [`Either::either`].
pub type EitherCall = runtime::TypedCall<runtime::AsNone>;

static EITHER: runtime::Operation = runtime::Operation {
    id: "either",
    method: runtime::Method::GET,
    path: "/either",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"], &["key", "login"]],
    ..runtime::Operation::DEFAULT
};
