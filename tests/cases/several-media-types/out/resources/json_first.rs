// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.json_first()`](JsonFirst), their parameters and their errors.

use crate::case_several_media_types::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on json first.
#[derive(Clone, Copy, Debug)]
pub struct JsonFirst<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl JsonFirst<'_> {
    /// `POST /json-first`, operation `jsonAndForm`. 200: One of them
    ///
    /// Returns [`models::A`].
    ///
    /// In other media types: [`as_csv`](JsonAndForm::as_csv), [`as_any`](JsonAndForm::as_any).
    ///
    /// Optional: [`body`](JsonAndForm::body), [`body_form`](JsonAndForm::body_form).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// use case::case_several_media_types::models;
    ///
    /// let body = models::A::default().a("a");
    /// let response = client.json_first().json_and_form().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "jsonAndForm")]
    #[doc(alias = "/json-first")]
    pub fn json_and_form(&self) -> JsonAndForm {
        JsonAndForm(runtime::Call::new(self.core, &JSON_AND_FORM))
    }
}

/// A call to [`JsonFirst::json_and_form`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct JsonAndForm(runtime::Call);

impl JsonAndForm {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::A) -> Self {
        self.0.json("application/json", body);
        self
    }

    /// The body of the request.
    ///
    /// It is sent as `application/x-www-form-urlencoded`.
    #[inline]
    pub fn body_form(mut self, body_form: &models::A) -> Self {
        self.0.form("application/x-www-form-urlencoded", body_form);
        self
    }

    /// Requests the response as `text/csv`.
    #[inline]
    pub fn as_csv(self) -> runtime::AskedFor<runtime::AsText, runtime::NoDeclaredError> {
        runtime::AskedFor::new(self.0, "text/csv")
    }

    /// Requests the response as any of `application/vnd.example.a+json; charset=utf-8`, `text/csv`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(
        self,
    ) -> runtime::AskedFor<JsonAndFormContent, runtime::NoDeclaredError> {
        runtime::AskedFor::any(
            self.0,
            "application/vnd.example.a+json; charset=utf-8, text/csv",
        )
    }
}

call! { JsonAndForm => json models::A, runtime::NoDeclaredError }

static JSON_AND_FORM: runtime::Operation = runtime::Operation {
    id: "jsonAndForm",
    method: runtime::Method::POST,
    path: "/json-first",
    accept: "application/vnd.example.a+json; charset=utf-8",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonAndFormContent {
    /// `application/vnd.example.a+json; charset=utf-8`.
    ExampleAJson(models::A),
    /// `text/csv`.
    Csv(String),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    JsonAndFormContent {
        ExampleAJson = "application/vnd.example.a+json; charset=utf-8" json, Csv = "text/csv" text,
    } else Other
}
