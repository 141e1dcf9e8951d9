// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.config()`](Config), what can be set on them, and how they fail.

use crate::case_open_object::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on config.
#[derive(Clone, Copy, Debug)]
pub struct Config<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Config<'_> {
    /// `GET /config`, operation `getConfig`. 200: Config
    ///
    /// Gives [`models::Config`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`GetConfigError`]:
    ///
    /// * `Default` with [`Labels`](crate::case_open_object::models::Labels). Any other status: What went wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_open_object::Client) -> Result<(), case::case_open_object::Error> {
    /// let response = client.config().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getConfig")]
    #[doc(alias = "/config")]
    pub fn get(&self) -> GetConfig {
        GetConfig(runtime::Call::new(self.core, &GET_CONFIG))
    }
}

/// A call of [`Config::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetConfig(runtime::Call);

call! { GetConfig => json models::Config, GetConfigError }

static GET_CONFIG: runtime::Operation = runtime::Operation {
    id: "getConfig",
    method: runtime::Method::GET,
    path: "/config",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`Config::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetConfigError {
    /// Any other status: What went wrong
    Default {
        /// The status it came with.
        status: runtime::StatusCode,
        /// The body.
        body: models::Labels,
    },
}

impl runtime::ByStatus for GetConfigError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .json()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}
