// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.runtime()`](Runtime), their parameters and their errors.

use crate::case_names_of_modules::errors;
use crate::runtime;

/// Operations of the tag "runtime".
#[derive(Clone, Copy, Debug)]
pub struct Runtime<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Runtime<'_> {
    /// `GET /runtime`, operation `getRuntime`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetRuntimeError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.runtime().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRuntime")]
    #[doc(alias = "/runtime")]
    pub fn get(&self) -> GetRuntime {
        GetRuntime::new(runtime::Call::new(self.core, &GET_RUNTIME))
    }
}

/// A call to [`Runtime::get`].
pub type GetRuntime = runtime::TypedCall<runtime::AsNone, GetRuntimeError>;

static GET_RUNTIME: runtime::Operation = runtime::Operation {
    id: "getRuntime",
    method: runtime::Method::GET,
    path: "/runtime",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Runtime::get`].
///
/// * 404: Missing
pub type GetRuntimeError = errors::NotFoundErrorX5d2cc336;
