// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.b()`](B), their parameters and their errors.

use crate::runtime;

/// Operations on b.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl B<'_> {
    /// `GET /b`, operation `getFile`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_servers_relative::Client) -> Result<(), case::case_servers_relative::Error> {
    /// client.b().get_file().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFile")]
    #[doc(alias = "/b")]
    pub fn get_file(&self) -> GetFile {
        GetFile::new(runtime::Call::new(self.core, &GET_FILE))
    }

    /// `PUT /b`, operation `putFile`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_servers_relative::Client) -> Result<(), case::case_servers_relative::Error> {
    /// client.b().put_file().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putFile")]
    #[doc(alias = "/b")]
    pub fn put_file(&self) -> PutFile {
        PutFile::new(runtime::Call::new(self.core, &PUT_FILE))
    }
}

/// A call to [`B::get_file`].
pub type GetFile = runtime::TypedCall<runtime::AsNone>;

static GET_FILE: runtime::Operation = runtime::Operation {
    id: "getFile",
    method: runtime::Method::GET,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    servers: &[
        runtime::Server {
            url: "/files",
            ..runtime::Server::DEFAULT
        },
    ],
    ..runtime::Operation::DEFAULT
};

/// A call to [`B::put_file`].
pub type PutFile = runtime::TypedCall<runtime::AsNone>;

static PUT_FILE: runtime::Operation = runtime::Operation {
    id: "putFile",
    method: runtime::Method::PUT,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    servers: &[
        runtime::Server {
            url: "../v2",
            ..runtime::Server::DEFAULT
        },
    ],
    ..runtime::Operation::DEFAULT
};
