// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_header_parameters::models;
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
    /// Optional: [`x_ids`](Get::x_ids), [`x_range`](Get::x_range), [`if_match`](Get::if_match).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_header_parameters::Client) -> Result<(), case::case_header_parameters::Error> {
    /// client.a().get("X-Request-Id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self, x_request_id: &str) -> Get {
        let mut call = runtime::Call::new(self.core, &GET);
        call.header("X-Request-Id", &x_request_id);
        Get(call)
    }
}

/// A call to [`A::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

impl Get {
    pub fn x_ids(mut self, x_ids: impl IntoIterator<Item = i64>) -> Self {
        self.0.header("X-Ids", &Vec::from_iter(x_ids));
        self
    }

    pub fn x_range(mut self, x_range: &models::GetXRange) -> Self {
        self.0.header("X-Range", &runtime::Structured(x_range));
        self
    }

    pub fn if_match(mut self, if_match: &str) -> Self {
        self.0.header("If-Match", &if_match);
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
    parameters: &[runtime::Parameter::header("X-Range").explode(true)],
    ..runtime::Operation::DEFAULT
};
