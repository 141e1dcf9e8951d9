// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! All things.
//!
//! The calls of [`client.things()`](Things), their parameters and their errors.

#![allow(deprecated)]

use crate::case_documentation::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;

/// All things.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Things<'_> {
    /// A thing.
    ///
    /// Gets it.
    ///
    /// ```text
    /// With code.
    /// ```
    ///
    /// More: <https://example.com/docs>
    ///
    /// `GET /things/{id}`, operation `getThing`. 200: The thing.
    ///
    /// Returns [`models::Thing`].
    ///
    /// With [`with_response`](GetThing::with_response), the headers are [`GetThingHeaders`].
    ///
    /// Optional: [`old`](GetThing::old).
    ///
    /// * `id`: Which thing. At least 1. Example: `7`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &case::case_documentation::Client) -> Result<(), case::case_documentation::Error> {
    /// let response = client.things().get(7).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getThing")]
    #[doc(alias = "/things/{id}")]
    #[deprecated]
    pub fn get(&self, id: i64) -> GetThing {
        let mut call = runtime::Call::new(self.core, &GET_THING);
        call.path("id", &id);
        GetThing(call)
    }

    /// Of the path.
    ///
    /// Of every operation here.
    ///
    /// `PUT /things/{id}`, operation `putThing`. 201: It is there now.
    ///
    /// It was not before.
    ///
    /// * `id`: Which thing. At least 1. Example: `7`.
    /// * `how`: One of
    ///   * `fast`
    ///   * `slow`
    ///
    ///   Default: `"fast"`.
    /// * `body`: The thing as it shall be
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_documentation::Client, body: &[String]) -> Result<(), case::case_documentation::Error> {
    /// client.things().replace(7, "fast", true, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putThing")]
    #[doc(alias = "/things/{id}")]
    #[inline]
    pub fn replace(
        &self,
        id: i64,
        how: &str,
        said: bool,
        body: &[String],
    ) -> ReplaceThing {
        let mut call = runtime::Call::new(self.core, &REPLACE_THING);
        call.path("id", &id);
        call.query("how", &how);
        call.query("said", &said);
        call.json("application/json", body);
        ReplaceThing::new(call)
    }

    /// Of the path.
    ///
    /// Of every operation here.
    ///
    /// `DELETE /things/{id}`, operation `deleteThing`. 204: Gone.
    ///
    /// * `id`: Which thing. At least 1. Example: `7`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_documentation::Client) -> Result<(), case::case_documentation::Error> {
    /// client.things().delete(7).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteThing")]
    #[doc(alias = "/things/{id}")]
    pub fn delete(&self, id: i64) -> DeleteThing {
        let mut call = runtime::Call::new(self.core, &DELETE_THING);
        call.path("id", &id);
        DeleteThing::new(call)
    }
}

/// A call to [`Things::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetThing(runtime::Call);

impl GetThing {
    /// Default: `"no"`.
    #[deprecated]
    pub fn old(mut self, old: &str) -> Self {
        self.0.query("old", &old);
        self
    }
}

call! { GetThing => json models::Thing, runtime::NoDeclaredError, GetThingHeaders }

static GET_THING: runtime::Operation = runtime::Operation {
    id: "getThing",
    method: runtime::Method::GET,
    path: "/things/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Things::get`].
#[derive(Clone, Debug)]
pub struct GetThingHeaders(runtime::ReceivedHeaders);

declared_headers! { GetThingHeaders }

impl GetThingHeaders {
    /// Not sent any more.
    #[deprecated]
    #[inline]
    pub fn x_old(&self) -> Result<Option<Vec<String>>, runtime::Error> {
        self.0.optional("X-Old")
    }
}

/// A call to [`Things::replace`].
pub type ReplaceThing = runtime::TypedCall<runtime::AsNone>;

static REPLACE_THING: runtime::Operation = runtime::Operation {
    id: "putThing",
    method: runtime::Method::PUT,
    path: "/things/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Things::delete`].
pub type DeleteThing = runtime::TypedCall<runtime::AsNone>;

static DELETE_THING: runtime::Operation = runtime::Operation {
    id: "deleteThing",
    method: runtime::Method::DELETE,
    path: "/things/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
