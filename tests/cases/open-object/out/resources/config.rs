// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.config()`](Config), their parameters and their errors.

use crate::case_open_object::models;
use crate::runtime;

/// Operations on config.
#[derive(Clone, Copy, Debug)]
pub struct Config<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Config<'_> {
    /// `GET /config`, operation `getConfig`. 200: Config
    ///
    /// Returns [`models::Config`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetConfigError`]):
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
        GetConfig::new(runtime::Call::new(self.core, &GET_CONFIG))
    }
}

/// A call to [`Config::get`].
pub type GetConfig = runtime::TypedCall<runtime::AsJson<models::Config>, GetConfigError>;

static GET_CONFIG: runtime::Operation = runtime::Operation {
    id: "getConfig",
    method: runtime::Method::GET,
    path: "/config",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Config::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetConfigError {
    /// Any other status: What went wrong
    Default {
        /// The status of the response.
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
