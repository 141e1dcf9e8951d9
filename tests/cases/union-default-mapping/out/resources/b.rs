// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.b()`](B), their parameters and their errors.

use crate::case_union_default_mapping::models;
use crate::runtime;

/// Operations on b.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl B<'_> {
    /// `GET /b`, operation `getShapes`. 200: Shapes
    ///
    /// Returns a list of [`models::Shape`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_default_mapping::Client) -> Result<(), case::case_union_default_mapping::Error> {
    /// let response = client.b().get_shapes().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getShapes")]
    #[doc(alias = "/b")]
    pub fn get_shapes(&self) -> GetShapes {
        GetShapes::new(runtime::Call::new(self.core, &GET_SHAPES))
    }
}

/// A call to [`B::get_shapes`].
pub type GetShapes = runtime::TypedCall<runtime::AsJson<Vec<models::Shape>>>;

static GET_SHAPES: runtime::Operation = runtime::Operation {
    id: "getShapes",
    method: runtime::Method::GET,
    path: "/b",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
