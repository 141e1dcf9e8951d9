// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.azure()`](Azure), their parameters and their errors.

use crate::case_pages_by_extension::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on azure.
#[derive(Clone, Copy, Debug)]
pub struct Azure<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Azure<'_> {
    /// `GET /azure`, operation `listAzure`. 200: A page
    ///
    /// Returns [`models::ListAzureResponse`].
    ///
    /// Returns one page; [`items`](ListAzure::items) and [`pages`](ListAzure::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.azure().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAzure")]
    #[doc(alias = "/azure")]
    pub fn list(&self) -> ListAzure {
        ListAzure(runtime::Call::new(self.core, &LIST_AZURE))
    }

    /// `GET /azure/once`, operation `listOnce`. 200: All of them
    ///
    /// Returns [`models::ListOnceResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.azure().list_once().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOnce")]
    #[doc(alias = "/azure/once")]
    pub fn list_once(&self) -> ListOnce {
        ListOnce::new(runtime::Call::new(self.core, &LIST_ONCE))
    }
}

/// A call to [`Azure::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListAzure(runtime::Call);

call! { ListAzure => json models::ListAzureResponse, runtime::NoDeclaredError }

pages! {
    ListAzure {
        page: models::ListAzureResponse,
        error: runtime::NoDeclaredError,
        item: String = [value optional],
        url ["nextOne"],
    }
}

static LIST_AZURE: runtime::Operation = runtime::Operation {
    id: "listAzure",
    method: runtime::Method::GET,
    path: "/azure",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Azure::list_once`].
pub type ListOnce = runtime::TypedCall<runtime::AsJson<models::ListOnceResponse>>;

static LIST_ONCE: runtime::Operation = runtime::Operation {
    id: "listOnce",
    method: runtime::Method::GET,
    path: "/azure/once",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
