// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.reports()`](Reports), their parameters and their errors.

use crate::case_several_media_types::models;
use crate::case_several_media_types::xml_shapes;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on reports.
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Reports<'_> {
    /// `GET /reports/{id}`, operation `getReport`. 200: In one of many types
    ///
    /// Returns [`models::A`].
    ///
    /// In other media types: [`as_csv`](GetReport::as_csv), [`as_text`](GetReport::as_text), [`as_application_pdf`](GetReport::as_application_pdf), [`as_example_full_json`](GetReport::as_example_full_json), [`as_xlsx`](GetReport::as_xlsx), [`as_xml`](GetReport::as_xml), [`as_image`](GetReport::as_image), [`as_any`](GetReport::as_any).
    ///
    /// Optional: [`as_pdf`](GetReport::as_pdf).
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetReportError`]):
    ///
    /// * `NotFound` with [`GetReportNotFoundBody`](crate::case_several_media_types::models::GetReportNotFoundBody). 404: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.reports().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getReport")]
    #[doc(alias = "/reports/{id}")]
    pub fn get(&self, id: i64) -> GetReport {
        let mut call = runtime::Call::new(self.core, &GET_REPORT);
        call.path("id", &id);
        GetReport(call)
    }
}

/// A call to [`Reports::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetReport(runtime::Call);

impl GetReport {
    pub fn as_pdf(mut self, as_pdf: bool) -> Self {
        self.0.query("as_pdf", &as_pdf);
        self
    }

    /// Requests the response as `text/csv; header=present`.
    #[inline]
    pub fn as_csv(self) -> runtime::AskedFor<runtime::AsText, GetReportError> {
        runtime::AskedFor::new(
            self.0,
            "text/csv; header=present, application/problem+json;q=0.5",
        )
    }

    /// Requests the response as `text/plain`.
    #[inline]
    pub fn as_text(self) -> runtime::AskedFor<runtime::AsPlain<i64>, GetReportError> {
        runtime::AskedFor::new(self.0, "text/plain, application/problem+json;q=0.5")
    }

    /// Requests the response as `application/pdf`.
    #[inline]
    pub fn as_application_pdf(
        self,
    ) -> runtime::AskedFor<runtime::AsBytes, GetReportError> {
        runtime::AskedFor::new(self.0, "application/pdf, application/problem+json;q=0.5")
    }

    /// Requests the response as `application/vnd.example.full+json`.
    #[inline]
    pub fn as_example_full_json(
        self,
    ) -> runtime::AskedFor<runtime::AsJson<models::Full>, GetReportError> {
        runtime::AskedFor::new(
            self.0,
            "application/vnd.example.full+json, application/problem+json;q=0.5",
        )
    }

    /// Requests the response as `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.
    #[inline]
    pub fn as_xlsx(self) -> runtime::AskedFor<runtime::AsBytes, GetReportError> {
        runtime::AskedFor::new(
            self.0,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/problem+json;q=0.5",
        )
    }

    /// Requests the response as `application/xml`.
    #[inline]
    pub fn as_xml(
        self,
    ) -> runtime::AskedFor<impl runtime::ReadAs<Value = models::A>, GetReportError> {
        runtime::read_xml!(models::A as xml_shapes::A_ROOT);
        runtime::AskedFor::<
            Xml,
            GetReportError,
        >::new(self.0, "application/xml, application/problem+json;q=0.5")
    }

    /// Requests the response as `image/*`.
    #[inline]
    pub fn as_image(self) -> runtime::AskedFor<runtime::AsBytes, GetReportError> {
        runtime::AskedFor::new(self.0, "image/*, application/problem+json;q=0.5")
    }

    /// Requests the response as any of `application/json`, `text/csv; header=present`, `text/plain`, `application/pdf`, `application/vnd.example.full+json`, `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`, `application/xml`, `image/*`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(self) -> runtime::AskedFor<GetReportContent, GetReportError> {
        runtime::AskedFor::any(
            self.0,
            "application/json, text/csv; header=present, text/plain, application/pdf, application/vnd.example.full+json, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, application/xml, image/*, application/problem+json;q=0.5",
        )
    }
}

call! { GetReport => json models::A, GetReportError }

static GET_REPORT: runtime::Operation = runtime::Operation {
    id: "getReport",
    method: runtime::Method::GET,
    path: "/reports/{id}",
    accept: "application/json, application/problem+json;q=0.5",
    apart: &["application/vnd.example.full+json"],
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportContent {
    /// `application/json`.
    Json(models::A),
    /// `text/csv; header=present`.
    Csv(String),
    /// `text/plain`.
    Text(i64),
    /// `application/pdf`.
    Pdf(Bytes),
    /// `application/vnd.example.full+json`.
    ExampleFullJson(models::Full),
    /// `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`.
    Xlsx(Bytes),
    /// `application/xml`.
    Xml(models::A),
    /// `image/*`.
    Image(Bytes),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    GetReportContent {
        Json = "application/json" json, Csv = "text/csv; header=present" text,
        Text = "text/plain" plain, Pdf = "application/pdf" bytes,
        ExampleFullJson = "application/vnd.example.full+json" json,
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" bytes,
        Xml = "application/xml" xml xml_shapes::A_ROOT, Image = "image/*" bytes,
    } else Other
}

/// The documented errors of [`Reports::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportError {
    /// 404: None
    NotFound(models::GetReportNotFoundBody),
}

impl runtime::ByStatus for GetReportError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
