// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pages()`](Pages), their parameters and their errors.

use crate::case_json_of_several_types::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on pages.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pages<'_> {
    /// `GET /pages`, operation `getPage`. 200: A page, in no media type that others use
    ///
    /// Returns [`models::Report`].
    ///
    /// In other media types: [`as_example_b_json`](GetPage::as_example_b_json), [`as_any`](GetPage::as_any).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_json_of_several_types::Client) -> Result<(), case::case_json_of_several_types::Error> {
    /// let response = client.pages().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPage")]
    #[doc(alias = "/pages")]
    pub fn get(&self) -> GetPage {
        GetPage(runtime::Call::new(self.core, &GET_PAGE))
    }
}

/// A call to [`Pages::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPage(runtime::Call);

impl GetPage {
    /// Requests the response as `application/vnd.example.b+json`.
    #[inline]
    pub fn as_example_b_json(
        self,
    ) -> runtime::AskedFor<runtime::AsJson<models::Full>, runtime::NoDeclaredError> {
        runtime::AskedFor::new(self.0, "application/vnd.example.b+json")
    }

    /// Requests the response as any of `application/vnd.example.a+json`, `application/vnd.example.b+json`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(self) -> runtime::AskedFor<GetPageContent, runtime::NoDeclaredError> {
        runtime::AskedFor::any(
            self.0,
            "application/vnd.example.a+json, application/vnd.example.b+json",
        )
    }
}

call! { GetPage => json models::Report, runtime::NoDeclaredError }

static GET_PAGE: runtime::Operation = runtime::Operation {
    id: "getPage",
    method: runtime::Method::GET,
    path: "/pages",
    accept: "application/vnd.example.a+json",
    apart: &["application/vnd.example.b+json"],
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPageContent {
    /// `application/vnd.example.a+json`.
    ExampleAJson(models::Report),
    /// `application/vnd.example.b+json`.
    ExampleBJson(models::Full),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    GetPageContent {
        ExampleAJson = "application/vnd.example.a+json" json,
        ExampleBJson = "application/vnd.example.b+json" json,
    } else Other
}
