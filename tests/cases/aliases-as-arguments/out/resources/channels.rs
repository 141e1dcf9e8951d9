// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.channels()`](Channels), their parameters and their errors.

use crate::case_aliases_as_arguments::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on channels.
#[derive(Clone, Copy, Debug)]
pub struct Channels<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Channels<'_> {
    /// `PUT /channels/{id}/{shard}`. 204: Done
    ///
    /// Optional: [`before`](Replace::before), [`among`](Replace::among).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_aliases_as_arguments::Client, body: &[case::case_aliases_as_arguments::models::Alert]) -> Result<(), case::case_aliases_as_arguments::Error> {
    /// client.channels().replace("id", 1, ["tags"], body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/channels/{id}/{shard}")]
    #[inline]
    pub fn replace(
        &self,
        id: &str,
        shard: models::Shard,
        tags: impl IntoIterator<Item = impl Into<models::Id>>,
        body: &[models::Alert],
    ) -> Replace {
        let mut call = runtime::Call::new(self.core, &REPLACE);
        call.path("id", &id);
        call.path("shard", &shard);
        call.query("tags", &runtime::items::<models::Id>(tags));
        call.json("application/json", body);
        Replace(call)
    }
}

/// A call to [`Channels::replace`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Replace(runtime::Call);

impl Replace {
    pub fn before(mut self, before: &str) -> Self {
        self.0.query("before", &before);
        self
    }

    pub fn among(
        mut self,
        among: impl IntoIterator<Item = impl Into<models::Id>>,
    ) -> Self {
        self.0.query("among", &runtime::items::<models::Id>(among));
        self
    }
}

call! { Replace => none, runtime::NoDeclaredError }

static REPLACE: runtime::Operation = runtime::Operation {
    id: "replace",
    method: runtime::Method::PUT,
    path: "/channels/{id}/{shard}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
