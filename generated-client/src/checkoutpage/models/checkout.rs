// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: checkout.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;
use super::*;

/// Follow-up of abandoned checkouts.
///
/// Part of [`models::PaidPageBase`](crate::checkoutpage::models::PaidPageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and [`models::EventPage`](crate::checkoutpage::models::EventPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutAbandonment {
    /// Whether no reminders are sent.
    pub disable_emails: Option<bool>,
    /// The reminders to send.
    pub email_reminders: Option<BTreeMap<String, EmailReminder>>,
    /// Whether emails show the store's logo.
    pub show_store_logo: Option<bool>,
    /// Whether emails show the store's name.
    pub show_store_name: Option<bool>,
}

object! {
    CheckoutAbandonment {
        disable_emails: optional bool = "disableEmails",
        email_reminders: optional BTreeMap<String, EmailReminder> = "emailReminders",
        show_store_logo: optional bool = "showStoreLogo",
        show_store_name: optional bool = "showStoreName",
    }
}

/// Follow-up of abandoned checkouts.
///
/// Part of [`models::PaidPageInputBase`](crate::checkoutpage::models::PaidPageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutAbandonmentInput {
    /// Whether no reminders are sent.
    pub disable_emails: Patch<bool>,
    /// The reminders to send.
    pub email_reminders: Patch<EmailRemindersInput>,
    /// Whether emails show the store's logo.
    pub show_store_logo: Patch<bool>,
    /// Whether emails show the store's name.
    pub show_store_name: Patch<bool>,
}

object! {
    CheckoutAbandonmentInput {
        disable_emails: patch bool = "disableEmails"
            set(disable_emails: bool => value)
            null(disable_emails_null),
        email_reminders: patch EmailRemindersInput = "emailReminders"
            set(email_reminders: EmailRemindersInput => value)
            null(email_reminders_null),
        show_store_logo: patch bool = "showStoreLogo"
            set(show_store_logo: bool => value)
            null(show_store_logo_null),
        show_store_name: patch bool = "showStoreName"
            set(show_store_name: bool => value)
            null(show_store_name_null),
    }
}

/// A funnel step that shows a checkout page.
///
/// Its `type` is always `checkout` and has no field.
///
/// Part of [`models::FunnelStep`](crate::checkoutpage::models::FunnelStep).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutStep {
    pub enabled: Option<bool>,
    pub order: Option<f64>,
    pub config: Option<CheckoutStepConfig>,
}

object! {
    CheckoutStep {
        enabled: optional bool = "enabled", order: optional f64 = "order",
        config: optional CheckoutStepConfig = "config",
    } always { "type" = "checkout" }
}

/// Settings of a checkout step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutStepConfig {
    pub page_id: Option<String>,
}

object! { CheckoutStepConfig { page_id: optional String = "pageId" } }

/// A funnel step that shows a checkout page.
///
/// Its `type` is always `checkout` and has no field.
///
/// Part of [`models::NewFunnelStep`](crate::checkoutpage::models::NewFunnelStep).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCheckoutStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewCheckoutStepConfig>,
}

object! {
    NewCheckoutStep {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        config: patch NewCheckoutStepConfig = "config"
            set(config: NewCheckoutStepConfig => value)
            null(config_null),
    } always { "type" = "checkout" }
}

/// Settings of a checkout step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCheckoutStepConfig {
    pub page_id: Patch<String>,
}

object! {
    NewCheckoutStepConfig {
        page_id: patch String = "pageId" set(page_id: impl Into<String> => value) null(page_id_null),
    }
}

/// A funnel step that shows a checkout page.
///
/// Its `type` is always `checkout` and has no field.
///
/// Part of [`models::FunnelStepUpdate`](crate::checkoutpage::models::FunnelStepUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutStepUpdate {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<CheckoutStepConfigUpdate>,
}

object! {
    CheckoutStepUpdate {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        config: patch CheckoutStepConfigUpdate = "config"
            set(config: CheckoutStepConfigUpdate => value)
            null(config_null),
    } always { "type" = "checkout" }
}

/// Settings of a checkout step.
///
/// Part of [`models::CheckoutStepUpdate`](crate::checkoutpage::models::CheckoutStepUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutStepConfigUpdate {
    pub page_id: Patch<ObjectId>,
}

object! {
    CheckoutStepConfigUpdate {
        page_id: patch ObjectId = "pageId"
            set(page_id: impl Into<ObjectId> => value)
            null(page_id_null),
    }
}

/// A page that sells a product.
///
/// Part of [`models::CheckoutPageList`](crate::checkoutpage::models::CheckoutPageList) and [`models::CheckoutPageResponse`](crate::checkoutpage::models::CheckoutPageResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPage {
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
    /// Always `checkout`.
    pub r#type: Constant,
    pub product: Option<Product>,
    /// Whether a link to the page can set the number of payments.
    pub allow_dynamic_plan_iterations: Option<bool>,
    /// Whether to notify the store of canceled subscriptions.
    pub send_canceled_subscription_notifications: Option<bool>,
    /// Whether to notify the store of failed recurring payments.
    pub send_recurring_payment_failed_notifications: Option<bool>,
    /// Whether to notify the store of successful recurring payments.
    pub send_recurring_payment_succeeded_notifications: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub enable_file_access_for_inactive_subscriptions: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions: Option<Toggle>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions_stripe: Option<Toggle>,
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
    CheckoutPage {
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
        r#type: constant Constant = "type" is "checkout", product: optional Product = "product",
        allow_dynamic_plan_iterations: optional bool = "allowDynamicPlanIterations",
        send_canceled_subscription_notifications: optional bool = "sendCanceledSubscriptionNotifications",
        send_recurring_payment_failed_notifications: optional bool = "sendRecurringPaymentFailedNotifications",
        send_recurring_payment_succeeded_notifications: optional bool = "sendRecurringPaymentSucceededNotifications",
        enable_file_access_for_inactive_subscriptions: optional bool = "enableFileAccessForInactiveSubscriptions",
        limit_subscriptions: optional Toggle = "limitSubscriptions",
        limit_subscriptions_stripe: optional Toggle = "limitSubscriptionsStripe",
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
    new(
        id: impl Into<ObjectId>, status: impl Into<PageStatus>, seller_id: impl Into<ObjectId>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// Settings of a checkout page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPageInputBase {
    /// Whether a link to the page can set the number of payments.
    pub allow_dynamic_plan_iterations: Option<bool>,
    /// Whether to notify the store of canceled subscriptions.
    pub send_canceled_subscription_notifications: Option<bool>,
    /// Whether to notify the store of failed recurring payments.
    pub send_recurring_payment_failed_notifications: Option<bool>,
    /// Whether to notify the store of successful recurring payments.
    pub send_recurring_payment_succeeded_notifications: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub enable_file_access_for_inactive_subscriptions: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions: Option<ToggleInput>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions_stripe: Option<ToggleInput>,
}

object! {
    CheckoutPageInputBase {
        allow_dynamic_plan_iterations: optional bool = "allowDynamicPlanIterations",
        send_canceled_subscription_notifications: optional bool = "sendCanceledSubscriptionNotifications",
        send_recurring_payment_failed_notifications: optional bool = "sendRecurringPaymentFailedNotifications",
        send_recurring_payment_succeeded_notifications: optional bool = "sendRecurringPaymentSucceededNotifications",
        enable_file_access_for_inactive_subscriptions: optional bool = "enableFileAccessForInactiveSubscriptions",
        limit_subscriptions: optional ToggleInput = "limitSubscriptions",
        limit_subscriptions_stripe: optional ToggleInput = "limitSubscriptionsStripe",
    }
}

/// A checkout page to create.
///
/// Sent by [`CheckoutPages::create`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::create).
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
        product_data: patch ProductInput = "productData"
            set(product_data: ProductInput => value)
            null(product_data_null),
        image_ids: optional Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list),
        fields: patch Vec<NewPageField> = "fields"
            set(fields: impl IntoIterator<Item = NewPageField> => list)
            null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps"
            set(funnel_steps: impl IntoIterator<Item = NewFunnelStep> => list)
            null(funnel_steps_null),
        redirect_page_id: patch String = "redirectPageId"
            set(redirect_page_id: impl Into<String> => value)
            null(redirect_page_id_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath"
            set(redirect_url_path: impl IntoIterator<Item = NewRedirectPathPart> => list)
            null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery"
            set(redirect_url_query: impl IntoIterator<Item = NewRedirectQueryPart> => list)
            null(redirect_url_query_null),
        slug: patch String = "slug" set(slug: impl Into<String> => value) null(slug_null),
        status: patch PageStatus = "status"
            set(status: impl Into<PageStatus> => value)
            null(status_null),
        locale: patch Locale = "locale" set(locale: impl Into<Locale> => value) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction"
            set(after_payment_action: impl Into<AfterPaymentAction> => value)
            null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect"
            set(redirect: RedirectInput => value)
            null(redirect_null),
        redirect_url: patch String = "redirectUrl"
            set(redirect_url: impl Into<String> => value)
            null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed"
            set(redirect_url_inside_embed: bool => value)
            null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation"
            set(customize_checkout_confirmation: bool => value)
            null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle"
            set(confirmation_checkout_title: impl Into<String> => value)
            null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage"
            set(confirmation_checkout_message: impl Into<String> => value)
            null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation"
            set(customize_email_confirmation: bool => value)
            null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject"
            set(confirmation_email_subject: impl Into<String> => value)
            null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage"
            set(confirmation_email_message: impl Into<String> => value)
            null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo"
            set(confirmation_email_show_logo: bool => value)
            null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName"
            set(confirmation_email_show_store_name: bool => value)
            null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation"
            set(send_email_confirmation: bool => value)
            null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification"
            set(send_payment_notification: bool => value)
            null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail"
            set(notify_email: impl Into<String> => value)
            null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings"
            set(invoice_settings: InvoiceSettingsInput => value)
            null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside"
            set(close_popup_on_click_outside: bool => value)
            null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex"
            set(google_index: bool => value)
            null(google_index_null),
        tracking_codes: patch String = "trackingCodes"
            set(tracking_codes: impl Into<String> => value)
            null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription"
            set(allow_dynamic_description: bool => value)
            null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle"
            set(allow_dynamic_title: bool => value)
            null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods"
            set(payment_methods: PaymentMethodsInput => value)
            null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions"
            set(payment_options: impl IntoIterator<Item = PaymentOptionInput> => list)
            null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod"
            set(save_payment_method: bool => value)
            null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees"
            set(fees: impl IntoIterator<Item = PageFeeInput> => list)
            null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput => value) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField"
            set(show_coupon_code_field: bool => value)
            null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType"
            set(show_coupon_code_field_type: impl Into<CouponFieldType> => value),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment"
            set(checkout_abandonment: CheckoutAbandonmentInput => value)
            null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice"
            set(allow_dynamic_discounted_from_price: bool => value)
            null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel"
            set(allow_dynamic_label: bool => value)
            null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice"
            set(allow_dynamic_preselected_price: bool => value)
            null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice"
            set(allow_dynamic_price: bool => value)
            null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl"
            set(allow_dynamic_redirect_url: bool => value)
            null(allow_dynamic_redirect_url_null),
        allow_dynamic_plan_iterations: patch bool = "allowDynamicPlanIterations"
            set(allow_dynamic_plan_iterations: bool => value)
            null(allow_dynamic_plan_iterations_null),
        send_canceled_subscription_notifications: patch bool = "sendCanceledSubscriptionNotifications"
            set(send_canceled_subscription_notifications: bool => value)
            null(send_canceled_subscription_notifications_null),
        send_recurring_payment_failed_notifications: patch bool = "sendRecurringPaymentFailedNotifications"
            set(send_recurring_payment_failed_notifications: bool => value)
            null(send_recurring_payment_failed_notifications_null),
        send_recurring_payment_succeeded_notifications: patch bool = "sendRecurringPaymentSucceededNotifications"
            set(send_recurring_payment_succeeded_notifications: bool => value)
            null(send_recurring_payment_succeeded_notifications_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions"
            set(#[deprecated] enable_file_access_for_inactive_subscriptions: bool => value)
            null(#[deprecated] enable_file_access_for_inactive_subscriptions_null),
        limit_subscriptions: patch ToggleInput = "limitSubscriptions"
            set(#[deprecated] limit_subscriptions: ToggleInput => value)
            null(#[deprecated] limit_subscriptions_null),
        limit_subscriptions_stripe: patch ToggleInput = "limitSubscriptionsStripe"
            set(#[deprecated] limit_subscriptions_stripe: ToggleInput => value)
            null(#[deprecated] limit_subscriptions_stripe_null),
    }
    new(name: impl Into<String>)
}

/// Changes to a checkout page. Absent members are kept.
///
/// Sent by [`CheckoutPages::update`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutPageUpdate {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: Option<String>,
    /// The product of the page.
    pub product_id: Patch<ObjectId>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<FunnelStepUpdate>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
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
    CheckoutPageUpdate {
        name: optional String = "name" set(name: impl Into<String> => value),
        product_id: patch ObjectId = "productId"
            set(product_id: impl Into<ObjectId> => value)
            null(product_id_null),
        image_ids: patch Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(image_ids_null),
        funnel_steps: patch Vec<FunnelStepUpdate> = "funnelSteps"
            set(funnel_steps: impl IntoIterator<Item = FunnelStepUpdate> => list)
            null(funnel_steps_null),
        redirect_page_id: patch ObjectId = "redirectPageId"
            set(redirect_page_id: impl Into<ObjectId> => value)
            null(redirect_page_id_null),
        redirect_url_path: patch Vec<RedirectPathPartUpdate> = "redirectUrlPath"
            set(redirect_url_path: impl IntoIterator<Item = RedirectPathPartUpdate> => list)
            null(redirect_url_path_null),
        redirect_url_query: patch Vec<RedirectQueryPartUpdate> = "redirectUrlQuery"
            set(redirect_url_query: impl IntoIterator<Item = RedirectQueryPartUpdate> => list)
            null(redirect_url_query_null),
        slug: patch String = "slug" set(slug: impl Into<String> => value) null(slug_null),
        status: patch PageStatus = "status"
            set(status: impl Into<PageStatus> => value)
            null(status_null),
        locale: patch Locale = "locale" set(locale: impl Into<Locale> => value) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction"
            set(after_payment_action: impl Into<AfterPaymentAction> => value)
            null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect"
            set(redirect: RedirectInput => value)
            null(redirect_null),
        redirect_url: patch String = "redirectUrl"
            set(redirect_url: impl Into<String> => value)
            null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed"
            set(redirect_url_inside_embed: bool => value)
            null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation"
            set(customize_checkout_confirmation: bool => value)
            null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle"
            set(confirmation_checkout_title: impl Into<String> => value)
            null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage"
            set(confirmation_checkout_message: impl Into<String> => value)
            null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation"
            set(customize_email_confirmation: bool => value)
            null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject"
            set(confirmation_email_subject: impl Into<String> => value)
            null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage"
            set(confirmation_email_message: impl Into<String> => value)
            null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo"
            set(confirmation_email_show_logo: bool => value)
            null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName"
            set(confirmation_email_show_store_name: bool => value)
            null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation"
            set(send_email_confirmation: bool => value)
            null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification"
            set(send_payment_notification: bool => value)
            null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail"
            set(notify_email: impl Into<String> => value)
            null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings"
            set(invoice_settings: InvoiceSettingsInput => value)
            null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside"
            set(close_popup_on_click_outside: bool => value)
            null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex"
            set(google_index: bool => value)
            null(google_index_null),
        tracking_codes: patch String = "trackingCodes"
            set(tracking_codes: impl Into<String> => value)
            null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription"
            set(allow_dynamic_description: bool => value)
            null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle"
            set(allow_dynamic_title: bool => value)
            null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods"
            set(payment_methods: PaymentMethodsInput => value)
            null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions"
            set(payment_options: impl IntoIterator<Item = PaymentOptionInput> => list)
            null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod"
            set(save_payment_method: bool => value)
            null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees"
            set(fees: impl IntoIterator<Item = PageFeeInput> => list)
            null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput => value) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField"
            set(show_coupon_code_field: bool => value)
            null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType"
            set(show_coupon_code_field_type: impl Into<CouponFieldType> => value),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment"
            set(checkout_abandonment: CheckoutAbandonmentInput => value)
            null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice"
            set(allow_dynamic_discounted_from_price: bool => value)
            null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel"
            set(allow_dynamic_label: bool => value)
            null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice"
            set(allow_dynamic_preselected_price: bool => value)
            null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice"
            set(allow_dynamic_price: bool => value)
            null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl"
            set(allow_dynamic_redirect_url: bool => value)
            null(allow_dynamic_redirect_url_null),
        allow_dynamic_plan_iterations: patch bool = "allowDynamicPlanIterations"
            set(allow_dynamic_plan_iterations: bool => value)
            null(allow_dynamic_plan_iterations_null),
        send_canceled_subscription_notifications: patch bool = "sendCanceledSubscriptionNotifications"
            set(send_canceled_subscription_notifications: bool => value)
            null(send_canceled_subscription_notifications_null),
        send_recurring_payment_failed_notifications: patch bool = "sendRecurringPaymentFailedNotifications"
            set(send_recurring_payment_failed_notifications: bool => value)
            null(send_recurring_payment_failed_notifications_null),
        send_recurring_payment_succeeded_notifications: patch bool = "sendRecurringPaymentSucceededNotifications"
            set(send_recurring_payment_succeeded_notifications: bool => value)
            null(send_recurring_payment_succeeded_notifications_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions"
            set(#[deprecated] enable_file_access_for_inactive_subscriptions: bool => value)
            null(#[deprecated] enable_file_access_for_inactive_subscriptions_null),
        limit_subscriptions: patch ToggleInput = "limitSubscriptions"
            set(#[deprecated] limit_subscriptions: ToggleInput => value)
            null(#[deprecated] limit_subscriptions_null),
        limit_subscriptions_stripe: patch ToggleInput = "limitSubscriptionsStripe"
            set(#[deprecated] limit_subscriptions_stripe: ToggleInput => value)
            null(#[deprecated] limit_subscriptions_stripe_null),
    }
}

/// One page of checkout pages.
///
/// Returned by [`CheckoutPages::list`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPageList {
    pub data: Vec<CheckoutPage>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    CheckoutPageList {
        data: required Vec<CheckoutPage> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<CheckoutPage>, total: i64, has_more: bool)
}

/// The envelope of a checkout page.
///
/// Returned by [`CheckoutPages::create`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::create), [`CheckoutPages::get`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::get), [`CheckoutPages::update`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::update) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPageResponse {
    pub data: CheckoutPage,
}

object! {
    CheckoutPageResponse { data: required CheckoutPage as large = "data" }
    new(data: CheckoutPage)
}
