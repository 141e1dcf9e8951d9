// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.things()`](Things), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on things.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Things<'_> {
    /// `GET /things/{id}`. 204: Found
    ///
    /// Optional: [`q`](GetThing::q), [`back`](GetThing::back).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_reserved_characters::Client) -> Result<(), case::case_reserved_characters::Error> {
    /// client.things().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/things/{id}")]
    pub fn get(&self, id: &str) -> GetThing {
        let mut call = runtime::Call::new(self.core, &GET_THING);
        call.path("id", &id);
        GetThing(call)
    }
}

/// A call to [`Things::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetThing(runtime::Call);

impl GetThing {
    pub fn q(mut self, q: &str) -> Self {
        self.0.query("q", &q);
        self
    }

    pub fn back(mut self, back: &str) -> Self {
        self.0.cookie("back", &back);
        self
    }
}

call! { GetThing => none, runtime::NoDeclaredError }

static GET_THING: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/things/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("id").allow_reserved(),
        runtime::Parameter::query("q").allow_reserved(),
        runtime::Parameter::cookie("back").allow_reserved(),
    ],
    ..runtime::Operation::DEFAULT
};
