// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /a`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_servers::Client) -> Result<(), case::case_swagger_2_servers::Error> {
    /// client.both().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn both(&self) -> Both {
        Both(runtime::Call::new(&self.core, &BOTH))
    }

    /// `GET /b`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_servers::Client) -> Result<(), case::case_swagger_2_servers::Error> {
    /// client.plain().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn plain(&self) -> Plain {
        Plain(runtime::Call::new(&self.core, &PLAIN))
    }
}

/// A call of [`super::Client::both`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Both(runtime::Call);

call! { Both => none, runtime::NoDeclaredError }

static BOTH: runtime::Operation = runtime::Operation {
    id: "both",
    method: runtime::Method::GET,
    path: "/a",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::plain`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Plain(runtime::Call);

call! { Plain => none, runtime::NoDeclaredError }

static PLAIN: runtime::Operation = runtime::Operation {
    id: "plain",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    servers: &[
        runtime::Server {
            url: "http://api.example.com:8443/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    ..runtime::Operation::DEFAULT
};
