// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.images()`](Images), their parameters and their errors.

use crate::runtime;

/// Operations on images.
#[derive(Clone, Copy, Debug)]
pub struct Images<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Images<'_> {
    /// `PUT /images`, operation `putImage`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_without_form::Client, body: Vec<u8>) -> Result<(), case::case_bodies_without_form::Error> {
    /// client.images().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putImage")]
    #[doc(alias = "/images")]
    pub fn put(&self, body: impl Into<runtime::Body>) -> PutImage {
        let mut call = runtime::Call::new(self.core, &PUT_IMAGE);
        call.bytes("application/json", body);
        PutImage::new(call)
    }
}

/// A call to [`Images::put`].
pub type PutImage = runtime::TypedCall<runtime::AsNone>;

static PUT_IMAGE: runtime::Operation = runtime::Operation {
    id: "putImage",
    method: runtime::Method::PUT,
    path: "/images",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
