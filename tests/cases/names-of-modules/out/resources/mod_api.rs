// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.r#mod()`](Mod), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "mod".
#[derive(Clone, Copy, Debug)]
pub struct Mod<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Mod<'_> {
    /// `GET /mod`, operation `getMod`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.r#mod().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMod")]
    #[doc(alias = "/mod")]
    pub fn get(&self) -> GetMod {
        GetMod::new(runtime::Call::new(self.core, &GET_MOD))
    }
}

/// A call to [`Mod::get`].
pub type GetMod = runtime::TypedCall<runtime::AsNone>;

static GET_MOD: runtime::Operation = runtime::Operation {
    id: "getMod",
    method: runtime::Method::GET,
    path: "/mod",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
