// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.uploads()`](Uploads), their parameters and their errors.

use crate::case_swagger_2_bodies::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on uploads.
#[derive(Clone, Copy, Debug)]
pub struct Uploads<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Uploads<'_> {
    /// `POST /uploads`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_bodies::Client) -> Result<(), case::case_swagger_2_bodies::Error> {
    /// use case::runtime;
    /// use case::case_swagger_2_bodies::models;
    ///
    /// client.uploads().uploads(models::UploadsRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/uploads")]
    #[inline]
    pub fn uploads(&self, body: models::UploadsRequest) -> UploadsCall {
        let mut call = runtime::Call::new(self.core, &UPLOADS);
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
        UploadsCall(call)
    }
}

/// A call to [`Uploads::uploads`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UploadsCall(runtime::Call);

impl UploadsCall {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { UploadsCall => none, runtime::NoDeclaredError }

static UPLOADS: runtime::Operation = runtime::Operation {
    id: "uploads",
    method: runtime::Method::POST,
    path: "/uploads",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
