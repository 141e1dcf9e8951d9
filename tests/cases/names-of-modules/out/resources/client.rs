// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.client()`](Client), their parameters and their errors.

use crate::case_names_of_modules::errors;
use crate::case_names_of_modules::headers;
use crate::case_names_of_modules::models;
use crate::runtime;

/// Operations of the tag "client".
#[derive(Clone, Copy, Debug)]
pub struct Client<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Client<'_> {
    /// `GET /clients`, operation `listClients`. 200: All
    ///
    /// Returns a list of [`models::Model`].
    ///
    /// With [`with_response`](ListClients::with_response), the headers are [`ListClientsHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListClientsError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_names_of_modules::models::Problem). 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// let response = client.client().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listClients")]
    #[doc(alias = "/clients")]
    pub fn list(&self) -> ListClients {
        ListClients::new(runtime::Call::new(self.core, &LIST_CLIENTS))
    }
}

/// A call to [`Client::list`].
pub type ListClients = runtime::TypedCall<
    runtime::AsJson<Vec<models::Model>>,
    ListClientsError,
    ListClientsHeaders,
>;

static LIST_CLIENTS: runtime::Operation = runtime::Operation {
    id: "listClients",
    method: runtime::Method::GET,
    path: "/clients",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Client::list`].
pub type ListClientsHeaders = headers::XTotalHeaders;

/// The documented errors of [`Client::list`].
///
/// * 404: Missing
pub type ListClientsError = errors::NotFoundErrorWithProblem;
