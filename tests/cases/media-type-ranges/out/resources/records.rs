// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.records()`](Records), their parameters and their errors.

use crate::case_media_type_ranges::models;
use crate::runtime;

/// Operations on records.
#[derive(Clone, Copy, Debug)]
pub struct Records<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Records<'_> {
    /// `POST /records`, operation `addRecord`. 204: Stored
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_media_type_ranges::Client) -> Result<(), case::case_media_type_ranges::Error> {
    /// use case::case_media_type_ranges::models;
    ///
    /// let body = models::AddRecordRequest::default().n(1);
    /// client.records().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addRecord")]
    #[doc(alias = "/records")]
    #[inline]
    pub fn add(&self, body: &models::AddRecordRequest) -> AddRecord {
        let mut call = runtime::Call::new(self.core, &ADD_RECORD);
        call.json("application/json", body);
        AddRecord::new(call)
    }
}

/// A call to [`Records::add`].
pub type AddRecord = runtime::TypedCall<runtime::AsNone>;

static ADD_RECORD: runtime::Operation = runtime::Operation {
    id: "addRecord",
    method: runtime::Method::POST,
    path: "/records",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
