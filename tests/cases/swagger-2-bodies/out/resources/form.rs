// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.form()`](Form), their parameters and their errors.

use crate::case_swagger_2_bodies::models;
use crate::runtime;

/// Operations on form.
#[derive(Clone, Copy, Debug)]
pub struct Form<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Form<'_> {
    /// `POST /form`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// use case::case_swagger_2_bodies::models;
    ///
    /// let body = models::FormRequest::new("name");
    /// client.form().form(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/form")]
    #[inline]
    pub fn form(&self, body: &models::FormRequest) -> FormCall {
        let mut call = runtime::Call::new(self.core, &FORM);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[
                runtime::Parameter::query("tags").explode(false),
                runtime::Parameter::query("multi"),
            ],
        );
        FormCall::new(call)
    }
}

/// A call to [`Form::form`].
pub type FormCall = runtime::TypedCall<runtime::AsNone>;

static FORM: runtime::Operation = runtime::Operation {
    id: "form",
    method: runtime::Method::POST,
    path: "/form",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
