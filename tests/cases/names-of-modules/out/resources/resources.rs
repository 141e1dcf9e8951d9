// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.resources()`](Resources), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "resources".
#[derive(Clone, Copy, Debug)]
pub struct Resources<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Resources<'_> {
    /// `GET /resources`, operation `listResources`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.resources().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listResources")]
    #[doc(alias = "/resources")]
    pub fn list(&self) -> ListResources {
        ListResources::new(runtime::Call::new(self.core, &LIST_RESOURCES))
    }
}

/// A call to [`Resources::list`].
pub type ListResources = runtime::TypedCall<runtime::AsNone>;

static LIST_RESOURCES: runtime::Operation = runtime::Operation {
    id: "listResources",
    method: runtime::Method::GET,
    path: "/resources",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
