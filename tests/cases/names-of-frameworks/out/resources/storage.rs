// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.storage()`](Storage), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Storage".
#[derive(Clone, Copy, Debug)]
pub struct Storage<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Storage<'_> {
    /// `GET /storage/{id}`, operation `storage#show`. 204: One
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.storage().show("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "storage#show")]
    #[doc(alias = "/storage/{id}")]
    pub fn show(&self, id: &str) -> StorageShow {
        let mut call = runtime::Call::new(self.core, &STORAGE_SHOW);
        call.path("id", &id);
        StorageShow::new(call)
    }

    /// `POST /storage`, operation `storage#multi_add`. 204: Added
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.storage().multi_add().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "storage#multi_add")]
    #[doc(alias = "/storage")]
    pub fn multi_add(&self) -> StorageMultiAdd {
        StorageMultiAdd::new(runtime::Call::new(self.core, &STORAGE_MULTI_ADD))
    }
}

/// A call to [`Storage::show`].
pub type StorageShow = runtime::TypedCall<runtime::AsNone>;

static STORAGE_SHOW: runtime::Operation = runtime::Operation {
    id: "storage#show",
    method: runtime::Method::GET,
    path: "/storage/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Storage::multi_add`].
pub type StorageMultiAdd = runtime::TypedCall<runtime::AsNone>;

static STORAGE_MULTI_ADD: runtime::Operation = runtime::Operation {
    id: "storage#multi_add",
    method: runtime::Method::POST,
    path: "/storage",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
