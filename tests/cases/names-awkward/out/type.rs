// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Operations of the tag "type".

use crate::runtime;
use crate::runtime::call;
use super::models;

/// Operations of the tag "type".
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    pub(super) core: &'a runtime::Core,
}

impl Type<'_> {
    /// `GET /a/{self}/{type}`, operation `get-thing`. 200: It
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// let response = client.r#type().get_thing("self", "type", "type").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self, self_2: &str, r#type: &str, type_2: &str) -> GetThing {
        let mut call = runtime::Call::new(self.core, &GET_THING);
        call.path("self", &self_2);
        call.path("type", &r#type);
        call.query("type", &type_2);
        GetThing(call)
    }

    /// `GET /c`, operation `get_thing`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_awkward::Client) -> Result<(), case::case_names_awkward::Error> {
    /// client.r#type().get_thing_2().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing_2(&self) -> GetThing2 {
        GetThing2(runtime::Call::new(self.core, &GET_THING_2))
    }
}

/// A call of [`Type::get_thing`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetThing(runtime::Call);

call! { GetThing => json models::Option2, runtime::NoDeclaredError }

impl GetThing {
    pub fn self_(mut self, self_: &str) -> Self {
        self.0.query("Self", &self_);
        self
    }

    pub fn call(mut self, call: &str) -> Self {
        self.0.query("call", &call);
        self
    }

    pub fn send_2(mut self, send_2: &str) -> Self {
        self.0.query("send", &send_2);
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

    pub fn filter(mut self, filter: &str) -> Self {
        self.0.query("$filter", &filter);
        self
    }

    pub fn filter_2(mut self, filter_2: &str) -> Self {
        self.0.query("filter", &filter_2);
        self
    }

    pub fn at(mut self, at: &str) -> Self {
        self.0.query("@", &at);
        self
    }
}

static GET_THING: runtime::Operation = runtime::Operation {
    id: "get-thing",
    method: runtime::Method::GET,
    path: "/a/{self}/{type}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`Type::get_thing_2`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetThing2(runtime::Call);

call! { GetThing2 => none, runtime::NoDeclaredError }

static GET_THING_2: runtime::Operation = runtime::Operation {
    id: "get_thing",
    method: runtime::Method::GET,
    path: "/c",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
