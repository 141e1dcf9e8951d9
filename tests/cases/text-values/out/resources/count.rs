// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.count()`](Count), their parameters and their errors.

use crate::runtime;

/// Operations on count.
#[derive(Clone, Copy, Debug)]
pub struct Count<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Count<'_> {
    /// `GET /count`. 200: How many
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.count().count().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/count")]
    pub fn count(&self) -> CountCall {
        CountCall::new(runtime::Call::new(self.core, &COUNT))
    }

    /// `PUT /count`, operation `setCount`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: i64) -> Result<(), case::case_text_values::Error> {
    /// client.count().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setCount")]
    #[doc(alias = "/count")]
    pub fn set(&self, body: i64) -> SetCount {
        let mut call = runtime::Call::new(self.core, &SET_COUNT);
        call.plain("text/plain", &body);
        SetCount::new(call)
    }
}

/// A call to [`Count::count`].
pub type CountCall = runtime::TypedCall<runtime::AsPlain<i64>>;

static COUNT: runtime::Operation = runtime::Operation {
    id: "count",
    method: runtime::Method::GET,
    path: "/count",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Count::set`].
pub type SetCount = runtime::TypedCall<runtime::AsNone>;

static SET_COUNT: runtime::Operation = runtime::Operation {
    id: "setCount",
    method: runtime::Method::PUT,
    path: "/count",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
