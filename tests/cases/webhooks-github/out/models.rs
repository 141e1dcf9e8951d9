// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Repository API.

use crate::runtime::object;

/// Received as [`webhooks::Event`](crate::case_webhooks_github::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Push {
    pub branch: String,
    pub commits: i64,
}

object! {
    Push { branch: required String = "branch", commits: required i64 = "commits" }
    new(branch: impl Into<String>, commits: i64)
}
