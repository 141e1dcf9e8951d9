// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: form.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// A form.
///
/// Part of [`models::FormPageList`](crate::checkoutpage::models::FormPageList) and [`models::FormPageResponse`](crate::checkoutpage::models::FormPageResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormPage {
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
    /// Always `form`.
    pub r#type: Constant,
    /// The title shown to visitors.
    pub title: Option<String>,
    /// Rich text, encoded as a JSON string.
    pub description: Option<String>,
    /// The description in HTML.
    pub description_html: Option<String>,
    /// Files delivered after submission.
    pub files: Option<Vec<File>>,
    pub form_details: Option<FormDetails>,
    pub invoice_settings: Option<InvoiceSettings>,
    /// The number of submissions.
    pub submission_count: Option<i64>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    FormPage {
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
        r#type: constant Constant = "type" is "form", title: optional String = "title",
        description: optional String = "description",
        description_html: optional String = "descriptionHtml", files: optional Vec<File> = "files",
        form_details: optional FormDetails = "formDetails",
        invoice_settings: optional InvoiceSettings = "invoiceSettings",
        submission_count: optional i64 = "submissionCount",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
    new(
        id: impl Into<ObjectId>, status: impl Into<PageStatus>, seller_id: impl Into<ObjectId>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// Settings of a form.
///
/// Part of [`models::FormPage`](crate::checkoutpage::models::FormPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormDetails {
    pub limit_submissions: Option<LimitSetting>,
}

object! { FormDetails { limit_submissions: optional LimitSetting = "limitSubmissions" } }

/// Settings of a form.
///
/// Part of [`models::FormPageInputBase`](crate::checkoutpage::models::FormPageInputBase), [`models::NewFormPage`](crate::checkoutpage::models::NewFormPage) and [`models::FormPageUpdate`](crate::checkoutpage::models::FormPageUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormDetailsInput {
    pub limit_submissions: Patch<ToggleInput>,
}

object! {
    FormDetailsInput {
        limit_submissions: patch ToggleInput = "limitSubmissions"
            set(limit_submissions: ToggleInput => value)
            null(limit_submissions_null),
    }
}

/// Settings of a form to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormPageInputBase {
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Option<String>,
    pub description: Option<String>,
    /// Ids of uploaded images.
    pub image_ids: Option<Vec<ObjectId>>,
    /// Ids of uploaded files to deliver after the form is submitted.
    pub file_ids: Option<Vec<ObjectId>>,
    pub form_details: Option<FormDetailsInput>,
}

object! {
    FormPageInputBase {
        title: optional String = "title", description: optional String = "description",
        image_ids: optional Vec<ObjectId> = "imageIds",
        file_ids: optional Vec<ObjectId> = "fileIds",
        form_details: optional FormDetailsInput = "formDetails",
    }
}

/// A form to create.
///
/// Sent by [`Forms::create`](crate::checkoutpage::resources::forms::Forms::create).
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
        title: patch String = "title" set(title: impl Into<String> => value) null(title_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(image_ids_null),
        file_ids: patch Vec<ObjectId> = "fileIds"
            set(file_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(file_ids_null),
        form_details: patch FormDetailsInput = "formDetails"
            set(form_details: FormDetailsInput => value)
            null(form_details_null),
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
    }
    new(name: impl Into<String>)
}

/// Changes to a form. Absent members are kept.
///
/// Sent by [`Forms::update`](crate::checkoutpage::resources::forms::Forms::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormPageUpdate {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: Option<String>,
    /// Funnel steps after submission.
    pub funnel_steps: Patch<Vec<FunnelStepUpdate>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
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
    FormPageUpdate {
        name: optional String = "name" set(name: impl Into<String> => value),
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
        title: patch String = "title" set(title: impl Into<String> => value) null(title_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(image_ids_null),
        file_ids: patch Vec<ObjectId> = "fileIds"
            set(file_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(file_ids_null),
        form_details: patch FormDetailsInput = "formDetails"
            set(form_details: FormDetailsInput => value)
            null(form_details_null),
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
    }
}

/// One page of forms.
///
/// Returned by [`Forms::list`](crate::checkoutpage::resources::forms::Forms::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormPageList {
    pub data: Vec<FormPage>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    FormPageList {
        data: required Vec<FormPage> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<FormPage>, total: i64, has_more: bool)
}

/// The envelope of a form page.
///
/// Returned by [`Forms::create`](crate::checkoutpage::resources::forms::Forms::create), [`Forms::get`](crate::checkoutpage::resources::forms::Forms::get), [`Forms::update`](crate::checkoutpage::resources::forms::Forms::update) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormPageResponse {
    pub data: FormPage,
}

object! {
    FormPageResponse { data: required FormPage = "data" }
    new(data: FormPage)
}
