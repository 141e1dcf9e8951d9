// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.main()`](Main), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "main".
#[derive(Clone, Copy, Debug)]
pub struct Main<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Main<'_> {
    /// `GET /d`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// client.main().日本().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/d")]
    pub fn 日本(&self) -> 日本 {
        日本::new(runtime::Call::new(self.core, &日本_CALL))
    }
}

/// A call to [`Main::日本`].
pub type 日本 = runtime::TypedCall<runtime::AsNone>;

static 日本_CALL: runtime::Operation = runtime::Operation {
    id: "日本",
    method: runtime::Method::GET,
    path: "/d",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
