// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: upsell.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;
use super::*;

/// Whether an upsell leads to a checkout page or to a URL.
///
/// Part of [`models::UpsellStepConfig`](crate::checkoutpage::models::UpsellStepConfig), [`models::NewUpsellStepConfig`](crate::checkoutpage::models::NewUpsellStepConfig) and [`models::UpsellStepConfigUpdate`](crate::checkoutpage::models::UpsellStepConfigUpdate).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum UpsellAction {
    Checkout,
    Redirect,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { UpsellAction { Checkout = "checkout", Redirect = "redirect" } else Unknown }

/// A funnel step that offers another product.
///
/// Its `type` is always `upsell` and has no field.
///
/// Part of [`models::FunnelStep`](crate::checkoutpage::models::FunnelStep).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsellStep {
    pub enabled: Option<bool>,
    pub order: Option<f64>,
    pub config: Option<UpsellStepConfig>,
}

object! {
    UpsellStep {
        enabled: optional bool = "enabled", order: optional f64 = "order",
        config: optional UpsellStepConfig = "config",
    } always { "type" = "upsell" }
}

/// Settings of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsellStepConfig {
    pub action: Option<UpsellAction>,
    pub page_id: Option<String>,
    pub redirect: Option<UpsellRedirect>,
}

object! {
    UpsellStepConfig {
        action: optional UpsellAction = "action", page_id: optional String = "pageId",
        redirect: optional UpsellRedirect = "redirect",
    }
}

/// The redirect of an upsell step.
///
/// Part of [`models::UpsellStepConfig`](crate::checkoutpage::models::UpsellStepConfig).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsellRedirect {
    pub url: Option<String>,
    pub path: Option<Vec<RedirectPathPart>>,
    pub query: Option<Vec<RedirectQueryPart>>,
}

object! {
    UpsellRedirect {
        url: optional String = "url", path: optional Vec<RedirectPathPart> = "path",
        query: optional Vec<RedirectQueryPart> = "query",
    }
}

/// A funnel step that offers another product.
///
/// Its `type` is always `upsell` and has no field.
///
/// Part of [`models::NewFunnelStep`](crate::checkoutpage::models::NewFunnelStep).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewUpsellStepConfig>,
}

object! {
    NewUpsellStep {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        config: patch NewUpsellStepConfig = "config"
            set(config: NewUpsellStepConfig => value)
            null(config_null),
    } always { "type" = "upsell" }
}

/// Settings of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellStepConfig {
    pub action: Patch<UpsellAction>,
    pub page_id: Patch<String>,
    pub redirect: Patch<NewUpsellRedirect>,
}

object! {
    NewUpsellStepConfig {
        action: patch UpsellAction = "action"
            set(action: impl Into<UpsellAction> => value)
            null(action_null),
        page_id: patch String = "pageId" set(page_id: impl Into<String> => value) null(page_id_null),
        redirect: patch NewUpsellRedirect = "redirect"
            set(redirect: NewUpsellRedirect => value)
            null(redirect_null),
    }
}

/// The redirect of an upsell step.
///
/// Part of [`models::NewUpsellStepConfig`](crate::checkoutpage::models::NewUpsellStepConfig).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellRedirect {
    pub url: Patch<String>,
    pub path: Patch<Vec<NewRedirectPathPart>>,
    pub query: Patch<Vec<NewRedirectQueryPart>>,
}

object! {
    NewUpsellRedirect {
        url: patch String = "url" set(url: impl Into<String> => value) null(url_null),
        path: patch Vec<NewRedirectPathPart> = "path"
            set(path: impl IntoIterator<Item = NewRedirectPathPart> => list)
            null(path_null),
        query: patch Vec<NewRedirectQueryPart> = "query"
            set(query: impl IntoIterator<Item = NewRedirectQueryPart> => list)
            null(query_null),
    }
}

/// A funnel step that offers another product.
///
/// Its `type` is always `upsell` and has no field.
///
/// Part of [`models::FunnelStepUpdate`](crate::checkoutpage::models::FunnelStepUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpsellStepUpdate {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<UpsellStepConfigUpdate>,
}

object! {
    UpsellStepUpdate {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        config: patch UpsellStepConfigUpdate = "config"
            set(config: UpsellStepConfigUpdate => value)
            null(config_null),
    } always { "type" = "upsell" }
}

/// Settings of an upsell step.
///
/// Part of [`models::UpsellStepUpdate`](crate::checkoutpage::models::UpsellStepUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpsellStepConfigUpdate {
    pub action: Patch<UpsellAction>,
    pub page_id: Patch<ObjectId>,
    pub redirect: Patch<UpsellRedirectUpdate>,
}

object! {
    UpsellStepConfigUpdate {
        action: patch UpsellAction = "action"
            set(action: impl Into<UpsellAction> => value)
            null(action_null),
        page_id: patch ObjectId = "pageId"
            set(page_id: impl Into<ObjectId> => value)
            null(page_id_null),
        redirect: patch UpsellRedirectUpdate = "redirect"
            set(redirect: UpsellRedirectUpdate => value)
            null(redirect_null),
    }
}

/// The redirect of an upsell step.
///
/// Part of [`models::UpsellStepConfigUpdate`](crate::checkoutpage::models::UpsellStepConfigUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpsellRedirectUpdate {
    pub url: Patch<String>,
    pub path: Patch<Vec<RedirectPathPartUpdate>>,
    pub query: Patch<Vec<RedirectQueryPartUpdate>>,
}

object! {
    UpsellRedirectUpdate {
        url: patch String = "url" set(url: impl Into<String> => value) null(url_null),
        path: patch Vec<RedirectPathPartUpdate> = "path"
            set(path: impl IntoIterator<Item = RedirectPathPartUpdate> => list)
            null(path_null),
        query: patch Vec<RedirectQueryPartUpdate> = "query"
            set(query: impl IntoIterator<Item = RedirectQueryPartUpdate> => list)
            null(query_null),
    }
}
