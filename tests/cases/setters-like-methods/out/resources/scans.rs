// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.scans()`](Scans), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on scans.
#[derive(Clone, Copy, Debug)]
pub struct Scans<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Scans<'_> {
    /// `GET /scans/{call}`, operation `downloadScan`. 200: The scan
    ///
    /// Returns the bytes of the body; see also [`save_to`](DownloadScan::save_to) and [`bytes_stream`](DownloadScan::bytes_stream).
    ///
    /// Optional: [`set_save_to`](DownloadScan::set_save_to), [`set_bytes_stream`](DownloadScan::set_bytes_stream), [`set_send`](DownloadScan::set_send), [`set_into_request`](DownloadScan::set_into_request), [`set_with_response`](DownloadScan::set_with_response), [`set_with_timeout`](DownloadScan::set_with_timeout), [`from`](DownloadScan::from), [`type_id`](DownloadScan::type_id), [`withdrawn`](DownloadScan::withdrawn).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_setters_like_methods::Client) -> Result<(), case::case_setters_like_methods::Error> {
    /// let response = client.scans().download("call", "params").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "downloadScan")]
    #[doc(alias = "/scans/{call}")]
    pub fn download(&self, call_value: &str, params_value: &str) -> DownloadScan {
        let mut call = runtime::Call::new(self.core, &DOWNLOAD_SCAN);
        call.path("call", &call_value);
        call.query("params", &params_value);
        DownloadScan(call)
    }
}

/// A call to [`Scans::download`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DownloadScan(runtime::Call);

impl DownloadScan {
    pub fn set_save_to(mut self, set_save_to: &str) -> Self {
        self.0.query("save_to", &set_save_to);
        self
    }

    pub fn set_bytes_stream(mut self, set_bytes_stream: bool) -> Self {
        self.0.query("bytes_stream", &set_bytes_stream);
        self
    }

    pub fn set_send(mut self, set_send: bool) -> Self {
        self.0.query("send", &set_send);
        self
    }

    pub fn set_into_request(mut self, set_into_request: &str) -> Self {
        self.0.query("into_request", &set_into_request);
        self
    }

    pub fn set_with_response(mut self, set_with_response: bool) -> Self {
        self.0.query("with_response", &set_with_response);
        self
    }

    pub fn set_with_timeout(mut self, set_with_timeout: i64) -> Self {
        self.0.header("with_timeout", &set_with_timeout);
        self
    }

    pub fn from(mut self, from: &str) -> Self {
        self.0.query("from", &from);
        self
    }

    pub fn type_id(mut self, type_id: i64) -> Self {
        self.0.query("type_id", &type_id);
        self
    }

    pub fn withdrawn(mut self, withdrawn: bool) -> Self {
        self.0.query("withdrawn", &withdrawn);
        self
    }
}

call! { DownloadScan => bytes, runtime::NoDeclaredError }

static DOWNLOAD_SCAN: runtime::Operation = runtime::Operation {
    id: "downloadScan",
    method: runtime::Method::GET,
    path: "/scans/{call}",
    accept: "application/pdf",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
