// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `PUT /pets/{id}`, operation `renamePet`. 204: Renamed
    ///
    /// * `id`: Pattern `^[a-z]+$`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &case::case_one_api_in_3_1::Client, body: &case::case_one_api_in_3_1::models::RenamePetRequest) -> Result<(), case::case_one_api_in_3_1::Error> {
    /// client.rename_pet("a", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    #[inline]
    pub fn rename_pet(&self, id: &str, body: &models::RenamePetRequest) -> RenamePet {
        let mut call = runtime::Call::new(&self.core, &RENAME_PET);
        call.path("id", &id);
        call.form("application/x-www-form-urlencoded", body);
        RenamePet(call)
    }
}

/// A call of [`super::Client::rename_pet`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RenamePet(runtime::Call);

call! { RenamePet => none, runtime::NoDeclaredError }

static RENAME_PET: runtime::Operation = runtime::Operation {
    id: "renamePet",
    method: runtime::Method::PUT,
    path: "/pets/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("id")
            .pattern(
                &runtime::Pattern {
                    source: "^[a-z]+$",
                    classes: &[
                        runtime::CharClass {
                            ranges: &[('a', 'z')],
                            min: 1,
                            max: u32::MAX,
                        },
                    ],
                },
            ),
    ],
    ..runtime::Operation::DEFAULT
};
