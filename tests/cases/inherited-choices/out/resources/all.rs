// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.all()`](All), their parameters and their errors.

use crate::case_inherited_choices::models;
use crate::runtime;

/// Operations on all.
#[derive(Clone, Copy, Debug)]
pub struct All<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl All<'_> {
    /// `POST /all`. 200: The same
    ///
    /// Returns [`models::All`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_inherited_choices::Client) -> Result<(), case::case_inherited_choices::Error> {
    /// use case::case_inherited_choices::models;
    ///
    /// let body = models::All::default();
    /// let response = client.all().send(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/all")]
    #[inline]
    pub fn send(&self, body: &models::All) -> Send {
        let mut call = runtime::Call::new(self.core, &SEND);
        call.json("application/json", body);
        Send::new(call)
    }
}

/// A call to [`All::send`].
pub type Send = runtime::TypedCall<runtime::AsJson<models::All>>;

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/all",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
