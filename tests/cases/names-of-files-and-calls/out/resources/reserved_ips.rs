// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.reserved_ips()`](ReservedIps), their parameters and their errors.

use crate::case_names_of_files_and_calls::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Reserved IPs".
#[derive(Clone, Copy, Debug)]
pub struct ReservedIps<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl ReservedIps<'_> {
    /// `GET /i`, operation `listVPCs`. 200: All
    ///
    /// Returns [`models::Vpcs`].
    ///
    /// Optional: [`peer_ids`](ListVpcs::peer_ids).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_files_and_calls::Client) -> Result<(), case::case_names_of_files_and_calls::Error> {
    /// let response = client.reserved_ips().list_vpcs().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listVPCs")]
    #[doc(alias = "/i")]
    pub fn list_vpcs(&self) -> ListVpcs {
        ListVpcs(runtime::Call::new(self.core, &LIST_VPCS))
    }
}

/// A call to [`ReservedIps::list_vpcs`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListVpcs(runtime::Call);

impl ListVpcs {
    pub fn peer_ids(mut self, peer_ids: &str) -> Self {
        self.0.query("peerIDs", &peer_ids);
        self
    }
}

call! { ListVpcs => json models::Vpcs, runtime::NoDeclaredError }

static LIST_VPCS: runtime::Operation = runtime::Operation {
    id: "listVPCs",
    method: runtime::Method::GET,
    path: "/i",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
