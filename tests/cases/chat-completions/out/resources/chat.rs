// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.chat()`](Chat), their parameters and their errors.

use crate::case_chat_completions::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations of the tag "Chat".
#[derive(Clone, Copy, Debug)]
pub struct Chat<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Chat<'_> {
    /// Goes on with a conversation.
    ///
    /// `POST /chat/completions`, operation `createChatCompletion`. 200: What the model says
    ///
    /// Returns [`models::ChatCompletion`].
    ///
    /// [`Chat::create_completion_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_chat_completions::Client) -> Result<(), case::case_chat_completions::Error> {
    /// use case::case_chat_completions::models;
    ///
    /// let body = models::CreateChatCompletionRequest::new("model", vec![models::ChatMessage::new(models::ChatMessageRole::System, "content")])
    ///     .stream(true)
    ///     .temperature(1.0);
    /// let response = client.chat().create_completion(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createChatCompletion")]
    #[doc(alias = "/chat/completions")]
    #[inline]
    pub fn create_completion(
        &self,
        body: &models::CreateChatCompletionRequest,
    ) -> CreateChatCompletion {
        let mut call = runtime::Call::new(self.core, &CREATE_CHAT_COMPLETION);
        call.json("application/json", body);
        call.unset_member("stream");
        CreateChatCompletion::new(call)
    }

    /// Goes on with a conversation.
    ///
    /// `POST /chat/completions`, operation `createChatCompletion`. 200: What the model says
    ///
    /// Returns a stream of [`models::ChatCompletionChunk`].
    ///
    /// [`Chat::create_completion`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_chat_completions::Client) -> Result<(), case::case_chat_completions::Error> {
    /// use case::case_chat_completions::models;
    ///
    /// let body = models::CreateChatCompletionRequest::new("model", vec![models::ChatMessage::new(models::ChatMessageRole::System, "content")])
    ///     .stream(true)
    ///     .temperature(1.0);
    /// let mut stream = client.chat().create_completion_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createChatCompletion")]
    #[doc(alias = "/chat/completions")]
    #[inline]
    pub fn create_completion_stream(
        &self,
        body: &models::CreateChatCompletionRequest,
    ) -> CreateChatCompletionStream {
        let mut call = runtime::Call::new(self.core, &CREATE_CHAT_COMPLETION_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        CreateChatCompletionStream(call)
    }
}

/// A call to [`Chat::create_completion`].
pub type CreateChatCompletion = runtime::TypedCall<
    runtime::AsJson<models::ChatCompletion>,
>;

static CREATE_CHAT_COMPLETION: runtime::Operation = runtime::Operation {
    id: "createChatCompletion",
    method: runtime::Method::POST,
    path: "/chat/completions",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["key"]],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Chat::create_completion_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateChatCompletionStream(runtime::Call);

stream_call! { CreateChatCompletionStream => json models::ChatCompletionChunk, EVENT_DATA, runtime::NoDeclaredError }

static CREATE_CHAT_COMPLETION_STREAM: runtime::Operation = runtime::Operation {
    id: "createChatCompletion",
    method: runtime::Method::POST,
    path: "/chat/completions",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    security: &[&["key"]],
    ..runtime::Operation::DEFAULT
};
