// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: submission.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Constant;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;
use super::*;

/// The status of a submission.
///
/// Sent by [`Submissions::list`](crate::checkoutpage::resources::submissions::Submissions::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubmissionStatus {
    Succeeded,
    Failed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SubmissionStatus { Succeeded = "succeeded", Failed = "failed" } else Unknown }

/// A submission of a form.
///
/// Part of [`models::SubmissionList`](crate::checkoutpage::models::SubmissionList), [`models::SubmissionResponse`](crate::checkoutpage::models::SubmissionResponse) and [`models::SubmissionData`](crate::checkoutpage::models::SubmissionData).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Submission {
    pub id: String,
    pub status: SubmissionStatus,
    pub form_title: Option<String>,
    /// Answers to the fields of the form.
    pub fields: Option<Vec<FieldAnswer>>,
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<BillingDetails>,
    pub shipping: Option<Shipping>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// Query parameters of the URL that was visited.
    pub query_parameters: Option<BTreeMap<String, String>>,
    pub locale: Option<String>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    /// The IP address of the customer.
    pub client_ip: Option<String>,
    /// The width of the customer's screen.
    pub screen_width: Option<f64>,
    /// The user agent of the customer's browser.
    pub user_agent: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Submission {
        id: required String = "id", status: required SubmissionStatus = "status",
        form_title: optional String = "formTitle", fields: optional Vec<FieldAnswer> = "fields",
        customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        page_id: optional String = "pageId", page_slug: optional String = "pageSlug",
        seller_id: optional String = "sellerId", session_id: optional String = "sessionId",
        visit_id: optional String = "visitId",
        query_parameters: optional BTreeMap<String, String> = "queryParameters",
        locale: optional String = "locale", livemode: optional bool = "livemode",
        client_ip: optional String = "clientIp", screen_width: optional f64 = "screenWidth",
        user_agent: optional String = "userAgent",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, status: impl Into<SubmissionStatus>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// One page of submissions.
///
/// Returned by [`Submissions::list`](crate::checkoutpage::resources::submissions::Submissions::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionList {
    pub data: Vec<Submission>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    SubmissionList {
        data: required Vec<Submission> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Submission>, total: i64, has_more: bool)
}

/// The envelope of a submission.
///
/// Returned by [`Submissions::get`](crate::checkoutpage::resources::submissions::Submissions::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionResponse {
    pub data: Submission,
}

object! {
    SubmissionResponse { data: required Submission = "data" }
    new(data: Submission)
}

/// The data of a submission's event.
///
/// Part of [`models::SubmissionCreatedEvent`](crate::checkoutpage::models::SubmissionCreatedEvent) and [`models::SubmissionUpdatedEvent`](crate::checkoutpage::models::SubmissionUpdatedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionData {
    pub submission: Submission,
}

object! {
    SubmissionData { submission: required Submission = "submission" }
    new(submission: Submission)
}

/// A form was submitted.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionCreatedEvent {
    /// Always `submission.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubmissionData,
}

object! {
    SubmissionCreatedEvent {
        event: constant Constant = "event" is "submission.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required SubmissionData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubmissionData,
    )
}

/// A submission was updated.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionUpdatedEvent {
    /// Always `submission.updated`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubmissionData,
}

object! {
    SubmissionUpdatedEvent {
        event: constant Constant = "event" is "submission.updated",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required SubmissionData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubmissionData,
    )
}
