// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.search()`](Search), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::runtime;
use crate::runtime::call;
use std::collections::BTreeMap;

/// Operations on search.
#[derive(Clone, Copy, Debug)]
pub struct Search<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Search<'_> {
    /// `POST /search`
    ///
    /// Returns [`SearchCallOutcome`].
    ///
    /// Optional: [`body`](SearchCall::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// use case::case_smoke_tests::models;
    ///
    /// let body = models::SearchRequest::default().exact(true).text("text");
    /// let response = client.search().search().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/search")]
    #[deprecated]
    pub fn search(&self) -> SearchCall {
        SearchCall(runtime::Call::new(self.core, &SEARCH))
    }
}

/// A call to [`Search::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCall(runtime::Call);

impl SearchCall {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::SearchRequest) -> Self {
        self.0.form("application/x-www-form-urlencoded", body);
        self
    }
}

call! { SearchCall => by_status SearchCallOutcome, runtime::NoDeclaredError }

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::POST,
    path: "/search",
    accept: "application/json",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(202)],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SearchCallOutcome {
    /// 200: Pets
    Ok(BTreeMap<String, models::Pet>),
    /// 202: Later
    Accepted,
}

impl runtime::ByStatus for SearchCallOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            202 => Ok(Self::Accepted),
            _ => return None,
        };
        Some(outcome)
    }
}
