// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.labels()`](Labels), their parameters and their errors.

#![allow(deprecated)]

use crate::case_setters::models;
use crate::runtime;

/// Operations on labels.
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Labels<'_> {
    /// `POST /labels`, operation `createLabel`. 204: Created
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_setters::Client) -> Result<(), case::case_setters::Error> {
    /// use case::case_setters::models;
    ///
    /// let body = models::NewLabel::default().set_set_new("new").set_default("default");
    /// client.labels().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createLabel")]
    #[doc(alias = "/labels")]
    #[inline]
    pub fn create(&self, body: &models::NewLabel) -> CreateLabel {
        let mut call = runtime::Call::new(self.core, &CREATE_LABEL);
        call.json("application/json", body);
        CreateLabel::new(call)
    }
}

/// A call to [`Labels::create`].
pub type CreateLabel = runtime::TypedCall<runtime::AsNone>;

static CREATE_LABEL: runtime::Operation = runtime::Operation {
    id: "createLabel",
    method: runtime::Method::POST,
    path: "/labels",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
