// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Agreements (overeenkomsten) to be signed.
//!
//! The calls of [`client.agreements()`](Agreements), their parameters and their errors.

use crate::mijnklantportaal::errors;
use crate::mijnklantportaal::headers;
use crate::mijnklantportaal::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Agreements (overeenkomsten) to be signed.
#[derive(Clone, Copy, Debug)]
pub struct Agreements<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Agreements<'_> {
    /// List agreements
    ///
    /// Lists the agreements (overeenkomsten) of the portal, a page at a time.
    ///
    /// `GET /agreements`, operation `list-agreements`. 200: A page of agreements
    ///
    /// Returns [`models::AgreementPage`].
    ///
    /// Optional: [`page`](ListAgreements::page).
    ///
    /// Returns one page; [`items`](ListAgreements::items) and [`pages`](ListAgreements::pages) return all of them.
    ///
    /// # Errors
    ///
    /// Documented errors ([`ListAgreementsError`]):
    ///
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.agreements().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-agreements")]
    #[doc(alias = "/agreements")]
    pub fn list(&self) -> ListAgreements {
        ListAgreements(runtime::Call::new(self.core, &LIST_AGREEMENTS))
    }

    /// Create an agreement
    ///
    /// Adds an agreement (overeenkomst) with its documents and sends it to those who are to sign it. The body is `multipart/form-data`.
    ///
    /// `POST /agreements`, operation `create-agreement`. 201: The agreement that was made
    ///
    /// Returns [`models::AgreementWithDetails`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateAgreementError`]):
    ///
    /// * `UnprocessableContent` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 422: What was sent is not right
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client, body: generated_client::mijnklantportaal::models::CreateAgreementRequest) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.agreements().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-agreement")]
    #[doc(alias = "/agreements")]
    #[inline]
    pub fn create(&self, body: models::CreateAgreementRequest) -> CreateAgreement {
        let mut call = runtime::Call::new(self.core, &CREATE_AGREEMENT);
        call.parts("multipart/form-data", &body, &[]);
        CreateAgreement(call)
    }

    /// Get an agreement
    ///
    /// One agreement (overeenkomst) with its signers and documents.
    ///
    /// `GET /agreements/{agreementId}`, operation `get-agreement`. 200: The agreement
    ///
    /// Returns [`models::AgreementWithDetails`].
    ///
    /// * `agreement_id`: ID of the agreement. Example: `agr_3fa91c27de50`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetAgreementError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.agreements().get("agr_3fa91c27de50").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-agreement")]
    #[doc(alias = "/agreements/{agreementId}")]
    pub fn get(&self, agreement_id: &str) -> GetAgreement {
        let mut call = runtime::Call::new(self.core, &GET_AGREEMENT);
        call.path("agreementId", &agreement_id);
        GetAgreement::new(call)
    }

    /// Download a document of an agreement
    ///
    /// A link to a document of an agreement, for a short time.
    ///
    /// `GET /agreements/{agreementId}/documents/{documentId}/download`, operation `download-agreement-document`. 200: The link to the document
    ///
    /// Returns [`models::ApiCloudfile`].
    ///
    /// * `agreement_id`: ID of the agreement. Example: `agr_3fa91c27de50`.
    /// * `document_id`: ID of the document. Example: `agd_5be07a1f94c3`.
    ///
    /// # Errors
    ///
    /// Documented errors ([`DownloadAgreementDocumentError`]):
    ///
    /// * `NotFound` with [`ErrorApiError`](crate::mijnklantportaal::models::ErrorApiError). 404: Nothing with this ID was found
    /// * `TooManyRequests` with [`RateLimited`](crate::mijnklantportaal::models::RateLimited). 429: More requests than a minute has
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &generated_client::mijnklantportaal::Client) -> Result<(), generated_client::mijnklantportaal::Error> {
    /// let response = client.agreements().download_document("agr_3fa91c27de50", "agd_5be07a1f94c3").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "download-agreement-document")]
    #[doc(alias = "/agreements/{agreementId}/documents/{documentId}/download")]
    pub fn download_document(
        &self,
        agreement_id: &str,
        document_id: &str,
    ) -> DownloadAgreementDocument {
        let mut call = runtime::Call::new(self.core, &DOWNLOAD_AGREEMENT_DOCUMENT);
        call.path("agreementId", &agreement_id);
        call.path("documentId", &document_id);
        DownloadAgreementDocument::new(call)
    }
}

/// A call to [`Agreements::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListAgreements(runtime::Call);

impl ListAgreements {
    /// Which page to answer with, counted from 1; the first one where it is not given
    ///
    /// At least 1. Example: `2`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListAgreements => json models::AgreementPage, ListAgreementsError }

pages! {
    ListAgreements {
        page: models::AgreementPage,
        error: ListAgreementsError,
        item: models::Agreement = [data required],
        url ["next_page_url"],
    }
}

static LIST_AGREEMENTS: runtime::Operation = runtime::Operation {
    id: "list-agreements",
    method: runtime::Method::GET,
    path: "/agreements",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Agreements::list`].
pub type ListAgreementsErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Agreements::list`].
///
/// * 429: More requests than a minute has
pub type ListAgreementsError = errors::TooManyRequestsError;

/// A call to [`Agreements::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateAgreement(runtime::Call);

impl CreateAgreement {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { CreateAgreement => json models::AgreementWithDetails, CreateAgreementError }

static CREATE_AGREEMENT: runtime::Operation = runtime::Operation {
    id: "create-agreement",
    method: runtime::Method::POST,
    path: "/agreements",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Agreements::create`].
pub type CreateAgreementErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Agreements::create`].
///
/// * 422: What was sent is not right
/// * 429: More requests than a minute has
pub type CreateAgreementError = errors::UnprocessableContentOrTooManyRequestsError;

/// A call to [`Agreements::get`].
pub type GetAgreement = runtime::TypedCall<
    runtime::AsJson<models::AgreementWithDetails>,
    GetAgreementError,
>;

static GET_AGREEMENT: runtime::Operation = runtime::Operation {
    id: "get-agreement",
    method: runtime::Method::GET,
    path: "/agreements/{agreementId}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Agreements::get`].
pub type GetAgreementErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Agreements::get`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type GetAgreementError = errors::NotFoundOrTooManyRequestsError;

/// A call to [`Agreements::download_document`].
pub type DownloadAgreementDocument = runtime::TypedCall<
    runtime::AsJson<models::ApiCloudfile>,
    DownloadAgreementDocumentError,
>;

static DOWNLOAD_AGREEMENT_DOCUMENT: runtime::Operation = runtime::Operation {
    id: "download-agreement-document",
    method: runtime::Method::GET,
    path: "/agreements/{agreementId}/documents/{documentId}/download",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    security: &[&["APIKey"]],
    ..runtime::Operation::DEFAULT
};

/// The headers of error responses of [`Agreements::download_document`].
pub type DownloadAgreementDocumentErrorHeaders = headers::XRateLimitLimitAnd3MoreHeaders;

/// The documented errors of [`Agreements::download_document`].
///
/// * 404: Nothing with this ID was found
/// * 429: More requests than a minute has
pub type DownloadAgreementDocumentError = errors::NotFoundOrTooManyRequestsError;
