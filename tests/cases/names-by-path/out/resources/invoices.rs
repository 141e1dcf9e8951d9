// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.invoices()`](Invoices), their parameters and their errors.

use crate::runtime;

/// Operations on invoices.
#[derive(Clone, Copy, Debug)]
pub struct Invoices<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Invoices<'_> {
    /// `POST /billing/v1/invoices.send`, operation `invoicesSend`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_path::Client) -> Result<(), case::case_names_by_path::Error> {
    /// client.invoices().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "invoicesSend")]
    #[doc(alias = "/billing/v1/invoices.send")]
    pub fn send(&self) -> InvoicesSend {
        InvoicesSend::new(runtime::Call::new(self.core, &INVOICES_SEND))
    }
}

/// A call to [`Invoices::send`].
pub type InvoicesSend = runtime::TypedCall<runtime::AsNone>;

static INVOICES_SEND: runtime::Operation = runtime::Operation {
    id: "invoicesSend",
    method: runtime::Method::POST,
    path: "/billing/v1/invoices.send",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
