// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pictures()`](Pictures), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on pictures.
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pictures<'_> {
    /// `POST /pictures`, operation `addPicture`. 204: Stored
    ///
    /// * `content_type`: The media type of the body, within `image/*`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client, body: Vec<u8>) -> Result<(), case::case_media_type_ranges::Error> {
    /// client.pictures().add("image/png", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPicture")]
    #[doc(alias = "/pictures")]
    pub fn add(&self, content_type: &str, body: impl Into<runtime::Body>) -> AddPicture {
        let mut call = runtime::Call::new(self.core, &ADD_PICTURE);
        call.bytes_as(content_type, body);
        AddPicture::new(call)
    }

    /// `PUT /pictures`, operation `replacePicture`. 204: Stored
    ///
    /// Optional: [`body`](ReplacePicture::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client) -> Result<(), case::case_media_type_ranges::Error> {
    /// client.pictures().replace().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replacePicture")]
    #[doc(alias = "/pictures")]
    pub fn replace(&self) -> ReplacePicture {
        ReplacePicture(runtime::Call::new(self.core, &REPLACE_PICTURE))
    }
}

/// A call to [`Pictures::add`].
pub type AddPicture = runtime::TypedCall<runtime::AsNone>;

static ADD_PICTURE: runtime::Operation = runtime::Operation {
    id: "addPicture",
    method: runtime::Method::POST,
    path: "/pictures",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pictures::replace`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReplacePicture(runtime::Call);

impl ReplacePicture {
    /// The body of the request.
    pub fn body(mut self, content_type: &str, body: impl Into<runtime::Body>) -> Self {
        self.0.bytes_as(content_type, body);
        self
    }
}

call! { ReplacePicture => none, runtime::NoDeclaredError }

static REPLACE_PICTURE: runtime::Operation = runtime::Operation {
    id: "replacePicture",
    method: runtime::Method::PUT,
    path: "/pictures",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
