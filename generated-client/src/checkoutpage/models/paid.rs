// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: paid.

#![allow(deprecated)]

use crate::runtime::object;
use super::*;

/// Common members of checkout and event pages.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidPageBase {
    pub payment_methods: Option<PaymentMethods>,
    pub payment_options: Option<Vec<PaymentOption>>,
    /// Whether to save payment methods.
    pub save_payment_method: Option<bool>,
    pub fees: Option<Vec<PageFee>>,
    pub tax: Option<TaxSettings>,
    pub invoice_settings: Option<InvoiceSettings>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Option<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Option<CheckoutAbandonment>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Option<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Option<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Option<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Option<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    PaidPageBase {
        payment_methods: optional PaymentMethods = "paymentMethods",
        payment_options: optional Vec<PaymentOption> = "paymentOptions",
        save_payment_method: optional bool = "savePaymentMethod",
        fees: optional Vec<PageFee> = "fees", tax: optional TaxSettings = "tax",
        invoice_settings: optional InvoiceSettings = "invoiceSettings",
        show_coupon_code_field: optional bool = "showCouponCodeField",
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType",
        checkout_abandonment: optional CheckoutAbandonment = "checkoutAbandonment",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_discounted_from_price: optional bool = "allowDynamicDiscountedFromPrice",
        allow_dynamic_label: optional bool = "allowDynamicLabel",
        allow_dynamic_preselected_price: optional bool = "allowDynamicPreselectedPrice",
        allow_dynamic_price: optional bool = "allowDynamicPrice",
        allow_dynamic_redirect_url: optional bool = "allowDynamicRedirectUrl",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
}

/// Settings of a checkout or event page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidPageInputBase {
    pub payment_methods: Option<PaymentMethodsInput>,
    pub payment_options: Option<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Option<bool>,
    pub fees: Option<Vec<PageFeeInput>>,
    pub tax: Option<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Option<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Option<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Option<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Option<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Option<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Option<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Option<bool>,
}

object! {
    PaidPageInputBase {
        payment_methods: optional PaymentMethodsInput = "paymentMethods",
        payment_options: optional Vec<PaymentOptionInput> = "paymentOptions",
        save_payment_method: optional bool = "savePaymentMethod",
        fees: optional Vec<PageFeeInput> = "fees", tax: optional TaxSettingsInput = "tax",
        show_coupon_code_field: optional bool = "showCouponCodeField",
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType",
        checkout_abandonment: optional CheckoutAbandonmentInput = "checkoutAbandonment",
        allow_dynamic_discounted_from_price: optional bool = "allowDynamicDiscountedFromPrice",
        allow_dynamic_label: optional bool = "allowDynamicLabel",
        allow_dynamic_preselected_price: optional bool = "allowDynamicPreselectedPrice",
        allow_dynamic_price: optional bool = "allowDynamicPrice",
        allow_dynamic_redirect_url: optional bool = "allowDynamicRedirectUrl",
    }
}
