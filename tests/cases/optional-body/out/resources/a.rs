// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.a()`](A), their parameters and their errors.

use crate::case_optional_body::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on a.
#[derive(Clone, Copy, Debug)]
pub struct A<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl A<'_> {
    /// `POST /a`. 204: Done
    ///
    /// Optional: [`body`](Send::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_optional_body::Client) -> Result<(), case::case_optional_body::Error> {
    /// use case::case_optional_body::models;
    ///
    /// let body = models::SendRequest::default().a("a");
    /// client.a().send().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn send(&self) -> Send {
        Send(runtime::Call::new(self.core, &SEND))
    }

    /// `PUT /a`. 200: It
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_optional_body::Client, body: &Option<String>) -> Result<(), case::case_optional_body::Error> {
    /// let response = client.a().maybe(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    #[inline]
    pub fn maybe(&self, body: &Option<String>) -> Maybe {
        let mut call = runtime::Call::new(self.core, &MAYBE);
        call.json("application/json", body);
        Maybe::new(call)
    }

    /// `GET /a`. 204: Done
    ///
    /// Optional: [`body`](List::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_optional_body::Client) -> Result<(), case::case_optional_body::Error> {
    /// client.a().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/a")]
    pub fn list(&self) -> List {
        List(runtime::Call::new(self.core, &LIST))
    }
}

/// A call to [`A::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Send(runtime::Call);

impl Send {
    /// What to do.
    #[inline]
    pub fn body(mut self, body: &models::SendRequest) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { Send => none, runtime::NoDeclaredError }

static SEND: runtime::Operation = runtime::Operation {
    id: "send",
    method: runtime::Method::POST,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`A::maybe`].
pub type Maybe = runtime::TypedCall<runtime::AsJson<Option<String>>>;

static MAYBE: runtime::Operation = runtime::Operation {
    id: "maybe",
    method: runtime::Method::PUT,
    path: "/a",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`A::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct List(runtime::Call);

impl List {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &[String]) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { List => none, runtime::NoDeclaredError }

static LIST: runtime::Operation = runtime::Operation {
    id: "list",
    method: runtime::Method::GET,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
