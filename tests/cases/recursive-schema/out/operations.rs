// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /tree`, operation `getTree`. 200: The tree
    ///
    /// Gives [`models::Node`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_recursive_schema::Client) -> Result<(), case::case_recursive_schema::Error> {
    /// let response = client.get_tree().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tree(&self) -> GetTree {
        GetTree(runtime::Call::new(&self.core, &GET_TREE))
    }
}

/// A call of [`super::Client::get_tree`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetTree(runtime::Call);

call! { GetTree => json models::Node, runtime::NoDeclaredError }

static GET_TREE: runtime::Operation = runtime::Operation {
    id: "getTree",
    method: runtime::Method::GET,
    path: "/tree",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
