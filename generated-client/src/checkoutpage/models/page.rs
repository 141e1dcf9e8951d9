// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: page.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// The status of a page.
///
/// Sent by [`CheckoutPages::list`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::list), [`Events::list`](crate::checkoutpage::resources::events::Events::list) and [`Forms::list`](crate::checkoutpage::resources::forms::Forms::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PageStatus {
    Published,
    Draft,
    Archived,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PageStatus { Published = "published", Draft = "draft", Archived = "archived" } else Unknown
}

/// An image of a page.
///
/// Part of [`models::PageBase`](crate::checkoutpage::models::PageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage), [`models::EventPage`](crate::checkoutpage::models::EventPage) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageImage {
    pub url: String,
    pub name: String,
    pub file_id: Option<ObjectId>,
    /// In pixels.
    pub width: Option<i64>,
    /// In pixels.
    pub height: Option<i64>,
    /// Size in bytes.
    pub size: Option<i64>,
}

object! {
    PageImage {
        url: required String = "url", name: required String = "name",
        file_id: optional ObjectId = "fileId", width: optional i64 = "width",
        height: optional i64 = "height", size: optional i64 = "size",
    }
    new(url: impl Into<String>, name: impl Into<String>)
}

/// A form field of a page to create.
///
/// Part of [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::NewEventPage`](crate::checkoutpage::models::NewEventPage) and [`models::NewFormPage`](crate::checkoutpage::models::NewFormPage).
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
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        element: patch FieldElement = "element"
            set(element: impl Into<FieldElement> => value)
            null(element_null),
        r#type: patch FieldDataType = "type"
            set(r#type: impl Into<FieldDataType> => value)
            null(type_null),
        required: patch bool = "required" set(required: bool => value) null(required_null),
        order: patch i64 = "order" set(order: i64 => value) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        placeholder: patch String = "placeholder"
            set(placeholder: impl Into<String> => value)
            null(placeholder_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        options: patch Vec<FieldOptionInput> = "options"
            set(options: impl IntoIterator<Item = FieldOptionInput> => list)
            null(options_null),
        default_value: patch FieldValueInput = "defaultValue"
            set(default_value: FieldValueInput => value)
            null(default_value_null),
        min_value: patch FieldValueInput = "minValue"
            set(min_value: FieldValueInput => value)
            null(min_value_null),
        max_value: patch FieldValueInput = "maxValue"
            set(max_value: FieldValueInput => value)
            null(max_value_null),
        collect: patch AddressCollection = "collect"
            set(collect: impl Into<AddressCollection> => value)
            null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone"
            set(collect_shipping_phone: bool => value)
            null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry"
            set(default_country: impl Into<String> => value)
            null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries"
            set(limit_allowed_countries: CountryLimitInput => value)
            null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries"
            set(limit_billing_countries: CountryLimitInput => value)
            null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries"
            set(limit_shipping_countries: CountryLimitInput => value)
            null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode"
            set(show_selected_dial_code: bool => value)
            null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic"
            set(show_hide_logic: FieldConditionInput => value)
            null(show_hide_logic_null),
    }
    new(label: impl Into<String>)
}

/// Common members of all pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageBase {
    pub id: ObjectId,
    pub name: Option<String>,
    /// The last part of the page's URL.
    pub slug: Option<String>,
    /// The URL of the page.
    pub url: Option<String>,
    pub status: PageStatus,
    pub seller_id: ObjectId,
    pub locale: Option<String>,
    pub images: Option<Vec<PageImage>>,
    pub fields: Option<Vec<Field>>,
    /// Funnel steps after payment.
    pub funnel_steps: Option<Vec<FunnelStep>>,
    pub after_payment_action: Option<AfterPaymentAction>,
    pub redirect: Option<Redirect>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<String>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Option<bool>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Option<Vec<RedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Option<Vec<RedirectQueryPart>>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Option<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Option<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Option<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Option<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Option<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Option<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Option<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Option<String>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Option<bool>,
    /// Whether search engines may list the page.
    pub google_index: Option<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Option<String>,
    /// The number of visits.
    pub visit_count: Option<i64>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    PageBase {
        id: required ObjectId = "id", name: optional String = "name",
        slug: optional String = "slug", url: optional String = "url",
        status: required PageStatus = "status", seller_id: required ObjectId = "sellerId",
        locale: optional String = "locale", images: optional Vec<PageImage> = "images",
        fields: optional Vec<Field> = "fields",
        funnel_steps: optional Vec<FunnelStep> = "funnelSteps",
        after_payment_action: optional AfterPaymentAction = "afterPaymentAction",
        redirect: optional Redirect = "redirect",
        redirect_page_id: optional String = "redirectPageId",
        redirect_url: optional String = "redirectUrl",
        redirect_url_inside_embed: optional bool = "redirectUrlInsideEmbed",
        redirect_url_path: optional Vec<RedirectPathPart> = "redirectUrlPath",
        redirect_url_query: optional Vec<RedirectQueryPart> = "redirectUrlQuery",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        customize_email_confirmation: optional bool = "customizeEmailConfirmation",
        confirmation_email_subject: optional String = "confirmationEmailSubject",
        confirmation_email_message: optional String = "confirmationEmailMessage",
        confirmation_email_show_logo: optional bool = "confirmationEmailShowLogo",
        confirmation_email_show_store_name: optional bool = "confirmationEmailShowStoreName",
        send_email_confirmation: optional bool = "sendEmailConfirmation",
        send_payment_notification: optional bool = "sendPaymentNotification",
        notify_email: optional String = "notifyEmail",
        close_popup_on_click_outside: optional bool = "closePopupOnClickOutside",
        google_index: optional bool = "googleIndex",
        tracking_codes: optional String = "trackingCodes", visit_count: optional i64 = "visitCount",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, status: impl Into<PageStatus>, seller_id: impl Into<ObjectId>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// A fee added on a page.
///
/// Part of [`models::PaidPageBase`](crate::checkoutpage::models::PaidPageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and [`models::EventPage`](crate::checkoutpage::models::EventPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
    /// Whether the fee applies to `paymentMethods` only.
    pub apply_to_specific_payment_methods: Option<bool>,
    pub payment_methods: Option<Vec<PaymentMethodType>>,
    /// Whether the fee is charged for each unit.
    pub multiply_by_quantity: Option<bool>,
    /// Whether the fee is charged for each ticket.
    pub multiply_by_tickets: Option<bool>,
}

object! {
    PageFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
        apply_to_specific_payment_methods: optional bool = "applyToSpecificPaymentMethods",
        payment_methods: optional Vec<PaymentMethodType> = "paymentMethods",
        multiply_by_quantity: optional bool = "multiplyByQuantity",
        multiply_by_tickets: optional bool = "multiplyByTickets",
    }
}

/// A fee to add on a page.
///
/// Part of [`models::PaidPageInputBase`](crate::checkoutpage::models::PaidPageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct PageFeeInput {
    pub name: String,
    /// At least 0. At most 99999999.
    pub amount: Patch<i64>,
    /// A rate in percent.
    ///
    /// At least 0.
    pub percentage: Patch<f64>,
    /// Whether the fee applies to `paymentMethods` only.
    pub apply_to_specific_payment_methods: Patch<bool>,
    pub payment_methods: Patch<Vec<PaymentMethodType>>,
    /// Whether the fee is charged for each unit.
    pub multiply_by_quantity: Patch<bool>,
    /// Whether the fee is charged for each ticket.
    pub multiply_by_tickets: Patch<bool>,
}

object! {
    PageFeeInput {
        name: required String = "name",
        amount: patch i64 = "amount" set(amount: i64 => value) null(amount_null),
        percentage: patch f64 = "percentage" set(percentage: f64 => value) null(percentage_null),
        apply_to_specific_payment_methods: patch bool = "applyToSpecificPaymentMethods"
            set(apply_to_specific_payment_methods: bool => value)
            null(apply_to_specific_payment_methods_null),
        payment_methods: patch Vec<PaymentMethodType> = "paymentMethods"
            set(payment_methods: impl IntoIterator<Item = impl Into<PaymentMethodType>> => list)
            null(payment_methods_null),
        multiply_by_quantity: patch bool = "multiplyByQuantity"
            set(multiply_by_quantity: bool => value)
            null(multiply_by_quantity_null),
        multiply_by_tickets: patch bool = "multiplyByTickets"
            set(multiply_by_tickets: bool => value)
            null(multiply_by_tickets_null),
    }
    new(name: impl Into<String>)
}

/// Settings of any page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInputBase {
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Option<String>,
    pub status: Option<PageStatus>,
    pub locale: Option<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Option<AfterPaymentAction>,
    pub redirect: Option<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Option<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Option<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Option<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Option<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Option<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Option<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Option<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Option<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Option<String>,
    pub invoice_settings: Option<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Option<bool>,
    /// Whether search engines may list the page.
    pub google_index: Option<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Option<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    PageInputBase {
        slug: optional String = "slug", status: optional PageStatus = "status",
        locale: optional Locale = "locale",
        after_payment_action: optional AfterPaymentAction = "afterPaymentAction",
        redirect: optional RedirectInput = "redirect",
        redirect_url: optional String = "redirectUrl",
        redirect_url_inside_embed: optional bool = "redirectUrlInsideEmbed",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        customize_email_confirmation: optional bool = "customizeEmailConfirmation",
        confirmation_email_subject: optional String = "confirmationEmailSubject",
        confirmation_email_message: optional String = "confirmationEmailMessage",
        confirmation_email_show_logo: optional bool = "confirmationEmailShowLogo",
        confirmation_email_show_store_name: optional bool = "confirmationEmailShowStoreName",
        send_email_confirmation: optional bool = "sendEmailConfirmation",
        send_payment_notification: optional bool = "sendPaymentNotification",
        notify_email: optional String = "notifyEmail",
        invoice_settings: optional InvoiceSettingsInput = "invoiceSettings",
        close_popup_on_click_outside: optional bool = "closePopupOnClickOutside",
        google_index: optional bool = "googleIndex",
        tracking_codes: optional String = "trackingCodes",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
}
