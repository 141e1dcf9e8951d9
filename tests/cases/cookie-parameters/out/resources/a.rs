// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_cookie_parameters::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 204: Found
    ///
    /// Optional: [`theme`](Get::theme), [`tags`](Get::tags), [`raw`](Get::raw).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_cookie_parameters::Client) -> Result<(), case::case_cookie_parameters::Error> {
    /// client.a().get("session").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self, session: &str) -> Get {
        let mut call = runtime::Call::new(self.core, &GET);
        call.cookie("session", &session);
        Get(call)
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    pub fn theme(mut self, theme: impl Into<models::GetTheme>) -> Self {
        self.0.cookie("theme", &Into::<models::GetTheme>::into(theme));
        self
    }

    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.0.cookie("tags", &runtime::texts(tags));
        self
    }

    pub fn raw(mut self, raw: &str) -> Self {
        self.0.cookie("raw", &raw);
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
    parameters: &[
        runtime::Parameter::cookie("tags").explode(false),
        runtime::Parameter::cookie("raw").style(runtime::Style::Cookie),
    ],
    ..runtime::Operation::DEFAULT
};
