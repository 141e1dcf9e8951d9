// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Webhooks signed in a way of their own API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;

/// Received as [`webhooks::Event`](crate::case_webhooks_by_hand::webhooks::Event).
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

/// The request body of `addHook`.
///
/// Sent by [`Hooks::add`](crate::case_webhooks_by_hand::resources::hooks::Hooks::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddHookRequest {
    pub url: String,
}

object! {
    AddHookRequest { url: required String = "url" }
    new(url: impl Into<String>)
}

/// The `onTrial.request` of operation `addHook`.
///
/// Part of [`models::AddHookCallback`](crate::case_webhooks_by_hand::models::AddHookCallback).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddHookOnTrialRequest {
    pub trial: String,
}

object! {
    AddHookOnTrialRequest { trial: required String = "trial" }
    new(trial: impl Into<String>)
}

/// A request to a callback of `addHook`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddHookCallback {
    OnTrial(AddHookOnTrialRequest),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AddHookCallback {
        OnTrial = object ["trial"] requires ["trial"],
    } else Unknown
    from { OnTrial: AddHookOnTrialRequest }
}
