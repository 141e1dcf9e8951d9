// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.containers()`](Containers), their parameters and their errors.

use crate::case_xml_bodies::models;
use crate::case_xml_bodies::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

/// Operations on containers.
#[derive(Clone, Copy, Debug)]
pub struct Containers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Containers<'_> {
    /// `GET /containers/{container}`, operation `listBlobs`. 200: The blobs
    ///
    /// Returns [`models::ListBlobsResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client) -> Result<(), case::case_xml_bodies::Error> {
    /// let response = client.containers().list_blobs("container").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listBlobs")]
    #[doc(alias = "/containers/{container}")]
    pub fn list_blobs(&self, container: &str) -> ListBlobs {
        let mut call = runtime::Call::new(self.core, &LIST_BLOBS);
        call.path("container", &container);
        ListBlobs(call)
    }
}

/// A call to [`Containers::list_blobs`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListBlobs(runtime::Call);

xml_call! { ListBlobs => models::ListBlobsResponse as xml_shapes::LIST_BLOBS_RESPONSE_ROOT, runtime::NoDeclaredError }

static LIST_BLOBS: runtime::Operation = runtime::Operation {
    id: "listBlobs",
    method: runtime::Method::GET,
    path: "/containers/{container}",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
