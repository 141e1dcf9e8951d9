// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.helpers()`](Helpers), their parameters and their errors.

use crate::case_stream_or_value::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations of the tag "Helpers".
#[derive(Clone, Copy, Debug)]
pub struct Helpers<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Helpers<'_> {
    /// `POST /helpers`, operation `askHelper`. 200: The answer
    ///
    /// Returns [`models::Answer`].
    ///
    /// [`Helpers::ask_stream`] returns the response as a stream; this method does not send `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::AskHelperRequest::new("text").stream(true);
    /// let response = client.helpers().ask(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "askHelper")]
    #[doc(alias = "/helpers")]
    #[inline]
    pub fn ask(&self, body: &models::AskHelperRequest) -> AskHelper {
        let mut call = runtime::Call::new(self.core, &ASK_HELPER);
        call.json("application/json", body);
        call.unset_member("stream");
        AskHelper::new(call)
    }

    /// `POST /helpers`, operation `askHelper`. 200: The answer
    ///
    /// Returns a stream of [`models::HelperStreamEvent`].
    ///
    /// [`Helpers::ask`] returns the response as one value; this method sends `stream` as `true`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_stream_or_value::Client) -> Result<(), case::case_stream_or_value::Error> {
    /// use case::case_stream_or_value::models;
    ///
    /// let body = models::AskHelperRequest::new("text").stream(true);
    /// let mut stream = client.helpers().ask_stream(&body).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "askHelper")]
    #[doc(alias = "/helpers")]
    #[inline]
    pub fn ask_stream(&self, body: &models::AskHelperRequest) -> AskHelperStream {
        let mut call = runtime::Call::new(self.core, &ASK_HELPER_STREAM);
        call.json("application/json", body);
        call.set_member("application/json", "stream", true);
        AskHelperStream(call)
    }
}

/// A call to [`Helpers::ask`].
pub type AskHelper = runtime::TypedCall<runtime::AsJson<models::Answer>>;

static ASK_HELPER: runtime::Operation = runtime::Operation {
    id: "askHelper",
    method: runtime::Method::POST,
    path: "/helpers",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Helpers::ask_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AskHelperStream(runtime::Call);

stream_call! { AskHelperStream => json models::HelperStreamEvent, EVENTS, runtime::NoDeclaredError }

static ASK_HELPER_STREAM: runtime::Operation = runtime::Operation {
    id: "askHelper",
    method: runtime::Method::POST,
    path: "/helpers",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
