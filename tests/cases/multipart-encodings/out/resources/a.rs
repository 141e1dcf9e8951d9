// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_multipart_encodings::models;
use crate::case_multipart_encodings::xml_shapes;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_encodings::Client, body: case::case_multipart_encodings::models::SendRequest) -> Result<(), case::case_multipart_encodings::Error> {
    /// client.a().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn send(&self, body: models::SendRequest) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.parts(
            "multipart/form-data",
            &body,
            &[
                runtime::Encoding::of("picture").content_type("image/png, image/jpeg"),
                runtime::Encoding::of("scan").content_type("application/pdf"),
                runtime::Encoding::of("csv").content_type("text/csv"),
                runtime::Encoding::of("latin")
                    .content_type("text/plain; charset=iso-8859-1"),
                runtime::Encoding::styled(
                    runtime::Parameter::query("joined").explode(false),
                ),
                runtime::Encoding::styled(
                    runtime::Parameter::query("piped")
                        .style(runtime::Style::PipeDelimited)
                        .explode(false),
                ),
                runtime::Encoding::styled(runtime::Parameter::query("filter")),
                runtime::Encoding::styled(
                    runtime::Parameter::query("deep").style(runtime::Style::DeepObject),
                ),
                runtime::Encoding::of("points")
                    .content_type("application/vnd.point+json"),
                runtime::Encoding::of("quoted").content_type("application/json"),
                runtime::Encoding::of("xml")
                    .content_type("application/xml")
                    .inside(&xml_shapes::POINT_ROOT),
                runtime::Encoding::of("stamp").content_type("image/png").base64(),
                runtime::Encoding::of("seal")
                    .content_type("application/octet-stream")
                    .base64(),
            ],
        );
        Send(call)
    }
}

/// A call to [`A::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

impl Send {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { Send => none, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
