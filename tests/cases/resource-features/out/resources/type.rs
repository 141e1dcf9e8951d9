// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.r#type()`](Type), their parameters and their errors.

use crate::case_resource_features::models;
use crate::runtime;

/// Operations of the tag "Type".
#[derive(Clone, Copy, Debug)]
pub struct Type<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Type<'_> {
    /// `GET /type/{id}`, operation `getType`. 200: Type
    ///
    /// Returns [`models::Species`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client) -> Result<(), case::case_resource_features::Error> {
    /// let response = client.r#type().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getType")]
    #[doc(alias = "/type/{id}")]
    pub fn get(&self, id: &str) -> GetType {
        let mut call = runtime::Call::new(self.core, &GET_TYPE);
        call.path("id", &id);
        GetType::new(call)
    }
}

/// A call to [`Type::get`].
pub type GetType = runtime::TypedCall<runtime::AsJson<models::Species>>;

static GET_TYPE: runtime::Operation = runtime::Operation {
    id: "getType",
    method: runtime::Method::GET,
    path: "/type/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
