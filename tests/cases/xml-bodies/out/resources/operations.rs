// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the client itself, and their errors.

use crate::case_xml_bodies::Client;
use crate::case_xml_bodies::models;
use crate::case_xml_bodies::xml_shapes;
use crate::runtime;
use crate::runtime::xml_call;

impl Client {
    /// `GET /{bucket}`, operation `listObjects`. 200: The objects
    ///
    /// Returns [`models::ListBucketResult`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListObjectsError`]):
    ///
    /// * `Default` with [`Error`](crate::case_xml_bodies::models::Error). Any other status: What went wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client) -> Result<(), case::case_xml_bodies::Error> {
    /// let response = client.list_objects("bucket").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listObjects")]
    #[doc(alias = "/{bucket}")]
    pub fn list_objects(&self, bucket: &str) -> ListObjects {
        let mut call = runtime::Call::new(&self.core, &LIST_OBJECTS);
        call.path("bucket", &bucket);
        ListObjects(call)
    }

    /// `PUT /{bucket}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client, body: &case::case_xml_bodies::models::TagRequest) -> Result<(), case::case_xml_bodies::Error> {
    /// client.tag("bucket", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/{bucket}")]
    #[inline]
    pub fn tag(&self, bucket: &str, body: &models::TagRequest) -> Tag {
        let mut call = runtime::Call::new(&self.core, &TAG);
        call.path("bucket", &bucket);
        call.xml("text/xml", body, &xml_shapes::TAG_REQUEST_ROOT);
        Tag::new(call)
    }
}

/// A call to [`Client::list_objects`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListObjects(runtime::Call);

xml_call! { ListObjects => models::ListBucketResult as xml_shapes::LIST_BUCKET_RESULT_ROOT, ListObjectsError }

static LIST_OBJECTS: runtime::Operation = runtime::Operation {
    id: "listObjects",
    method: runtime::Method::GET,
    path: "/{bucket}",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Client::list_objects`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListObjectsError {
    /// Any other status: What went wrong
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Error,
    },
}

impl runtime::ByStatus for ListObjectsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .xml(&xml_shapes::ERROR_ROOT)
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call to [`Client::tag`].
pub type Tag = runtime::TypedCall<runtime::AsNone>;

static TAG: runtime::Operation = runtime::Operation {
    id: "tag",
    method: runtime::Method::PUT,
    path: "/{bucket}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
