// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Limits API.

use crate::runtime::object;

/// The response body of `Getprojectspendlimit`.
///
/// Returned by [`Project::get_spend_limit`](crate::case_names_run_together::resources::project::Project::get_spend_limit).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetProjectSpendLimitResponse {
    pub cents: Option<i64>,
}

object! { GetProjectSpendLimitResponse { cents: optional i64 = "cents" } }

/// The request body of `beta_Getinputtokencounts`.
///
/// Sent by [`Response::beta_get_input_token_counts`](crate::case_names_run_together::resources::response::Response::beta_get_input_token_counts).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BetaGetInputTokenCountsRequest {
    pub input: Option<String>,
}

object! {
    BetaGetInputTokenCountsRequest {
        input: optional String = "input" set(input: impl Into<String> => value),
    }
}
