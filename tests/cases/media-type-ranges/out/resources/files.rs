// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::runtime;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `PUT /files/{a}/{b}/{c}/{d}`, operation `putFile`. 204: Stored
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client, body: case::runtime::Body) -> Result<(), case::case_media_type_ranges::Error> {
    /// use case::case_media_type_ranges::files;
    ///
    /// client.files().replace(files::ReplaceFileParams { a: "a".to_owned(), b: "b".to_owned(), c: "c".to_owned(), d: "d".to_owned(), content_type: "application/octet-stream".to_owned(), body }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putFile")]
    #[doc(alias = "/files/{a}/{b}/{c}/{d}")]
    pub fn replace(&self, params: ReplaceFileParams) -> ReplaceFile {
        let mut call = runtime::Call::new(self.core, &REPLACE_FILE);
        call.path("a", &params.a);
        call.path("b", &params.b);
        call.path("c", &params.c);
        call.path("d", &params.d);
        call.bytes_as(&params.content_type, params.body);
        ReplaceFile::new(call)
    }
}

/// A call to [`Files::replace`].
pub type ReplaceFile = runtime::TypedCall<runtime::AsNone>;

static REPLACE_FILE: runtime::Operation = runtime::Operation {
    id: "putFile",
    method: runtime::Method::PUT,
    path: "/files/{a}/{b}/{c}/{d}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Files::replace`].
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceFileParams {
    pub a: String,
    pub b: String,
    pub c: String,
    pub d: String,
    /// The media type of the body, within `*/*`.
    pub content_type: String,
    /// The body of the request.
    pub body: runtime::Body,
}
