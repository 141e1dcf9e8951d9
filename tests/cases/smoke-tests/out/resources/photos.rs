// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.photos()`](Photos), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Photos".
#[derive(Clone, Copy, Debug)]
pub struct Photos<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Photos<'_> {
    /// `POST /pets/{id}/photo`, operation `uploadPhoto`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: case::case_smoke_tests::models::UploadPhotoRequest) -> Result<(), case::case_smoke_tests::Error> {
    /// client.photos().upload("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploadPhoto")]
    #[doc(alias = "/pets/{id}/photo")]
    #[inline]
    pub fn upload(&self, id: &str, body: models::UploadPhotoRequest) -> UploadPhoto {
        let mut call = runtime::Call::new(self.core, &UPLOAD_PHOTO);
        call.path("id", &id);
        call.parts("multipart/form-data", &body, &[]);
        UploadPhoto(call)
    }

    /// `GET /pets/{id}/photo`, operation `getPhoto`. 200: The photo
    ///
    /// Returns the bytes of the body; see also [`save_to`](GetPhoto::save_to) and [`bytes_stream`](GetPhoto::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.photos().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPhoto")]
    #[doc(alias = "/pets/{id}/photo")]
    pub fn get(&self, id: &str) -> GetPhoto {
        let mut call = runtime::Call::new(self.core, &GET_PHOTO);
        call.path("id", &id);
        GetPhoto::new(call)
    }

    /// `PUT /pets/{id}/photo`, operation `replacePhoto`. 200: What it is
    ///
    /// * `content_type`: The media type of the body, within `image/*`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: Vec<u8>) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.photos().replace("id", "image/png", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replacePhoto")]
    #[doc(alias = "/pets/{id}/photo")]
    pub fn replace(
        &self,
        id: &str,
        content_type: &str,
        body: impl Into<runtime::Body>,
    ) -> ReplacePhoto {
        let mut call = runtime::Call::new(self.core, &REPLACE_PHOTO);
        call.path("id", &id);
        call.bytes_as(content_type, body);
        ReplacePhoto::new(call)
    }
}

/// A call to [`Photos::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UploadPhoto(runtime::Call);

impl UploadPhoto {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { UploadPhoto => none, runtime::NoDeclaredError }

static UPLOAD_PHOTO: runtime::Operation = runtime::Operation {
    id: "uploadPhoto",
    method: runtime::Method::POST,
    path: "/pets/{id}/photo",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Photos::get`].
pub type GetPhoto = runtime::TypedCall<runtime::AsBytes>;

static GET_PHOTO: runtime::Operation = runtime::Operation {
    id: "getPhoto",
    method: runtime::Method::GET,
    path: "/pets/{id}/photo",
    accept: "image/png",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Photos::replace`].
pub type ReplacePhoto = runtime::TypedCall<runtime::AsText>;

static REPLACE_PHOTO: runtime::Operation = runtime::Operation {
    id: "replacePhoto",
    method: runtime::Method::PUT,
    path: "/pets/{id}/photo",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
