// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.scans()`](Scans), their parameters and their errors.

use crate::runtime;

/// Operations on scans.
#[derive(Clone, Copy, Debug)]
pub struct Scans<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Scans<'_> {
    /// `PUT /scans`, operation `putScan`. 200: Its picture
    ///
    /// Returns the bytes of the body; see also [`save_to`](PutScan::save_to) and [`bytes_stream`](PutScan::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_without_form::Client, body: Vec<u8>) -> Result<(), case::case_bodies_without_form::Error> {
    /// let response = client.scans().put(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putScan")]
    #[doc(alias = "/scans")]
    pub fn put(&self, body: impl Into<runtime::Body>) -> PutScan {
        let mut call = runtime::Call::new(self.core, &PUT_SCAN);
        call.bytes("application/dicom", body);
        PutScan::new(call)
    }
}

/// A call to [`Scans::put`].
pub type PutScan = runtime::TypedCall<runtime::AsBytes>;

static PUT_SCAN: runtime::Operation = runtime::Operation {
    id: "putScan",
    method: runtime::Method::PUT,
    path: "/scans",
    accept: "image/png",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
