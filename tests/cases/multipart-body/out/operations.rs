// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_body::Client) -> Result<(), case::case_multipart_body::Error> {
    /// client.upload(case::case_multipart_body::models::UploadRequest::new(case::runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(&self, body: models::UploadRequest) -> Upload {
        let mut call = runtime::Call::new(&self.core, &UPLOAD);
        call.parts("multipart/form-data", &body, &[]);
        Upload(call)
    }

    /// `POST /any`, operation `sendAny`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_body::Client) -> Result<(), case::case_multipart_body::Error> {
    /// client.send_any(case::runtime::Multipart::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_any(&self, body: runtime::Multipart) -> SendAny {
        let mut call = runtime::Call::new(&self.core, &SEND_ANY);
        call.multipart("multipart/form-data", body);
        SendAny(call)
    }

    /// `PUT /optional`. 204: Done
    ///
    /// Optional: [`Replace::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_body::Client) -> Result<(), case::case_multipart_body::Error> {
    /// client.replace().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace(&self) -> Replace {
        Replace(runtime::Call::new(&self.core, &REPLACE))
    }
}

/// A call of [`super::Client::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Upload(runtime::Call);

call! { Upload => none, runtime::NoDeclaredError }

impl Upload {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "upload",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::send_any`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendAny(runtime::Call);

call! { SendAny => none, runtime::NoDeclaredError }

impl SendAny {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static SEND_ANY: runtime::Operation = runtime::Operation {
    id: "sendAny",
    method: runtime::Method::POST,
    path: "/any",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::replace`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Replace(runtime::Call);

call! { Replace => none, runtime::NoDeclaredError }

impl Replace {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: models::ReplaceRequest) -> Self {
        self.0.parts("multipart/form-data", &body, &[]);
        self
    }

    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static REPLACE: runtime::Operation = runtime::Operation {
    id: "replace",
    method: runtime::Method::PUT,
    path: "/optional",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
