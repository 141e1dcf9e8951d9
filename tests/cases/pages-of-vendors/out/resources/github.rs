// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.github()`](Github), their parameters and their errors.

use crate::case_pages_of_vendors::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;
use crate::runtime::declared_headers;

/// Operations of the tag "github".
#[derive(Clone, Copy, Debug)]
pub struct Github<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Github<'_> {
    /// `GET /repos/{owner}/issues`, operation `listIssues`. 200: Issues
    ///
    /// Returns a list of [`models::Thing`].
    ///
    /// With [`with_response`](ListIssues::with_response), the headers are [`ListIssuesHeaders`].
    ///
    /// Optional: [`per_page`](ListIssues::per_page), [`page`](ListIssues::page).
    ///
    /// Returns one page; [`items`](ListIssues::items) and [`pages`](ListIssues::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_of_vendors::Client) -> Result<(), case::case_pages_of_vendors::Error> {
    /// let response = client.github().list_issues("owner").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listIssues")]
    #[doc(alias = "/repos/{owner}/issues")]
    pub fn list_issues(&self, owner: &str) -> ListIssues {
        let mut call = runtime::Call::new(self.core, &LIST_ISSUES);
        call.path("owner", &owner);
        ListIssues(call)
    }
}

/// A call to [`Github::list_issues`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListIssues(runtime::Call);

impl ListIssues {
    /// Default: `30`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0.query("per_page", &per_page);
        self
    }

    /// Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListIssues => json Vec<models::Thing>, runtime::NoDeclaredError, ListIssuesHeaders }

pages! {
    ListIssues {
        page: Vec<models::Thing>,
        error: runtime::NoDeclaredError,
        item: models::Thing = [],
        link,
    }
}

static LIST_ISSUES: runtime::Operation = runtime::Operation {
    id: "listIssues",
    method: runtime::Method::GET,
    path: "/repos/{owner}/issues",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Github::list_issues`].
#[derive(Clone, Debug)]
pub struct ListIssuesHeaders(runtime::ReceivedHeaders);

declared_headers! { ListIssuesHeaders }

impl ListIssuesHeaders {
    /// The header `Link`.
    #[inline]
    pub fn link(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("Link")
    }
}
