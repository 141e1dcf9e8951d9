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
    /// `GET /b`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_servers::Client) -> Result<(), case::case_swagger_2_servers::Error> {
    /// client.b().plain().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn plain(&self) -> Plain {
        Plain::new(runtime::Call::new(self.core, &PLAIN))
    }
}

/// A call to [`B::plain`].
pub type Plain = runtime::TypedCall<runtime::AsNone>;

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
