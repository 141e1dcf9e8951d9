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
    /// `GET /main`, operation `getMain`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.main().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMain")]
    #[doc(alias = "/main")]
    pub fn get(&self) -> GetMain {
        GetMain::new(runtime::Call::new(self.core, &GET_MAIN))
    }
}

/// A call to [`Main::get`].
pub type GetMain = runtime::TypedCall<runtime::AsNone>;

static GET_MAIN: runtime::Operation = runtime::Operation {
    id: "getMain",
    method: runtime::Method::GET,
    path: "/main",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
