// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.forms()`](Forms), their parameters and their errors.

use crate::case_json_in_strings::models;
use crate::runtime;

/// Operations on forms.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Forms<'_> {
    /// `POST /forms`, operation `sendForm`. 204: Taken
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_json_in_strings::Client, body: &case::case_json_in_strings::models::CallForm) -> Result<(), case::case_json_in_strings::Error> {
    /// client.forms().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendForm")]
    #[doc(alias = "/forms")]
    #[inline]
    pub fn send(&self, body: &models::CallForm) -> SendForm {
        let mut call = runtime::Call::new(self.core, &SEND_FORM);
        call.form("application/x-www-form-urlencoded", body);
        SendForm::new(call)
    }
}

/// A call to [`Forms::send`].
pub type SendForm = runtime::TypedCall<runtime::AsNone>;

static SEND_FORM: runtime::Operation = runtime::Operation {
    id: "sendForm",
    method: runtime::Method::POST,
    path: "/forms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
