// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /{version}/files/{id}`, operation `getFile`. 204: Done
    ///
    /// Optional: [`GetFile::force`], [`GetFile::sort`].
    ///
    /// Always sends `version` as `v2`, `alt` as `json`, `X-Level` as `-3`, `filter` as `all`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_parameters::Client, fields: &[case::case_constant_parameters::models::GetFileField]) -> Result<(), case::case_constant_parameters::Error> {
    /// client.get_file("id", fields).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self, id: &str, fields: &[models::GetFileField]) -> GetFile {
        let mut call = runtime::Call::new(&self.core, &GET_FILE);
        call.path("version", &"v2");
        call.query("alt", &"json");
        call.header("X-Level", &-3i64);
        call.query("filter", &runtime::JsonText(&"all"));
        call.path("id", &id);
        call.query("fields", &fields);
        GetFile(call)
    }

    /// `GET /ping/{mode}`. 204: Done
    ///
    /// Always sends `mode` as `fast`, `token` as `""`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_parameters::Client) -> Result<(), case::case_constant_parameters::Error> {
    /// client.ping().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn ping(&self) -> Ping {
        let mut call = runtime::Call::new(&self.core, &PING);
        call.path("mode", &"fast");
        call.query("token", &"");
        Ping(call)
    }
}

/// A call of [`super::Client::get_file`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetFile(runtime::Call);

call! { GetFile => none, runtime::NoDeclaredError }

impl GetFile {
    /// Asks no questions.
    ///
    /// Sets it to `true`.
    pub fn force(mut self) -> Self {
        self.0.query("force", &true);
        self
    }

    /// Sets it to `name`.
    pub fn sort(mut self) -> Self {
        self.0.query("sort", &"name");
        self
    }
}

static GET_FILE: runtime::Operation = runtime::Operation {
    id: "getFile",
    method: runtime::Method::GET,
    path: "/{version}/files/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::ping`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Ping(runtime::Call);

call! { Ping => none, runtime::NoDeclaredError }

static PING: runtime::Operation = runtime::Operation {
    id: "ping",
    method: runtime::Method::GET,
    path: "/ping/{mode}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
