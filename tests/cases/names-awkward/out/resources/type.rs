// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.r#type()`](Type), their parameters and their errors.

use crate::case_names_awkward::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "type".
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Type<'_> {
    /// `GET /a/{self}/{type}`, operation `get-thing`. 200: It
    ///
    /// Returns [`models::OptionModel`].
    ///
    /// Optional: [`self_`](GetThingKebab::self_), [`call`](GetThingKebab::call), [`set_send`](GetThingKebab::set_send), [`set_with_header`](GetThingKebab::set_with_header), [`x_ünïcode`](GetThingKebab::x_ünïcode), [`value_2fast`](GetThingKebab::value_2fast), [`dollar_filter`](GetThingKebab::dollar_filter), [`filter`](GetThingKebab::filter), [`at`](GetThingKebab::at).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// let response = client.r#type().get_thing_kebab("self", "type", "type").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-thing")]
    #[doc(alias = "/a/{self}/{type}")]
    pub fn get_thing_kebab(
        &self,
        self_: &str,
        r#type: &str,
        query_type: &str,
    ) -> GetThingKebab {
        let mut call = runtime::Call::new(self.core, &GET_THING_KEBAB);
        call.path("self", &self_);
        call.path("type", &r#type);
        call.query("type", &query_type);
        GetThingKebab(call)
    }

    /// `GET /c`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.r#type().get_thing().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/c")]
    pub fn get_thing(&self) -> GetThing {
        GetThing::new(runtime::Call::new(self.core, &GET_THING))
    }
}

/// A call to [`Type::get_thing_kebab`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetThingKebab(runtime::Call);

impl GetThingKebab {
    pub fn self_(mut self, self_: &str) -> Self {
        self.0.query("Self", &self_);
        self
    }

    pub fn call(mut self, call: &str) -> Self {
        self.0.query("call", &call);
        self
    }

    pub fn set_send(mut self, set_send: &str) -> Self {
        self.0.query("send", &set_send);
        self
    }

    pub fn set_with_header(mut self, set_with_header: &str) -> Self {
        self.0.query("with_header", &set_with_header);
        self
    }

    pub fn x_ünïcode(mut self, x_ünïcode: &str) -> Self {
        self.0.query("X-Ünïcode", &x_ünïcode);
        self
    }

    pub fn value_2fast(mut self, value_2fast: bool) -> Self {
        self.0.query("2fast", &value_2fast);
        self
    }

    pub fn dollar_filter(mut self, dollar_filter: &str) -> Self {
        self.0.query("$filter", &dollar_filter);
        self
    }

    pub fn filter(mut self, filter: &str) -> Self {
        self.0.query("filter", &filter);
        self
    }

    pub fn at(mut self, at: &str) -> Self {
        self.0.query("@", &at);
        self
    }
}

call! { GetThingKebab => json models::OptionModel, runtime::NoDeclaredError }

static GET_THING_KEBAB: runtime::Operation = runtime::Operation {
    id: "get-thing",
    method: runtime::Method::GET,
    path: "/a/{self}/{type}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Type::get_thing`].
pub type GetThing = runtime::TypedCall<runtime::AsNone>;

static GET_THING: runtime::Operation = runtime::Operation {
    id: "get_thing",
    method: runtime::Method::GET,
    path: "/c",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
