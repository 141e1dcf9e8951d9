// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.speech()`](Speech), their parameters and their errors.

use crate::case_stream_or_value::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::stream_call;

/// Operations of the tag "Speech".
#[derive(Clone, Copy, Debug)]
pub struct Speech<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Speech<'_> {
    /// `POST /transcribe`. 200: The text
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Speech::transcribe_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::runtime;
    /// use case::case_stream_or_value::models;
    ///
    /// let response = client.speech().transcribe(models::TranscribeRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/transcribe")]
    #[inline]
    pub fn transcribe(&self, body: models::TranscribeRequest) -> Transcribe {
        let mut call = runtime::Call::new(self.core, &TRANSCRIBE);
        let mut body = body;
        body.stream = body.stream.map(|_| false);
        call.parts("multipart/form-data", &body, &[]);
        Transcribe(call)
    }

    /// `POST /transcribe`, operation `transcribe`. 200: The text
    ///
    /// Returns a stream of [`models::Chunk`].
    ///
    /// [`Speech::transcribe`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::runtime;
    /// use case::case_stream_or_value::models;
    ///
    /// let mut stream = client.speech().transcribe_stream(models::TranscribeRequest::new(runtime::Part::path("path/to/file"))).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "transcribe")]
    #[doc(alias = "/transcribe")]
    #[inline]
    pub fn transcribe_stream(
        &self,
        body: models::TranscribeRequest,
    ) -> TranscribeStream {
        let mut call = runtime::Call::new(self.core, &TRANSCRIBE_STREAM);
        let mut body = body;
        body.stream = Some(true);
        call.parts("multipart/form-data", &body, &[]);
        TranscribeStream(call)
    }

    /// `POST /speak`. 200: Lines of JSON
    ///
    /// Returns a stream of [`models::Chunk`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::SpeakRequest::new("text");
    /// let mut stream = client.speech().speak(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/speak")]
    #[inline]
    pub fn speak(&self, body: &models::SpeakRequest) -> Speak {
        let mut call = runtime::Call::new(self.core, &SPEAK);
        call.json("application/json", body);
        Speak(call)
    }

    /// `POST /translate`. 200: The text
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Speech::call_translate_stream`] returns the response as a stream; this method does not send `live` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::TranslateRequest::new("text").live(true);
    /// let response = client.speech().translate(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/translate")]
    #[inline]
    pub fn translate(&self, body: &models::TranslateRequest) -> Translate {
        let mut call = runtime::Call::new(self.core, &TRANSLATE);
        call.json("application/json", body);
        call.unset_member("live");
        Translate::new(call)
    }

    /// `POST /translate`, operation `translate`. 200: The text
    ///
    /// Returns a stream of [`models::Chunk`].
    ///
    /// [`Speech::translate`] returns the response as one value; this method sends `live` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::TranslateRequest::new("text").live(true);
    /// let mut stream = client.speech().call_translate_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "translate")]
    #[doc(alias = "/translate")]
    #[inline]
    pub fn call_translate_stream(
        &self,
        body: &models::TranslateRequest,
    ) -> TranslateCallStream {
        let mut call = runtime::Call::new(self.core, &TRANSLATE_CALL_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "live", true);
        TranslateCallStream(call)
    }

    /// `GET /translate/stream`. 200: What there is
    ///
    /// Returns [`models::Answer`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// let response = client.speech().translate_stream().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/translate/stream")]
    pub fn translate_stream(&self) -> TranslateStream {
        TranslateStream::new(runtime::Call::new(self.core, &TRANSLATE_STREAM))
    }

    /// `POST /summarise`. 200: The summary
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Speech::summarise_stream`] returns the response as a stream; this method does not send `gradually` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::SummariseRequest::new("page").gradually(true);
    /// let response = client.speech().summarise(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/summarise")]
    #[inline]
    pub fn summarise(&self, body: &models::SummariseRequest) -> Summarise {
        let mut call = runtime::Call::new(self.core, &SUMMARISE);
        call.json("application/json", body);
        call.unset_member("gradually");
        Summarise::new(call)
    }

    /// `POST /summarise`, operation `summarise`. 200: The summary
    ///
    /// Returns a stream of [`models::Chunk`].
    ///
    /// [`Speech::summarise`] returns the response as one value; this method sends `gradually` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::SummariseRequest::new("page").gradually(true);
    /// let mut stream = client.speech().summarise_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "summarise")]
    #[doc(alias = "/summarise")]
    #[inline]
    pub fn summarise_stream(&self, body: &models::SummariseRequest) -> SummariseStream {
        let mut call = runtime::Call::new(self.core, &SUMMARISE_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "gradually", true);
        SummariseStream(call)
    }
}

/// A call to [`Speech::transcribe`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Transcribe(runtime::Call);

impl Transcribe {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { Transcribe => json models::Answer, runtime::NoDeclaredError }

static TRANSCRIBE: runtime::Operation = runtime::Operation {
    id: "transcribe",
    method: runtime::Method::POST,
    path: "/transcribe",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speech::transcribe_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct TranscribeStream(runtime::Call);

impl TranscribeStream {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

stream_call! { TranscribeStream => json models::Chunk, EVENT_DATA, runtime::NoDeclaredError }

static TRANSCRIBE_STREAM: runtime::Operation = runtime::Operation {
    id: "transcribe",
    method: runtime::Method::POST,
    path: "/transcribe",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speech::speak`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Speak(runtime::Call);

stream_call! { Speak => json models::Chunk, LINES, runtime::NoDeclaredError }

static SPEAK: runtime::Operation = runtime::Operation {
    id: "speak",
    method: runtime::Method::POST,
    path: "/speak",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speech::translate`].
pub type Translate = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static TRANSLATE: runtime::Operation = runtime::Operation {
    id: "translate",
    method: runtime::Method::POST,
    path: "/translate",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speech::call_translate_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct TranslateCallStream(runtime::Call);

stream_call! { TranslateCallStream => json models::Chunk, EVENT_DATA [until = "that is all"], runtime::NoDeclaredError }

static TRANSLATE_CALL_STREAM: runtime::Operation = runtime::Operation {
    id: "translate",
    method: runtime::Method::POST,
    path: "/translate",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speech::translate_stream`].
pub type TranslateStream = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static TRANSLATE_STREAM: runtime::Operation = runtime::Operation {
    id: "translate_stream",
    method: runtime::Method::GET,
    path: "/translate/stream",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speech::summarise`].
pub type Summarise = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static SUMMARISE: runtime::Operation = runtime::Operation {
    id: "summarise",
    method: runtime::Method::POST,
    path: "/summarise",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speech::summarise_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SummariseStream(runtime::Call);

stream_call! { SummariseStream => json models::Chunk, EVENT_DATA [until = "over and out"], runtime::NoDeclaredError }

static SUMMARISE_STREAM: runtime::Operation = runtime::Operation {
    id: "summarise",
    method: runtime::Method::POST,
    path: "/summarise",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
