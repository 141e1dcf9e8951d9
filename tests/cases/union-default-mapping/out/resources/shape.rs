// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.shape()`](Shape), what can be set on them, and how they fail.

use crate::case_union_default_mapping::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on shape.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Shape<'_> {
    /// `GET /shape`, operation `getShape`. 200: A shape
    ///
    /// Gives [`models::Shape`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_default_mapping::Client) -> Result<(), case::case_union_default_mapping::Error> {
    /// let response = client.shape().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getShape")]
    #[doc(alias = "/shape")]
    pub fn get(&self) -> GetShape {
        GetShape(runtime::Call::new(self.core, &GET_SHAPE))
    }
}

/// A call of [`Shape::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetShape(runtime::Call);

call! { GetShape => json models::Shape, runtime::NoDeclaredError }

static GET_SHAPE: runtime::Operation = runtime::Operation {
    id: "getShape",
    method: runtime::Method::GET,
    path: "/shape",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
