// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.feeds()`](Feeds), their parameters and their errors.

use crate::runtime;
use crate::runtime::Bytes;

/// Operations on feeds.
#[derive(Clone, Copy, Debug)]
pub struct Feeds<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Feeds<'_> {
    /// `GET /feeds`
    ///
    /// Returns [`FeedOutcome`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client) -> Result<(), case::case_xml_bodies::Error> {
    /// let response = client.feeds().feed().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/feeds")]
    pub fn feed(&self) -> Feed {
        Feed::new(runtime::Call::new(self.core, &FEED))
    }

    /// `POST /feeds`, operation `sendFeed`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_xml_bodies::Client, body: Vec<u8>) -> Result<(), case::case_xml_bodies::Error> {
    /// client.feeds().send(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendFeed")]
    #[doc(alias = "/feeds")]
    pub fn send(&self, body: impl Into<runtime::Body>) -> SendFeed {
        let mut call = runtime::Call::new(self.core, &SEND_FEED);
        call.bytes("application/xml", body);
        SendFeed::new(call)
    }
}

/// A call to [`Feeds::feed`].
pub type Feed = runtime::TypedCall<runtime::AsOneOf<FeedOutcome>>;

static FEED: runtime::Operation = runtime::Operation {
    id: "feed",
    method: runtime::Method::GET,
    path: "/feeds",
    accept: "text/xml, application/rss+xml",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(203)],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FeedOutcome {
    /// 200: A feed
    Ok(String),
    /// 203: Another
    NonAuthoritativeInformation(Bytes),
}

impl runtime::ByStatus for FeedOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.text().map(Self::Ok),
            203 => response.bytes().map(Self::NonAuthoritativeInformation),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Feeds::send`].
pub type SendFeed = runtime::TypedCall<runtime::AsNone>;

static SEND_FEED: runtime::Operation = runtime::Operation {
    id: "sendFeed",
    method: runtime::Method::POST,
    path: "/feeds",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
