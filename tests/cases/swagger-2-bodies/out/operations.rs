// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /json`. 200: The same
    ///
    /// Gives [`models::Pet`].
    ///
    /// * `body`: The pet.
    ///
    /// # Errors
    ///
    /// Documented failures are [`JsonCallError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client, body: &case::case_swagger_2_bodies::models::Pet) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// let response = client.json(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn json(&self, body: &models::Pet) -> JsonCall {
        let mut call = runtime::Call::new(&self.core, &JSON);
        call.json("application/json", body);
        JsonCall(call)
    }

    /// `POST /form`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client, body: &case::case_swagger_2_bodies::models::FormRequest) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// client.form(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn form(&self, body: &models::FormRequest) -> Form {
        let mut call = runtime::Call::new(&self.core, &FORM);
        call.styled_form(
            "application/x-www-form-urlencoded",
            body,
            &[
                runtime::Parameter::query("tags").explode(false),
                runtime::Parameter::query("multi"),
            ],
        );
        Form(call)
    }

    /// `POST /upload`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// client.upload(case::case_swagger_2_bodies::models::UploadRequest::new(case::runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(&self, body: models::UploadRequest) -> Upload {
        let mut call = runtime::Call::new(&self.core, &UPLOAD);
        call.parts("multipart/form-data", &body, &[]);
        Upload(call)
    }

    /// `POST /uploads`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// client.uploads(case::case_swagger_2_bodies::models::UploadsRequest::new(vec![case::runtime::Part::path("path/to/file")])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn uploads(&self, body: models::UploadsRequest) -> Uploads {
        let mut call = runtime::Call::new(&self.core, &UPLOADS);
        call.parts(
            "multipart/form-data",
            &body,
            &[
                runtime::Encoding::styled(
                    runtime::Parameter::query("tags").explode(false),
                ),
                runtime::Encoding::styled(
                    runtime::Parameter::query("piped")
                        .style(runtime::Style::PipeDelimited)
                        .explode(false),
                ),
            ],
        );
        Uploads(call)
    }

    /// `GET /file`. 200: The file
    ///
    /// Gives bytes; see also [`Download::save_to`] and [`Download::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// let response = client.download().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self) -> Download {
        Download(runtime::Call::new(&self.core, &DOWNLOAD))
    }

    /// `GET /text`. 200: Text
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// let response = client.text().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self) -> Text {
        Text(runtime::Call::new(&self.core, &TEXT))
    }
}

/// A call of [`super::Client::json`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct JsonCall(runtime::Call);

call! { JsonCall => json models::Pet, JsonCallError }

static JSON: runtime::Operation = runtime::Operation {
    id: "json",
    method: runtime::Method::POST,
    path: "/json",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`super::Client::json`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonCallError {
    /// Any other status: Wrong
    Default {
        /// The status it came with.
        status: runtime::StatusCode,
        /// The body.
        body: models::Problem,
    },
}

impl runtime::ByStatus for JsonCallError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .json()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call of [`super::Client::form`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Form(runtime::Call);

call! { Form => none, runtime::NoDeclaredError }

static FORM: runtime::Operation = runtime::Operation {
    id: "form",
    method: runtime::Method::POST,
    path: "/form",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

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
    path: "/upload",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::uploads`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Uploads(runtime::Call);

call! { Uploads => none, runtime::NoDeclaredError }

impl Uploads {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static UPLOADS: runtime::Operation = runtime::Operation {
    id: "uploads",
    method: runtime::Method::POST,
    path: "/uploads",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::download`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Download(runtime::Call);

call! { Download => bytes, runtime::NoDeclaredError }

static DOWNLOAD: runtime::Operation = runtime::Operation {
    id: "download",
    method: runtime::Method::GET,
    path: "/file",
    accept: "application/pdf",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::text`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Text(runtime::Call);

call! { Text => text, runtime::NoDeclaredError }

static TEXT: runtime::Operation = runtime::Operation {
    id: "text",
    method: runtime::Method::GET,
    path: "/text",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
