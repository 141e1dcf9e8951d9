// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.text()`](Text), their parameters and their errors.

use crate::runtime;

/// Operations on text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Text<'_> {
    /// `GET /text`. 200: Text
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// let response = client.text().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/text")]
    pub fn text(&self) -> TextCall {
        TextCall::new(runtime::Call::new(self.core, &TEXT))
    }
}

/// A call to [`Text::text`].
pub type TextCall = runtime::TypedCall<runtime::AsText>;

static TEXT: runtime::Operation = runtime::Operation {
    id: "text",
    method: runtime::Method::GET,
    path: "/text",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
