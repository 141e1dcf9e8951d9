// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ports()`](Ports), their parameters and their errors.

use crate::runtime;

/// Operations on ports.
#[derive(Clone, Copy, Debug)]
pub struct Ports<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Ports<'_> {
    /// `GET /v1/ports`, operation `get v1 ports`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_configuration::Client) -> Result<(), case::case_names_by_configuration::Error> {
    /// client.ports().get_v1_ports().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/ports")]
    pub fn get_v1_ports(&self) -> GetV1Ports {
        GetV1Ports::new(runtime::Call::new(self.core, &GET_V1_PORTS))
    }
}

/// A call to [`Ports::get_v1_ports`].
pub type GetV1Ports = runtime::TypedCall<runtime::AsNone>;

static GET_V1_PORTS: runtime::Operation = runtime::Operation {
    id: "get v1 ports",
    method: runtime::Method::GET,
    path: "/v1/ports",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
