// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.lib()`](Lib), their parameters and their errors.

use crate::case_names_of_modules::errors;
use crate::runtime;

/// Operations of the tag "lib".
#[derive(Clone, Copy, Debug)]
pub struct Lib<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Lib<'_> {
    /// `GET /lib`, operation `getLib`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetLibError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.lib().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLib")]
    #[doc(alias = "/lib")]
    pub fn get(&self) -> GetLib {
        GetLib::new(runtime::Call::new(self.core, &GET_LIB))
    }
}

/// A call to [`Lib::get`].
pub type GetLib = runtime::TypedCall<runtime::AsNone, GetLibError>;

static GET_LIB: runtime::Operation = runtime::Operation {
    id: "getLib",
    method: runtime::Method::GET,
    path: "/lib",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Lib::get`].
///
/// * 404: Missing
pub type GetLibError = errors::NotFoundErrorX5d2cc336;
