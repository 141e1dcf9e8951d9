// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.settings()`](Settings), their parameters and their errors.

use crate::case_constant_members::models;
use crate::runtime;

/// Operations on settings.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Settings<'_> {
    /// `PUT /settings`, operation `putSettings`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client) -> Result<(), case::case_constant_members::Error> {
    /// use case::case_constant_members::models;
    ///
    /// let body = models::Settings::default().dark(true);
    /// client.settings().replace(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putSettings")]
    #[doc(alias = "/settings")]
    #[inline]
    pub fn replace(&self, body: &models::Settings) -> ReplaceSettings {
        let mut call = runtime::Call::new(self.core, &REPLACE_SETTINGS);
        call.json("application/json", body);
        ReplaceSettings::new(call)
    }
}

/// A call to [`Settings::replace`].
pub type ReplaceSettings = runtime::TypedCall<runtime::AsNone>;

static REPLACE_SETTINGS: runtime::Operation = runtime::Operation {
    id: "putSettings",
    method: runtime::Method::PUT,
    path: "/settings",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
