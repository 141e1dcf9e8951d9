// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.mails()`](Mails), their parameters and their errors.

use crate::case_multipart_within::models;
use crate::case_multipart_within::xml_shapes;
use crate::runtime;
use crate::runtime::call;

/// Operations on mails.
#[derive(Clone, Copy, Debug)]
pub struct Mails<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Mails<'_> {
    /// `POST /mails`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_within::Client, body: case::case_multipart_within::models::SendRequest) -> Result<(), case::case_multipart_within::Error> {
    /// client.mails().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/mails")]
    #[inline]
    pub fn send(&self, body: models::SendRequest) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.parts(
            "multipart/form-data",
            &body,
            &[
                runtime::Encoding::of("letter")
                    .content_type("multipart/mixed")
                    .inside(
                        &runtime::PartsWithin::named(
                            &[
                                runtime::Encoding::of("text").content_type("text/html"),
                                runtime::Encoding::of("at")
                                    .content_type("application/xml")
                                    .inside(&xml_shapes::POINT_ROOT),
                                runtime::Encoding::of("deep")
                                    .content_type("multipart/form-data")
                                    .inside(
                                        &runtime::PartsWithin::named(
                                            &[
                                                runtime::Encoding::of("seal")
                                                    .content_type("application/octet-stream")
                                                    .base64(),
                                            ],
                                        ),
                                    ),
                            ],
                        ),
                    ),
                runtime::Encoding::of("readers")
                    .content_type("multipart/form-data")
                    .inside(&runtime::PartsWithin::named(&[])),
                runtime::Encoding::of("files")
                    .content_type("multipart/mixed")
                    .inside(&runtime::PartsWithin::in_order(&[])),
                runtime::Encoding::of("scans")
                    .content_type("multipart/mixed")
                    .inside(
                        &runtime::PartsWithin::in_order(
                            &[runtime::Encoding::of("items").content_type("image/png")],
                        ),
                    ),
                runtime::Encoding::of("points")
                    .content_type("multipart/parallel")
                    .inside(
                        &runtime::PartsWithin::in_order(
                            &[
                                runtime::Encoding::of("items")
                                    .content_type("application/xml")
                                    .inside(&xml_shapes::POINT_ROOT),
                            ],
                        ),
                    ),
                runtime::Encoding::of("words")
                    .content_type("multipart/mixed")
                    .inside(&runtime::PartsWithin::in_order(&[])),
                runtime::Encoding::of("sender")
                    .content_type("multipart/form-data")
                    .inside(&runtime::PartsWithin::named(&[])),
            ],
        );
        Send(call)
    }
}

/// A call to [`Mails::send`].
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
    path: "/mails",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
