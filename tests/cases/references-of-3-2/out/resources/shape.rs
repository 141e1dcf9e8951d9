// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.shape()`](Shape), their parameters and their errors.

use crate::case_references_of_3_2::models;
use crate::runtime;

/// Operations on shape.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Shape<'_> {
    /// `GET /shape`, operation `getShape`. 200: A shape
    ///
    /// Returns [`models::Shape`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_of_3_2::Client) -> Result<(), case::case_references_of_3_2::Error> {
    /// let response = client.shape().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getShape")]
    #[doc(alias = "/shape")]
    pub fn get(&self) -> GetShape {
        GetShape::new(runtime::Call::new(self.core, &GET_SHAPE))
    }
}

/// A call to [`Shape::get`].
pub type GetShape = runtime::TypedCall<runtime::AsJson<models::Shape>>;

static GET_SHAPE: runtime::Operation = runtime::Operation {
    id: "getShape",
    method: runtime::Method::GET,
    path: "/shape",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["parts/security.yaml#/schemes/key"], &["login"]],
    ..runtime::Operation::DEFAULT
};
