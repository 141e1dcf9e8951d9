// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.archives()`](Archives), their parameters and their errors.

use crate::case_bodies_without_form::models;
use crate::runtime;

/// Operations on archives.
#[derive(Clone, Copy, Debug)]
pub struct Archives<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Archives<'_> {
    /// `GET /archives`, operation `getArchive`. 200: An archive
    ///
    /// Returns the bytes of the body; see also [`save_to`](GetArchive::save_to) and [`bytes_stream`](GetArchive::bytes_stream).
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetArchiveError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_bodies_without_form::models::Problem). 404: None
    /// * `NotAcceptable`. 406: Neither
    /// * `Default` with [`Problem`](crate::case_bodies_without_form::models::Problem). Any other status: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_without_form::Client) -> Result<(), case::case_bodies_without_form::Error> {
    /// let response = client.archives().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getArchive")]
    #[doc(alias = "/archives")]
    pub fn get(&self) -> GetArchive {
        GetArchive::new(runtime::Call::new(self.core, &GET_ARCHIVE))
    }
}

/// A call to [`Archives::get`].
pub type GetArchive = runtime::TypedCall<runtime::AsBytes, GetArchiveError>;

static GET_ARCHIVE: runtime::Operation = runtime::Operation {
    id: "getArchive",
    method: runtime::Method::GET,
    path: "/archives",
    accept: "application/zip, text/plain;q=0.5, text/html;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Archives::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetArchiveError {
    /// 404: None
    NotFound(models::Problem),
    /// 406: Neither
    NotAcceptable(String),
    /// Any other status: Wrong
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: Vec<models::Problem>,
    },
}

impl runtime::ByStatus for GetArchiveError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            406 => response.text().map(Self::NotAcceptable),
            _ => {
                response
                    .json()
                    .map(|body| Self::Default {
                        status: response.status(),
                        body,
                    })
            }
        };
        Some(outcome)
    }
}
