// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.settings()`](Settings), their parameters and their errors.

use crate::runtime;

/// Operations on settings.
#[derive(Clone, Copy, Debug)]
pub struct Settings<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Settings<'_> {
    /// `GET /v1/settings`, operation `getSettings`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.settings().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSettings")]
    #[doc(alias = "/v1/settings")]
    pub fn get(&self) -> GetSettings {
        GetSettings::new(runtime::Call::new(self.core, &GET_SETTINGS))
    }

    /// `POST /v1/settings`, operation `post v1 settings`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.settings().update().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/settings")]
    pub fn update(&self) -> UpdateSettings {
        UpdateSettings::new(runtime::Call::new(self.core, &UPDATE_SETTINGS))
    }
}

/// A call to [`Settings::get`].
pub type GetSettings = runtime::TypedCall<runtime::AsNone>;

static GET_SETTINGS: runtime::Operation = runtime::Operation {
    id: "getSettings",
    method: runtime::Method::GET,
    path: "/v1/settings",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Settings::update`].
pub type UpdateSettings = runtime::TypedCall<runtime::AsNone>;

static UPDATE_SETTINGS: runtime::Operation = runtime::Operation {
    id: "post v1 settings",
    method: runtime::Method::POST,
    path: "/v1/settings",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
