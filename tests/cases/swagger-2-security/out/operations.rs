// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_security::Client) -> Result<(), case::case_swagger_2_security::Error> {
    /// client.get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Get {
        Get(runtime::Call::new(&self.core, &GET))
    }

    /// `GET /b`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_security::Client) -> Result<(), case::case_swagger_2_security::Error> {
    /// client.scoped().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn scoped(&self) -> Scoped {
        Scoped(runtime::Call::new(&self.core, &SCOPED))
    }
}

/// A call of [`super::Client::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

call! { Get => none, runtime::NoDeclaredError }

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["key"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::scoped`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Scoped(runtime::Call);

call! { Scoped => none, runtime::NoDeclaredError }

static SCOPED: runtime::Operation = runtime::Operation {
    id: "scoped",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["oauth"], &["login"]],
    ..runtime::Operation::DEFAULT
};
