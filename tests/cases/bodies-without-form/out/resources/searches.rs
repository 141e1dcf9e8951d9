// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.searches()`](Searches), their parameters and their errors.

use crate::runtime;

/// Operations on searches.
#[derive(Clone, Copy, Debug)]
pub struct Searches<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Searches<'_> {
    /// `POST /searches`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_bodies_without_form::Client, body: &str) -> Result<(), case::case_bodies_without_form::Error> {
    /// client.searches().search(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/searches")]
    pub fn search(&self, body: &str) -> Search {
        let mut call = runtime::Call::new(self.core, &SEARCH);
        call.text("application/x-www-form-urlencoded", body);
        Search::new(call)
    }
}

/// A call to [`Searches::search`].
pub type Search = runtime::TypedCall<runtime::AsNone>;

static SEARCH: runtime::Operation = runtime::Operation {
    id: "search",
    method: runtime::Method::POST,
    path: "/searches",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
