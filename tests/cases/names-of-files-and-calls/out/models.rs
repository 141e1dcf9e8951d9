// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names that files and calls share API.

use crate::runtime::object;

/// Returned by [`ReservedIps::list_vpcs`](crate::case_names_of_files_and_calls::resources::reserved_ips::ReservedIps::list_vpcs).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Vpcs {
    pub all_urls: Option<String>,
    pub read_iops: Option<i64>,
    pub is_ok: Option<bool>,
}

object! {
    Vpcs {
        all_urls: optional String = "allURLs", read_iops: optional i64 = "ReadIOps",
        is_ok: optional bool = "isOK",
    }
}
