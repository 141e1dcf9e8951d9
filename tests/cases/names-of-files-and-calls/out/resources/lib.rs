// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.lib()`](Lib), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "lib".
#[derive(Clone, Copy, Debug)]
pub struct Lib<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Lib<'_> {
    /// `GET /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.lib().v2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn v2(&self) -> V2Lower {
        V2Lower::new(runtime::Call::new(self.core, &V2_LOWER))
    }

    /// `GET /b`, operation `V2`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.lib().v2_upper().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "V2")]
    #[doc(alias = "/b")]
    pub fn v2_upper(&self) -> V2 {
        V2::new(runtime::Call::new(self.core, &V2_CALL))
    }
}

/// A call to [`Lib::v2`].
pub type V2Lower = runtime::TypedCall<runtime::AsNone>;

static V2_LOWER: runtime::Operation = runtime::Operation {
    id: "v2",
    method: runtime::Method::GET,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Lib::v2_upper`].
pub type V2 = runtime::TypedCall<runtime::AsNone>;

static V2_CALL: runtime::Operation = runtime::Operation {
    id: "V2",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
