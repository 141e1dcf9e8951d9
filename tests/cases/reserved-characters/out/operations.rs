// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /things/{id}`. 204: Found
    ///
    /// Optional: [`Get::q`], [`Get::back`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_reserved_characters::Client) -> Result<(), case::case_reserved_characters::Error> {
    /// client.get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> Get {
        let mut call = runtime::Call::new(&self.core, &GET);
        call.path("id", &id);
        Get(call)
    }
}

/// A call of [`super::Client::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

call! { Get => none, runtime::NoDeclaredError }

impl Get {
    pub fn q(mut self, q: &str) -> Self {
        self.0.query("q", &q);
        self
    }

    pub fn back(mut self, back: &str) -> Self {
        self.0.cookie("back", &back);
        self
    }
}

static GET: runtime::Operation = runtime::Operation {
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
