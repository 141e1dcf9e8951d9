// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.bills()`](Bills), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "bills".
#[derive(Clone, Copy, Debug)]
pub struct Bills<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Bills<'_> {
    /// `POST /bills`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_retries_by_extension::Client) -> Result<(), case::case_retries_by_extension::Error> {
    /// client.bills().pay().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/bills")]
    pub fn pay(&self) -> Pay {
        Pay::new(runtime::Call::new(self.core, &PAY))
    }

    /// `GET /bills`, operation `listBills`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_retries_by_extension::Client) -> Result<(), case::case_retries_by_extension::Error> {
    /// client.bills().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listBills")]
    #[doc(alias = "/bills")]
    pub fn list(&self) -> ListBills {
        ListBills::new(runtime::Call::new(self.core, &LIST_BILLS))
    }

    /// `PUT /bills`, operation `replaceBills`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_retries_by_extension::Client) -> Result<(), case::case_retries_by_extension::Error> {
    /// client.bills().replace().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replaceBills")]
    #[doc(alias = "/bills")]
    pub fn replace(&self) -> ReplaceBills {
        ReplaceBills::new(runtime::Call::new(self.core, &REPLACE_BILLS))
    }
}

/// A call to [`Bills::pay`].
pub type Pay = runtime::TypedCall<runtime::AsNone>;

static PAY: runtime::Operation = runtime::Operation {
    id: "pay",
    method: runtime::Method::POST,
    path: "/bills",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    retries: Some(runtime::Retries {
        statuses: &[runtime::Status::Exact(418)],
        connections: false,
        first: 500,
        most: 60000,
        growth: 150,
        elapsed: 3600000,
        own: true,
    }),
    ..runtime::Operation::DEFAULT
};

/// A call to [`Bills::list`].
pub type ListBills = runtime::TypedCall<runtime::AsNone>;

static LIST_BILLS: runtime::Operation = runtime::Operation {
    id: "listBills",
    method: runtime::Method::GET,
    path: "/bills",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    retries: Some(runtime::Retries {
        statuses: &[],
        connections: false,
        first: 500,
        most: 60000,
        growth: 150,
        elapsed: 3600000,
        own: true,
    }),
    ..runtime::Operation::DEFAULT
};

/// A call to [`Bills::replace`].
pub type ReplaceBills = runtime::TypedCall<runtime::AsNone>;

static REPLACE_BILLS: runtime::Operation = runtime::Operation {
    id: "replaceBills",
    method: runtime::Method::PUT,
    path: "/bills",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
