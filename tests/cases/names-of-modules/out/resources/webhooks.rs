// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.webhooks()`](Webhooks), their parameters and their errors.

use crate::case_names_of_modules::errors;
use crate::runtime;

/// Operations of the tag "webhooks".
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Webhooks<'_> {
    /// `GET /webhooks`, operation `listWebhooks`. 204: Done
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListWebhooksError`]):
    ///
    /// * `NotFound`. 404: Missing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.webhooks().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listWebhooks")]
    #[doc(alias = "/webhooks")]
    pub fn list(&self) -> ListWebhooks {
        ListWebhooks::new(runtime::Call::new(self.core, &LIST_WEBHOOKS))
    }
}

/// A call to [`Webhooks::list`].
pub type ListWebhooks = runtime::TypedCall<runtime::AsNone, ListWebhooksError>;

static LIST_WEBHOOKS: runtime::Operation = runtime::Operation {
    id: "listWebhooks",
    method: runtime::Method::GET,
    path: "/webhooks",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Webhooks::list`].
///
/// * 404: Missing
pub type ListWebhooksError = errors::NotFoundErrorX5d2cc336;
