// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /h`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.plain().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn plain(&self) -> Plain {
        Plain(runtime::Call::new(&self.core, &PLAIN))
    }
}

/// A call of [`super::Client::plain`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Plain(runtime::Call);

call! { Plain => none, runtime::NoDeclaredError }

static PLAIN: runtime::Operation = runtime::Operation {
    id: "plain",
    method: runtime::Method::GET,
    path: "/h",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
