// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Tracker API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueOpened {
    /// Always `opened`.
    pub action: Constant,
    pub issue: i64,
}

object! {
    IssueOpened {
        action: constant Constant = "action" is "opened", issue: required i64 = "issue",
    }
    new(issue: i64)
}

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IssueClosed {
    /// Always `closed`.
    pub action: Constant,
    pub issue: i64,
}

object! {
    IssueClosed {
        action: constant Constant = "action" is "closed", issue: required i64 = "issue",
    }
    new(issue: i64)
}

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewOpened {
    /// Always `opened`.
    pub action: Constant,
    pub review: i64,
}

object! {
    ReviewOpened {
        action: constant Constant = "action" is "opened", review: required i64 = "review",
    }
    new(review: i64)
}

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberAdded {
    pub meta: MemberAddedMeta,
    pub name: String,
}

object! {
    MemberAdded { meta: required MemberAddedMeta = "meta", name: required String = "name" }
    new(meta: MemberAddedMeta, name: impl Into<String>)
}

/// The `meta` of [`MemberAdded`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberAddedMeta {
    /// Always `added`.
    pub kind: Constant,
}

object! { MemberAddedMeta { kind: constant Constant = "kind" is "added" } default }

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberLeft {
    pub meta: MemberLeftMeta,
    pub name: String,
}

object! {
    MemberLeft { meta: required MemberLeftMeta = "meta", name: required String = "name" }
    new(meta: MemberLeftMeta, name: impl Into<String>)
}

/// The `meta` of [`MemberLeft`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberLeftMeta {
    /// Always `left`.
    pub kind: Constant,
}

object! { MemberLeftMeta { kind: constant Constant = "kind" is "left" } default }

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Push {
    pub r#ref: String,
}

object! {
    Push { r#ref: required String = "ref" }
    new(r#ref: impl Into<String>)
}

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mirror {
    pub r#ref: String,
}

object! {
    Mirror { r#ref: required String = "ref" }
    new(r#ref: impl Into<String>)
}

/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagMade {
    /// Always `made`.
    pub tag: Constant,
}

object! { TagMade { tag: constant Constant = "tag" is "made" } default }

/// Its `tag` is always `gone` and has no field.
///
/// Received as [`webhooks::Event`](crate::case_webhooks_alike::webhooks::Event).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TagGone {}

object! { TagGone {} always { "tag" = "gone" } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TagChangedWebhookRequest {
    Made(TagMade),
    Gone(TagGone),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    TagChangedWebhookRequest by "tag" { Made = "made", Gone = "gone" } else Unknown
    from { Made: TagMade, Gone: TagGone }
}
