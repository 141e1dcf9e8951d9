// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.errors()`](Errors), their parameters and their errors.

use crate::case_names_of_modules::errors;
use crate::runtime;

/// Operations of the tag "errors".
#[derive(Clone, Copy, Debug)]
pub struct Errors<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Errors<'_> {
    /// `GET /errors`, operation `listErrors`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListErrorsError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_names_of_modules::models::Problem). 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.errors().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listErrors")]
    #[doc(alias = "/errors")]
    pub fn list(&self) -> ListErrors {
        ListErrors::new(runtime::Call::new(self.core, &LIST_ERRORS))
    }
}

/// A call to [`Errors::list`].
pub type ListErrors = runtime::TypedCall<runtime::AsNone, ListErrorsError>;

static LIST_ERRORS: runtime::Operation = runtime::Operation {
    id: "listErrors",
    method: runtime::Method::GET,
    path: "/errors",
    accept: "application/json",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Errors::list`].
///
/// * 404: Missing
pub type ListErrorsError = errors::NotFoundErrorWithProblem;
