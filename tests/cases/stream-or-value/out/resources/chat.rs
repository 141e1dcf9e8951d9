// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.chat()`](Chat), their parameters and their errors.

use crate::case_stream_or_value::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::stream_call;

/// Operations of the tag "Chat".
#[derive(Clone, Copy, Debug)]
pub struct Chat<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Chat<'_> {
    /// Answers a question.
    ///
    /// `POST /chat`, operation `createChat`. 200: The answer
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Chat::create_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateChatError`]):
    ///
    /// * `Default` with [`Failure`](crate::case_stream_or_value::models::Failure). Any other status: What went wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::Question::new("question").stream(true).model("model");
    /// let response = client.chat().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createChat")]
    #[doc(alias = "/chat")]
    #[inline]
    pub fn create(&self, body: &models::Question) -> CreateChat {
        let mut call = runtime::Call::new(self.core, &CREATE_CHAT);
        call.json("application/json", body);
        call.unset_member("stream");
        CreateChat::new(call)
    }

    /// Answers a question.
    ///
    /// `POST /chat`, operation `createChat`. 200: The answer
    ///
    /// Returns a stream of [`models::Chunk`].
    ///
    /// [`Chat::create`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateChatError`]):
    ///
    /// * `Default` with [`Failure`](crate::case_stream_or_value::models::Failure). Any other status: What went wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::Question::new("question").stream(true).model("model");
    /// let mut stream = client.chat().create_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createChat")]
    #[doc(alias = "/chat")]
    #[inline]
    pub fn create_stream(&self, body: &models::Question) -> CreateChatStream {
        let mut call = runtime::Call::new(self.core, &CREATE_CHAT_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        CreateChatStream(call)
    }

    /// `POST /generate`. 200: The answer
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Chat::generate_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// Optional: [`body`](Generate::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::GenerateRequest::default().stream(true).prompt("prompt");
    /// let response = client.chat().generate().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/generate")]
    pub fn generate(&self) -> Generate {
        let mut call = runtime::Call::new(self.core, &GENERATE);
        call.set_member("application/json", "stream", false);
        Generate(call)
    }

    /// `POST /generate`, operation `generate`. 200: The answer
    ///
    /// Returns a stream of [`models::Chunk`].
    ///
    /// [`Chat::generate`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// Optional: [`body`](GenerateStream::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::GenerateRequest::default().stream(true).prompt("prompt");
    /// let mut stream = client.chat().generate_stream().body(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generate")]
    #[doc(alias = "/generate")]
    pub fn generate_stream(&self) -> GenerateStream {
        let mut call = runtime::Call::new(self.core, &GENERATE_STREAM);
        call.set_member("application/json", "stream", true);
        GenerateStream(call)
    }

    /// `POST /messages`, operation `createMessage`. 200: The message
    ///
    /// Returns [`models::Message`].
    ///
    /// [`Chat::create_message_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::CreateMessageRequest::new("text").stream(true);
    /// let response = client.chat().create_message(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createMessage")]
    #[doc(alias = "/messages")]
    #[inline]
    pub fn create_message(&self, body: &models::CreateMessageRequest) -> CreateMessage {
        let mut call = runtime::Call::new(self.core, &CREATE_MESSAGE);
        call.json("application/json", body);
        call.unset_member("stream");
        CreateMessage::new(call)
    }

    /// `POST /messages`, operation `createMessage`. 200: The message
    ///
    /// Returns a stream of [`models::MessageStreamEvent`].
    ///
    /// [`Chat::create_message`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::CreateMessageRequest::new("text").stream(true);
    /// let mut stream = client.chat().create_message_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createMessage")]
    #[doc(alias = "/messages")]
    #[inline]
    pub fn create_message_stream(
        &self,
        body: &models::CreateMessageRequest,
    ) -> CreateMessageStream {
        let mut call = runtime::Call::new(self.core, &CREATE_MESSAGE_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        CreateMessageStream(call)
    }

    /// `POST /complete`. 200: The answer
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Chat::complete_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::CompleteRequest::new("prompt", true);
    /// let response = client.chat().complete(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/complete")]
    #[inline]
    pub fn complete(&self, body: &models::CompleteRequest) -> Complete {
        let mut call = runtime::Call::new(self.core, &COMPLETE);
        call.json("application/json", body);
        call.unset_member("stream");
        Complete::new(call)
    }

    /// `POST /complete`, operation `complete`. 200: The answer
    ///
    /// Returns a stream of [`runtime::ServerSentEvent`].
    ///
    /// [`Chat::complete`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::CompleteRequest::new("prompt", true);
    /// let mut stream = client.chat().complete_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "complete")]
    #[doc(alias = "/complete")]
    #[inline]
    pub fn complete_stream(&self, body: &models::CompleteRequest) -> CompleteStream {
        let mut call = runtime::Call::new(self.core, &COMPLETE_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        CompleteStream(call)
    }

    /// `POST /continue`. 200: The answer
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Chat::continue_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::ContinueRequest::new("prompt").stream(true);
    /// let response = client.chat().r#continue(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/continue")]
    #[inline]
    pub fn r#continue(&self, body: &models::ContinueRequest) -> Continue {
        let mut call = runtime::Call::new(self.core, &CONTINUE);
        call.json("application/json", body);
        call.unset_member("stream");
        Continue::new(call)
    }

    /// `POST /continue`, operation `continue`. 200: The answer
    ///
    /// Returns a stream of [`runtime::ServerSentEvent`].
    ///
    /// [`Chat::continue`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::ContinueRequest::new("prompt").stream(true);
    /// let mut stream = client.chat().continue_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "continue")]
    #[doc(alias = "/continue")]
    #[inline]
    pub fn continue_stream(&self, body: &models::ContinueRequest) -> ContinueStream {
        let mut call = runtime::Call::new(self.core, &CONTINUE_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        ContinueStream(call)
    }
}

/// A call to [`Chat::create`].
pub type CreateChat = runtime::TypedCall<
    runtime::AsJson<models::Answer>,
    CreateChatError,
>;

static CREATE_CHAT: runtime::Operation = runtime::Operation {
    id: "createChat",
    method: runtime::Method::POST,
    path: "/chat",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::create_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateChatStream(runtime::Call);

stream_call! { CreateChatStream => json models::Chunk, EVENT_DATA, CreateChatError }

static CREATE_CHAT_STREAM: runtime::Operation = runtime::Operation {
    id: "createChat",
    method: runtime::Method::POST,
    path: "/chat",
    accept: "text/event-stream, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Chat::create`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateChatError {
    /// Any other status: What went wrong
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Failure,
    },
}

impl runtime::ByStatus for CreateChatError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .json()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call to [`Chat::generate`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Generate(runtime::Call);

impl Generate {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::GenerateRequest) -> Self {
        self.0.json("application/json", body);
        self.0.set_member("application/json", "stream", false);
        self
    }
}

call! { Generate => json models::Answer, runtime::NoDeclaredError }

static GENERATE: runtime::Operation = runtime::Operation {
    id: "generate",
    method: runtime::Method::POST,
    path: "/generate",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::generate_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GenerateStream(runtime::Call);

impl GenerateStream {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::GenerateRequest) -> Self {
        self.0.json("application/json", body);
        self.0.set_member("application/json", "stream", true);
        self
    }
}

stream_call! { GenerateStream => json models::Chunk, LINES, runtime::NoDeclaredError }

static GENERATE_STREAM: runtime::Operation = runtime::Operation {
    id: "generate",
    method: runtime::Method::POST,
    path: "/generate",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::create_message`].
pub type CreateMessage = runtime::TypedCall<runtime::AsJson<models::Message>>;

static CREATE_MESSAGE: runtime::Operation = runtime::Operation {
    id: "createMessage",
    method: runtime::Method::POST,
    path: "/messages",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::create_message_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateMessageStream(runtime::Call);

stream_call! { CreateMessageStream => json models::MessageStreamEvent, EVENT_DATA, runtime::NoDeclaredError }

static CREATE_MESSAGE_STREAM: runtime::Operation = runtime::Operation {
    id: "createMessage",
    method: runtime::Method::POST,
    path: "/messages",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::complete`].
pub type Complete = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static COMPLETE: runtime::Operation = runtime::Operation {
    id: "complete",
    method: runtime::Method::POST,
    path: "/complete",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::complete_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CompleteStream(runtime::Call);

stream_call! { CompleteStream => event, TEXT_EVENTS, runtime::NoDeclaredError }

static COMPLETE_STREAM: runtime::Operation = runtime::Operation {
    id: "complete",
    method: runtime::Method::POST,
    path: "/complete",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::continue`].
pub type Continue = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static CONTINUE: runtime::Operation = runtime::Operation {
    id: "continue",
    method: runtime::Method::POST,
    path: "/continue",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::continue_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ContinueStream(runtime::Call);

stream_call! { ContinueStream => event, TEXT_EVENTS, runtime::NoDeclaredError }

static CONTINUE_STREAM: runtime::Operation = runtime::Operation {
    id: "continue",
    method: runtime::Method::POST,
    path: "/continue",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
