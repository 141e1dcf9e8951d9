// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: webhook.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;
use super::*;

/// The status of a webhook.
///
/// Sent by [`Webhooks::list`](crate::checkoutpage::resources::webhooks::Webhooks::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WebhookStatus {
    Active,
    Inactive,
    Failed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    WebhookStatus { Active = "active", Inactive = "inactive", Failed = "failed" } else Unknown
}

/// The name of an event that webhooks can be notified of.
///
/// Sent by [`Webhooks::list`](crate::checkoutpage::resources::webhooks::Webhooks::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WebhookEventName {
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
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    WebhookEventName {
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
        SubscriptionExpired = "subscription.expired",
    } else Unknown
}

/// A URL that is notified of events in the store.
///
/// Part of [`models::WebhookList`](crate::checkoutpage::models::WebhookList) and [`models::WebhookResponse`](crate::checkoutpage::models::WebhookResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    pub id: String,
    pub name: String,
    pub url: String,
    pub events: Vec<DeliveredEventName>,
    pub status: WebhookStatus,
    /// The version of the API.
    ///
    /// Always `v1`.
    pub api_version: Constant,
    /// Headers added to deliveries.
    pub custom_headers: BTreeMap<String, String>,
    /// The number of deliveries.
    pub delivery_count: i64,
    /// The number of successful deliveries.
    pub success_count: i64,
    /// The number of failed deliveries.
    pub failure_count: i64,
    /// A timestamp in text form.
    pub last_triggered_at: Option<String>,
    /// A timestamp in text form.
    pub last_success_at: Option<String>,
    /// A timestamp in text form.
    pub last_failure_at: Option<String>,
    /// The time of creation, in text form.
    pub created_at: String,
    /// The time of the last change, in text form.
    pub updated_at: String,
}

object! {
    Webhook {
        id: required String = "id", name: required String = "name", url: required String = "url",
        events: required Vec<DeliveredEventName> = "events",
        status: required WebhookStatus = "status",
        api_version: constant Constant = "apiVersion" is "v1",
        custom_headers: required BTreeMap<String, String> = "customHeaders",
        delivery_count: required i64 = "deliveryCount",
        success_count: required i64 = "successCount", failure_count: required i64 = "failureCount",
        last_triggered_at: nullable String = "lastTriggeredAt",
        last_success_at: nullable String = "lastSuccessAt",
        last_failure_at: nullable String = "lastFailureAt",
        created_at: required String = "createdAt", updated_at: required String = "updatedAt",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, url: impl Into<String>,
        events: Vec<DeliveredEventName>, status: impl Into<WebhookStatus>,
        custom_headers: BTreeMap<String, String>, delivery_count: i64, success_count: i64,
        failure_count: i64, last_triggered_at: Option<String>, last_success_at: Option<String>,
        last_failure_at: Option<String>, created_at: impl Into<String>,
        updated_at: impl Into<String>,
    )
}

/// A new webhook with its secret.
///
/// Part of [`models::CreatedWebhookResponse`](crate::checkoutpage::models::CreatedWebhookResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    pub id: String,
    pub name: String,
    pub url: String,
    pub events: Vec<DeliveredEventName>,
    pub status: WebhookStatus,
    /// The version of the API.
    ///
    /// Always `v1`.
    pub api_version: Constant,
    /// Headers added to deliveries.
    pub custom_headers: BTreeMap<String, String>,
    /// The number of deliveries.
    pub delivery_count: i64,
    /// The number of successful deliveries.
    pub success_count: i64,
    /// The number of failed deliveries.
    pub failure_count: i64,
    /// A timestamp in text form.
    pub last_triggered_at: Option<String>,
    /// A timestamp in text form.
    pub last_success_at: Option<String>,
    /// A timestamp in text form.
    pub last_failure_at: Option<String>,
    /// The time of creation, in text form.
    pub created_at: String,
    /// The time of the last change, in text form.
    pub updated_at: String,
    /// The secret that deliveries are signed with.
    pub secret: String,
}

object! {
    CreatedWebhook {
        id: required String = "id", name: required String = "name", url: required String = "url",
        events: required Vec<DeliveredEventName> = "events",
        status: required WebhookStatus = "status",
        api_version: constant Constant = "apiVersion" is "v1",
        custom_headers: required BTreeMap<String, String> = "customHeaders",
        delivery_count: required i64 = "deliveryCount",
        success_count: required i64 = "successCount", failure_count: required i64 = "failureCount",
        last_triggered_at: nullable String = "lastTriggeredAt",
        last_success_at: nullable String = "lastSuccessAt",
        last_failure_at: nullable String = "lastFailureAt",
        created_at: required String = "createdAt", updated_at: required String = "updatedAt",
        secret: required String = "secret",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, url: impl Into<String>,
        events: Vec<DeliveredEventName>, status: impl Into<WebhookStatus>,
        custom_headers: BTreeMap<String, String>, delivery_count: i64, success_count: i64,
        failure_count: i64, last_triggered_at: Option<String>, last_success_at: Option<String>,
        last_failure_at: Option<String>, created_at: impl Into<String>,
        updated_at: impl Into<String>, secret: impl Into<String>,
    )
}

/// A webhook to create.
///
/// Sent by [`Webhooks::create`](crate::checkoutpage::resources::webhooks::Webhooks::create).
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
        custom_headers: optional BTreeMap<String, String> = "customHeaders"
            set(custom_headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
        secret: optional String = "secret" set(secret: impl Into<String> => value),
    }
    new(name: impl Into<String>, url: impl Into<String>, events: Vec<WebhookEventName>)
}

/// Changes to a webhook. Absent members are kept.
///
/// Sent by [`Webhooks::update`](crate::checkoutpage::resources::webhooks::Webhooks::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebhookUpdate {
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// The URL to deliver to. It must use HTTPS.
    ///
    /// At most 2048 characters.
    pub url: Option<String>,
    /// At least 1 item.
    pub events: Option<Vec<WebhookEventName>>,
    /// Headers to add to deliveries.
    ///
    /// At most 10 members.
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub status: Option<SettableWebhookStatus>,
}

object! {
    WebhookUpdate {
        name: optional String = "name" set(name: impl Into<String> => value),
        url: optional String = "url" set(url: impl Into<String> => value),
        events: optional Vec<WebhookEventName> = "events"
            set(events: impl IntoIterator<Item = impl Into<WebhookEventName>> => list),
        custom_headers: optional BTreeMap<String, String> = "customHeaders"
            set(custom_headers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
        status: optional SettableWebhookStatus = "status"
            set(status: impl Into<SettableWebhookStatus> => value),
    }
}

/// One page of webhooks.
///
/// Returned by [`Webhooks::list`](crate::checkoutpage::resources::webhooks::Webhooks::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookList {
    pub data: Vec<Webhook>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    WebhookList {
        data: required Vec<Webhook> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Webhook>, total: i64, has_more: bool)
}

/// The envelope of a webhook.
///
/// Returned by [`Webhooks::get`](crate::checkoutpage::resources::webhooks::Webhooks::get), [`Webhooks::update`](crate::checkoutpage::resources::webhooks::Webhooks::update) and [`Webhooks::delete`](crate::checkoutpage::resources::webhooks::Webhooks::delete).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookResponse {
    pub data: Webhook,
}

object! {
    WebhookResponse { data: required Webhook = "data" }
    new(data: Webhook)
}

/// The envelope of a new webhook.
///
/// Returned by [`Webhooks::create`](crate::checkoutpage::resources::webhooks::Webhooks::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhookResponse {
    pub data: CreatedWebhook,
}

object! {
    CreatedWebhookResponse { data: required CreatedWebhook = "data" }
    new(data: CreatedWebhook)
}

/// The body of a webhook's delivery.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    BookingAbandoned(Box<BookingAbandonedEvent>),
    BookingCreated(Box<BookingCreatedEvent>),
    BookingPaid(Box<BookingPaidEvent>),
    CustomerCreated(Box<CustomerCreatedEvent>),
    CustomerUpdated(Box<CustomerUpdatedEvent>),
    PaymentAbandoned(Box<PaymentAbandonedEvent>),
    PaymentCreated(Box<PaymentCreatedEvent>),
    PaymentPaid(Box<PaymentPaidEvent>),
    SubmissionCreated(Box<SubmissionCreatedEvent>),
    SubmissionUpdated(Box<SubmissionUpdatedEvent>),
    SubscriptionAbandoned(Box<SubscriptionAbandonedEvent>),
    SubscriptionActive(Box<SubscriptionActiveEvent>),
    SubscriptionCanceled(Box<SubscriptionCanceledEvent>),
    SubscriptionCompleted(Box<SubscriptionCompletedEvent>),
    SubscriptionCreated(Box<SubscriptionCreatedEvent>),
    SubscriptionExpired(Box<SubscriptionExpiredEvent>),
    SubscriptionScheduled(Box<SubscriptionScheduledEvent>),
    SubscriptionTrialing(Box<SubscriptionTrialingEvent>),
    TicketCreated(Box<TicketCreatedEvent>),
    /// Any other alternative, with the members that all have in common.
    Base(WebhookEventBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    WebhookEvent by "event" {
        BookingAbandoned = "booking.abandoned" as large,
        BookingCreated = "booking.created" as large, BookingPaid = "booking.paid" as large,
        CustomerCreated = "customer.created", CustomerUpdated = "customer.updated",
        PaymentAbandoned = "payment.abandoned" as large,
        PaymentCreated = "payment.created" as large, PaymentPaid = "payment.paid" as large,
        SubmissionCreated = "submission.created", SubmissionUpdated = "submission.updated",
        SubscriptionAbandoned = "subscription.abandoned" as large,
        SubscriptionActive = "subscription.active" as large,
        SubscriptionCanceled = "subscription.canceled" as large,
        SubscriptionCompleted = "subscription.completed" as large,
        SubscriptionCreated = "subscription.created" as large,
        SubscriptionExpired = "subscription.expired" as large,
        SubscriptionScheduled = "subscription.scheduled" as large,
        SubscriptionTrialing = "subscription.trialing" as large, TicketCreated = "ticket.created",
    } rest Base else Unknown
    from {
        BookingAbandoned: BookingAbandonedEvent, BookingCreated: BookingCreatedEvent,
        BookingPaid: BookingPaidEvent, CustomerCreated: CustomerCreatedEvent,
        CustomerUpdated: CustomerUpdatedEvent, PaymentAbandoned: PaymentAbandonedEvent,
        PaymentCreated: PaymentCreatedEvent, PaymentPaid: PaymentPaidEvent,
        SubmissionCreated: SubmissionCreatedEvent, SubmissionUpdated: SubmissionUpdatedEvent,
        SubscriptionAbandoned: SubscriptionAbandonedEvent,
        SubscriptionActive: SubscriptionActiveEvent,
        SubscriptionCanceled: SubscriptionCanceledEvent,
        SubscriptionCompleted: SubscriptionCompletedEvent,
        SubscriptionCreated: SubscriptionCreatedEvent,
        SubscriptionExpired: SubscriptionExpiredEvent,
        SubscriptionScheduled: SubscriptionScheduledEvent,
        SubscriptionTrialing: SubscriptionTrialingEvent, TicketCreated: TicketCreatedEvent,
        Base: WebhookEventBase,
    }
}

impl WebhookEvent {
    /// The id of the event.
    pub fn event_id(&self) -> Option<&str> {
        common!(
            self { BookingAbandoned required event_id, BookingCreated required event_id,
            BookingPaid required event_id, CustomerCreated required event_id,
            CustomerUpdated required event_id, PaymentAbandoned required event_id,
            PaymentCreated required event_id, PaymentPaid required event_id,
            SubmissionCreated required event_id, SubmissionUpdated required event_id,
            SubscriptionAbandoned required event_id, SubscriptionActive required
            event_id, SubscriptionCanceled required event_id, SubscriptionCompleted
            required event_id, SubscriptionCreated required event_id, SubscriptionExpired
            required event_id, SubscriptionScheduled required event_id,
            SubscriptionTrialing required event_id, TicketCreated required event_id, Base
            required event_id }
        )
    }

    /// The time of the event.
    pub fn timestamp(&self) -> Option<DateTime<FixedOffset>> {
        common!(
            self copied { BookingAbandoned required timestamp, BookingCreated required
            timestamp, BookingPaid required timestamp, CustomerCreated required
            timestamp, CustomerUpdated required timestamp, PaymentAbandoned required
            timestamp, PaymentCreated required timestamp, PaymentPaid required timestamp,
            SubmissionCreated required timestamp, SubmissionUpdated required timestamp,
            SubscriptionAbandoned required timestamp, SubscriptionActive required
            timestamp, SubscriptionCanceled required timestamp, SubscriptionCompleted
            required timestamp, SubscriptionCreated required timestamp,
            SubscriptionExpired required timestamp, SubscriptionScheduled required
            timestamp, SubscriptionTrialing required timestamp, TicketCreated required
            timestamp, Base required timestamp }
        )
    }

    /// Returns `sellerId`, which the variants have in common.
    pub fn seller_id(&self) -> Option<&ObjectId> {
        common!(
            self { BookingAbandoned required seller_id, BookingCreated required
            seller_id, BookingPaid required seller_id, CustomerCreated required
            seller_id, CustomerUpdated required seller_id, PaymentAbandoned required
            seller_id, PaymentCreated required seller_id, PaymentPaid required seller_id,
            SubmissionCreated required seller_id, SubmissionUpdated required seller_id,
            SubscriptionAbandoned required seller_id, SubscriptionActive required
            seller_id, SubscriptionCanceled required seller_id, SubscriptionCompleted
            required seller_id, SubscriptionCreated required seller_id,
            SubscriptionExpired required seller_id, SubscriptionScheduled required
            seller_id, SubscriptionTrialing required seller_id, TicketCreated required
            seller_id, Base required seller_id }
        )
    }
}

/// The body of a webhook's delivery.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventBase {
    pub event: WebhookEventName,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    WebhookEventBase {
        event: required WebhookEventName = "event", event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", ..additional: Json
    }
    new(
        event: impl Into<WebhookEventName>, event_id: impl Into<String>,
        timestamp: DateTime<FixedOffset>, seller_id: impl Into<ObjectId>,
    )
}
