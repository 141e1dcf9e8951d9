// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.exports()`](Exports), their parameters and their errors.

use crate::case_several_media_types::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on exports.
#[derive(Clone, Copy, Debug)]
pub struct Exports<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Exports<'_> {
    /// `POST /exports`
    ///
    /// Returns [`ExportOutcome`].
    ///
    /// In other media types: [`as_csv`](Export::as_csv), [`as_any`](Export::as_any).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.exports().export().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/exports")]
    pub fn export(&self) -> Export {
        Export(runtime::Call::new(self.core, &EXPORT))
    }
}

/// A call to [`Exports::export`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Export(runtime::Call);

impl Export {
    /// Requests the response as `text/csv`.
    #[inline]
    pub fn as_csv(self) -> runtime::AskedFor<runtime::AsText, runtime::NoDeclaredError> {
        runtime::AskedFor::new(self.0, "text/csv")
    }

    /// Requests the response as any of `application/json`, `text/csv`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(self) -> runtime::AskedFor<ExportContent, runtime::NoDeclaredError> {
        runtime::AskedFor::any(self.0, "application/json, text/csv")
    }
}

call! { Export => by_status ExportOutcome, runtime::NoDeclaredError }

static EXPORT: runtime::Operation = runtime::Operation {
    id: "export",
    method: runtime::Method::POST,
    path: "/exports",
    accept: "application/json",
    success: &[
        runtime::Status::Exact(200),
        runtime::Status::Exact(202),
        runtime::Status::Exact(204),
    ],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportContent {
    /// 200: `application/json`.
    OkJson(models::A),
    /// 202: `application/json`.
    AcceptedJson(models::Full),
    /// `text/csv`.
    Csv(String),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    ExportContent {
        OkJson = "application/json"(200) json, AcceptedJson = "application/json"(202) json,
        Csv = "text/csv" text,
    } else Other
}

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportOutcome {
    /// 200: Done
    Ok(models::A),
    /// 202: Later
    Accepted(models::Full),
    /// 204: There is nothing
    NoContent,
}

impl runtime::ByStatus for ExportOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            202 => response.json().map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => return None,
        };
        Some(outcome)
    }
}
