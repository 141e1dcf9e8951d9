// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.upload()`](Upload), their parameters and their errors.

use crate::runtime;

/// Operations on upload.
#[derive(Clone, Copy, Debug)]
pub struct Upload<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Upload<'_> {
    /// `POST /upload`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_params_structure::Client, body: case::runtime::Body) -> Result<(), case::case_params_structure::Error> {
    /// use case::case_params_structure::upload;
    ///
    /// client.upload().upload(upload::UploadCallParams { a: "a".to_owned(), b: 1, c: 1, d: 1, body }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/upload")]
    pub fn upload(&self, params: UploadCallParams) -> UploadCall {
        let mut call = runtime::Call::new(self.core, &UPLOAD);
        call.query("a", &params.a);
        call.query("b", &params.b);
        call.query("c", &params.c);
        call.query("d", &params.d);
        call.bytes("application/octet-stream", params.body);
        UploadCall::new(call)
    }
}

/// A call to [`Upload::upload`].
pub type UploadCall = runtime::TypedCall<runtime::AsNone>;

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "upload",
    method: runtime::Method::POST,
    path: "/upload",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Upload::upload`].
#[derive(Clone, Debug, PartialEq)]
pub struct UploadCallParams {
    pub a: String,
    pub b: i64,
    pub c: i64,
    pub d: i64,
    /// The body of the request.
    pub body: runtime::Body,
}
