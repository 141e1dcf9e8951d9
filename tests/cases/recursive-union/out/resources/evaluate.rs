// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.evaluate()`](Evaluate), their parameters and their errors.

use crate::case_recursive_union::models;
use crate::runtime;

/// Operations on evaluate.
#[derive(Clone, Copy, Debug)]
pub struct Evaluate<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Evaluate<'_> {
    /// `POST /evaluate`. 200: The value
    ///
    /// Returns [`models::JsonModel`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_recursive_union::Client, body: &case::case_recursive_union::models::Expression) -> Result<(), case::case_recursive_union::Error> {
    /// let response = client.evaluate().evaluate(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/evaluate")]
    #[inline]
    pub fn evaluate(&self, body: &models::Expression) -> EvaluateCall {
        let mut call = runtime::Call::new(self.core, &EVALUATE);
        call.json("application/json", body);
        EvaluateCall::new(call)
    }
}

/// A call to [`Evaluate::evaluate`].
pub type EvaluateCall = runtime::TypedCall<runtime::AsJson<Option<models::JsonModel>>>;

static EVALUATE: runtime::Operation = runtime::Operation {
    id: "evaluate",
    method: runtime::Method::POST,
    path: "/evaluate",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
