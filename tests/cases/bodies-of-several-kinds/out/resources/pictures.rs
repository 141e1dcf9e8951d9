// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pictures()`](Pictures), their parameters and their errors.

use crate::case_bodies_of_several_kinds::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::stream_call;

/// Operations of the tag "Pictures".
#[derive(Clone, Copy, Debug)]
pub struct Pictures<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pictures<'_> {
    /// `POST /pictures`, operation `uploadPicture`. 204: Done
    ///
    /// * `content_type`: The media type of the body: `image/gif`, `image/jpeg`, `image/png`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: Vec<u8>) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// client.pictures().upload("image/gif", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "uploadPicture")]
    #[doc(alias = "/pictures")]
    pub fn upload(
        &self,
        content_type: &str,
        body: impl Into<runtime::Body>,
    ) -> UploadPicture {
        let mut call = runtime::Call::new(self.core, &UPLOAD_PICTURE);
        call.bytes_as(content_type, body);
        UploadPicture::new(call)
    }

    /// `POST /pictures/url`, operation `addPicture`. 200: What is seen
    ///
    /// Returns [`models::Pet`].
    ///
    /// [`Pictures::add_multipart`] sends the body as `multipart/form-data`.
    ///
    /// [`Pictures::add_png`] sends the body as `image/png`.
    ///
    /// [`Pictures::add_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let body = models::AddPictureRequest::new("url").stream(true);
    /// let response = client.pictures().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPicture")]
    #[doc(alias = "/pictures/url")]
    #[inline]
    pub fn add(&self, body: &models::AddPictureRequest) -> AddPicture {
        let mut call = runtime::Call::new(self.core, &ADD_PICTURE);
        call.json("application/json", body);
        call.unset_member("stream");
        AddPicture(call)
    }

    /// `POST /pictures/url`, operation `addPicture`. 200: What is seen
    ///
    /// Returns a stream of [`models::Change`].
    ///
    /// [`Pictures::add_multipart`] sends the body as `multipart/form-data`.
    ///
    /// [`Pictures::add_png`] sends the body as `image/png`.
    ///
    /// [`Pictures::add`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let body = models::AddPictureRequest::new("url").stream(true);
    /// let mut stream = client.pictures().add_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPicture")]
    #[doc(alias = "/pictures/url")]
    #[inline]
    pub fn add_stream(&self, body: &models::AddPictureRequest) -> AddPictureStream {
        let mut call = runtime::Call::new(self.core, &ADD_PICTURE_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        AddPictureStream(call)
    }

    /// `POST /pictures/url`, operation `addPicture`. 200: What is seen
    ///
    /// Returns [`models::Pet`].
    ///
    /// Sends the body as `multipart/form-data`.
    ///
    /// [`Pictures::add_multipart_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::runtime;
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let response = client.pictures().add_multipart(models::AddPictureRequestMultipart::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPicture")]
    #[doc(alias = "/pictures/url")]
    #[inline]
    pub fn add_multipart(&self, body: models::AddPictureRequestMultipart) -> AddPicture {
        let mut call = runtime::Call::new(self.core, &ADD_PICTURE);
        let mut body = body;
        body.stream = body.stream.map(|_| false);
        call.parts("multipart/form-data", &body, &[]);
        AddPicture(call)
    }

    /// `POST /pictures/url`, operation `addPicture`. 200: What is seen
    ///
    /// Returns a stream of [`models::Change`].
    ///
    /// Sends the body as `multipart/form-data`.
    ///
    /// [`Pictures::add_multipart`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// use case::runtime;
    /// use case::case_bodies_of_several_kinds::models;
    ///
    /// let mut stream = client.pictures().add_multipart_stream(models::AddPictureRequestMultipart::new(runtime::Part::path("path/to/file"))).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPicture")]
    #[doc(alias = "/pictures/url")]
    #[inline]
    pub fn add_multipart_stream(
        &self,
        body: models::AddPictureRequestMultipart,
    ) -> AddPictureStream {
        let mut call = runtime::Call::new(self.core, &ADD_PICTURE_STREAM);
        let mut body = body;
        body.stream = Some(true);
        call.parts("multipart/form-data", &body, &[]);
        AddPictureStream(call)
    }

    /// `POST /pictures/url`, operation `addPicture`. 200: What is seen
    ///
    /// Returns [`models::Pet`].
    ///
    /// Sends the body as `image/png`.
    ///
    /// [`Pictures::add_png_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: Vec<u8>) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// let response = client.pictures().add_png(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPicture")]
    #[doc(alias = "/pictures/url")]
    pub fn add_png(&self, body: impl Into<runtime::Body>) -> AddPicture {
        let mut call = runtime::Call::new(self.core, &ADD_PICTURE);
        call.bytes("image/png", body);
        AddPicture(call)
    }

    /// `POST /pictures/url`, operation `addPicture`. 200: What is seen
    ///
    /// Returns a stream of [`models::Change`].
    ///
    /// Sends the body as `image/png`.
    ///
    /// [`Pictures::add_png`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_of_several_kinds::Client, body: Vec<u8>) -> Result<(), case::case_bodies_of_several_kinds::Error> {
    /// let mut stream = client.pictures().add_png_stream(body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addPicture")]
    #[doc(alias = "/pictures/url")]
    pub fn add_png_stream(&self, body: impl Into<runtime::Body>) -> AddPictureStream {
        let mut call = runtime::Call::new(self.core, &ADD_PICTURE_STREAM);
        call.bytes("image/png", body);
        AddPictureStream(call)
    }
}

/// A call to [`Pictures::upload`].
pub type UploadPicture = runtime::TypedCall<runtime::AsNone>;

static UPLOAD_PICTURE: runtime::Operation = runtime::Operation {
    id: "uploadPicture",
    method: runtime::Method::POST,
    path: "/pictures",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pictures::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPicture(runtime::Call);

impl AddPicture {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddPicture => json models::Pet, runtime::NoDeclaredError }

static ADD_PICTURE: runtime::Operation = runtime::Operation {
    id: "addPicture",
    method: runtime::Method::POST,
    path: "/pictures/url",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pictures::add_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPictureStream(runtime::Call);

impl AddPictureStream {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

stream_call! { AddPictureStream => json models::Change, EVENT_DATA, runtime::NoDeclaredError }

static ADD_PICTURE_STREAM: runtime::Operation = runtime::Operation {
    id: "addPicture",
    method: runtime::Method::POST,
    path: "/pictures/url",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
