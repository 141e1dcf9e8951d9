// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.boxes()`](Boxes), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "boxes".
#[derive(Clone, Copy, Debug)]
pub struct Boxes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Boxes<'_> {
    /// `GET /boxes/{scope}/items`, operation `listItems`. 200: The items
    ///
    /// Optional: [`filter`](ListItems::filter).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_extensions_of_azure::Client) -> Result<(), case::case_extensions_of_azure::Error> {
    /// let response = client.boxes().list_items("scope").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listItems")]
    #[doc(alias = "/boxes/{scope}/items")]
    pub fn list_items(&self, scope: &str) -> ListItems {
        let mut call = runtime::Call::new(self.core, &LIST_ITEMS);
        call.path("scope", &scope);
        ListItems(call)
    }

    /// `PUT /boxes/{box}?comp=lease`, operation `leaseBox`. 201: Leased
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_extensions_of_azure::Client) -> Result<(), case::case_extensions_of_azure::Error> {
    /// client.boxes().lease("box").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "leaseBox")]
    #[doc(alias = "/boxes/{box}?comp=lease")]
    pub fn lease(&self, r#box: &str) -> LeaseBox {
        let mut call = runtime::Call::new(self.core, &LEASE_BOX);
        call.path("box", &r#box);
        LeaseBox::new(call)
    }
}

/// A call to [`Boxes::list_items`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListItems(runtime::Call);

impl ListItems {
    pub fn filter(mut self, filter: &str) -> Self {
        self.0.query("filter", &filter);
        self
    }
}

call! { ListItems => json Vec<String>, runtime::NoDeclaredError }

static LIST_ITEMS: runtime::Operation = runtime::Operation {
    id: "listItems",
    method: runtime::Method::GET,
    path: "/boxes/{scope}/items",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    parameters: &[
        runtime::Parameter::path("scope").slashes(),
        runtime::Parameter::query("filter").allow_reserved(),
    ],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Boxes::lease`].
pub type LeaseBox = runtime::TypedCall<runtime::AsNone>;

static LEASE_BOX: runtime::Operation = runtime::Operation {
    id: "leaseBox",
    method: runtime::Method::PUT,
    path: "/boxes/{box}?comp=lease",
    accept: "*/*",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};
