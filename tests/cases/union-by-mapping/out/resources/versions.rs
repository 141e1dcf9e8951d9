// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.versions()`](Versions), their parameters and their errors.

use crate::case_union_by_mapping::models;
use crate::runtime;

/// Operations on versions.
#[derive(Clone, Copy, Debug)]
pub struct Versions<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Versions<'_> {
    /// `GET /versions`, operation `listVersions`. 200: Told by numbers
    ///
    /// Returns a list of [`models::Version`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_mapping::Client) -> Result<(), case::case_union_by_mapping::Error> {
    /// let response = client.versions().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listVersions")]
    #[doc(alias = "/versions")]
    pub fn list(&self) -> ListVersions {
        ListVersions::new(runtime::Call::new(self.core, &LIST_VERSIONS))
    }
}

/// A call to [`Versions::list`].
pub type ListVersions = runtime::TypedCall<runtime::AsJson<Vec<models::Version>>>;

static LIST_VERSIONS: runtime::Operation = runtime::Operation {
    id: "listVersions",
    method: runtime::Method::GET,
    path: "/versions",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
