// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.reports()`](Reports), their parameters and their errors.

use crate::case_streamed_parts::models;
use crate::runtime;
use crate::runtime::stream_call;

/// Operations of the tag "Reports".
#[derive(Clone, Copy, Debug)]
pub struct Reports<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Reports<'_> {
    /// All reports, a part each.
    ///
    /// `GET /reports`, operation `listReports`. 200: Parts of one type
    ///
    /// Returns a stream of [`models::Report`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListReportsError`]):
    ///
    /// * `Forbidden` with [`Report`](crate::case_streamed_parts::models::Report). 403: Not for you
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().list().await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listReports")]
    #[doc(alias = "/reports")]
    pub fn list(&self) -> ListReports {
        ListReports(runtime::Call::new(self.core, &LIST_REPORTS))
    }

    /// `GET /reports/{id}/pages`, operation `getPages`. 200: Parts in JSON, by their type
    ///
    /// Returns a stream of [`models::Report`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().list_pages("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPages")]
    #[doc(alias = "/reports/{id}/pages")]
    pub fn list_pages(&self, id: &str) -> ListReportPages {
        let mut call = runtime::Call::new(self.core, &LIST_REPORT_PAGES);
        call.path("id", &id);
        ListReportPages(call)
    }

    /// `GET /reports/{id}/lines`, operation `getLines`. 200: Parts in text
    ///
    /// Returns a stream of texts.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().list_lines("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLines")]
    #[doc(alias = "/reports/{id}/lines")]
    pub fn list_lines(&self, id: &str) -> ListReportLines {
        let mut call = runtime::Call::new(self.core, &LIST_REPORT_LINES);
        call.path("id", &id);
        ListReportLines(call)
    }

    /// `GET /reports/{id}/counts`, operation `getCounts`. 200: Numbers in text
    ///
    /// Returns a stream of values.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().list_counts("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getCounts")]
    #[doc(alias = "/reports/{id}/counts")]
    pub fn list_counts(&self, id: &str) -> ListReportCounts {
        let mut call = runtime::Call::new(self.core, &LIST_REPORT_COUNTS);
        call.path("id", &id);
        ListReportCounts(call)
    }

    /// `GET /reports/{id}/images`, operation `getImages`. 200: Images, which no type tells more of
    ///
    /// Returns a stream of [`runtime::ReceivedPart`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().list_images("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getImages")]
    #[doc(alias = "/reports/{id}/images")]
    pub fn list_images(&self, id: &str) -> ListReportImages {
        let mut call = runtime::Call::new(self.core, &LIST_REPORT_IMAGES);
        call.path("id", &id);
        ListReportImages(call)
    }

    /// `GET /reports/{id}/bundle`, operation `getBundle`. 200: What it is, then what it has
    ///
    /// Returns a stream of [`runtime::ReceivedPart`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().get_bundle("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBundle")]
    #[doc(alias = "/reports/{id}/bundle")]
    pub fn get_bundle(&self, id: &str) -> GetReportBundle {
        let mut call = runtime::Call::new(self.core, &GET_REPORT_BUNDLE);
        call.path("id", &id);
        GetReportBundle(call)
    }

    /// `GET /reports/{id}/parts`, operation `getParts`. 200: Parts with names
    ///
    /// Returns a stream of [`runtime::ReceivedPart`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().list_parts("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getParts")]
    #[doc(alias = "/reports/{id}/parts")]
    pub fn list_parts(&self, id: &str) -> ListReportParts {
        let mut call = runtime::Call::new(self.core, &LIST_REPORT_PARTS);
        call.path("id", &id);
        ListReportParts(call)
    }

    /// `GET /reports/{id}/xml`, operation `getXml`. 200: Parts in XML
    ///
    /// Returns a stream of [`runtime::ReceivedPart`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().get_xml("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getXml")]
    #[doc(alias = "/reports/{id}/xml")]
    pub fn get_xml(&self, id: &str) -> GetReportXml {
        let mut call = runtime::Call::new(self.core, &GET_REPORT_XML);
        call.path("id", &id);
        GetReportXml(call)
    }

    /// `GET /reports/{id}/either`, operation `getEither`. 200: All reports at once, or a part each
    ///
    /// Returns a list of [`models::Report`].
    ///
    /// [`Reports::get_either_stream`] returns the response as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let response = client.reports().get_either("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEither")]
    #[doc(alias = "/reports/{id}/either")]
    pub fn get_either(&self, id: &str) -> GetReportEither {
        let mut call = runtime::Call::new(self.core, &GET_REPORT_EITHER);
        call.path("id", &id);
        GetReportEither::new(call)
    }

    /// `GET /reports/{id}/either`, operation `getEither`. 200: All reports at once, or a part each
    ///
    /// Returns a stream of [`models::Report`].
    ///
    /// [`Reports::get_either`] returns the response as one value.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let mut stream = client.reports().get_either_stream("id").await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEither")]
    #[doc(alias = "/reports/{id}/either")]
    pub fn get_either_stream(&self, id: &str) -> GetReportEitherStream {
        let mut call = runtime::Call::new(self.core, &GET_REPORT_EITHER_STREAM);
        call.path("id", &id);
        GetReportEitherStream(call)
    }

    /// `GET /reports/{id}/file`, operation `getFile`. 200: A file of parts
    ///
    /// Returns the bytes of the body; see also [`save_to`](GetReportFile::save_to) and [`bytes_stream`](GetReportFile::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_streamed_parts::Client) -> Result<(), case::case_streamed_parts::Error> {
    /// let response = client.reports().get_file("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFile")]
    #[doc(alias = "/reports/{id}/file")]
    pub fn get_file(&self, id: &str) -> GetReportFile {
        let mut call = runtime::Call::new(self.core, &GET_REPORT_FILE);
        call.path("id", &id);
        GetReportFile::new(call)
    }
}

/// A call to [`Reports::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListReports(runtime::Call);

stream_call! { ListReports => json models::Report, PARTS, ListReportsError }

static LIST_REPORTS: runtime::Operation = runtime::Operation {
    id: "listReports",
    method: runtime::Method::GET,
    path: "/reports",
    accept: "multipart/mixed, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Reports::list`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListReportsError {
    /// 403: Not for you
    Forbidden(models::Report),
}

impl runtime::ByStatus for ListReportsError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            403 => response.json().map(Self::Forbidden),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Reports::list_pages`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListReportPages(runtime::Call);

stream_call! { ListReportPages => json models::Report, PARTS, runtime::NoDeclaredError }

static LIST_REPORT_PAGES: runtime::Operation = runtime::Operation {
    id: "getPages",
    method: runtime::Method::GET,
    path: "/reports/{id}/pages",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::list_lines`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListReportLines(runtime::Call);

stream_call! { ListReportLines => text, PARTS, runtime::NoDeclaredError }

static LIST_REPORT_LINES: runtime::Operation = runtime::Operation {
    id: "getLines",
    method: runtime::Method::GET,
    path: "/reports/{id}/lines",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::list_counts`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListReportCounts(runtime::Call);

stream_call! { ListReportCounts => plain i64, PARTS, runtime::NoDeclaredError }

static LIST_REPORT_COUNTS: runtime::Operation = runtime::Operation {
    id: "getCounts",
    method: runtime::Method::GET,
    path: "/reports/{id}/counts",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::list_images`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListReportImages(runtime::Call);

stream_call! { ListReportImages => part, PARTS, runtime::NoDeclaredError }

static LIST_REPORT_IMAGES: runtime::Operation = runtime::Operation {
    id: "getImages",
    method: runtime::Method::GET,
    path: "/reports/{id}/images",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::get_bundle`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetReportBundle(runtime::Call);

stream_call! { GetReportBundle => part, PARTS, runtime::NoDeclaredError }

static GET_REPORT_BUNDLE: runtime::Operation = runtime::Operation {
    id: "getBundle",
    method: runtime::Method::GET,
    path: "/reports/{id}/bundle",
    accept: "multipart/related",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::list_parts`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListReportParts(runtime::Call);

stream_call! { ListReportParts => part, PARTS, runtime::NoDeclaredError }

static LIST_REPORT_PARTS: runtime::Operation = runtime::Operation {
    id: "getParts",
    method: runtime::Method::GET,
    path: "/reports/{id}/parts",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::get_xml`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetReportXml(runtime::Call);

stream_call! { GetReportXml => part, PARTS, runtime::NoDeclaredError }

static GET_REPORT_XML: runtime::Operation = runtime::Operation {
    id: "getXml",
    method: runtime::Method::GET,
    path: "/reports/{id}/xml",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::get_either`].
pub type GetReportEither = runtime::TypedCall<runtime::AsJson<Vec<models::Report>>>;

static GET_REPORT_EITHER: runtime::Operation = runtime::Operation {
    id: "getEither",
    method: runtime::Method::GET,
    path: "/reports/{id}/either",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::get_either_stream`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetReportEitherStream(runtime::Call);

stream_call! { GetReportEitherStream => json models::Report, PARTS, runtime::NoDeclaredError }

static GET_REPORT_EITHER_STREAM: runtime::Operation = runtime::Operation {
    id: "getEither",
    method: runtime::Method::GET,
    path: "/reports/{id}/either",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Reports::get_file`].
pub type GetReportFile = runtime::TypedCall<runtime::AsBytes>;

static GET_REPORT_FILE: runtime::Operation = runtime::Operation {
    id: "getFile",
    method: runtime::Method::GET,
    path: "/reports/{id}/file",
    accept: "multipart/mixed",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
