// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /shape`, operation `getShape`. 200: A shape
    ///
    /// Gives [`models::Shape`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_default_mapping::Client) -> Result<(), case::case_union_default_mapping::Error> {
    /// let response = client.get_shape().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_shape(&self) -> GetShape {
        GetShape(runtime::Call::new(&self.core, &GET_SHAPE))
    }
}

/// A call of [`super::Client::get_shape`].
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
