// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.charges()`](Charges), their parameters and their errors.

use crate::case_form_body::models;
use crate::runtime;

/// Operations on charges.
#[derive(Clone, Copy, Debug)]
pub struct Charges<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Charges<'_> {
    /// `POST /charges`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_form_body::Client) -> Result<(), case::case_form_body::Error> {
    /// use case::case_form_body::models;
    ///
    /// let body = models::ChargeRequest::new(1);
    /// client.charges().charge(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/charges")]
    #[inline]
    pub fn charge(&self, body: &models::ChargeRequest) -> Charge {
        let mut call = runtime::Call::new(self.core, &CHARGE);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[
                runtime::Parameter::query("lines").style(runtime::Style::DeepObject),
                runtime::Parameter::query("metadata").style(runtime::Style::DeepObject),
                runtime::Parameter::query("expand").style(runtime::Style::DeepObject),
            ],
        );
        Charge::new(call)
    }
}

/// A call to [`Charges::charge`].
pub type Charge = runtime::TypedCall<runtime::AsNone>;

static CHARGE: runtime::Operation = runtime::Operation {
    id: "charge",
    method: runtime::Method::POST,
    path: "/charges",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
