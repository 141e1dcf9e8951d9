// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.params()`](Params), their parameters and their errors.

use crate::case_aliases_as_arguments::models;
use crate::runtime;

/// Operations on params.
#[derive(Clone, Copy, Debug)]
pub struct Params<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Params<'_> {
    /// `GET /params`, operation `withParams`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_aliases_as_arguments::Client) -> Result<(), case::case_aliases_as_arguments::Error> {
    /// use case::case_aliases_as_arguments::params;
    ///
    /// client.params().with_params(params::WithParamsParams { a: "a".to_owned(), b: vec!["b".into()], c: 1, d: "d".to_owned(), e: "e".to_owned() }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "withParams")]
    #[doc(alias = "/params")]
    pub fn with_params(&self, params: WithParamsParams) -> WithParams {
        let mut call = runtime::Call::new(self.core, &WITH_PARAMS);
        call.query("a", &params.a);
        call.query("b", &params.b);
        call.query("c", &params.c);
        call.query("d", &params.d);
        call.query("e", &params.e);
        WithParams::new(call)
    }
}

/// A call to [`Params::with_params`].
pub type WithParams = runtime::TypedCall<runtime::AsNone>;

static WITH_PARAMS: runtime::Operation = runtime::Operation {
    id: "withParams",
    method: runtime::Method::GET,
    path: "/params",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The required arguments of [`Params::with_params`].
#[derive(Clone, Debug, PartialEq)]
pub struct WithParamsParams {
    pub a: models::Snowflake,
    pub b: Vec<models::Id>,
    pub c: models::Shard,
    pub d: models::Snowflake,
    pub e: models::Perhaps,
}
