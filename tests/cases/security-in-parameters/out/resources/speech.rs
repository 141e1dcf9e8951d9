// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.speech()`](Speech), their parameters and their errors.

use crate::runtime;

/// Operations on speech.
#[derive(Clone, Copy, Debug)]
pub struct Speech<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Speech<'_> {
    /// `POST /speech`. 204: The token
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.speech().speak().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/speech")]
    pub fn speak(&self) -> Speak {
        Speak::new(runtime::Call::new(self.core, &SPEAK))
    }
}

/// A call to [`Speech::speak`].
pub type Speak = runtime::TypedCall<runtime::AsNone>;

static SPEAK: runtime::Operation = runtime::Operation {
    id: "speak",
    method: runtime::Method::POST,
    path: "/speech",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"]],
    ..runtime::Operation::DEFAULT
};
