// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_tuples::models;
use crate::runtime;

/// Operations of the tag "a".
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `GET /a`. 200: It
    ///
    /// Returns [`models::A`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_tuples::Client) -> Result<(), case::case_tuples::Error> {
    /// let response = client.a().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn get(&self) -> Get {
        Get::new(runtime::Call::new(self.core, &GET))
    }

    /// `PUT /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_tuples::Client) -> Result<(), case::case_tuples::Error> {
    /// use case::case_tuples::models;
    ///
    /// let body = models::A::new((1.0, 1.0));
    /// client.a().put(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn put(&self, body: &models::A) -> Put {
        let mut call = runtime::Call::new(self.core, &PUT);
        call.json("application/json", body);
        Put::new(call)
    }
}

/// A call to [`A::get`].
pub type Get = runtime::TypedCall<runtime::AsJson<models::A>>;

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`A::put`].
pub type Put = runtime::TypedCall<runtime::AsNone>;

static PUT: runtime::Operation = runtime::Operation {
    id: "put",
    method: runtime::Method::PUT,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
