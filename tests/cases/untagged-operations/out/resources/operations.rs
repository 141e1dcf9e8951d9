// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the client itself, and their errors.

use crate::case_untagged_operations::Client;
use crate::case_untagged_operations::models;
use crate::runtime;

impl Client {
    /// `GET /`. 200: Root
    ///
    /// Returns [`models::GetResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_untagged_operations::Client) -> Result<(), case::case_untagged_operations::Error> {
    /// let response = client.get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/")]
    pub fn get(&self) -> Get {
        Get::new(runtime::Call::new(&self.core, &GET))
    }
}

/// A call to [`Client::get`].
pub type Get = runtime::TypedCall<runtime::AsJson<models::GetResponse>>;

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
