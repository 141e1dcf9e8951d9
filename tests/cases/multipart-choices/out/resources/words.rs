// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.words()`](Words), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "words".
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Words<'_> {
    /// `POST /words`, operation `addWord`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_choices::Client) -> Result<(), case::case_multipart_choices::Error> {
    /// use case::runtime;
    ///
    /// client.words().add(runtime::Multipart::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addWord")]
    #[doc(alias = "/words")]
    pub fn add(&self, body: runtime::Multipart) -> AddWord {
        let mut call = runtime::Call::new(self.core, &ADD_WORD);
        call.multipart("multipart/form-data", body);
        AddWord(call)
    }
}

/// A call to [`Words::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddWord(runtime::Call);

impl AddWord {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddWord => none, runtime::NoDeclaredError }

static ADD_WORD: runtime::Operation = runtime::Operation {
    id: "addWord",
    method: runtime::Method::POST,
    path: "/words",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
