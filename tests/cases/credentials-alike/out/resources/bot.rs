// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.bot()`](Bot), their parameters and their errors.

use crate::runtime;

/// Operations on bot.
#[derive(Clone, Copy, Debug)]
pub struct Bot<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Bot<'_> {
    /// `GET /bot`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_credentials_alike::Client) -> Result<(), case::case_credentials_alike::Error> {
    /// client.bot().bot().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/bot")]
    pub fn bot(&self) -> BotCall {
        BotCall::new(runtime::Call::new(self.core, &BOT))
    }
}

/// A call to [`Bot::bot`].
pub type BotCall = runtime::TypedCall<runtime::AsNone>;

static BOT: runtime::Operation = runtime::Operation {
    id: "bot",
    method: runtime::Method::GET,
    path: "/bot",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["BotToken"]],
    ..runtime::Operation::DEFAULT
};
