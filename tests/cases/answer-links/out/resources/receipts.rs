// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.receipts()`](Receipts), their parameters and their errors.

use crate::runtime;
use crate::runtime::declared_headers;

/// Operations of the tag "receipts".
#[derive(Clone, Copy, Debug)]
pub struct Receipts<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Receipts<'_> {
    /// `GET /receipts/{receipt}`, operation `getReceipt`. 204: There
    ///
    /// With [`with_response`](GetReceipt::with_response), the headers are [`GetReceiptHeaders`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// client.receipts().get("receipt").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getReceipt")]
    #[doc(alias = "/receipts/{receipt}")]
    pub fn get(&self, receipt: &str) -> GetReceipt {
        let mut call = runtime::Call::new(self.core, &GET_RECEIPT);
        call.path("receipt", &receipt);
        GetReceipt::new(call)
    }

    /// `GET /pages/{page}`, operation `getPage`. 204: There
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// client.receipts().get_page(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPage")]
    #[doc(alias = "/pages/{page}")]
    pub fn get_page(&self, page: i64) -> GetPage {
        let mut call = runtime::Call::new(self.core, &GET_PAGE);
        call.path("page", &page);
        GetPage::new(call)
    }
}

/// A call to [`Receipts::get`].
pub type GetReceipt = runtime::TypedCall<
    runtime::AsNone,
    runtime::NoDeclaredError,
    GetReceiptHeaders,
>;

static GET_RECEIPT: runtime::Operation = runtime::Operation {
    id: "getReceipt",
    method: runtime::Method::GET,
    path: "/receipts/{receipt}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Receipts::get`].
#[derive(Clone, Debug)]
pub struct GetReceiptHeaders(runtime::ReceivedHeaders);

declared_headers! { GetReceiptHeaders }

impl GetReceiptHeaders {
    /// The header `X-Page`.
    #[inline]
    pub fn x_page(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-Page")
    }
}

/// A call to [`Receipts::get_page`].
pub type GetPage = runtime::TypedCall<runtime::AsNone>;

static GET_PAGE: runtime::Operation = runtime::Operation {
    id: "getPage",
    method: runtime::Method::GET,
    path: "/pages/{page}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
