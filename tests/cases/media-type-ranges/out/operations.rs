// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /pictures`, operation `addPicture`. 204: Stored
    ///
    /// * `content_type`: The media type of the body, within `image/*`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client, body: Vec<u8>) -> Result<(), case::case_media_type_ranges::Error> {
    /// client.add_picture("image/png", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_picture(
        &self,
        content_type: &str,
        body: impl Into<runtime::Body>,
    ) -> AddPicture {
        let mut call = runtime::Call::new(&self.core, &ADD_PICTURE);
        call.bytes_as(content_type, body);
        AddPicture(call)
    }

    /// `PUT /pictures`, operation `replacePicture`. 204: Stored
    ///
    /// Optional: [`ReplacePicture::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client) -> Result<(), case::case_media_type_ranges::Error> {
    /// client.replace_picture().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_picture(&self) -> ReplacePicture {
        ReplacePicture(runtime::Call::new(&self.core, &REPLACE_PICTURE))
    }

    /// `PUT /files/{a}/{b}/{c}/{d}`, operation `putFile`. 204: Stored
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client, body: case::runtime::Body) -> Result<(), case::case_media_type_ranges::Error> {
    /// client.put_file(case::case_media_type_ranges::operations::PutFileParams { a: "a".to_owned(), b: "b".to_owned(), c: "c".to_owned(), d: "d".to_owned(), content_type: "application/octet-stream".to_owned(), body }).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_file(&self, params: PutFileParams) -> PutFile {
        let mut call = runtime::Call::new(&self.core, &PUT_FILE);
        call.path("a", &params.a);
        call.path("b", &params.b);
        call.path("c", &params.c);
        call.path("d", &params.d);
        call.bytes_as(&params.content_type, params.body);
        PutFile(call)
    }

    /// `POST /records`, operation `addRecord`. 204: Stored
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client, body: &case::case_media_type_ranges::models::AddRecordRequest) -> Result<(), case::case_media_type_ranges::Error> {
    /// client.add_record(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_record(&self, body: &models::AddRecordRequest) -> AddRecord {
        let mut call = runtime::Call::new(&self.core, &ADD_RECORD);
        call.json("application/json", body);
        AddRecord(call)
    }
}

/// A call of [`super::Client::add_picture`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPicture(runtime::Call);

call! { AddPicture => none, runtime::NoDeclaredError }

static ADD_PICTURE: runtime::Operation = runtime::Operation {
    id: "addPicture",
    method: runtime::Method::POST,
    path: "/pictures",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::replace_picture`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReplacePicture(runtime::Call);

call! { ReplacePicture => none, runtime::NoDeclaredError }

impl ReplacePicture {
    /// The body of the request.
    pub fn body(mut self, content_type: &str, body: impl Into<runtime::Body>) -> Self {
        self.0.bytes_as(content_type, body);
        self
    }
}

static REPLACE_PICTURE: runtime::Operation = runtime::Operation {
    id: "replacePicture",
    method: runtime::Method::PUT,
    path: "/pictures",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::put_file`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PutFile(runtime::Call);

call! { PutFile => none, runtime::NoDeclaredError }

static PUT_FILE: runtime::Operation = runtime::Operation {
    id: "putFile",
    method: runtime::Method::PUT,
    path: "/files/{a}/{b}/{c}/{d}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// What [`super::Client::put_file`] must be given.
#[derive(Clone, Debug, PartialEq)]
pub struct PutFileParams {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    /// The media type of the body, within `*/*`.
    pub content_type: String,
    /// The body of the request.
    pub body: runtime::Body,
}

/// A call of [`super::Client::add_record`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddRecord(runtime::Call);

call! { AddRecord => none, runtime::NoDeclaredError }

static ADD_RECORD: runtime::Operation = runtime::Operation {
    id: "addRecord",
    method: runtime::Method::POST,
    path: "/records",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
