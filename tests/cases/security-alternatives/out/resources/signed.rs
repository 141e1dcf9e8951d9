// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.signed()`](Signed), their parameters and their errors.

use crate::runtime;

/// Operations on signed.
#[derive(Clone, Copy, Debug)]
pub struct Signed<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Signed<'_> {
    /// `GET /signed`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.signed().signed().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/signed")]
    pub fn signed(&self) -> SignedCall {
        SignedCall::new(runtime::Call::new(self.core, &SIGNED))
    }
}

/// A call to [`Signed::signed`].
pub type SignedCall = runtime::TypedCall<runtime::AsNone>;

static SIGNED: runtime::Operation = runtime::Operation {
    id: "signed",
    method: runtime::Method::GET,
    path: "/signed",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["signature"]],
    ..runtime::Operation::DEFAULT
};
