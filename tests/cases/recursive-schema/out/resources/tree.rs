// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tree()`](Tree), their parameters and their errors.

use crate::case_recursive_schema::models;
use crate::runtime;

/// Operations on tree.
#[derive(Clone, Copy, Debug)]
pub struct Tree<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tree<'_> {
    /// `GET /tree`, operation `getTree`. 200: The tree
    ///
    /// Returns [`models::Node`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_recursive_schema::Client) -> Result<(), case::case_recursive_schema::Error> {
    /// let response = client.tree().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTree")]
    #[doc(alias = "/tree")]
    pub fn get(&self) -> GetTree {
        GetTree::new(runtime::Call::new(self.core, &GET_TREE))
    }
}

/// A call to [`Tree::get`].
pub type GetTree = runtime::TypedCall<runtime::AsJson<models::Node>>;

static GET_TREE: runtime::Operation = runtime::Operation {
    id: "getTree",
    method: runtime::Method::GET,
    path: "/tree",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
