// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.no_schema()`](NoSchema), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::Json;

/// Operations on no schema.
#[derive(Clone, Copy, Debug)]
pub struct NoSchema<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl NoSchema<'_> {
    /// `POST /no-schema`, operation `noSchema`. 200: Any
    ///
    /// Optional: [`body`](NoSchemaCall::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.no_schema().no_schema().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "noSchema")]
    #[doc(alias = "/no-schema")]
    pub fn no_schema(&self) -> NoSchemaCall {
        NoSchemaCall(runtime::Call::new(self.core, &NO_SCHEMA))
    }
}

/// A call to [`NoSchema::no_schema`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct NoSchemaCall(runtime::Call);

impl NoSchemaCall {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &Json) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { NoSchemaCall => json Json, runtime::NoDeclaredError }

static NO_SCHEMA: runtime::Operation = runtime::Operation {
    id: "noSchema",
    method: runtime::Method::POST,
    path: "/no-schema",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
