// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.other()`](Other), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on other.
#[derive(Clone, Copy, Debug)]
pub struct Other<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Other<'_> {
    /// `POST /other`. 200: Rows
    ///
    /// Optional: [`body`](OtherCall::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_across_files::Client) -> Result<(), case::case_swagger_2_across_files::Error> {
    /// let response = client.other().other().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/other")]
    pub fn other(&self) -> OtherCall {
        OtherCall(runtime::Call::new(self.core, &OTHER))
    }
}

/// A call to [`Other::other`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct OtherCall(runtime::Call);

impl OtherCall {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { OtherCall => text, runtime::NoDeclaredError }

static OTHER: runtime::Operation = runtime::Operation {
    id: "other",
    method: runtime::Method::POST,
    path: "/other",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    servers: &[
        runtime::Server {
            url: "http://other.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    ..runtime::Operation::DEFAULT
};
