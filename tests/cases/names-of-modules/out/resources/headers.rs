// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.headers()`](Headers), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "headers".
#[derive(Clone, Copy, Debug)]
pub struct Headers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Headers<'_> {
    /// `GET /headers`, operation `listHeaders`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_modules::Client) -> Result<(), case::case_names_of_modules::Error> {
    /// client.headers().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listHeaders")]
    #[doc(alias = "/headers")]
    pub fn list(&self) -> ListHeaders {
        ListHeaders::new(runtime::Call::new(self.core, &LIST_HEADERS))
    }
}

/// A call to [`Headers::list`].
pub type ListHeaders = runtime::TypedCall<runtime::AsNone>;

static LIST_HEADERS: runtime::Operation = runtime::Operation {
    id: "listHeaders",
    method: runtime::Method::GET,
    path: "/headers",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
