// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ping()`](Ping), their parameters and their errors.

use crate::runtime;

/// Operations on ping.
#[derive(Clone, Copy, Debug)]
pub struct Ping<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Ping<'_> {
    /// `GET /ping/{mode}`. 204: Done
    ///
    /// Always sends `mode` as `fast`, `token` as `""`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_parameters::Client) -> Result<(), case::case_constant_parameters::Error> {
    /// client.ping().ping().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/ping/{mode}")]
    pub fn ping(&self) -> PingCall {
        let mut call = runtime::Call::new(self.core, &PING);
        call.path("mode", &"fast");
        call.query("token", &"");
        PingCall::new(call)
    }
}

/// A call to [`Ping::ping`].
pub type PingCall = runtime::TypedCall<runtime::AsNone>;

static PING: runtime::Operation = runtime::Operation {
    id: "ping",
    method: runtime::Method::GET,
    path: "/ping/{mode}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
