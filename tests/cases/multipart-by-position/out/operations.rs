// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /a`. 200: Frames
    ///
    /// Gives bytes; see also [`Send::save_to`] and [`Send::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client, body: case::case_multipart_by_position::models::SendRequest) -> Result<(), case::case_multipart_by_position::Error> {
    /// let response = client.send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(&self, body: models::SendRequest) -> Send {
        let mut call = runtime::Call::new(&self.core, &SEND);
        call.parts_in_order(
            "multipart/mixed",
            &body,
            &[runtime::Encoding::of("items").content_type("image/png, image/jpeg")],
        );
        Send(call)
    }

    /// `POST /page`, operation `addPage`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client) -> Result<(), case::case_multipart_by_position::Error> {
    /// client.add_page(case::case_multipart_by_position::models::AddPageRequest::new("part1", "text", vec!["part2".to_owned()])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_page(&self, body: models::AddPageRequest) -> AddPage {
        let mut call = runtime::Call::new(&self.core, &ADD_PAGE);
        call.parts_in_order(
            "multipart/related; type=text/html",
            &body,
            &[runtime::Encoding::of("part1").content_type("text/html")],
        );
        AddPage(call)
    }

    /// `POST /frames`, operation `addFrames`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client) -> Result<(), case::case_multipart_by_position::Error> {
    /// client.add_frames(case::case_multipart_by_position::models::AddFramesRequest::new(vec![case::runtime::Part::path("path/to/file")])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_frames(&self, body: models::AddFramesRequest) -> AddFrames {
        let mut call = runtime::Call::new(&self.core, &ADD_FRAMES);
        call.parts_in_order(
            "multipart/mixed",
            &body,
            &[runtime::Encoding::of("items").content_type("image/jpeg")],
        );
        AddFrames(call)
    }

    /// `POST /nested`, operation `addNested`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_by_position::Client) -> Result<(), case::case_multipart_by_position::Error> {
    /// client.add_nested(case::case_multipart_by_position::models::AddNestedRequest::new(case::runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_nested(&self, body: models::AddNestedRequest) -> AddNested {
        let mut call = runtime::Call::new(&self.core, &ADD_NESTED);
        call.parts_in_order(
            "multipart/mixed",
            &body,
            &[runtime::Encoding::of("part1").content_type("multipart/mixed")],
        );
        AddNested(call)
    }
}

/// A call of [`super::Client::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

call! { Send => bytes, runtime::NoDeclaredError }

impl Send {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_page`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddPage(runtime::Call);

call! { AddPage => none, runtime::NoDeclaredError }

impl AddPage {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static ADD_PAGE: runtime::Operation = runtime::Operation {
    id: "addPage",
    method: runtime::Method::POST,
    path: "/page",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_frames`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddFrames(runtime::Call);

call! { AddFrames => none, runtime::NoDeclaredError }

impl AddFrames {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static ADD_FRAMES: runtime::Operation = runtime::Operation {
    id: "addFrames",
    method: runtime::Method::POST,
    path: "/frames",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_nested`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddNested(runtime::Call);

call! { AddNested => none, runtime::NoDeclaredError }

impl AddNested {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static ADD_NESTED: runtime::Operation = runtime::Operation {
    id: "addNested",
    method: runtime::Method::POST,
    path: "/nested",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
