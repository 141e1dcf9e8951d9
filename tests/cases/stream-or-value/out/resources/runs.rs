// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.runs()`](Runs), their parameters and their errors.

use crate::case_stream_or_value::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations of the tag "Runs".
#[derive(Clone, Copy, Debug)]
pub struct Runs<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Runs<'_> {
    /// `POST /runs`, operation `createRun`. 200: The run
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Runs::create_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::CreateRunRequest::default().stream(true);
    /// let response = client.runs().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRun")]
    #[doc(alias = "/runs")]
    #[inline]
    pub fn create(&self, body: &models::CreateRunRequest) -> CreateRun {
        let mut call = runtime::Call::new(self.core, &CREATE_RUN);
        call.json("application/json", body);
        call.unset_member("stream");
        CreateRun::new(call)
    }

    /// `POST /runs`, operation `createRun`. 200: The run
    ///
    /// Returns a stream of [`models::RunEvent`].
    ///
    /// [`Runs::create`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::CreateRunRequest::default().stream(true);
    /// let mut stream = client.runs().create_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRun")]
    #[doc(alias = "/runs")]
    #[inline]
    pub fn create_stream(&self, body: &models::CreateRunRequest) -> CreateRunStream {
        let mut call = runtime::Call::new(self.core, &CREATE_RUN_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        CreateRunStream(call)
    }

    /// `GET /runs/{id}`, operation `getRun`. 200: The run
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Runs::get_stream`] returns the response as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// let response = client.runs().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRun")]
    #[doc(alias = "/runs/{id}")]
    pub fn get(&self, id: &str) -> GetRun {
        let mut call = runtime::Call::new(self.core, &GET_RUN);
        call.path("id", &id);
        GetRun::new(call)
    }

    /// `GET /runs/{id}`, operation `getRun`. 200: The run
    ///
    /// Returns a stream of [`models::Chunk`].
    ///
    /// [`Runs::get`] returns the response as one value.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// let mut stream = client.runs().get_stream("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRun")]
    #[doc(alias = "/runs/{id}")]
    pub fn get_stream(&self, id: &str) -> GetRunStream {
        let mut call = runtime::Call::new(self.core, &GET_RUN_STREAM);
        call.path("id", &id);
        GetRunStream(call)
    }
}

/// A call to [`Runs::create`].
pub type CreateRun = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static CREATE_RUN: runtime::Operation = runtime::Operation {
    id: "createRun",
    method: runtime::Method::POST,
    path: "/runs",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Runs::create_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateRunStream(runtime::Call);

stream_call! { CreateRunStream => json models::RunEvent, EVENTS [until = "bye"], runtime::NoDeclaredError }

static CREATE_RUN_STREAM: runtime::Operation = runtime::Operation {
    id: "createRun",
    method: runtime::Method::POST,
    path: "/runs",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Runs::get`].
pub type GetRun = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static GET_RUN: runtime::Operation = runtime::Operation {
    id: "getRun",
    method: runtime::Method::GET,
    path: "/runs/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Runs::get_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetRunStream(runtime::Call);

stream_call! { GetRunStream => json models::Chunk, LINES, runtime::NoDeclaredError }

static GET_RUN_STREAM: runtime::Operation = runtime::Operation {
    id: "getRun",
    method: runtime::Method::GET,
    path: "/runs/{id}",
    accept: "application/jsonl",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
