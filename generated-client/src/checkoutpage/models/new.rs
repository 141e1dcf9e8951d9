// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: new.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;
use super::*;

/// A coupon to create. It has either `percentOff`, or `amountOff` and `currency`.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCoupon {
    /// The name shown to buyers.
    ///
    /// At least 1 character.
    pub label: String,
    /// The code that buyers enter.
    ///
    /// At least 1 character. Pattern `^[A-Za-z0-9_-]+$`.
    pub code: String,
    pub duration: CouponDuration,
    /// Number of months that a `repeating` coupon applies.
    ///
    /// More than 0.
    pub duration_in_months: Option<i64>,
    /// The discount in the smallest unit of `currency`.
    ///
    /// At least 1. At most 99999999.
    pub amount_off: Option<i64>,
    pub currency: Option<CouponCurrency>,
    /// The discount in percent.
    ///
    /// At least 1. At most 100.
    pub percent_off: Option<f64>,
    /// Whether the discount includes setup fees.
    pub applies_to_setup_fee: Option<bool>,
    /// How often the coupon can be redeemed.
    ///
    /// At least 0.
    pub max_redemptions: Option<i64>,
    /// Until when the coupon can be redeemed.
    pub redeem_by: Option<DateTime<FixedOffset>>,
    /// The pages to limit it to.
    pub page_ids: Option<Vec<ObjectId>>,
    /// The ticket types to limit it to.
    pub ticket_type_ids: Option<Vec<ObjectId>>,
}

object! {
    NewCoupon {
        label: required String = "label", code: required String = "code",
        duration: required CouponDuration = "duration",
        duration_in_months: optional i64 = "durationInMonths" set(duration_in_months: i64),
        amount_off: optional i64 = "amountOff" set(amount_off: i64),
        currency: optional CouponCurrency = "currency" set(currency: into CouponCurrency),
        percent_off: optional f64 = "percentOff" set(percent_off: f64),
        applies_to_setup_fee: optional bool = "appliesToSetupFee" set(applies_to_setup_fee: bool),
        max_redemptions: optional i64 = "maxRedemptions" set(max_redemptions: i64),
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy" set(redeem_by: DateTime<FixedOffset>),
        page_ids: optional Vec<ObjectId> = "pageIds" set(page_ids: list into ObjectId),
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds" set(ticket_type_ids: list into ObjectId),
    }
    new(label: impl Into<String>, code: impl Into<String>, duration: CouponDuration)
}

/// A form field to add to a page.
#[derive(Clone, Debug, PartialEq)]
pub struct NewField {
    /// 1 to 200 characters.
    pub label: String,
    /// Defaults to `text`.
    pub element: Patch<FieldElement>,
    /// What the answer is used as.
    pub r#type: Patch<FieldDataType>,
    pub required: Patch<bool>,
    /// The position among the fields.
    ///
    /// At least 0.
    pub order: Patch<i64>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// At most 500 characters.
    pub description: Patch<String>,
    /// The text shown while the field is empty.
    ///
    /// At most 200 characters.
    pub placeholder: Patch<String>,
    /// An identifier of your own.
    ///
    /// At most 36 characters.
    pub reference: Patch<String>,
    /// Options to select from.
    pub options: Patch<Vec<FieldOptionInput>>,
    /// The value to start with.
    pub default_value: Patch<FieldValueInput>,
    /// The smallest value.
    pub min_value: Patch<FieldValueInput>,
    /// The largest value.
    pub max_value: Patch<FieldValueInput>,
    /// The addresses to ask for.
    pub collect: Patch<AddressCollection>,
    /// Whether to ask for a phone number for shipping.
    pub collect_shipping_phone: Patch<bool>,
    /// The country to start with, as a two-letter code.
    ///
    /// Exactly 2 characters.
    pub default_country: Patch<String>,
    /// Limits the countries to select from.
    pub limit_allowed_countries: Patch<CountryLimitInput>,
    /// Limits the countries of billing addresses.
    pub limit_billing_countries: Patch<CountryLimitInput>,
    /// Limits the countries of shipping addresses.
    pub limit_shipping_countries: Patch<CountryLimitInput>,
    /// Whether to show the dial code of a phone number.
    pub show_selected_dial_code: Patch<bool>,
    /// A condition for showing it.
    pub show_hide_logic: Patch<FieldConditionInput>,
}

object! {
    NewField {
        label: required String = "label",
        element: patch FieldElement = "element" set(element: into FieldElement) null(element_null),
        r#type: patch FieldDataType = "type" set(r#type: into FieldDataType) null(type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        order: patch i64 = "order" set(order: i64) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        description: patch String = "description" set(description: into String) null(description_null),
        placeholder: patch String = "placeholder" set(placeholder: into String) null(placeholder_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        options: patch Vec<FieldOptionInput> = "options" set(options: list FieldOptionInput) null(options_null),
        default_value: patch FieldValueInput = "defaultValue" set(default_value: FieldValueInput) null(default_value_null),
        min_value: patch FieldValueInput = "minValue" set(min_value: FieldValueInput) null(min_value_null),
        max_value: patch FieldValueInput = "maxValue" set(max_value: FieldValueInput) null(max_value_null),
        collect: patch AddressCollection = "collect" set(collect: into AddressCollection) null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone" set(collect_shipping_phone: bool) null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry" set(default_country: into String) null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries" set(limit_allowed_countries: CountryLimitInput) null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries" set(limit_billing_countries: CountryLimitInput) null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries" set(limit_shipping_countries: CountryLimitInput) null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode" set(show_selected_dial_code: bool) null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic" set(show_hide_logic: FieldConditionInput) null(show_hide_logic_null),
    }
    new(label: impl Into<String>)
}

/// A form field of a page to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPageField {
    /// 1 to 200 characters.
    pub label: String,
    /// A temporary name, for references to the field within the same request. It is not stored.
    pub key: Patch<String>,
    /// Defaults to `text`.
    pub element: Patch<FieldElement>,
    /// What the answer is used as.
    pub r#type: Patch<FieldDataType>,
    pub required: Patch<bool>,
    /// The position among the fields.
    ///
    /// At least 0.
    pub order: Patch<i64>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// At most 500 characters.
    pub description: Patch<String>,
    /// The text shown while the field is empty.
    ///
    /// At most 200 characters.
    pub placeholder: Patch<String>,
    /// An identifier of your own.
    ///
    /// At most 36 characters.
    pub reference: Patch<String>,
    /// Options to select from.
    pub options: Patch<Vec<FieldOptionInput>>,
    /// The value to start with.
    pub default_value: Patch<FieldValueInput>,
    /// The smallest value.
    pub min_value: Patch<FieldValueInput>,
    /// The largest value.
    pub max_value: Patch<FieldValueInput>,
    /// The addresses to ask for.
    pub collect: Patch<AddressCollection>,
    /// Whether to ask for a phone number for shipping.
    pub collect_shipping_phone: Patch<bool>,
    /// The country to start with, as a two-letter code.
    ///
    /// Exactly 2 characters.
    pub default_country: Patch<String>,
    /// Limits the countries to select from.
    pub limit_allowed_countries: Patch<CountryLimitInput>,
    /// Limits the countries of billing addresses.
    pub limit_billing_countries: Patch<CountryLimitInput>,
    /// Limits the countries of shipping addresses.
    pub limit_shipping_countries: Patch<CountryLimitInput>,
    /// Whether to show the dial code of a phone number.
    pub show_selected_dial_code: Patch<bool>,
    /// A condition for showing it.
    pub show_hide_logic: Patch<FieldConditionInput>,
}

object! {
    NewPageField {
        label: required String = "label",
        key: patch String = "key" set(key: into String) null(key_null),
        element: patch FieldElement = "element" set(element: into FieldElement) null(element_null),
        r#type: patch FieldDataType = "type" set(r#type: into FieldDataType) null(type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        order: patch i64 = "order" set(order: i64) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        description: patch String = "description" set(description: into String) null(description_null),
        placeholder: patch String = "placeholder" set(placeholder: into String) null(placeholder_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        options: patch Vec<FieldOptionInput> = "options" set(options: list FieldOptionInput) null(options_null),
        default_value: patch FieldValueInput = "defaultValue" set(default_value: FieldValueInput) null(default_value_null),
        min_value: patch FieldValueInput = "minValue" set(min_value: FieldValueInput) null(min_value_null),
        max_value: patch FieldValueInput = "maxValue" set(max_value: FieldValueInput) null(max_value_null),
        collect: patch AddressCollection = "collect" set(collect: into AddressCollection) null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone" set(collect_shipping_phone: bool) null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry" set(default_country: into String) null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries" set(limit_allowed_countries: CountryLimitInput) null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries" set(limit_billing_countries: CountryLimitInput) null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries" set(limit_shipping_countries: CountryLimitInput) null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode" set(show_selected_dial_code: bool) null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic" set(show_hide_logic: FieldConditionInput) null(show_hide_logic_null),
    }
    new(label: impl Into<String>)
}

/// A funnel step of a page to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewFunnelStep {
    Checkout(NewCheckoutStep),
    Upsell(Box<NewUpsellStep>),
    Confirmation(Box<NewConfirmationStep>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! {
    NewFunnelStep by "type" {
        Checkout = "checkout", Upsell = "upsell", Confirmation = "confirmation",
    } else Unknown
}

/// A path segment of a redirect URL, filled with the answer to a field.
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
        field_key: patch String = "fieldKey" set(field_key: into String) null(field_key_null),
        identifier: patch String = "identifier" set(identifier: into String) null(identifier_null),
        key: patch String = "key" set(key: into String) null(key_null),
    }
}

/// A query parameter of a redirect URL, filled with the answer to a field.
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
        field_key: patch String = "fieldKey" set(field_key: into String) null(field_key_null),
        identifier: patch String = "identifier" set(identifier: into String) null(identifier_null),
        key: patch String = "key" set(key: into String) null(key_null),
        parameter: patch String = "parameter" set(parameter: into String) null(parameter_null),
    }
}

/// A funnel step that shows a checkout page.
///
/// Its `type` is always `checkout` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCheckoutStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewCheckoutStepConfig>,
}

object! {
    NewCheckoutStep {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch NewCheckoutStepConfig = "config" set(config: NewCheckoutStepConfig) null(config_null),
    } always { "type" = "checkout" }
}

/// Settings of a checkout step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCheckoutStepConfig {
    pub page_id: Patch<String>,
}

object! {
    NewCheckoutStepConfig {
        page_id: patch String = "pageId" set(page_id: into String) null(page_id_null),
    }
}

/// A funnel step that offers another product.
///
/// Its `type` is always `upsell` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewUpsellStepConfig>,
}

object! {
    NewUpsellStep {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch NewUpsellStepConfig = "config" set(config: NewUpsellStepConfig) null(config_null),
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
        action: patch UpsellAction = "action" set(action: into UpsellAction) null(action_null),
        page_id: patch String = "pageId" set(page_id: into String) null(page_id_null),
        redirect: patch NewUpsellRedirect = "redirect" set(redirect: NewUpsellRedirect) null(redirect_null),
    }
}

/// The redirect of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellRedirect {
    pub url: Patch<String>,
    pub path: Patch<Vec<NewRedirectPathPart>>,
    pub query: Patch<Vec<NewRedirectQueryPart>>,
}

object! {
    NewUpsellRedirect {
        url: patch String = "url" set(url: into String) null(url_null),
        path: patch Vec<NewRedirectPathPart> = "path" set(path: list NewRedirectPathPart) null(path_null),
        query: patch Vec<NewRedirectQueryPart> = "query" set(query: list NewRedirectQueryPart) null(query_null),
    }
}

/// A funnel step that ends with a confirmation or a redirect.
///
/// Its `type` is always `confirmation` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewConfirmationStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewConfirmationStepConfig>,
}

object! {
    NewConfirmationStep {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch NewConfirmationStepConfig = "config" set(config: NewConfirmationStepConfig) null(config_null),
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
        action: patch AfterPaymentAction = "action" set(action: into AfterPaymentAction) null(action_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        redirect_page_id: patch String = "redirectPageId" set(redirect_page_id: into String) null(redirect_page_id_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
    }
}

/// A checkout page to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCheckoutPage {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: String,
    /// The product of the page.
    pub product_data: Patch<ProductInput>,
    /// Ids of uploaded images.
    pub image_ids: Option<Vec<ObjectId>>,
    /// Form fields. One of them must be a required email field.
    pub fields: Patch<Vec<NewPageField>>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<NewFunnelStep>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
    pub payment_methods: Patch<PaymentMethodsInput>,
    pub payment_options: Patch<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Patch<bool>,
    pub fees: Patch<Vec<PageFeeInput>>,
    pub tax: Patch<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Patch<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Patch<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Patch<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Patch<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Patch<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Patch<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Patch<bool>,
    /// Whether a link to the page can set the number of payments.
    pub allow_dynamic_plan_iterations: Patch<bool>,
    /// Whether to notify the store of canceled subscriptions.
    pub send_canceled_subscription_notifications: Patch<bool>,
    /// Whether to notify the store of failed recurring payments.
    pub send_recurring_payment_failed_notifications: Patch<bool>,
    /// Whether to notify the store of successful recurring payments.
    pub send_recurring_payment_succeeded_notifications: Patch<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub enable_file_access_for_inactive_subscriptions: Patch<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions: Patch<ToggleInput>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions_stripe: Patch<ToggleInput>,
}

object! {
    NewCheckoutPage {
        name: required String = "name",
        product_data: patch ProductInput = "productData" set(product_data: ProductInput) null(product_data_null),
        image_ids: optional Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId),
        fields: patch Vec<NewPageField> = "fields" set(fields: list NewPageField) null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps" set(funnel_steps: list into NewFunnelStep) null(funnel_steps_null),
        redirect_page_id: patch String = "redirectPageId" set(redirect_page_id: into String) null(redirect_page_id_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods" set(payment_methods: PaymentMethodsInput) null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions" set(payment_options: list PaymentOptionInput) null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod" set(save_payment_method: bool) null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees" set(fees: list PageFeeInput) null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField" set(show_coupon_code_field: bool) null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType" set(show_coupon_code_field_type: into CouponFieldType),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment" set(checkout_abandonment: CheckoutAbandonmentInput) null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice" set(allow_dynamic_discounted_from_price: bool) null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel" set(allow_dynamic_label: bool) null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice" set(allow_dynamic_preselected_price: bool) null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice" set(allow_dynamic_price: bool) null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl" set(allow_dynamic_redirect_url: bool) null(allow_dynamic_redirect_url_null),
        allow_dynamic_plan_iterations: patch bool = "allowDynamicPlanIterations" set(allow_dynamic_plan_iterations: bool) null(allow_dynamic_plan_iterations_null),
        send_canceled_subscription_notifications: patch bool = "sendCanceledSubscriptionNotifications" set(send_canceled_subscription_notifications: bool) null(send_canceled_subscription_notifications_null),
        send_recurring_payment_failed_notifications: patch bool = "sendRecurringPaymentFailedNotifications" set(send_recurring_payment_failed_notifications: bool) null(send_recurring_payment_failed_notifications_null),
        send_recurring_payment_succeeded_notifications: patch bool = "sendRecurringPaymentSucceededNotifications" set(send_recurring_payment_succeeded_notifications: bool) null(send_recurring_payment_succeeded_notifications_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions" set(#[deprecated] enable_file_access_for_inactive_subscriptions: bool) null(#[deprecated] enable_file_access_for_inactive_subscriptions_null),
        limit_subscriptions: patch ToggleInput = "limitSubscriptions" set(#[deprecated] limit_subscriptions: ToggleInput) null(#[deprecated] limit_subscriptions_null),
        limit_subscriptions_stripe: patch ToggleInput = "limitSubscriptionsStripe" set(#[deprecated] limit_subscriptions_stripe: ToggleInput) null(#[deprecated] limit_subscriptions_stripe_null),
    }
    new(name: impl Into<String>)
}

/// An event page to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEventPage {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: String,
    pub event_details: Patch<NewEventDetails>,
    pub ticket_groups: Patch<Vec<NewEventTicketGroup>>,
    /// Form fields. One of them must be a required email field.
    pub fields: Patch<Vec<NewPageField>>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<NewFunnelStep>>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Option<String>,
    pub description: Patch<String>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// Defaults to `true`.
    pub show_confirmation_event_date_time: Patch<bool>,
    /// Whether the confirmation shows the location of the event.
    pub show_confirmation_event_location: Patch<bool>,
    /// Whether the confirmation shows the meeting link.
    pub show_confirmation_event_meeting_link: Patch<bool>,
    /// Whether the confirmation shows the name of the event.
    pub show_confirmation_event_name: Patch<bool>,
    /// Whether the confirmation shows the tickets.
    pub show_confirmation_event_tickets: Patch<bool>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
    pub payment_methods: Patch<PaymentMethodsInput>,
    pub payment_options: Patch<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Patch<bool>,
    pub fees: Patch<Vec<PageFeeInput>>,
    pub tax: Patch<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Patch<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Patch<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Patch<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Patch<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Patch<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Patch<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Patch<bool>,
}

object! {
    NewEventPage {
        name: required String = "name",
        event_details: patch NewEventDetails = "eventDetails" set(event_details: NewEventDetails) null(event_details_null),
        ticket_groups: patch Vec<NewEventTicketGroup> = "ticketGroups" set(ticket_groups: list NewEventTicketGroup) null(ticket_groups_null),
        fields: patch Vec<NewPageField> = "fields" set(fields: list NewPageField) null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps" set(funnel_steps: list into NewFunnelStep) null(funnel_steps_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
        title: optional String = "title" set(title: into String),
        description: patch String = "description" set(description: into String) null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        redirect_page_id: patch ObjectId = "redirectPageId" set(redirect_page_id: into ObjectId) null(redirect_page_id_null),
        show_confirmation_event_date_time: patch bool = "showConfirmationEventDateTime" set(show_confirmation_event_date_time: bool) null(show_confirmation_event_date_time_null),
        show_confirmation_event_location: patch bool = "showConfirmationEventLocation" set(show_confirmation_event_location: bool) null(show_confirmation_event_location_null),
        show_confirmation_event_meeting_link: patch bool = "showConfirmationEventMeetingLink" set(show_confirmation_event_meeting_link: bool) null(show_confirmation_event_meeting_link_null),
        show_confirmation_event_name: patch bool = "showConfirmationEventName" set(show_confirmation_event_name: bool) null(show_confirmation_event_name_null),
        show_confirmation_event_tickets: patch bool = "showConfirmationEventTickets" set(show_confirmation_event_tickets: bool) null(show_confirmation_event_tickets_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods" set(payment_methods: PaymentMethodsInput) null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions" set(payment_options: list PaymentOptionInput) null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod" set(save_payment_method: bool) null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees" set(fees: list PageFeeInput) null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField" set(show_coupon_code_field: bool) null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType" set(show_coupon_code_field_type: into CouponFieldType),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment" set(checkout_abandonment: CheckoutAbandonmentInput) null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice" set(allow_dynamic_discounted_from_price: bool) null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel" set(allow_dynamic_label: bool) null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice" set(allow_dynamic_preselected_price: bool) null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice" set(allow_dynamic_price: bool) null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl" set(allow_dynamic_redirect_url: bool) null(allow_dynamic_redirect_url_null),
    }
    new(name: impl Into<String>)
}

/// Details of an event to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewEventDetails {
    pub discounts: Patch<Vec<NewTicketDiscount>>,
    pub r#type: Patch<EventType>,
    /// The start.
    pub start_date: Patch<DateTime<FixedOffset>>,
    /// The end.
    pub end_date: Patch<DateTime<FixedOffset>>,
    /// A time zone of the IANA database.
    ///
    /// Example: `Europe/Amsterdam`.
    pub timezone: Patch<String>,
    pub location: Patch<String>,
    /// A link to the location on a map.
    pub maps_link: Patch<String>,
    /// The platform of an online event.
    pub platform: Patch<EventPlatform>,
    /// The link to an online event.
    ///
    /// Pattern `^https?:\/\/.+`.
    pub meeting_link: Patch<String>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Defaults to `usd`.
    ///
    /// Exactly 3 characters.
    pub currency: Patch<String>,
    /// A limit on registrations.
    pub limit_registrations: Patch<ToggleInput>,
    /// Whether tickets are sent as PDF files.
    pub pdf_tickets_enabled: Patch<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Patch<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Patch<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Patch<String>,
}

object! {
    NewEventDetails {
        discounts: patch Vec<NewTicketDiscount> = "discounts" set(discounts: list NewTicketDiscount) null(discounts_null),
        r#type: patch EventType = "type" set(r#type: into EventType) null(type_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate" set(start_date: DateTime<FixedOffset>) null(start_date_null),
        end_date: patch DateTime<FixedOffset> as date = "endDate" set(end_date: DateTime<FixedOffset>) null(end_date_null),
        timezone: patch String = "timezone" set(timezone: into String) null(timezone_null),
        location: patch String = "location" set(location: into String) null(location_null),
        maps_link: patch String = "mapsLink" set(maps_link: into String) null(maps_link_null),
        platform: patch EventPlatform = "platform" set(platform: into EventPlatform) null(platform_null),
        meeting_link: patch String = "meetingLink" set(meeting_link: into String) null(meeting_link_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        currency: patch String = "currency" set(currency: into String) null(currency_null),
        limit_registrations: patch ToggleInput = "limitRegistrations" set(limit_registrations: ToggleInput) null(limit_registrations_null),
        pdf_tickets_enabled: patch bool = "pdfTicketsEnabled" set(pdf_tickets_enabled: bool) null(pdf_tickets_enabled_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds" set(fixed_tax_rate_ids: list into ObjectId) null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior" set(tax_behavior: into TaxBehavior) null(tax_behavior_null),
        tax_code: patch String = "taxCode" set(tax_code: into String) null(tax_code_null),
    }
}

/// A quantity discount of an event to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTicketDiscount {
    pub ticket_type_ids: Patch<Vec<TicketTypeReference>>,
    /// The quantity that the discount depends on.
    pub quantity_condition: TicketDiscountCondition,
    /// The minimum quantity.
    ///
    /// At least 1.
    pub min_quantity: i64,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Patch<i64>,
    /// The discount as an amount.
    ///
    /// At least 0.
    pub amount_off: Patch<i64>,
    /// The discount in percent.
    ///
    /// At least 0. At most 100.
    pub percent_off: Patch<f64>,
}

object! {
    NewTicketDiscount {
        ticket_type_ids: patch Vec<TicketTypeReference> = "ticketTypeIds" set(ticket_type_ids: list into TicketTypeReference) null(ticket_type_ids_null),
        quantity_condition: required TicketDiscountCondition = "quantityCondition",
        min_quantity: required i64 = "minQuantity",
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        amount_off: patch i64 = "amountOff" set(amount_off: i64) null(amount_off_null),
        percent_off: patch f64 = "percentOff" set(percent_off: f64) null(percent_off_null),
    }
    new(quantity_condition: TicketDiscountCondition, min_quantity: i64)
}

/// A group of ticket types to add to an event.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTicketGroup {
    /// 1 to 200 characters.
    pub name: String,
    /// The ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Patch<ObjectId>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Patch<Vec<BulkDiscount>>,
    pub ticket_selection_type: Patch<SelectionType>,
    pub preselect: Patch<TicketPreselectionInput>,
    pub layout: Patch<TicketGroupLayoutInput>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
}

object! {
    NewTicketGroup {
        name: required String = "name",
        trigger_ticket_group_id: patch ObjectId = "triggerTicketGroupId" set(trigger_ticket_group_id: into ObjectId) null(trigger_ticket_group_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts" set(bulk_discounts: list BulkDiscount) null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType" set(ticket_selection_type: into SelectionType) null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect" set(preselect: TicketPreselectionInput) null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout" set(layout: TicketGroupLayoutInput) null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
    }
    new(name: impl Into<String>)
}

/// A group of ticket types of an event to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEventTicketGroup {
    /// 1 to 200 characters.
    pub name: String,
    /// At least 1 item.
    pub ticket_types: Vec<NewEventTicketType>,
    /// A temporary name, for references to the group within the same request.
    pub key: Patch<String>,
    /// The id or `key` of the ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Patch<String>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Patch<Vec<BulkDiscount>>,
    pub ticket_selection_type: Patch<SelectionType>,
    pub preselect: Patch<TicketPreselectionInput>,
    pub layout: Patch<TicketGroupLayoutInput>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
}

object! {
    NewEventTicketGroup {
        name: required String = "name",
        ticket_types: required Vec<NewEventTicketType> = "ticketTypes",
        key: patch String = "key" set(key: into String) null(key_null),
        trigger_ticket_group_id: patch String = "triggerTicketGroupId" set(trigger_ticket_group_id: into String) null(trigger_ticket_group_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts" set(bulk_discounts: list BulkDiscount) null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType" set(ticket_selection_type: into SelectionType) null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect" set(preselect: TicketPreselectionInput) null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout" set(layout: TicketGroupLayoutInput) null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
    }
    new(name: impl Into<String>, ticket_types: Vec<NewEventTicketType>)
}

/// A ticket type to add to a group.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTicketType {
    /// 1 to 200 characters.
    pub name: String,
    /// The ticket type that `availabilityBehavior` refers to.
    pub trigger_ticket_type_id: Patch<ObjectId>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    /// Defaults to `paid`.
    pub pricing: Patch<TicketPricing>,
    /// In the smallest unit of the event's currency. Defaults to 0.
    ///
    /// At least 0.
    pub price: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// The minimum quantity.
    ///
    /// At least 0.
    pub min_quantity: Patch<i64>,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Patch<i64>,
    pub image_id: Patch<ObjectId>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
    /// Whether to show how many tickets are left.
    pub show_available_quantity: Patch<bool>,
    /// Whether to show the dates of the sale.
    pub show_ticket_sale_dates: Patch<bool>,
}

object! {
    NewTicketType {
        name: required String = "name",
        trigger_ticket_type_id: patch ObjectId = "triggerTicketTypeId" set(trigger_ticket_type_id: into ObjectId) null(trigger_ticket_type_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        pricing: patch TicketPricing = "pricing" set(pricing: into TicketPricing) null(pricing_null),
        price: patch i64 = "price" set(price: i64) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        min_quantity: patch i64 = "minQuantity" set(min_quantity: i64) null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity" set(show_available_quantity: bool) null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates" set(show_ticket_sale_dates: bool) null(show_ticket_sale_dates_null),
    }
    new(name: impl Into<String>)
}

/// A ticket type of an event to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEventTicketType {
    /// 1 to 200 characters.
    pub name: String,
    /// A temporary name, for references to the ticket type within the same request.
    pub key: Patch<String>,
    /// The id or `key` of the ticket type that `availabilityBehavior` refers to.
    pub trigger_ticket_type_id: Patch<String>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    /// Defaults to `paid`.
    pub pricing: Patch<TicketPricing>,
    /// In the smallest unit of the event's currency. Defaults to 0.
    ///
    /// At least 0.
    pub price: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// The minimum quantity.
    ///
    /// At least 0.
    pub min_quantity: Patch<i64>,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Patch<i64>,
    pub image_id: Patch<ObjectId>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
    /// Whether to show how many tickets are left.
    pub show_available_quantity: Patch<bool>,
    /// Whether to show the dates of the sale.
    pub show_ticket_sale_dates: Patch<bool>,
}

object! {
    NewEventTicketType {
        name: required String = "name",
        key: patch String = "key" set(key: into String) null(key_null),
        trigger_ticket_type_id: patch String = "triggerTicketTypeId" set(trigger_ticket_type_id: into String) null(trigger_ticket_type_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        pricing: patch TicketPricing = "pricing" set(pricing: into TicketPricing) null(pricing_null),
        price: patch i64 = "price" set(price: i64) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        min_quantity: patch i64 = "minQuantity" set(min_quantity: i64) null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity" set(show_available_quantity: bool) null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates" set(show_ticket_sale_dates: bool) null(show_ticket_sale_dates_null),
    }
    new(name: impl Into<String>)
}

/// A form to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFormPage {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: String,
    pub fields: Patch<Vec<NewPageField>>,
    /// Funnel steps after submission.
    pub funnel_steps: Patch<Vec<NewFunnelStep>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Patch<String>,
    pub description: Patch<String>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// Ids of uploaded files to deliver after the form is submitted.
    pub file_ids: Patch<Vec<ObjectId>>,
    pub form_details: Patch<FormDetailsInput>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
}

object! {
    NewFormPage {
        name: required String = "name",
        fields: patch Vec<NewPageField> = "fields" set(fields: list NewPageField) null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps" set(funnel_steps: list into NewFunnelStep) null(funnel_steps_null),
        redirect_page_id: patch String = "redirectPageId" set(redirect_page_id: into String) null(redirect_page_id_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
        title: patch String = "title" set(title: into String) null(title_null),
        description: patch String = "description" set(description: into String) null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        file_ids: patch Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId) null(file_ids_null),
        form_details: patch FormDetailsInput = "formDetails" set(form_details: FormDetailsInput) null(form_details_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
    }
    new(name: impl Into<String>)
}

/// A variant of a product to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewVariant {
    /// At least 1 item.
    pub options: Vec<NewVariantOption>,
    pub name: String,
    /// A temporary name, for references to the variant within the same request.
    pub key: Patch<String>,
    /// At most 36 characters.
    pub reference: Patch<String>,
    pub status: Patch<VariantStatus>,
    pub order: Patch<f64>,
    pub selection_type: Patch<SelectionType>,
    pub required: Patch<bool>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// The prices that the variant is offered with.
    pub price_ids: Patch<Vec<ObjectId>>,
    pub preselect: Patch<VariantPreselectionInput>,
    pub layout: Patch<VariantLayoutInput>,
    /// A condition for showing it.
    pub show_hide_logic: Patch<VariantConditionInput>,
    pub increases_with_quantity: Patch<bool>,
    /// Whether options have a stock of their own.
    pub manage_variant_option_stock: Patch<bool>,
    /// Whether options have a stock keeping unit of their own.
    pub use_variant_option_skus: Patch<bool>,
}

object! {
    NewVariant {
        options: required Vec<NewVariantOption> = "options", name: required String = "name",
        key: patch String = "key" set(key: into String) null(key_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch VariantStatus = "status" set(status: into VariantStatus) null(status_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        selection_type: patch SelectionType = "selectionType" set(selection_type: into SelectionType) null(selection_type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        price_ids: patch Vec<ObjectId> = "priceIds" set(price_ids: list into ObjectId) null(price_ids_null),
        preselect: patch VariantPreselectionInput = "preselect" set(preselect: VariantPreselectionInput) null(preselect_null),
        layout: patch VariantLayoutInput = "layout" set(layout: VariantLayoutInput) null(layout_null),
        show_hide_logic: patch VariantConditionInput = "showHideLogic" set(show_hide_logic: VariantConditionInput) null(show_hide_logic_null),
        increases_with_quantity: patch bool = "increasesWithQuantity" set(increases_with_quantity: bool) null(increases_with_quantity_null),
        manage_variant_option_stock: patch bool = "manageVariantOptionStock" set(manage_variant_option_stock: bool) null(manage_variant_option_stock_null),
        use_variant_option_skus: patch bool = "useVariantOptionSkus" set(use_variant_option_skus: bool) null(use_variant_option_skus_null),
    }
    new(options: Vec<NewVariantOption>, name: impl Into<String>)
}

/// An option of a variant to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewVariantOption {
    pub name: String,
    /// A temporary name, for references to the option within the same request.
    pub key: Patch<String>,
    pub description: Patch<String>,
    /// The stock keeping unit.
    pub sku: Patch<String>,
    pub status: Patch<VariantStatus>,
    pub r#type: Patch<BillingType>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Patch<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    /// The number of units in stock.
    pub stock: Patch<i64>,
    /// Files delivered to buyers of this option.
    pub file_ids: Patch<Vec<ObjectId>>,
    pub image_id: Patch<ObjectId>,
}

object! {
    NewVariantOption {
        name: required String = "name",
        key: patch String = "key" set(key: into String) null(key_null),
        description: patch String = "description" set(description: into String) null(description_null),
        sku: patch String = "sku" set(sku: into String) null(sku_null),
        status: patch VariantStatus = "status" set(status: into VariantStatus) null(status_null),
        r#type: patch BillingType = "type" set(r#type: into BillingType) null(type_null),
        additional_charge_amount: patch i64 = "additionalChargeAmount" set(additional_charge_amount: i64) null(additional_charge_amount_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant" set(pay_what_you_want: bool) null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        stock: patch i64 = "stock" set(stock: i64) null(stock_null),
        file_ids: patch Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId) null(file_ids_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
    }
    new(name: impl Into<String>)
}

/// A tax rate to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTaxRate {
    /// The name shown to buyers.
    ///
    /// 1 to 50 characters.
    pub display_name: String,
    /// A rate in percent.
    ///
    /// At least 0. At most 100.
    pub percentage: f64,
    /// Whether prices include the tax.
    pub inclusive: bool,
    /// Whether it is the default.
    pub default: Option<bool>,
}

object! {
    NewTaxRate {
        display_name: required String = "displayName", percentage: required f64 = "percentage",
        inclusive: required bool = "inclusive",
        default: optional bool = "default" set(set_default: bool),
    }
    new(display_name: impl Into<String>, percentage: f64, inclusive: bool)
}

/// A webhook to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewWebhook {
    /// 1 to 100 characters.
    pub name: String,
    /// The URL to deliver to. It must use HTTPS.
    ///
    /// At most 2048 characters. Example: `https://example.com/hooks`.
    pub url: String,
    /// At least 1 item.
    pub events: Vec<WebhookEventName>,
    /// Headers to add to deliveries.
    ///
    /// At most 10 members.
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// The secret to sign deliveries with.
    ///
    /// 10 to 100 characters.
    pub secret: Option<String>,
}

object! {
    NewWebhook {
        name: required String = "name", url: required String = "url",
        events: required Vec<WebhookEventName> = "events",
        custom_headers: optional BTreeMap<String, String> = "customHeaders" set(custom_headers: map into String),
        secret: optional String = "secret" set(secret: into String),
    }
    new(name: impl Into<String>, url: impl Into<String>, events: Vec<WebhookEventName>)
}
