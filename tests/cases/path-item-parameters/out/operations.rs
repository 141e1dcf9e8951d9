// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// A thing.
    ///
    /// All of it.
    ///
    /// `GET /{tenant}/things/{id}/{undeclared}`, operation `getThing`. 204: Found
    ///
    /// Optional: [`GetThing::verbose`], [`GetThing::id`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.get_thing("tenant", 1, "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_thing(&self, tenant: &str, id: i64, undeclared: &str) -> GetThing {
        let mut call = runtime::Call::new(&self.core, &GET_THING);
        call.path("tenant", &tenant);
        call.path("id", &id);
        call.path("undeclared", &undeclared);
        GetThing(call)
    }

    /// A thing.
    ///
    /// All of it.
    ///
    /// `DELETE /{tenant}/things/{id}/{undeclared}`, operation `deleteThing`. 204: Gone
    ///
    /// Optional: [`DeleteThing::verbose`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.delete_thing("tenant", "id", "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_thing(&self, tenant: &str, id: &str, undeclared: &str) -> DeleteThing {
        let mut call = runtime::Call::new(&self.core, &DELETE_THING);
        call.path("tenant", &tenant);
        call.path("id", &id);
        call.path("undeclared", &undeclared);
        DeleteThing(call)
    }

    /// A thing.
    ///
    /// All of it.
    ///
    /// `GET /alias/{tenant}/{id}/{undeclared}`, operation `get alias by tenant by id by undeclared`. 204: Found
    ///
    /// Optional: [`GetAliasByTenantByIdByUndeclared::verbose`], [`GetAliasByTenantByIdByUndeclared::id`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.get_alias_by_tenant_by_id_by_undeclared("tenant", 1, "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_alias_by_tenant_by_id_by_undeclared(
        &self,
        tenant: &str,
        id: i64,
        undeclared: &str,
    ) -> GetAliasByTenantByIdByUndeclared {
        let mut call = runtime::Call::new(
            &self.core,
            &GET_ALIAS_BY_TENANT_BY_ID_BY_UNDECLARED,
        );
        call.path("tenant", &tenant);
        call.path("id", &id);
        call.path("undeclared", &undeclared);
        GetAliasByTenantByIdByUndeclared(call)
    }

    /// A thing.
    ///
    /// All of it.
    ///
    /// `DELETE /alias/{tenant}/{id}/{undeclared}`, operation `delete alias by tenant by id by undeclared`. 204: Gone
    ///
    /// Optional: [`DeleteAliasByTenantByIdByUndeclared::verbose`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.delete_alias_by_tenant_by_id_by_undeclared("tenant", "id", "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_alias_by_tenant_by_id_by_undeclared(
        &self,
        tenant: &str,
        id: &str,
        undeclared: &str,
    ) -> DeleteAliasByTenantByIdByUndeclared {
        let mut call = runtime::Call::new(
            &self.core,
            &DELETE_ALIAS_BY_TENANT_BY_ID_BY_UNDECLARED,
        );
        call.path("tenant", &tenant);
        call.path("id", &id);
        call.path("undeclared", &undeclared);
        DeleteAliasByTenantByIdByUndeclared(call)
    }
}

/// A call of [`super::Client::get_thing`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetThing(runtime::Call);

call! { GetThing => none, runtime::NoDeclaredError }

impl GetThing {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }

    pub fn id(mut self, id: &str) -> Self {
        self.0.query("id", &id);
        self
    }
}

static GET_THING: runtime::Operation = runtime::Operation {
    id: "getThing",
    method: runtime::Method::GET,
    path: "/{tenant}/things/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::delete_thing`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteThing(runtime::Call);

call! { DeleteThing => none, runtime::NoDeclaredError }

impl DeleteThing {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }
}

static DELETE_THING: runtime::Operation = runtime::Operation {
    id: "deleteThing",
    method: runtime::Method::DELETE,
    path: "/{tenant}/things/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_alias_by_tenant_by_id_by_undeclared`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetAliasByTenantByIdByUndeclared(runtime::Call);

call! { GetAliasByTenantByIdByUndeclared => none, runtime::NoDeclaredError }

impl GetAliasByTenantByIdByUndeclared {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }

    pub fn id(mut self, id: &str) -> Self {
        self.0.query("id", &id);
        self
    }
}

static GET_ALIAS_BY_TENANT_BY_ID_BY_UNDECLARED: runtime::Operation = runtime::Operation {
    id: "get alias by tenant by id by undeclared",
    method: runtime::Method::GET,
    path: "/alias/{tenant}/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::delete_alias_by_tenant_by_id_by_undeclared`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteAliasByTenantByIdByUndeclared(runtime::Call);

call! { DeleteAliasByTenantByIdByUndeclared => none, runtime::NoDeclaredError }

impl DeleteAliasByTenantByIdByUndeclared {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }
}

static DELETE_ALIAS_BY_TENANT_BY_ID_BY_UNDECLARED: runtime::Operation = runtime::Operation {
    id: "delete alias by tenant by id by undeclared",
    method: runtime::Method::DELETE,
    path: "/alias/{tenant}/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
