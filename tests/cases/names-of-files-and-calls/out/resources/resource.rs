// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.日本()`](日本), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "日本".
#[derive(Clone, Copy, Debug)]
pub struct 日本<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl 日本<'_> {
    /// `GET /f`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.日本().s3().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/f")]
    pub fn s3(&self) -> S3 {
        S3::new(runtime::Call::new(self.core, &S3_CALL))
    }
}

/// A call to [`日本::s3`].
pub type S3 = runtime::TypedCall<runtime::AsNone>;

static S3_CALL: runtime::Operation = runtime::Operation {
    id: "s3",
    method: runtime::Method::GET,
    path: "/f",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
