// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.sequence()`](Sequence), their parameters and their errors.

use crate::case_sent_records::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on sequence.
#[derive(Clone, Copy, Debug)]
pub struct Sequence<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Sequence<'_> {
    /// `POST /sequence`, operation `addSequence`. 204: Added
    ///
    /// Optional: [`body`](AddSequence::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_records::Client) -> Result<(), case::case_sent_records::Error> {
    /// client.sequence().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addSequence")]
    #[doc(alias = "/sequence")]
    pub fn add(&self) -> AddSequence {
        AddSequence(runtime::Call::new(self.core, &ADD_SEQUENCE))
    }
}

/// A call to [`Sequence::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddSequence(runtime::Call);

impl AddSequence {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &[models::Reading]) -> Self {
        self.0.json_sequence("application/json-seq", body);
        self
    }
}

call! { AddSequence => none, runtime::NoDeclaredError }

static ADD_SEQUENCE: runtime::Operation = runtime::Operation {
    id: "addSequence",
    method: runtime::Method::POST,
    path: "/sequence",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
