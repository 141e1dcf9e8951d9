// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.text()`](Text), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on text.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Text<'_> {
    /// `POST /text`. 200: Text
    ///
    /// Optional: [`body`](TextCall::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.text().text().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/text")]
    pub fn text(&self) -> TextCall {
        TextCall(runtime::Call::new(self.core, &TEXT))
    }
}

/// A call to [`Text::text`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct TextCall(runtime::Call);

impl TextCall {
    /// The body of the request.
    pub fn body(mut self, body: &str) -> Self {
        self.0.text("text/plain", body);
        self
    }
}

call! { TextCall => text, runtime::NoDeclaredError }

static TEXT: runtime::Operation = runtime::Operation {
    id: "text",
    method: runtime::Method::POST,
    path: "/text",
    accept: "text/plain; charset=utf-8",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
