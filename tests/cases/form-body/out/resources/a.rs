// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_form_body::models;
use crate::runtime;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_form_body::Client) -> Result<(), case::case_form_body::Error> {
    /// use case::case_form_body::models;
    ///
    /// let body = models::Form::new("name").count(1).reserved("reserved");
    /// client.a().send(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, body: &models::Form) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[
                runtime::Parameter::query("spaced")
                    .style(runtime::Style::SpaceDelimited)
                    .explode(false),
                runtime::Parameter::query("deep").style(runtime::Style::DeepObject),
                runtime::Parameter::query("commas").explode(false),
                runtime::Parameter::query("reserved").allow_reserved(),
            ],
        );
        Send::new(call)
    }
}

/// A call to [`A::send`].
pub type Send = runtime::TypedCall<runtime::AsNone>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
