// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.alias()`](Alias), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on alias.
#[derive(Clone, Copy, Debug)]
pub struct Alias<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Alias<'_> {
    /// A thing.
    ///
    /// All of it.
    ///
    /// `GET /alias/{tenant}/{id}/{undeclared}`, operation `get alias by tenant by id by undeclared`. 204: Found
    ///
    /// Optional: [`verbose`](GetAlias::verbose), [`id`](GetAlias::id).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.alias().get("tenant", 1, "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/alias/{tenant}/{id}/{undeclared}")]
    pub fn get(&self, tenant: &str, id: i64, undeclared: &str) -> GetAlias {
        let mut call = runtime::Call::new(self.core, &GET_ALIAS);
        call.path("tenant", &tenant);
        call.path("id", &id);
        call.path("undeclared", &undeclared);
        GetAlias(call)
    }

    /// A thing.
    ///
    /// All of it.
    ///
    /// `DELETE /alias/{tenant}/{id}/{undeclared}`, operation `delete alias by tenant by id by undeclared`. 204: Gone
    ///
    /// Optional: [`verbose`](DeleteAlias::verbose).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.alias().delete("tenant", "id", "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/alias/{tenant}/{id}/{undeclared}")]
    pub fn delete(&self, tenant: &str, id: &str, undeclared: &str) -> DeleteAlias {
        let mut call = runtime::Call::new(self.core, &DELETE_ALIAS);
        call.path("tenant", &tenant);
        call.path("id", &id);
        call.path("undeclared", &undeclared);
        DeleteAlias(call)
    }
}

/// A call to [`Alias::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAlias(runtime::Call);

impl GetAlias {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }

    pub fn id(mut self, id: &str) -> Self {
        self.0.query("id", &id);
        self
    }
}

call! { GetAlias => none, runtime::NoDeclaredError }

static GET_ALIAS: runtime::Operation = runtime::Operation {
    id: "get alias by tenant by id by undeclared",
    method: runtime::Method::GET,
    path: "/alias/{tenant}/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Alias::delete`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteAlias(runtime::Call);

impl DeleteAlias {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }
}

call! { DeleteAlias => none, runtime::NoDeclaredError }

static DELETE_ALIAS: runtime::Operation = runtime::Operation {
    id: "delete alias by tenant by id by undeclared",
    method: runtime::Method::DELETE,
    path: "/alias/{tenant}/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
