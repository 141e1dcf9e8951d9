// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.debug()`](self::Debug), their parameters and their errors.

use crate::case_names_like_macros::models;
use crate::runtime;

/// Operations of the tag "debug".
#[derive(Clone, Copy, Debug)]
pub struct Debug<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Debug<'_> {
    /// `GET /debug`. 200: What it looks like
    ///
    /// Returns [`models::Debug`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_like_macros::Client) -> Result<(), case::case_names_like_macros::Error> {
    /// let response = client.debug().fmt().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/debug")]
    pub fn fmt(&self) -> Fmt {
        Fmt::new(runtime::Call::new(self.core, &FMT))
    }
}

/// A call to [`Debug::fmt`].
pub type Fmt = runtime::TypedCall<runtime::AsJson<models::Debug>>;

static FMT: runtime::Operation = runtime::Operation {
    id: "fmt",
    method: runtime::Method::GET,
    path: "/debug",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
