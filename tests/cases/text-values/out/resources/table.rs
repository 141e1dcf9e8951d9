// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.table()`](Table), their parameters and their errors.

use crate::runtime;

/// Operations on table.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Table<'_> {
    /// `GET /table`. 200: Rows
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.table().table().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/table")]
    pub fn table(&self) -> TableCall {
        TableCall::new(runtime::Call::new(self.core, &TABLE))
    }

    /// `PUT /table`, operation `setTable`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: Vec<u8>) -> Result<(), case::case_text_values::Error> {
    /// client.table().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setTable")]
    #[doc(alias = "/table")]
    pub fn set(&self, body: impl Into<runtime::Body>) -> SetTable {
        let mut call = runtime::Call::new(self.core, &SET_TABLE);
        call.bytes("text/csv", body);
        SetTable::new(call)
    }
}

/// A call to [`Table::table`].
pub type TableCall = runtime::TypedCall<runtime::AsText>;

static TABLE: runtime::Operation = runtime::Operation {
    id: "table",
    method: runtime::Method::GET,
    path: "/table",
    accept: "text/csv",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Table::set`].
pub type SetTable = runtime::TypedCall<runtime::AsNone>;

static SET_TABLE: runtime::Operation = runtime::Operation {
    id: "setTable",
    method: runtime::Method::PUT,
    path: "/table",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
