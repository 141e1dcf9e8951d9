// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.keys()`](Keys), their parameters and their errors.

use crate::case_sent_again::models;
use crate::runtime;

/// Operations on keys.
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Keys<'_> {
    /// `GET /keys/{id}`, operation `getKey`. 200: It
    ///
    /// Returns [`models::Key`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_again::Client) -> Result<(), case::case_sent_again::Error> {
    /// let response = client.keys().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getKey")]
    #[doc(alias = "/keys/{id}")]
    pub fn get(&self, id: &str) -> GetKey {
        let mut call = runtime::Call::new(self.core, &GET_KEY);
        call.path("id", &id);
        GetKey::new(call)
    }

    /// `PUT /keys/{id}`, operation `replaceKey`. 204: Replaced
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_again::Client) -> Result<(), case::case_sent_again::Error> {
    /// use case::case_sent_again::models;
    ///
    /// let body = models::KeyInput::new("name", "secret");
    /// client.keys().replace("id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replaceKey")]
    #[doc(alias = "/keys/{id}")]
    #[inline]
    pub fn replace(&self, id: &str, body: &models::KeyInput) -> ReplaceKey {
        let mut call = runtime::Call::new(self.core, &REPLACE_KEY);
        call.path("id", &id);
        call.json("application/json", body);
        ReplaceKey::new(call)
    }
}

/// A call to [`Keys::get`].
pub type GetKey = runtime::TypedCall<runtime::AsJson<models::Key>>;

static GET_KEY: runtime::Operation = runtime::Operation {
    id: "getKey",
    method: runtime::Method::GET,
    path: "/keys/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Keys::replace`].
pub type ReplaceKey = runtime::TypedCall<runtime::AsNone>;

static REPLACE_KEY: runtime::Operation = runtime::Operation {
    id: "replaceKey",
    method: runtime::Method::PUT,
    path: "/keys/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
