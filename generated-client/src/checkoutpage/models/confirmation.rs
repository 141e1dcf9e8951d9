// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: confirmation.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Patch;
use super::*;

/// A funnel step that ends with a confirmation or a redirect.
///
/// Its `type` is always `confirmation` and has no field.
///
/// Part of [`models::FunnelStep`](crate::checkoutpage::models::FunnelStep).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmationStep {
    pub enabled: Option<bool>,
    pub order: Option<f64>,
    pub config: Option<ConfirmationStepConfig>,
}

object! {
    ConfirmationStep {
        enabled: optional bool = "enabled", order: optional f64 = "order",
        config: optional ConfirmationStepConfig = "config",
    } always { "type" = "confirmation" }
}

/// Settings of a confirmation step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmationStepConfig {
    pub action: Option<AfterPaymentAction>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<String>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Option<Vec<RedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Option<Vec<RedirectQueryPart>>,
}

object! {
    ConfirmationStepConfig {
        action: optional AfterPaymentAction = "action",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        redirect_page_id: optional String = "redirectPageId",
        redirect_url: optional String = "redirectUrl",
        redirect_url_path: optional Vec<RedirectPathPart> = "redirectUrlPath",
        redirect_url_query: optional Vec<RedirectQueryPart> = "redirectUrlQuery",
    }
}

/// A funnel step that ends with a confirmation or a redirect.
///
/// Its `type` is always `confirmation` and has no field.
///
/// Part of [`models::NewFunnelStep`](crate::checkoutpage::models::NewFunnelStep).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewConfirmationStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewConfirmationStepConfig>,
}

object! {
    NewConfirmationStep {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        config: patch NewConfirmationStepConfig = "config"
            set(config: NewConfirmationStepConfig => value)
            null(config_null),
    } always { "type" = "confirmation" }
}

/// Settings of a confirmation step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewConfirmationStepConfig {
    pub action: Patch<AfterPaymentAction>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<String>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
}

object! {
    NewConfirmationStepConfig {
        action: patch AfterPaymentAction = "action"
            set(action: impl Into<AfterPaymentAction> => value)
            null(action_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation"
            set(customize_checkout_confirmation: bool => value)
            null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle"
            set(confirmation_checkout_title: impl Into<String> => value)
            null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage"
            set(confirmation_checkout_message: impl Into<String> => value)
            null(confirmation_checkout_message_null),
        redirect_page_id: patch String = "redirectPageId"
            set(redirect_page_id: impl Into<String> => value)
            null(redirect_page_id_null),
        redirect_url: patch String = "redirectUrl"
            set(redirect_url: impl Into<String> => value)
            null(redirect_url_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath"
            set(redirect_url_path: impl IntoIterator<Item = NewRedirectPathPart> => list)
            null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery"
            set(redirect_url_query: impl IntoIterator<Item = NewRedirectQueryPart> => list)
            null(redirect_url_query_null),
    }
}

/// A funnel step that ends with a confirmation or a redirect.
///
/// Its `type` is always `confirmation` and has no field.
///
/// Part of [`models::FunnelStepUpdate`](crate::checkoutpage::models::FunnelStepUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmationStepUpdate {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<ConfirmationStepConfigUpdate>,
}

object! {
    ConfirmationStepUpdate {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        config: patch ConfirmationStepConfigUpdate = "config"
            set(config: ConfirmationStepConfigUpdate => value)
            null(config_null),
    } always { "type" = "confirmation" }
}

/// Settings of a confirmation step.
///
/// Part of [`models::ConfirmationStepUpdate`](crate::checkoutpage::models::ConfirmationStepUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmationStepConfigUpdate {
    pub action: Patch<AfterPaymentAction>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
}

object! {
    ConfirmationStepConfigUpdate {
        action: patch AfterPaymentAction = "action"
            set(action: impl Into<AfterPaymentAction> => value)
            null(action_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation"
            set(customize_checkout_confirmation: bool => value)
            null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle"
            set(confirmation_checkout_title: impl Into<String> => value)
            null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage"
            set(confirmation_checkout_message: impl Into<String> => value)
            null(confirmation_checkout_message_null),
        redirect_page_id: patch ObjectId = "redirectPageId"
            set(redirect_page_id: impl Into<ObjectId> => value)
            null(redirect_page_id_null),
        redirect_url: patch String = "redirectUrl"
            set(redirect_url: impl Into<String> => value)
            null(redirect_url_null),
        redirect_url_path: patch Vec<RedirectPathPartUpdate> = "redirectUrlPath"
            set(redirect_url_path: impl IntoIterator<Item = RedirectPathPartUpdate> => list)
            null(redirect_url_path_null),
        redirect_url_query: patch Vec<RedirectQueryPartUpdate> = "redirectUrlQuery"
            set(redirect_url_query: impl IntoIterator<Item = RedirectQueryPartUpdate> => list)
            null(redirect_url_query_null),
    }
}
