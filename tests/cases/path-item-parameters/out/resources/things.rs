// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.things()`](Things), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations on things.
#[derive(Clone, Copy, Debug)]
pub struct Things<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Things<'_> {
    /// A thing.
    ///
    /// All of it.
    ///
    /// `GET /{tenant}/things/{id}/{undeclared}`, operation `getThing`. 204: Found
    ///
    /// Optional: [`verbose`](GetThing::verbose), [`id`](GetThing::id).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.things().get("tenant", 1, "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getThing")]
    #[doc(alias = "/{tenant}/things/{id}/{undeclared}")]
    pub fn get(&self, tenant: &str, id: i64, undeclared: &str) -> GetThing {
        let mut call = runtime::Call::new(self.core, &GET_THING);
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
    /// Optional: [`verbose`](DeleteThing::verbose).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_item_parameters::Client) -> Result<(), case::case_path_item_parameters::Error> {
    /// client.things().delete("tenant", "id", "undeclared").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteThing")]
    #[doc(alias = "/{tenant}/things/{id}/{undeclared}")]
    pub fn delete(&self, tenant: &str, id: &str, undeclared: &str) -> DeleteThing {
        let mut call = runtime::Call::new(self.core, &DELETE_THING);
        call.path("tenant", &tenant);
        call.path("id", &id);
        call.path("undeclared", &undeclared);
        DeleteThing(call)
    }
}

/// A call to [`Things::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetThing(runtime::Call);

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

call! { GetThing => none, runtime::NoDeclaredError }

static GET_THING: runtime::Operation = runtime::Operation {
    id: "getThing",
    method: runtime::Method::GET,
    path: "/{tenant}/things/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Things::delete`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteThing(runtime::Call);

impl DeleteThing {
    pub fn verbose(mut self, verbose: bool) -> Self {
        self.0.query("verbose", &verbose);
        self
    }
}

call! { DeleteThing => none, runtime::NoDeclaredError }

static DELETE_THING: runtime::Operation = runtime::Operation {
    id: "deleteThing",
    method: runtime::Method::DELETE,
    path: "/{tenant}/things/{id}/{undeclared}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
