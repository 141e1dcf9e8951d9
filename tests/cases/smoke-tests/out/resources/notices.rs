// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.notices()`](Notices), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::stream_call;

/// Operations on notices.
#[derive(Clone, Copy, Debug)]
pub struct Notices<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Notices<'_> {
    /// `GET /notices`, operation `listNotices`. 200: Events, as a list of them
    ///
    /// Returns a stream of [`models::Pet`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let mut stream = client.notices().list().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listNotices")]
    #[doc(alias = "/notices")]
    pub fn list(&self) -> ListNotices {
        ListNotices(runtime::Call::new(self.core, &LIST_NOTICES))
    }

    /// `PUT /notices`, operation `followNotices`. 200: Events with their ids
    ///
    /// Returns a stream of [`models::FollowNoticesEvent`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let mut stream = client.notices().follow().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "followNotices")]
    #[doc(alias = "/notices")]
    pub fn follow(&self) -> FollowNotices {
        FollowNotices(runtime::Call::new(self.core, &FOLLOW_NOTICES))
    }

    /// `POST /notices`, operation `sendNotices`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// use case::case_smoke_tests::models;
    ///
    /// client.notices().send(models::SendNoticesRequest::new("part1")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendNotices")]
    #[doc(alias = "/notices")]
    #[inline]
    pub fn send(&self, body: models::SendNoticesRequest) -> SendNotices {
        let mut call = runtime::Call::new(self.core, &SEND_NOTICES);
        call.parts_in_order("multipart/mixed", &body, &[]);
        SendNotices(call)
    }
}

/// A call to [`Notices::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListNotices(runtime::Call);

stream_call! { ListNotices => json models::Pet, EVENT_DATA, runtime::NoDeclaredError }

static LIST_NOTICES: runtime::Operation = runtime::Operation {
    id: "listNotices",
    method: runtime::Method::GET,
    path: "/notices",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Notices::follow`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct FollowNotices(runtime::Call);

stream_call! { FollowNotices => json models::FollowNoticesEvent, TEXT_EVENTS [bare = &["begun"], id_as_json], runtime::NoDeclaredError }

static FOLLOW_NOTICES: runtime::Operation = runtime::Operation {
    id: "followNotices",
    method: runtime::Method::PUT,
    path: "/notices",
    accept: "text/event-stream",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Notices::send`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendNotices(runtime::Call);

impl SendNotices {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { SendNotices => none, runtime::NoDeclaredError }

static SEND_NOTICES: runtime::Operation = runtime::Operation {
    id: "sendNotices",
    method: runtime::Method::POST,
    path: "/notices",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
