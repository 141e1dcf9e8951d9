// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Files API".
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `GET /files/{fileId}/parts/{part}`, operation `getPart`. 204: There is one
    ///
    /// * `file_id`: Pattern `^[0-9a-f]{8}$`.
    /// * `part`: Which part
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_parameter::Client) -> Result<(), case::case_path_parameter::Error> {
    /// client.files().get_part("01234567", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPart")]
    #[doc(alias = "/files/{fileId}/parts/{part}")]
    pub fn get_part(&self, file_id: &str, part: i64) -> GetFilePart {
        let mut call = runtime::Call::new(self.core, &GET_FILE_PART);
        call.path("fileId", &file_id);
        call.path("part", &part);
        GetFilePart::new(call)
    }
}

/// A call to [`Files::get_part`].
pub type GetFilePart = runtime::TypedCall<runtime::AsNone>;

static GET_FILE_PART: runtime::Operation = runtime::Operation {
    id: "getPart",
    method: runtime::Method::GET,
    path: "/files/{fileId}/parts/{part}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("fileId")
            .pattern(
                &runtime::Pattern {
                    source: "^[0-9a-f]{8}$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('0', '9'), ('a', 'f')],
                            min: 8,
                            max: 8,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};
