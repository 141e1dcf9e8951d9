// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: event.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// The platform of an online event.
///
/// Part of [`models::EventDetails`](crate::checkoutpage::models::EventDetails), [`models::EventDetailsInputBase`](crate::checkoutpage::models::EventDetailsInputBase), [`models::NewEventDetails`](crate::checkoutpage::models::NewEventDetails) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EventPlatform {
    Zoom,
    GoogleMeet,
    MicrosoftTeams,
    Youtube,
    Hopin,
    Vimeo,
    Discord,
    Other,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    EventPlatform {
        Zoom = "zoom", GoogleMeet = "google_meet", MicrosoftTeams = "microsoft_teams",
        Youtube = "youtube", Hopin = "hopin", Vimeo = "vimeo", Discord = "discord", Other = "other",
    } else Unknown
}

/// Where an event takes place.
///
/// Part of [`models::EventDetails`](crate::checkoutpage::models::EventDetails), [`models::EventDetailsInputBase`](crate::checkoutpage::models::EventDetailsInputBase), [`models::NewEventDetails`](crate::checkoutpage::models::NewEventDetails) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EventType {
    InPerson,
    Virtual,
    Hybrid,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    EventType { InPerson = "in_person", Virtual = "virtual", Hybrid = "hybrid" } else Unknown
}

/// The status of an event.
///
/// Part of [`models::EventDetails`](crate::checkoutpage::models::EventDetails).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EventStatus {
    Active,
    SoldOut,
    Canceled,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    EventStatus { Active = "active", SoldOut = "sold_out", Canceled = "canceled" } else Unknown
}

/// The name of an event, or `webhook.test`.
///
/// Part of [`models::Webhook`](crate::checkoutpage::models::Webhook) and [`models::CreatedWebhook`](crate::checkoutpage::models::CreatedWebhook).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeliveredEventName {
    CustomerCreated,
    CustomerUpdated,
    PaymentAbandoned,
    PaymentCreated,
    PaymentPaid,
    BookingAbandoned,
    BookingCreated,
    BookingPaid,
    TicketCreated,
    SubmissionCreated,
    SubmissionUpdated,
    SubscriptionAbandoned,
    SubscriptionCreated,
    SubscriptionTrialing,
    SubscriptionScheduled,
    SubscriptionActive,
    SubscriptionCompleted,
    SubscriptionCanceled,
    SubscriptionExpired,
    WebhookTest,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    DeliveredEventName {
        CustomerCreated = "customer.created", CustomerUpdated = "customer.updated",
        PaymentAbandoned = "payment.abandoned", PaymentCreated = "payment.created",
        PaymentPaid = "payment.paid", BookingAbandoned = "booking.abandoned",
        BookingCreated = "booking.created", BookingPaid = "booking.paid",
        TicketCreated = "ticket.created", SubmissionCreated = "submission.created",
        SubmissionUpdated = "submission.updated", SubscriptionAbandoned = "subscription.abandoned",
        SubscriptionCreated = "subscription.created",
        SubscriptionTrialing = "subscription.trialing",
        SubscriptionScheduled = "subscription.scheduled",
        SubscriptionActive = "subscription.active",
        SubscriptionCompleted = "subscription.completed",
        SubscriptionCanceled = "subscription.canceled",
        SubscriptionExpired = "subscription.expired", WebhookTest = "webhook.test",
    } else Unknown
}

/// A page that sells tickets for an event.
///
/// Part of [`models::EventPageList`](crate::checkoutpage::models::EventPageList) and [`models::EventPageResponse`](crate::checkoutpage::models::EventPageResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPage {
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
    /// Always `event`.
    pub r#type: Constant,
    /// The title shown to visitors.
    pub title: Option<String>,
    /// Rich text, encoded as a JSON string.
    pub description: Option<String>,
    /// The description in HTML.
    pub description_html: Option<String>,
    pub event_details: Option<EventDetails>,
    pub ticket_groups: Option<Vec<EventTicketGroup>>,
    /// Whether the confirmation shows the date of the event.
    pub show_confirmation_event_date_time: Option<bool>,
    /// Whether the confirmation shows the location of the event.
    pub show_confirmation_event_location: Option<bool>,
    /// Whether the confirmation shows the meeting link.
    pub show_confirmation_event_meeting_link: Option<bool>,
    /// Whether the confirmation shows the name of the event.
    pub show_confirmation_event_name: Option<bool>,
    /// Whether the confirmation shows the tickets.
    pub show_confirmation_event_tickets: Option<bool>,
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
    EventPage {
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
        r#type: constant Constant = "type" is "event", title: optional String = "title",
        description: optional String = "description",
        description_html: optional String = "descriptionHtml",
        event_details: optional EventDetails = "eventDetails",
        ticket_groups: optional Vec<EventTicketGroup> = "ticketGroups",
        show_confirmation_event_date_time: optional bool = "showConfirmationEventDateTime",
        show_confirmation_event_location: optional bool = "showConfirmationEventLocation",
        show_confirmation_event_meeting_link: optional bool = "showConfirmationEventMeetingLink",
        show_confirmation_event_name: optional bool = "showConfirmationEventName",
        show_confirmation_event_tickets: optional bool = "showConfirmationEventTickets",
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

/// Details of an event.
///
/// Part of [`models::EventPage`](crate::checkoutpage::models::EventPage).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDetails {
    pub r#type: Option<EventType>,
    pub status: Option<EventStatus>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The end.
    pub end_date: Option<DateTime<FixedOffset>>,
    /// A time zone of the IANA database.
    ///
    /// Example: `Europe/Amsterdam`.
    pub timezone: Option<String>,
    pub location: Option<String>,
    /// A link to the location on a map.
    pub maps_link: Option<String>,
    /// The platform of an online event.
    pub platform: Option<EventPlatform>,
    /// The link to an online event.
    pub meeting_link: Option<String>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    pub currency: Option<Currency>,
    pub discounts: Option<Vec<TicketDiscount>>,
    /// A limit on registrations.
    pub limit_registrations: Option<LimitSetting>,
    /// Whether tickets are sent as PDF files.
    pub pdf_tickets_enabled: Option<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    pub fixed_tax_rate_ids: Option<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Option<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Option<String>,
}

object! {
    EventDetails {
        r#type: optional EventType = "type", status: optional EventStatus = "status",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        end_date: optional DateTime<FixedOffset> as date = "endDate",
        timezone: optional String = "timezone", location: optional String = "location",
        maps_link: optional String = "mapsLink", platform: optional EventPlatform = "platform",
        meeting_link: optional String = "meetingLink", capacity: optional i64 = "capacity",
        currency: optional Currency = "currency",
        discounts: optional Vec<TicketDiscount> = "discounts",
        limit_registrations: optional LimitSetting = "limitRegistrations",
        pdf_tickets_enabled: optional bool = "pdfTicketsEnabled",
        fixed_tax_rate_ids: optional Vec<ObjectId> = "fixedTaxRateIds",
        tax_behavior: optional TaxBehavior = "taxBehavior", tax_code: optional String = "taxCode",
    }
}

/// Settings of an event page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventPageInputBase {
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Option<String>,
    pub description: Option<String>,
    /// Ids of uploaded images.
    pub image_ids: Option<Vec<ObjectId>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<ObjectId>,
    /// Defaults to `true`.
    pub show_confirmation_event_date_time: Option<bool>,
    /// Whether the confirmation shows the location of the event.
    pub show_confirmation_event_location: Option<bool>,
    /// Whether the confirmation shows the meeting link.
    pub show_confirmation_event_meeting_link: Option<bool>,
    /// Whether the confirmation shows the name of the event.
    pub show_confirmation_event_name: Option<bool>,
    /// Whether the confirmation shows the tickets.
    pub show_confirmation_event_tickets: Option<bool>,
}

object! {
    EventPageInputBase {
        title: optional String = "title", description: optional String = "description",
        image_ids: optional Vec<ObjectId> = "imageIds",
        redirect_page_id: optional ObjectId = "redirectPageId",
        show_confirmation_event_date_time: optional bool = "showConfirmationEventDateTime",
        show_confirmation_event_location: optional bool = "showConfirmationEventLocation",
        show_confirmation_event_meeting_link: optional bool = "showConfirmationEventMeetingLink",
        show_confirmation_event_name: optional bool = "showConfirmationEventName",
        show_confirmation_event_tickets: optional bool = "showConfirmationEventTickets",
    }
}

/// An event page to create.
///
/// Sent by [`Events::create`](crate::checkoutpage::resources::events::Events::create).
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
        event_details: patch NewEventDetails = "eventDetails"
            set(event_details: NewEventDetails => value)
            null(event_details_null),
        ticket_groups: patch Vec<NewEventTicketGroup> = "ticketGroups"
            set(ticket_groups: impl IntoIterator<Item = NewEventTicketGroup> => list)
            null(ticket_groups_null),
        fields: patch Vec<NewPageField> = "fields"
            set(fields: impl IntoIterator<Item = NewPageField> => list)
            null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps"
            set(funnel_steps: impl IntoIterator<Item = NewFunnelStep> => list)
            null(funnel_steps_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath"
            set(redirect_url_path: impl IntoIterator<Item = NewRedirectPathPart> => list)
            null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery"
            set(redirect_url_query: impl IntoIterator<Item = NewRedirectQueryPart> => list)
            null(redirect_url_query_null),
        title: optional String = "title" set(title: impl Into<String> => value),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(image_ids_null),
        redirect_page_id: patch ObjectId = "redirectPageId"
            set(redirect_page_id: impl Into<ObjectId> => value)
            null(redirect_page_id_null),
        show_confirmation_event_date_time: patch bool = "showConfirmationEventDateTime"
            set(show_confirmation_event_date_time: bool => value)
            null(show_confirmation_event_date_time_null),
        show_confirmation_event_location: patch bool = "showConfirmationEventLocation"
            set(show_confirmation_event_location: bool => value)
            null(show_confirmation_event_location_null),
        show_confirmation_event_meeting_link: patch bool = "showConfirmationEventMeetingLink"
            set(show_confirmation_event_meeting_link: bool => value)
            null(show_confirmation_event_meeting_link_null),
        show_confirmation_event_name: patch bool = "showConfirmationEventName"
            set(show_confirmation_event_name: bool => value)
            null(show_confirmation_event_name_null),
        show_confirmation_event_tickets: patch bool = "showConfirmationEventTickets"
            set(show_confirmation_event_tickets: bool => value)
            null(show_confirmation_event_tickets_null),
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
    }
    new(name: impl Into<String>)
}

/// Changes to an event page. Absent members are kept.
///
/// Sent by [`Events::update`](crate::checkoutpage::resources::events::Events::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventPageUpdate {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: Option<String>,
    pub event_details: Patch<EventDetailsUpdate>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<FunnelStepUpdate>>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
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
    EventPageUpdate {
        name: optional String = "name" set(name: impl Into<String> => value),
        event_details: patch EventDetailsUpdate = "eventDetails"
            set(event_details: EventDetailsUpdate => value)
            null(event_details_null),
        funnel_steps: patch Vec<FunnelStepUpdate> = "funnelSteps"
            set(funnel_steps: impl IntoIterator<Item = FunnelStepUpdate> => list)
            null(funnel_steps_null),
        redirect_url_path: patch Vec<RedirectPathPartUpdate> = "redirectUrlPath"
            set(redirect_url_path: impl IntoIterator<Item = RedirectPathPartUpdate> => list)
            null(redirect_url_path_null),
        redirect_url_query: patch Vec<RedirectQueryPartUpdate> = "redirectUrlQuery"
            set(redirect_url_query: impl IntoIterator<Item = RedirectQueryPartUpdate> => list)
            null(redirect_url_query_null),
        title: optional String = "title" set(title: impl Into<String> => value),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(image_ids_null),
        redirect_page_id: patch ObjectId = "redirectPageId"
            set(redirect_page_id: impl Into<ObjectId> => value)
            null(redirect_page_id_null),
        show_confirmation_event_date_time: patch bool = "showConfirmationEventDateTime"
            set(show_confirmation_event_date_time: bool => value)
            null(show_confirmation_event_date_time_null),
        show_confirmation_event_location: patch bool = "showConfirmationEventLocation"
            set(show_confirmation_event_location: bool => value)
            null(show_confirmation_event_location_null),
        show_confirmation_event_meeting_link: patch bool = "showConfirmationEventMeetingLink"
            set(show_confirmation_event_meeting_link: bool => value)
            null(show_confirmation_event_meeting_link_null),
        show_confirmation_event_name: patch bool = "showConfirmationEventName"
            set(show_confirmation_event_name: bool => value)
            null(show_confirmation_event_name_null),
        show_confirmation_event_tickets: patch bool = "showConfirmationEventTickets"
            set(show_confirmation_event_tickets: bool => value)
            null(show_confirmation_event_tickets_null),
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
    }
}

/// Details of an event to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDetailsInputBase {
    pub r#type: Option<EventType>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The end.
    pub end_date: Option<DateTime<FixedOffset>>,
    /// A time zone of the IANA database.
    ///
    /// Example: `Europe/Amsterdam`.
    pub timezone: Option<String>,
    pub location: Option<String>,
    /// A link to the location on a map.
    pub maps_link: Option<String>,
    /// The platform of an online event.
    pub platform: Option<EventPlatform>,
    /// The link to an online event.
    ///
    /// Pattern `^https?:\/\/.+`.
    pub meeting_link: Option<String>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Option<i64>,
    /// Defaults to `usd`.
    ///
    /// Exactly 3 characters.
    pub currency: Option<String>,
    /// A limit on registrations.
    pub limit_registrations: Option<ToggleInput>,
    /// Whether tickets are sent as PDF files.
    pub pdf_tickets_enabled: Option<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Option<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Option<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Option<String>,
}

object! {
    EventDetailsInputBase {
        r#type: optional EventType = "type",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        end_date: optional DateTime<FixedOffset> as date = "endDate",
        timezone: optional String = "timezone", location: optional String = "location",
        maps_link: optional String = "mapsLink", platform: optional EventPlatform = "platform",
        meeting_link: optional String = "meetingLink", capacity: optional i64 = "capacity",
        currency: optional String = "currency",
        limit_registrations: optional ToggleInput = "limitRegistrations",
        pdf_tickets_enabled: optional bool = "pdfTicketsEnabled",
        fixed_tax_rate_ids: optional Vec<ObjectId> = "fixedTaxRateIds",
        tax_behavior: optional TaxBehavior = "taxBehavior", tax_code: optional String = "taxCode",
    }
}

/// Details of an event to create.
///
/// Part of [`models::NewEventPage`](crate::checkoutpage::models::NewEventPage).
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
        discounts: patch Vec<NewTicketDiscount> = "discounts"
            set(discounts: impl IntoIterator<Item = NewTicketDiscount> => list)
            null(discounts_null),
        r#type: patch EventType = "type" set(r#type: impl Into<EventType> => value) null(type_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate"
            set(start_date: DateTime<FixedOffset> => value)
            null(start_date_null),
        end_date: patch DateTime<FixedOffset> as date = "endDate"
            set(end_date: DateTime<FixedOffset> => value)
            null(end_date_null),
        timezone: patch String = "timezone"
            set(timezone: impl Into<String> => value)
            null(timezone_null),
        location: patch String = "location"
            set(location: impl Into<String> => value)
            null(location_null),
        maps_link: patch String = "mapsLink"
            set(maps_link: impl Into<String> => value)
            null(maps_link_null),
        platform: patch EventPlatform = "platform"
            set(platform: impl Into<EventPlatform> => value)
            null(platform_null),
        meeting_link: patch String = "meetingLink"
            set(meeting_link: impl Into<String> => value)
            null(meeting_link_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        currency: patch String = "currency"
            set(currency: impl Into<String> => value)
            null(currency_null),
        limit_registrations: patch ToggleInput = "limitRegistrations"
            set(limit_registrations: ToggleInput => value)
            null(limit_registrations_null),
        pdf_tickets_enabled: patch bool = "pdfTicketsEnabled"
            set(pdf_tickets_enabled: bool => value)
            null(pdf_tickets_enabled_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds"
            set(fixed_tax_rate_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior"
            set(tax_behavior: impl Into<TaxBehavior> => value)
            null(tax_behavior_null),
        tax_code: patch String = "taxCode"
            set(tax_code: impl Into<String> => value)
            null(tax_code_null),
    }
}

/// Changes to the details of an event.
///
/// Part of [`models::EventPageUpdate`](crate::checkoutpage::models::EventPageUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventDetailsUpdate {
    pub discounts: Patch<Vec<TicketDiscountUpdate>>,
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
    EventDetailsUpdate {
        discounts: patch Vec<TicketDiscountUpdate> = "discounts"
            set(discounts: impl IntoIterator<Item = TicketDiscountUpdate> => list)
            null(discounts_null),
        r#type: patch EventType = "type" set(r#type: impl Into<EventType> => value) null(type_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate"
            set(start_date: DateTime<FixedOffset> => value)
            null(start_date_null),
        end_date: patch DateTime<FixedOffset> as date = "endDate"
            set(end_date: DateTime<FixedOffset> => value)
            null(end_date_null),
        timezone: patch String = "timezone"
            set(timezone: impl Into<String> => value)
            null(timezone_null),
        location: patch String = "location"
            set(location: impl Into<String> => value)
            null(location_null),
        maps_link: patch String = "mapsLink"
            set(maps_link: impl Into<String> => value)
            null(maps_link_null),
        platform: patch EventPlatform = "platform"
            set(platform: impl Into<EventPlatform> => value)
            null(platform_null),
        meeting_link: patch String = "meetingLink"
            set(meeting_link: impl Into<String> => value)
            null(meeting_link_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        currency: patch String = "currency"
            set(currency: impl Into<String> => value)
            null(currency_null),
        limit_registrations: patch ToggleInput = "limitRegistrations"
            set(limit_registrations: ToggleInput => value)
            null(limit_registrations_null),
        pdf_tickets_enabled: patch bool = "pdfTicketsEnabled"
            set(pdf_tickets_enabled: bool => value)
            null(pdf_tickets_enabled_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds"
            set(fixed_tax_rate_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior"
            set(tax_behavior: impl Into<TaxBehavior> => value)
            null(tax_behavior_null),
        tax_code: patch String = "taxCode"
            set(tax_code: impl Into<String> => value)
            null(tax_code_null),
    }
}

/// One page of events.
///
/// Returned by [`Events::list`](crate::checkoutpage::resources::events::Events::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPageList {
    pub data: Vec<EventPage>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    EventPageList {
        data: required Vec<EventPage> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<EventPage>, total: i64, has_more: bool)
}

/// The envelope of an event page.
///
/// Returned by [`Events::create`](crate::checkoutpage::resources::events::Events::create), [`Events::get`](crate::checkoutpage::resources::events::Events::get), [`Events::update`](crate::checkoutpage::resources::events::Events::update) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPageResponse {
    pub data: EventPage,
}

object! {
    EventPageResponse { data: required EventPage as large = "data" }
    new(data: EventPage)
}

/// Ticket types that are sold together, as part of an event page.
///
/// Part of [`models::EventPage`](crate::checkoutpage::models::EventPage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventTicketGroup {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub reference: Option<String>,
    pub status: Option<TicketSaleStatus>,
    pub availability_status: Option<AvailabilityStatus>,
    pub availability_behavior: Option<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Option<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Option<DateTime<FixedOffset>>,
    /// The ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Option<ObjectId>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Option<Vec<BulkDiscount>>,
    pub ticket_selection_type: Option<SelectionType>,
    pub preselect: Option<TicketPreselection>,
    pub layout: Option<TicketGroupLayout>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Option<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Option<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Option<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Option<bool>,
    pub ticket_types: Option<Vec<TicketType>>,
}

object! {
    EventTicketGroup {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", reference: optional String = "reference",
        status: optional TicketSaleStatus = "status",
        availability_status: optional AvailabilityStatus = "availabilityStatus",
        availability_behavior: optional AvailabilityBehavior = "availabilityBehavior",
        sale_start_on: optional DateTime<FixedOffset> as date = "saleStartOn",
        sale_end_on: optional DateTime<FixedOffset> as date = "saleEndOn",
        trigger_ticket_group_id: optional ObjectId = "triggerTicketGroupId",
        capacity: optional i64 = "capacity",
        bulk_discounts: optional Vec<BulkDiscount> = "bulkDiscounts",
        ticket_selection_type: optional SelectionType = "ticketSelectionType",
        preselect: optional TicketPreselection = "preselect",
        layout: optional TicketGroupLayout = "layout", hidden: optional bool = "hidden",
        hide_when_not_on_sale: optional bool = "hideWhenNotOnSale",
        hide_when_scheduled: optional bool = "hideWhenScheduled",
        hide_when_sold_out: optional bool = "hideWhenSoldOut",
        hide_when_unavailable: optional bool = "hideWhenUnavailable",
        ticket_types: optional Vec<TicketType> = "ticketTypes",
    }
    new(id: impl Into<String>, name: impl Into<String>)
}

/// A group of ticket types of an event to create.
///
/// Part of [`models::NewEventPage`](crate::checkoutpage::models::NewEventPage).
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
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        trigger_ticket_group_id: patch String = "triggerTicketGroupId"
            set(trigger_ticket_group_id: impl Into<String> => value)
            null(trigger_ticket_group_id_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch TicketSaleStatus = "status"
            set(status: impl Into<TicketSaleStatus> => value)
            null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior"
            set(availability_behavior: impl Into<AvailabilityBehavior> => value)
            null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn"
            set(sale_start_on: DateTime<FixedOffset> => value)
            null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn"
            set(sale_end_on: DateTime<FixedOffset> => value)
            null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts"
            set(bulk_discounts: impl IntoIterator<Item = BulkDiscount> => list)
            null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType"
            set(ticket_selection_type: impl Into<SelectionType> => value)
            null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect"
            set(preselect: TicketPreselectionInput => value)
            null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout"
            set(layout: TicketGroupLayoutInput => value)
            null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale"
            set(hide_when_not_on_sale: bool => value)
            null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled"
            set(hide_when_scheduled: bool => value)
            null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut"
            set(hide_when_sold_out: bool => value)
            null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable"
            set(hide_when_unavailable: bool => value)
            null(hide_when_unavailable_null),
    }
    new(name: impl Into<String>, ticket_types: Vec<NewEventTicketType>)
}

/// A ticket type of an event to create.
///
/// Part of [`models::NewEventTicketGroup`](crate::checkoutpage::models::NewEventTicketGroup).
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
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        trigger_ticket_type_id: patch String = "triggerTicketTypeId"
            set(trigger_ticket_type_id: impl Into<String> => value)
            null(trigger_ticket_type_id_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch TicketSaleStatus = "status"
            set(status: impl Into<TicketSaleStatus> => value)
            null(status_null),
        pricing: patch TicketPricing = "pricing"
            set(pricing: impl Into<TicketPricing> => value)
            null(pricing_null),
        price: patch i64 = "price" set(price: i64 => value) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice"
            set(discounted_from_price: i64 => value)
            null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice"
            set(pwyw_suggested_price: i64 => value)
            null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior"
            set(availability_behavior: impl Into<AvailabilityBehavior> => value)
            null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn"
            set(sale_start_on: DateTime<FixedOffset> => value)
            null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn"
            set(sale_end_on: DateTime<FixedOffset> => value)
            null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        min_quantity: patch i64 = "minQuantity"
            set(min_quantity: i64 => value)
            null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity"
            set(max_quantity: i64 => value)
            null(max_quantity_null),
        image_id: patch ObjectId = "imageId"
            set(image_id: impl Into<ObjectId> => value)
            null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale"
            set(hide_when_not_on_sale: bool => value)
            null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled"
            set(hide_when_scheduled: bool => value)
            null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut"
            set(hide_when_sold_out: bool => value)
            null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable"
            set(hide_when_unavailable: bool => value)
            null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity"
            set(show_available_quantity: bool => value)
            null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates"
            set(show_ticket_sale_dates: bool => value)
            null(show_ticket_sale_dates_null),
    }
    new(name: impl Into<String>)
}
