// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.indices()`](Indices), their parameters and their errors.

use crate::runtime;

/// Operations on indices.
#[derive(Clone, Copy, Debug)]
pub struct Indices<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Indices<'_> {
    /// `GET /opensearch`, operation `indices.get_alias.0`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// client.indices().get_alias().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "indices.get_alias.0")]
    #[doc(alias = "/opensearch")]
    pub fn get_alias(&self) -> IndicesGetAlias0 {
        IndicesGetAlias0::new(runtime::Call::new(self.core, &INDICES_GET_ALIAS_0))
    }
}

/// A call to [`Indices::get_alias`].
pub type IndicesGetAlias0 = runtime::TypedCall<runtime::AsNone>;

static INDICES_GET_ALIAS_0: runtime::Operation = runtime::Operation {
    id: "indices.get_alias.0",
    method: runtime::Method::GET,
    path: "/opensearch",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
