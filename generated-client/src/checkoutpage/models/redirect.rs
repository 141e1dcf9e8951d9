// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: redirect.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Patch;
use super::*;

/// A redirect to a URL.
///
/// Part of [`models::PageBase`](crate::checkoutpage::models::PageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage), [`models::EventPage`](crate::checkoutpage::models::EventPage) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    pub enabled: Option<bool>,
    pub url: Option<String>,
}

object! { Redirect { enabled: optional bool = "enabled", url: optional String = "url" } }

/// A redirect to a URL.
///
/// Part of [`models::PageInputBase`](crate::checkoutpage::models::PageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectInput {
    pub enabled: Patch<bool>,
    pub url: Patch<String>,
}

object! {
    RedirectInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        url: patch String = "url" set(url: impl Into<String> => value) null(url_null),
    }
}

/// A path segment of a redirect URL, filled with the answer to a field.
///
/// Part of [`models::PageBase`](crate::checkoutpage::models::PageBase), [`models::UpsellRedirect`](crate::checkoutpage::models::UpsellRedirect), [`models::ConfirmationStepConfig`](crate::checkoutpage::models::ConfirmationStepConfig) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectPathPart {
    /// The identifier of the field.
    pub identifier: Option<String>,
    pub key: Option<String>,
}

object! {
    RedirectPathPart { identifier: optional String = "identifier", key: optional String = "key" }
}

/// A query parameter of a redirect URL, filled with the answer to a field.
///
/// Part of [`models::PageBase`](crate::checkoutpage::models::PageBase), [`models::UpsellRedirect`](crate::checkoutpage::models::UpsellRedirect), [`models::ConfirmationStepConfig`](crate::checkoutpage::models::ConfirmationStepConfig) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectQueryPart {
    /// The identifier of the field.
    pub identifier: Option<String>,
    pub key: Option<String>,
    /// The name of the query parameter.
    pub parameter: Option<String>,
}

object! {
    RedirectQueryPart {
        identifier: optional String = "identifier", key: optional String = "key",
        parameter: optional String = "parameter",
    }
}

/// A path segment of a redirect URL, filled with the answer to a field.
///
/// Part of [`models::NewUpsellRedirect`](crate::checkoutpage::models::NewUpsellRedirect), [`models::NewConfirmationStepConfig`](crate::checkoutpage::models::NewConfirmationStepConfig), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewRedirectPathPart {
    /// The temporary key of the field.
    pub field_key: Patch<String>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
}

object! {
    NewRedirectPathPart {
        field_key: patch String = "fieldKey"
            set(field_key: impl Into<String> => value)
            null(field_key_null),
        identifier: patch String = "identifier"
            set(identifier: impl Into<String> => value)
            null(identifier_null),
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
    }
}

/// A query parameter of a redirect URL, filled with the answer to a field.
///
/// Part of [`models::NewUpsellRedirect`](crate::checkoutpage::models::NewUpsellRedirect), [`models::NewConfirmationStepConfig`](crate::checkoutpage::models::NewConfirmationStepConfig), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewRedirectQueryPart {
    /// The temporary key of the field.
    pub field_key: Patch<String>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
    /// The name of the query parameter.
    pub parameter: Patch<String>,
}

object! {
    NewRedirectQueryPart {
        field_key: patch String = "fieldKey"
            set(field_key: impl Into<String> => value)
            null(field_key_null),
        identifier: patch String = "identifier"
            set(identifier: impl Into<String> => value)
            null(identifier_null),
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        parameter: patch String = "parameter"
            set(parameter: impl Into<String> => value)
            null(parameter_null),
    }
}

/// A path segment of a redirect URL, filled with the answer to a field.
///
/// Part of [`models::UpsellRedirectUpdate`](crate::checkoutpage::models::UpsellRedirectUpdate), [`models::ConfirmationStepConfigUpdate`](crate::checkoutpage::models::ConfirmationStepConfigUpdate), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectPathPartUpdate {
    /// The id of the field.
    pub field_id: Patch<ObjectId>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
}

object! {
    RedirectPathPartUpdate {
        field_id: patch ObjectId = "fieldId"
            set(field_id: impl Into<ObjectId> => value)
            null(field_id_null),
        identifier: patch String = "identifier"
            set(identifier: impl Into<String> => value)
            null(identifier_null),
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
    }
}

/// A query parameter of a redirect URL, filled with the answer to a field.
///
/// Part of [`models::UpsellRedirectUpdate`](crate::checkoutpage::models::UpsellRedirectUpdate), [`models::ConfirmationStepConfigUpdate`](crate::checkoutpage::models::ConfirmationStepConfigUpdate), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectQueryPartUpdate {
    /// The id of the field.
    pub field_id: Patch<ObjectId>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
    /// The name of the query parameter.
    pub parameter: Patch<String>,
}

object! {
    RedirectQueryPartUpdate {
        field_id: patch ObjectId = "fieldId"
            set(field_id: impl Into<ObjectId> => value)
            null(field_id_null),
        identifier: patch String = "identifier"
            set(identifier: impl Into<String> => value)
            null(identifier_null),
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        parameter: patch String = "parameter"
            set(parameter: impl Into<String> => value)
            null(parameter_null),
    }
}
