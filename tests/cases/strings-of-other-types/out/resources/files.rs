// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.files()`](Files), their parameters and their errors.

use crate::runtime;

/// Operations on files.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Files<'_> {
    /// `GET /files/{file}/content`, operation `fileContent`. 200: Declared as JSON.
    ///
    /// # Errors
    ///
    /// Documented errors ([`FileContentError`]):
    ///
    /// * `NotFound`. 404: No such file.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_strings_of_other_types::Client) -> Result<(), case::case_strings_of_other_types::Error> {
    /// let response = client.files().content("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fileContent")]
    #[doc(alias = "/files/{file}/content")]
    pub fn content(&self, file: &str) -> FileContent {
        let mut call = runtime::Call::new(self.core, &FILE_CONTENT);
        call.path("file", &file);
        FileContent::new(call)
    }

    /// `GET /files/{file}/pages`, operation `filePages`. 200: A file of its own type.
    ///
    /// Returns the bytes of the body; see also [`save_to`](FilePages::save_to) and [`bytes_stream`](FilePages::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_strings_of_other_types::Client) -> Result<(), case::case_strings_of_other_types::Error> {
    /// let response = client.files().pages("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "filePages")]
    #[doc(alias = "/files/{file}/pages")]
    pub fn pages(&self, file: &str) -> FilePages {
        let mut call = runtime::Call::new(self.core, &FILE_PAGES);
        call.path("file", &file);
        FilePages::new(call)
    }

    /// `PUT /files/{file}/pages`, operation `replacePages`. 204: They are replaced.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_strings_of_other_types::Client, body: Vec<u8>) -> Result<(), case::case_strings_of_other_types::Error> {
    /// client.files().replace_pages("file", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replacePages")]
    #[doc(alias = "/files/{file}/pages")]
    pub fn replace_pages(
        &self,
        file: &str,
        body: impl Into<runtime::Body>,
    ) -> ReplacePages {
        let mut call = runtime::Call::new(self.core, &REPLACE_PAGES);
        call.path("file", &file);
        call.bytes("application/octet-stream", body);
        ReplacePages::new(call)
    }

    /// `GET /files/{file}/raw`, operation `fileRaw`. 200: Text that is said to be bytes.
    ///
    /// Returns the bytes of the body; see also [`save_to`](FileRaw::save_to) and [`bytes_stream`](FileRaw::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_strings_of_other_types::Client) -> Result<(), case::case_strings_of_other_types::Error> {
    /// let response = client.files().raw("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fileRaw")]
    #[doc(alias = "/files/{file}/raw")]
    pub fn raw(&self, file: &str) -> FileRaw {
        let mut call = runtime::Call::new(self.core, &FILE_RAW);
        call.path("file", &file);
        FileRaw::new(call)
    }

    /// `GET /files/{file}/table`, operation `fileTable`. 200: Text.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_strings_of_other_types::Client) -> Result<(), case::case_strings_of_other_types::Error> {
    /// let response = client.files().table("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fileTable")]
    #[doc(alias = "/files/{file}/table")]
    pub fn table(&self, file: &str) -> FileTable {
        let mut call = runtime::Call::new(self.core, &FILE_TABLE);
        call.path("file", &file);
        FileTable::new(call)
    }

    /// `GET /files/{file}/title`, operation `fileTitle`. 200: By another name.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_strings_of_other_types::Client) -> Result<(), case::case_strings_of_other_types::Error> {
    /// let response = client.files().title("file").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "fileTitle")]
    #[doc(alias = "/files/{file}/title")]
    pub fn title(&self, file: &str) -> FileTitle {
        let mut call = runtime::Call::new(self.core, &FILE_TITLE);
        call.path("file", &file);
        FileTitle::new(call)
    }
}

/// A call to [`Files::content`].
pub type FileContent = runtime::TypedCall<runtime::AsString, FileContentError>;

static FILE_CONTENT: runtime::Operation = runtime::Operation {
    id: "fileContent",
    method: runtime::Method::GET,
    path: "/files/{file}/content",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Files::content`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FileContentError {
    /// 404: No such file.
    NotFound(String),
}

impl runtime::ByStatus for FileContentError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.string().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Files::pages`].
pub type FilePages = runtime::TypedCall<runtime::AsBytes>;

static FILE_PAGES: runtime::Operation = runtime::Operation {
    id: "filePages",
    method: runtime::Method::GET,
    path: "/files/{file}/pages",
    accept: "application/pdf",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Files::replace_pages`].
pub type ReplacePages = runtime::TypedCall<runtime::AsNone>;

static REPLACE_PAGES: runtime::Operation = runtime::Operation {
    id: "replacePages",
    method: runtime::Method::PUT,
    path: "/files/{file}/pages",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Files::raw`].
pub type FileRaw = runtime::TypedCall<runtime::AsBytes>;

static FILE_RAW: runtime::Operation = runtime::Operation {
    id: "fileRaw",
    method: runtime::Method::GET,
    path: "/files/{file}/raw",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Files::table`].
pub type FileTable = runtime::TypedCall<runtime::AsText>;

static FILE_TABLE: runtime::Operation = runtime::Operation {
    id: "fileTable",
    method: runtime::Method::GET,
    path: "/files/{file}/table",
    accept: "text/csv",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Files::title`].
pub type FileTitle = runtime::TypedCall<runtime::AsString>;

static FILE_TITLE: runtime::Operation = runtime::Operation {
    id: "fileTitle",
    method: runtime::Method::GET,
    path: "/files/{file}/title",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
