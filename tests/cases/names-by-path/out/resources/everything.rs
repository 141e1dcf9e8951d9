// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.everything()`](Everything), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Everything".
#[derive(Clone, Copy, Debug)]
pub struct Everything<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Everything<'_> {
    /// `GET /billing/v1/settings`, operation `everything_settings`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_path::Client) -> Result<(), case::case_names_by_path::Error> {
    /// client.everything().settings().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "everything_settings")]
    #[doc(alias = "/billing/v1/settings")]
    pub fn settings(&self) -> EverythingSettings {
        EverythingSettings::new(runtime::Call::new(self.core, &EVERYTHING_SETTINGS))
    }

    /// `HEAD /billing/v1/{tenant}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_path::Client) -> Result<(), case::case_names_by_path::Error> {
    /// client.everything().ping("tenant").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/billing/v1/{tenant}")]
    pub fn ping(&self, tenant: &str) -> Ping {
        let mut call = runtime::Call::new(self.core, &PING);
        call.path("tenant", &tenant);
        Ping::new(call)
    }
}

/// A call to [`Everything::settings`].
pub type EverythingSettings = runtime::TypedCall<runtime::AsNone>;

static EVERYTHING_SETTINGS: runtime::Operation = runtime::Operation {
    id: "everything_settings",
    method: runtime::Method::GET,
    path: "/billing/v1/settings",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Everything::ping`].
pub type Ping = runtime::TypedCall<runtime::AsNone>;

static PING: runtime::Operation = runtime::Operation {
    id: "ping",
    method: runtime::Method::HEAD,
    path: "/billing/v1/{tenant}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
