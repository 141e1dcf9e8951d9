// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_parameter_content::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::Json;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 204: Found
    ///
    /// Optional: [`filter`](Get::filter), [`text`](Get::text), [`x_meta`](Get::x_meta).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_parameter_content::Client) -> Result<(), case::case_parameter_content::Error> {
    /// client.a().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self) -> Get {
        Get(runtime::Call::new(self.core, &GET))
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    pub fn filter(mut self, filter: &models::GetFilter) -> Self {
        self.0.query("filter", &runtime::JsonText(filter));
        self
    }

    pub fn text(mut self, text: &str) -> Self {
        self.0.query("text", &text);
        self
    }

    pub fn x_meta(mut self, x_meta: impl Into<Json>) -> Self {
        self.0.header("X-Meta", &runtime::JsonText(&Into::<Json>::into(x_meta)));
        self
    }
}

call! { Get => none, runtime::NoDeclaredError }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
