// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `PUT /channels/{id}/{shard}`. 204: Done
    ///
    /// Optional: [`Replace::before`], [`Replace::among`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_aliases_as_arguments::Client, body: &[case::case_aliases_as_arguments::models::Alert]) -> Result<(), case::case_aliases_as_arguments::Error> {
    /// client.replace("id", 1, &["tags".to_owned()], body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(
        &self,
        id: &str,
        shard: models::Shard,
        tags: &[models::Id],
        body: &[models::Alert],
    ) -> Replace {
        let mut call = runtime::Call::new(&self.core, &REPLACE);
        call.path("id", &id);
        call.path("shard", &shard);
        call.query("tags", &tags);
        call.json("application/json", body);
        Replace(call)
    }

    /// `GET /params`, operation `withParams`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_aliases_as_arguments::Client) -> Result<(), case::case_aliases_as_arguments::Error> {
    /// client.with_params(case::case_aliases_as_arguments::operations::WithParamsParams { a: "a".to_owned(), b: vec!["b".to_owned()], c: 1, d: "d".to_owned(), e: "e".to_owned() }).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_params(&self, params: WithParamsParams) -> WithParams {
        let mut call = runtime::Call::new(&self.core, &WITH_PARAMS);
        call.query("a", &params.a);
        call.query("b", &params.b);
        call.query("c", &params.c);
        call.query("d", &params.d);
        call.query("e", &params.e);
        WithParams(call)
    }
}

/// A call of [`super::Client::replace`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Replace(runtime::Call);

call! { Replace => none, runtime::NoDeclaredError }

impl Replace {
    pub fn before(mut self, before: &str) -> Self {
        self.0.query("before", &before);
        self
    }

    pub fn among(mut self, among: &[models::Id]) -> Self {
        self.0.query("among", &among);
        self
    }
}

static REPLACE: runtime::Operation = runtime::Operation {
    id: "replace",
    method: runtime::Method::PUT,
    path: "/channels/{id}/{shard}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::with_params`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct WithParams(runtime::Call);

call! { WithParams => none, runtime::NoDeclaredError }

static WITH_PARAMS: runtime::Operation = runtime::Operation {
    id: "withParams",
    method: runtime::Method::GET,
    path: "/params",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// What [`super::Client::with_params`] must be given.
#[derive(Clone, Debug, PartialEq)]
pub struct WithParamsParams {
    pub a: models::Snowflake,
    pub b: Vec<models::Id>,
    pub c: models::Shard,
    pub d: models::Snowflake,
    pub e: models::Perhaps,
}
