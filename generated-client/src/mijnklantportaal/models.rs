// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the MijnKlantportaal API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;

/// An agreement (overeenkomst) in a list
///
/// Part of [`models::AgreementPage`](crate::mijnklantportaal::models::AgreementPage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Agreement {
    /// ID, beginning with `agr_`
    ///
    /// Example: `agr_3fa91c27de50`.
    pub id: String,
    /// What the agreement is called
    ///
    /// Example: `Hosting contract`.
    pub name: Option<String>,
    /// How far it is: `sent` or `signed`
    ///
    /// Example: `sent`.
    pub status: Option<AgreementStatus>,
    /// Who signed for the company of the portal
    ///
    /// Example: `Anna de Wit`.
    pub signer_name: Option<String>,
    /// The signature of that person, an image as a `data:` URL
    ///
    /// Example: `data:image/png;base64,iVBORw0KGgo=`.
    pub signer_signature: Option<String>,
    /// Hash over the signature and the moment of signing
    ///
    /// Example: `9f86d081884c7d659a2feaa0c55ad015`.
    pub signer_signature_hash: Option<String>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: Option<DateTime<FixedOffset>>,
}

object! {
    Agreement {
        id: required String = "id", name: optional String = "name",
        status: optional AgreementStatus = "status", signer_name: optional String = "signerName",
        signer_signature: optional String = "signerSignature",
        signer_signature_hash: optional String = "signerSignatureHash",
        created_at: optional DateTime<FixedOffset> as date = "createdAt",
    }
    new(id: impl Into<String>)
}

/// An agreement (overeenkomst) with its signers and documents
///
/// Returned by [`Agreements::create`](crate::mijnklantportaal::resources::agreements::Agreements::create) and [`Agreements::get`](crate::mijnklantportaal::resources::agreements::Agreements::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgreementWithDetails {
    /// ID, beginning with `agr_`
    ///
    /// Example: `agr_3fa91c27de50`.
    pub id: String,
    /// What the agreement is called
    ///
    /// Example: `Hosting contract`.
    pub name: String,
    /// How far it is: `sent` or `signed`
    ///
    /// Example: `sent`.
    pub status: AgreementStatus,
    /// Who signed for the company of the portal
    ///
    /// Example: `Anna de Wit`.
    pub signer_name: Option<String>,
    /// The signature of that person, an image as a `data:` URL
    ///
    /// Example: `data:image/png;base64,iVBORw0KGgo=`.
    pub signer_signature: Option<String>,
    /// Hash over the signature and the moment of signing
    ///
    /// Example: `9f86d081884c7d659a2feaa0c55ad015`.
    pub signer_signature_hash: Option<String>,
    /// Who is asked to sign
    pub signers: Vec<AgreementSigner>,
    /// What is to be signed
    pub documents: Vec<AgreementDocument>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    AgreementWithDetails {
        id: required String = "id", name: required String = "name",
        status: required AgreementStatus = "status", signer_name: optional String = "signerName",
        signer_signature: optional String = "signerSignature",
        signer_signature_hash: optional String = "signerSignatureHash",
        signers: required Vec<AgreementSigner> = "signers",
        documents: required Vec<AgreementDocument> = "documents",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, status: impl Into<AgreementStatus>,
        signers: Vec<AgreementSigner>, documents: Vec<AgreementDocument>,
        created_at: DateTime<FixedOffset>,
    )
}

/// Somebody who is asked to sign an agreement
///
/// Part of [`models::AgreementWithDetails`](crate::mijnklantportaal::models::AgreementWithDetails).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgreementSigner {
    /// ID, beginning with `ags_`
    ///
    /// Example: `ags_b17e05c2d948`.
    pub id: String,
    /// First name
    ///
    /// Example: `Pieter`.
    pub first_name: String,
    /// Last name
    ///
    /// Example: `van Dam`.
    pub last_name: String,
    /// Email address
    ///
    /// Example: `pieter@example.com`.
    pub email: String,
    /// Whether the signer has to prove who they are
    ///
    /// Example: `true`.
    pub should_identify: Option<bool>,
    /// The signature, an image as a `data:` URL
    ///
    /// Example: `data:image/png;base64,iVBORw0KGgo=`.
    pub signature: Option<String>,
    /// Hash over the signature and the moment of signing
    ///
    /// Example: `9f86d081884c7d659a2feaa0c55ad015`.
    pub signature_hash: Option<String>,
    /// When it was signed, in ATOM notation
    ///
    /// Example: `2026-03-01T09:30:00+01:00`.
    pub signed_at: Option<DateTime<FixedOffset>>,
}

object! {
    AgreementSigner {
        id: required String = "id", first_name: required String = "firstName",
        last_name: required String = "lastName", email: required String = "email",
        should_identify: optional bool = "shouldIdentify", signature: optional String = "signature",
        signature_hash: optional String = "signatureHash",
        signed_at: optional DateTime<FixedOffset> as date = "signedAt",
    }
    new(
        id: impl Into<String>, first_name: impl Into<String>, last_name: impl Into<String>,
        email: impl Into<String>,
    )
}

/// A document of an agreement
///
/// Part of [`models::AgreementWithDetails`](crate::mijnklantportaal::models::AgreementWithDetails).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgreementDocument {
    /// ID, beginning with `agd_`
    ///
    /// Example: `agd_5be07a1f94c3`.
    pub id: String,
    /// Name of the file
    ///
    /// Example: `contract.pdf`.
    pub document_name: String,
    /// Size of the file; the unit is not said
    ///
    /// Example: `51200`.
    pub file_size: Option<i64>,
    /// Hash of the file
    ///
    /// Example: `9f86d081884c7d659a2feaa0c55ad015`.
    pub file_hash: Option<String>,
}

object! {
    AgreementDocument {
        id: required String = "id", document_name: required String = "documentName",
        file_size: optional i64 = "fileSize", file_hash: optional String = "fileHash",
    }
    new(id: impl Into<String>, document_name: impl Into<String>)
}

/// Returned by [`Agreements::download_document`](crate::mijnklantportaal::resources::agreements::Agreements::download_document), [`CustomerInvoices::get_pdf`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::get_pdf) and [`Files::download`](crate::mijnklantportaal::resources::files::Files::download).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiCloudfile {
    /// Link to the file
    ///
    /// Example: `https://...`.
    pub link: Option<String>,
    /// Date and time when the link to the file expires, written in ATOM format.
    ///
    /// Example: `2025-04-29T21:00:00+02:00`.
    pub expires_at: Option<DateTime<FixedOffset>>,
}

object! {
    ApiCloudfile {
        link: optional String = "link",
        expires_at: optional DateTime<FixedOffset> as date = "expiresAt",
    }
}

/// An appointment (afspraak)
///
/// Returned by [`Appointments::schedule`](crate::mijnklantportaal::resources::appointments::Appointments::schedule), [`Appointments::get`](crate::mijnklantportaal::resources::appointments::Appointments::get), [`Appointments::change_status`](crate::mijnklantportaal::resources::appointments::Appointments::change_status) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Appointment {
    /// ID, beginning with `apt_`
    ///
    /// Example: `apt_61c0de84fa29`.
    pub id: String,
    /// The customer it is with, if it is one
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: Option<String>,
    /// Name of who it is with
    ///
    /// Example: `Pieter van Dam`.
    pub attendee_name: Option<String>,
    /// Email address of who it is with
    ///
    /// Example: `pieter@example.com`.
    pub attendee_email: Option<String>,
    /// When it begins, in ATOM notation
    ///
    /// Example: `2026-03-05T14:30:00+01:00`.
    pub starts_at: DateTime<FixedOffset>,
    /// When it ends, in ATOM notation
    ///
    /// Example: `2026-03-05T15:15:00+01:00`.
    pub ends_at: DateTime<FixedOffset>,
    /// What became of it: `scheduled`, `canceled` or `pending`
    ///
    /// Example: `scheduled`.
    pub status: AppointmentStatus,
    /// Where it takes place, if online
    ///
    /// Example: `https://meet.example.com/abc`.
    pub online_meeting_link: Option<String>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    Appointment {
        id: required String = "id", customer_id: optional String = "customerId",
        attendee_name: optional String = "attendeeName",
        attendee_email: optional String = "attendeeEmail",
        starts_at: required DateTime<FixedOffset> as date = "startsAt",
        ends_at: required DateTime<FixedOffset> as date = "endsAt",
        status: required AppointmentStatus = "status",
        online_meeting_link: optional String = "onlineMeetingLink",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, starts_at: DateTime<FixedOffset>, ends_at: DateTime<FixedOffset>,
        status: impl Into<AppointmentStatus>, created_at: DateTime<FixedOffset>,
    )
}

/// What became of it: `scheduled`, `canceled` or `pending`
///
/// Example: `scheduled`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AppointmentStatus {
    Scheduled,
    Canceled,
    Pending,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AppointmentStatus { Scheduled = "scheduled", Canceled = "canceled", Pending = "pending" } else Unknown
}

/// A customer (klant)
///
/// Returned by [`Customers::create`](crate::mijnklantportaal::resources::customers::Customers::create), [`Customers::get`](crate::mijnklantportaal::resources::customers::Customers::get) and [`Customers::edit`](crate::mijnklantportaal::resources::customers::Customers::edit).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// ID, beginning with `cst_`
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub id: String,
    /// What the customer is called
    ///
    /// Example: `Bakkerij de Vries`.
    pub company_name: String,
    /// Street and house number
    ///
    /// Example: `Dorpsstraat 12`.
    pub address: Option<String>,
    /// Postcode
    ///
    /// Example: `3511AB`.
    pub zip_code: Option<String>,
    /// City
    ///
    /// Example: `Utrecht`.
    pub city: Option<String>,
    /// Country in two letters (ISO 3166-1 alpha-2)
    ///
    /// Example: `NL`.
    pub country_code: Option<String>,
    /// Email address for notifications
    ///
    /// Example: `info@example.com`.
    pub primary_email: Option<String>,
    /// Telephone number with the country
    ///
    /// Example: `+31301234567`.
    pub phone: Option<String>,
    /// The bookkeeping that the customer is from
    ///
    /// Example: `acumulus`.
    pub integration: Option<String>,
    /// ID of the customer there
    ///
    /// Example: `4711`.
    pub integration_id: Option<String>,
    /// IDs of the groups that the customer is in
    pub customer_groups: Vec<String>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    Customer {
        id: required String = "id", company_name: required String = "companyName",
        address: optional String = "address", zip_code: optional String = "zipCode",
        city: optional String = "city", country_code: optional String = "countryCode",
        primary_email: optional String = "primaryEmail", phone: optional String = "phone",
        integration: optional String = "integration",
        integration_id: optional String = "integrationId",
        customer_groups: required Vec<String> = "customerGroups",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, company_name: impl Into<String>, customer_groups: Vec<String>,
        created_at: DateTime<FixedOffset>,
    )
}

/// A group of customers (klantgroep)
///
/// Returned by [`CustomerGroups::create`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::create), [`CustomerGroups::get`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::get) and [`CustomerGroups::edit`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::edit).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroup {
    /// ID, beginning with `cug_`
    ///
    /// Example: `cug_27fd30b5a8e1`.
    pub id: String,
    /// What the group is called
    ///
    /// Example: `Hosting`.
    pub name: String,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    CustomerGroup {
        id: required String = "id", name: required String = "name",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(id: impl Into<String>, name: impl Into<String>, created_at: DateTime<FixedOffset>)
}

/// An invoice (factuur) to a customer
///
/// Returned by [`CustomerInvoices::create`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::create), [`CustomerInvoices::create_manual`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::create_manual), [`CustomerInvoices::get`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::get) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerInvoice {
    /// ID, beginning with `inv_`
    ///
    /// Example: `inv_c05e92d71b48`.
    pub id: String,
    /// The customer it is for
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// Number of the invoice, as text
    ///
    /// Example: `2026-0142`.
    pub invoice_number: String,
    /// Date of the invoice, as `YYYY-MM-DD`
    ///
    /// Example: `2026-02-27`.
    pub issued_at: NaiveDate,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Amount, as text
    ///
    /// Example: `145.20`.
    pub amount: String,
    /// When it was paid, in ATOM notation; `null` while it is due
    ///
    /// Example: `2026-03-02T12:59:00+01:00`.
    pub paid_at: Option<DateTime<FixedOffset>>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
    /// What belongs to it
    pub links: Option<CustomerInvoiceLinks>,
}

object! {
    CustomerInvoice {
        id: required String = "id", customer_id: required String = "customerId",
        invoice_number: required String = "invoiceNumber",
        issued_at: required NaiveDate as date = "issuedAt", currency: required String = "currency",
        amount: required String = "amount",
        paid_at: optional DateTime<FixedOffset> as date = "paidAt",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        links: optional CustomerInvoiceLinks = "links",
    }
    new(
        id: impl Into<String>, customer_id: impl Into<String>, invoice_number: impl Into<String>,
        issued_at: NaiveDate, currency: impl Into<String>, amount: impl Into<String>,
        created_at: DateTime<FixedOffset>,
    )
}

/// What belongs to it
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerInvoiceLinks {
    /// The customer it belongs to
    pub customer: Option<Link>,
    /// Where it can be paid
    pub online_payment_link: Option<CustomerInvoiceLinksOnlinePaymentLink>,
}

object! {
    CustomerInvoiceLinks {
        customer: optional Link = "customer",
        online_payment_link: optional CustomerInvoiceLinksOnlinePaymentLink = "onlinePaymentLink",
    }
}

/// The customer it belongs to
///
/// Part of [`models::CustomerInvoiceLinks`](crate::mijnklantportaal::models::CustomerInvoiceLinks), [`models::CustomerInvoiceLinksOnlinePaymentLink`](crate::mijnklantportaal::models::CustomerInvoiceLinksOnlinePaymentLink), [`models::CustomerOfferLinksCustomer`](crate::mijnklantportaal::models::CustomerOfferLinksCustomer) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// Where it leads to
    pub href: String,
    /// Media type of what is there
    pub r#type: Option<String>,
}

object! {
    Link { href: required String = "href", r#type: optional String = "type" }
    new(href: impl Into<String>)
}

/// Where it can be paid
pub type CustomerInvoiceLinksOnlinePaymentLink = Link;

/// An offer (offerte) to a customer
///
/// Returned by [`CustomerOffers::create`](crate::mijnklantportaal::resources::customer_offers::CustomerOffers::create), [`CustomerOffers::create_manual`](crate::mijnklantportaal::resources::customer_offers::CustomerOffers::create_manual), [`CustomerOffers::get`](crate::mijnklantportaal::resources::customer_offers::CustomerOffers::get) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerOffer {
    /// ID, beginning with `off_`
    ///
    /// Example: `off_94b1e6f0d32a`.
    pub id: String,
    /// The customer it is for
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// Number of the offer, as text
    ///
    /// Example: `2026-017`.
    pub offer_number: String,
    /// Date of the offer, as `YYYY-MM-DD`
    ///
    /// Example: `2026-02-27`.
    pub issued_at: NaiveDate,
    /// Date until which it holds, as `YYYY-MM-DD`
    ///
    /// Example: `2026-03-27`.
    pub expires_at: Option<NaiveDate>,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Amount, as text
    ///
    /// Example: `145.20`.
    pub amount: String,
    /// When it was accepted, in ATOM notation
    ///
    /// Example: `2026-03-04T20:51:50+01:00`.
    pub accepted_at: Option<DateTime<FixedOffset>>,
    /// IP address that it was accepted from
    ///
    /// Example: `203.0.113.7`.
    pub accepted_via_ip: Option<String>,
    /// Browser that it was accepted with
    ///
    /// Example: `Mozilla/5.0`.
    pub accepted_via_user_agent: Option<String>,
    /// Signature of who accepted it, a PNG image as a `data:` URL
    ///
    /// Example: `data:image/png;base64,iVBORw0KGgo=`.
    pub acceptance_signature: Option<String>,
    /// When it was rejected, in ATOM notation
    ///
    /// Example: `2026-03-04T20:51:50+01:00`.
    pub rejected_at: Option<DateTime<FixedOffset>>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
    /// What belongs to it
    pub links: Option<CustomerOfferLinks>,
}

object! {
    CustomerOffer {
        id: required String = "id", customer_id: required String = "customerId",
        offer_number: required String = "offerNumber",
        issued_at: required NaiveDate as date = "issuedAt",
        expires_at: optional NaiveDate as date = "expiresAt",
        currency: required String = "currency", amount: required String = "amount",
        accepted_at: optional DateTime<FixedOffset> as date = "acceptedAt",
        accepted_via_ip: optional String = "acceptedViaIp",
        accepted_via_user_agent: optional String = "acceptedViaUserAgent",
        acceptance_signature: optional String = "acceptanceSignature",
        rejected_at: optional DateTime<FixedOffset> as date = "rejectedAt",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        links: optional CustomerOfferLinks = "links",
    }
    new(
        id: impl Into<String>, customer_id: impl Into<String>, offer_number: impl Into<String>,
        issued_at: NaiveDate, currency: impl Into<String>, amount: impl Into<String>,
        created_at: DateTime<FixedOffset>,
    )
}

/// What belongs to it
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerOfferLinks {
    /// The customer it belongs to
    pub customer: Option<CustomerOfferLinksCustomer>,
}

object! { CustomerOfferLinks { customer: optional CustomerOfferLinksCustomer = "customer" } }

/// The customer it belongs to
pub type CustomerOfferLinksCustomer = Link;

/// A subscription (abonnement) of a customer
///
/// Returned by [`CustomerSubscriptions::create`](crate::mijnklantportaal::resources::customer_subscriptions::CustomerSubscriptions::create), [`CustomerSubscriptions::get`](crate::mijnklantportaal::resources::customer_subscriptions::CustomerSubscriptions::get), [`CustomerSubscriptions::change`](crate::mijnklantportaal::resources::customer_subscriptions::CustomerSubscriptions::change) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscription {
    /// ID, beginning with `sub_`
    ///
    /// Example: `sub_e7a20c95f416`.
    pub id: String,
    /// The customer who has it
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// What it is for
    ///
    /// Example: `Hosting`.
    pub description: String,
    /// Date on which it begins, as `YYYY-MM-DD`
    ///
    /// Example: `2026-03-01`.
    pub starts_at: NaiveDate,
    /// How long a term is: `14 days`, `1 month`, `2 months`, `6 months` or `1 year`
    ///
    /// Example: `1 year`.
    pub interval: Interval,
    /// Date on which the next term begins, as `YYYY-MM-DD`
    ///
    /// Example: `2027-03-01`.
    pub renews_at: Option<NaiveDate>,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Amount of a term, as text
    ///
    /// Example: `120.00`.
    pub amount: String,
    /// VAT (btw) in percent: 0, 9 or 21
    ///
    /// Example: `21`.
    pub vat_rate: i64,
    /// How far it is: `planned`, `in_progress`, `terminated` or `ended`
    ///
    /// Example: `in_progress`.
    pub status: CustomerSubscriptionStatus,
    /// What is done for each term
    pub options: Option<CustomerSubscriptionOptions>,
    /// When it was ended, in ATOM notation
    ///
    /// Example: `2026-12-31T23:59:00+01:00`.
    pub terminated_at: Option<DateTime<FixedOffset>>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    CustomerSubscription {
        id: required String = "id", customer_id: required String = "customerId",
        description: required String = "description",
        starts_at: required NaiveDate as date = "startsAt",
        interval: required Interval = "interval",
        renews_at: optional NaiveDate as date = "renewsAt", currency: required String = "currency",
        amount: required String = "amount", vat_rate: required i64 = "vatRate",
        status: required CustomerSubscriptionStatus = "status",
        options: optional CustomerSubscriptionOptions = "options",
        terminated_at: optional DateTime<FixedOffset> as date = "terminatedAt",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, customer_id: impl Into<String>, description: impl Into<String>,
        starts_at: NaiveDate, interval: impl Into<Interval>, currency: impl Into<String>,
        amount: impl Into<String>, vat_rate: i64, status: impl Into<CustomerSubscriptionStatus>,
        created_at: DateTime<FixedOffset>,
    )
}

/// How far it is: `planned`, `in_progress`, `terminated` or `ended`
///
/// Example: `in_progress`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CustomerSubscriptionStatus {
    Planned,
    InProgress,
    Terminated,
    Ended,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CustomerSubscriptionStatus {
        Planned = "planned", InProgress = "in_progress", Terminated = "terminated", Ended = "ended",
    } else Unknown
}

/// What is done for each term
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscriptionOptions {
    /// Whether an invoice is made for each term
    ///
    /// Example: `true`.
    pub create_invoice: Option<bool>,
    /// What this invoice says
    ///
    /// Example: `Hosting, another year`.
    pub invoice_description: Option<String>,
    /// Whether each term is collected
    ///
    /// Example: `true`.
    pub create_payment: Option<bool>,
    /// What it is collected by
    ///
    /// Example: `mollie`.
    pub payment_integration: Option<String>,
    /// The mandate it is collected with
    ///
    /// Example: `mdt_0f6b83a1`.
    pub payment_integration_mandate_id: Option<String>,
    /// Whether a payment that failed is followed up
    ///
    /// Example: `true`.
    pub follow_up_failed_payment: Option<bool>,
}

object! {
    CustomerSubscriptionOptions {
        create_invoice: optional bool = "createInvoice",
        invoice_description: optional String = "invoiceDescription",
        create_payment: optional bool = "createPayment",
        payment_integration: optional String = "paymentIntegration",
        payment_integration_mandate_id: optional String = "paymentIntegrationMandateId",
        follow_up_failed_payment: optional bool = "followUpFailedPayment",
    }
}

/// A package (abonnementspakket) that customers can subscribe to
///
/// Returned by [`CustomerSubscriptionPackages::create`](crate::mijnklantportaal::resources::customer_subscription_packages::CustomerSubscriptionPackages::create) and [`CustomerSubscriptionPackages::get`](crate::mijnklantportaal::resources::customer_subscription_packages::CustomerSubscriptionPackages::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscriptionPackage {
    /// ID, beginning with `spg_`
    ///
    /// Example: `spg_b93d10e6c75f`.
    pub id: String,
    /// What the package is called
    ///
    /// Example: `Hosting S`.
    pub name: String,
    /// What it contains
    ///
    /// Example: `10 GB, one domain`.
    pub description: Option<String>,
    /// How long a term is: `14 days`, `1 month`, `2 months`, `6 months` or `1 year`
    ///
    /// Example: `1 year`.
    pub interval: Interval,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Amount of a term, as text
    ///
    /// Example: `120.00`.
    pub amount: String,
    /// VAT (btw) in percent: 0, 9 or 21
    ///
    /// Example: `21`.
    pub vat_rate: i64,
    /// Whether customers can subscribe in the portal
    ///
    /// Example: `true`.
    pub available_for_sale: bool,
}

object! {
    CustomerSubscriptionPackage {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", interval: required Interval = "interval",
        currency: required String = "currency", amount: required String = "amount",
        vat_rate: required i64 = "vatRate", available_for_sale: required bool = "availableForSale",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, interval: impl Into<Interval>,
        currency: impl Into<String>, amount: impl Into<String>, vat_rate: i64,
        available_for_sale: bool,
    )
}

/// An error of [`Agreements::create`](crate::mijnklantportaal::resources::agreements::Agreements::create), [`Agreements::get`](crate::mijnklantportaal::resources::agreements::Agreements::get), [`Agreements::download_document`](crate::mijnklantportaal::resources::agreements::Agreements::download_document) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorApiError {
    /// Explanation what went wrong
    pub message: Option<String>,
}

object! { ErrorApiError { message: optional String = "message" } }

/// A file (bestand) or directory (map)
///
/// Returned by [`Files::upload`](crate::mijnklantportaal::resources::files::Files::upload) and [`Files::get`](crate::mijnklantportaal::resources::files::Files::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileOrDirectory {
    /// ID, beginning with `fsf_` for a file and `fsd_` for a directory
    ///
    /// Example: `fsf_4c81d9a70e2b`.
    pub id: String,
    /// What it is: `file` or `directory`
    ///
    /// Example: `file`.
    pub r#type: FileOrDirectoryType,
    /// Its name
    ///
    /// Example: `statement.pdf`.
    pub name: String,
    /// Size of a file in bytes; `null` for a directory
    ///
    /// Example: `1284`.
    pub size: Option<i64>,
    /// Media type of a file; `null` for a directory
    ///
    /// Example: `application/pdf`.
    pub mime: Option<String>,
    /// The share it is in, if there is one
    ///
    /// Example: `fss_b4c81d9a70e2`.
    pub file_share_id: Option<String>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    FileOrDirectory {
        id: required String = "id", r#type: required FileOrDirectoryType = "type",
        name: required String = "name", size: optional i64 = "size", mime: optional String = "mime",
        file_share_id: optional String = "fileShareId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, r#type: impl Into<FileOrDirectoryType>, name: impl Into<String>,
        created_at: DateTime<FixedOffset>,
    )
}

/// What it is: `file` or `directory`
///
/// Example: `file`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum FileOrDirectoryType {
    File,
    Directory,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { FileOrDirectoryType { File = "file", Directory = "directory" } else Unknown }

/// A request for files (bestandsverzoek)
///
/// Returned by [`FileRequests::create`](crate::mijnklantportaal::resources::file_requests::FileRequests::create) and [`FileRequests::get`](crate::mijnklantportaal::resources::file_requests::FileRequests::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileRequest {
    /// ID, beginning with `frq_`
    ///
    /// Example: `frq_9a70e2b4c81d`.
    pub id: String,
    /// What the request is called in the portal of the company
    ///
    /// Example: `Papers for 2026`.
    pub name: String,
    /// What the files are needed for
    ///
    /// Example: `We need these for your yearly accounts`.
    pub description: Option<String>,
    /// The directory that the files go into, if one was given
    ///
    /// Example: `fsd_70e2b4c81d9a`.
    pub directory_id: Option<String>,
    /// The customer who is asked; `null` where it is by a public link
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: Option<String>,
    /// The files that are asked for
    pub requested_files: Vec<RequestedFile>,
    /// When the last file was uploaded, in ATOM notation
    ///
    /// Example: `2026-03-03T08:00:00+01:00`.
    pub completed_at: Option<DateTime<FixedOffset>>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
    /// What belongs to it
    pub links: Option<FileRequestLinks>,
}

object! {
    FileRequest {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", directory_id: optional String = "directoryId",
        customer_id: optional String = "customerId",
        requested_files: required Vec<RequestedFile> = "requestedFiles",
        completed_at: optional DateTime<FixedOffset> as date = "completedAt",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        links: optional FileRequestLinks = "links",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, requested_files: Vec<RequestedFile>,
        created_at: DateTime<FixedOffset>,
    )
}

/// A file that is asked for
///
/// Part of [`models::FileRequest`](crate::mijnklantportaal::models::FileRequest).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestedFile {
    /// ID, beginning with `fqf_`
    ///
    /// Example: `fqf_2b4c81d9a70e`.
    pub id: String,
    /// What the file is
    ///
    /// Example: `Bank statement`.
    pub name: String,
    /// More about it
    ///
    /// Example: `Of December`.
    pub description: Option<String>,
    /// Whether the request is incomplete without it
    ///
    /// Example: `true`.
    pub required: bool,
    /// How large it may be; the unit is not said
    ///
    /// Example: `10240`.
    pub max_file_size: Option<i64>,
    /// The file that was uploaded
    ///
    /// Example: `fsf_4c81d9a70e2b`.
    pub uploaded_file_id: Option<String>,
}

object! {
    RequestedFile {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", required: required bool = "required",
        max_file_size: optional i64 = "maxFileSize",
        uploaded_file_id: optional String = "uploadedFileId",
    }
    new(id: impl Into<String>, name: impl Into<String>, required: bool)
}

/// What belongs to it
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileRequestLinks {
    /// The customer it belongs to
    pub customer: Option<FileRequestLinksCustomer>,
    /// Where the files can be uploaded
    pub public_request: Option<FileRequestLinksPublicRequest>,
}

object! {
    FileRequestLinks {
        customer: optional FileRequestLinksCustomer = "customer",
        public_request: optional FileRequestLinksPublicRequest = "publicRequest",
    }
}

/// The customer it belongs to
pub type FileRequestLinksCustomer = Link;

/// Where the files can be uploaded
pub type FileRequestLinksPublicRequest = Link;

/// Files and directories that are shared (gedeelde bestanden)
///
/// Returned by [`FileShares::create`](crate::mijnklantportaal::resources::file_shares::FileShares::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileShare {
    /// ID, beginning with `fss_`
    ///
    /// Example: `fss_b4c81d9a70e2`.
    pub id: String,
    /// The customer it is shared with, if it is one
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub shared_with_customer_id: Option<String>,
    /// The files and directories
    pub shared_content: Vec<FileOrDirectory>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
    /// What belongs to it
    pub links: Option<FileShareLinks>,
}

object! {
    FileShare {
        id: required String = "id",
        shared_with_customer_id: optional String = "sharedWithCustomerId",
        shared_content: required Vec<FileOrDirectory> = "sharedContent",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        links: optional FileShareLinks = "links",
    }
    new(
        id: impl Into<String>, shared_content: Vec<FileOrDirectory>,
        created_at: DateTime<FixedOffset>,
    )
}

/// What belongs to it
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FileShareLinks {
    /// The customer it belongs to
    pub customer: Option<FileShareLinksCustomer>,
    /// Where it can be seen
    pub public_share: Option<FileShareLinksPublicShare>,
}

object! {
    FileShareLinks {
        customer: optional FileShareLinksCustomer = "customer",
        public_share: optional FileShareLinksPublicShare = "publicShare",
    }
}

/// The customer it belongs to
pub type FileShareLinksCustomer = Link;

/// Where it can be seen
pub type FileShareLinksPublicShare = Link;

/// An invoice (factuur) of MijnKlantportaal itself
///
/// Returned by [`Invoices::get`](crate::mijnklantportaal::resources::invoices::Invoices::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// ID, beginning with `fac_`
    ///
    /// Example: `fac_d31f7ab08c62`.
    pub id: String,
    /// Number of the invoice
    ///
    /// Example: `MKP-2026.0010`.
    pub invoice_number: String,
    /// The lines of the invoice
    pub lines: Vec<InvoiceLine>,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Sum without VAT (btw)
    ///
    /// Example: `30`.
    pub subtotal_amount: Amount,
    /// The VAT
    ///
    /// Example: `6.3`.
    pub vat_amount: Amount,
    /// Sum with VAT
    ///
    /// Example: `36.3`.
    pub total_amount: Amount,
    /// When it was sent, in ISO 8601 notation
    ///
    /// Example: `2026-02-01T00:00:00.000Z`.
    pub issued_at: DateTime<FixedOffset>,
    /// Whether it is paid
    ///
    /// Example: `true`.
    pub is_paid: bool,
}

object! {
    Invoice {
        id: required String = "id", invoice_number: required String = "invoiceNumber",
        lines: required Vec<InvoiceLine> = "lines", currency: required String = "currency",
        subtotal_amount: required Amount = "subtotalAmount",
        vat_amount: required Amount = "vatAmount", total_amount: required Amount = "totalAmount",
        issued_at: required DateTime<FixedOffset> as date = "issuedAt",
        is_paid: required bool = "isPaid",
    }
    new(
        id: impl Into<String>, invoice_number: impl Into<String>, lines: Vec<InvoiceLine>,
        currency: impl Into<String>, subtotal_amount: impl Into<Amount>,
        vat_amount: impl Into<Amount>, total_amount: impl Into<Amount>,
        issued_at: DateTime<FixedOffset>, is_paid: bool,
    )
}

/// A line of an invoice
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceLine {
    /// ID, beginning with `fcl_`
    ///
    /// Example: `fcl_08c62d31f7ab`.
    pub id: String,
    /// What is charged for
    ///
    /// Example: `Subscription, a month`.
    pub description: String,
    /// How often
    ///
    /// Example: `1`.
    pub quantity: i64,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Amount without VAT (btw)
    ///
    /// Example: `30`.
    pub amount_excl_vat: Amount,
    /// VAT (btw) in percent
    ///
    /// Example: `21`.
    pub vat_rate: i64,
    /// The VAT
    ///
    /// Example: `6.3`.
    pub vat_amount: Amount,
    /// Amount with VAT
    ///
    /// Example: `36.3`.
    pub amount_incl_vat: Amount,
}

object! {
    InvoiceLine {
        id: required String = "id", description: required String = "description",
        quantity: required i64 = "quantity", currency: required String = "currency",
        amount_excl_vat: required Amount = "amountExclVat", vat_rate: required i64 = "vatRate",
        vat_amount: required Amount = "vatAmount",
        amount_incl_vat: required Amount = "amountInclVat",
    }
    new(
        id: impl Into<String>, description: impl Into<String>, quantity: i64,
        currency: impl Into<String>, amount_excl_vat: impl Into<Amount>, vat_rate: i64,
        vat_amount: impl Into<Amount>, amount_incl_vat: impl Into<Amount>,
    )
}

/// A link that somebody can pay by (betaallink)
///
/// Returned by [`PaymentLinks::create`](crate::mijnklantportaal::resources::payment_links::PaymentLinks::create) and [`PaymentLinks::get`](crate::mijnklantportaal::resources::payment_links::PaymentLinks::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentLink {
    /// ID, beginning with `plk_`
    ///
    /// Example: `plk_58ac0e91d7b3`.
    pub id: String,
    /// What it is for; also on the bank statement of who pays
    ///
    /// Example: `Contribution 2026`.
    pub description: String,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Amount, as text
    ///
    /// Example: `25.00`.
    pub amount: String,
    /// Whether it can be paid more than once
    ///
    /// Example: `false`.
    pub reusable: bool,
    /// When it ends, in ATOM notation, if it does
    ///
    /// Example: `2026-05-04T23:59:59+02:00`.
    pub expires_at: Option<DateTime<FixedOffset>>,
    /// How far it is: `open`, `paid`, `expired` or `closed`
    ///
    /// Example: `open`.
    pub status: PaymentLinkStatus,
    /// Where it is paid; `null` once it cannot be
    ///
    /// Example: `https://portal.example.com/payment-link/plk_58ac0e91d7b3`.
    pub checkout_url: Option<String>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    PaymentLink {
        id: required String = "id", description: required String = "description",
        currency: required String = "currency", amount: required String = "amount",
        reusable: required bool = "reusable",
        expires_at: optional DateTime<FixedOffset> as date = "expiresAt",
        status: required PaymentLinkStatus = "status",
        checkout_url: optional String = "checkoutUrl",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, description: impl Into<String>, currency: impl Into<String>,
        amount: impl Into<String>, reusable: bool, status: impl Into<PaymentLinkStatus>,
        created_at: DateTime<FixedOffset>,
    )
}

/// How far it is: `open`, `paid`, `expired` or `closed`
///
/// Example: `open`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentLinkStatus {
    Open,
    Paid,
    Expired,
    Closed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentLinkStatus { Open = "open", Paid = "paid", Expired = "expired", Closed = "closed" } else Unknown
}

/// A payment (betaling) by a payment link
///
/// Part of [`models::PaymentLinkPaymentPage`](crate::mijnklantportaal::models::PaymentLinkPaymentPage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentLinkPayment {
    /// ID, beginning with `plp_`
    ///
    /// Example: `plp_c0e91d7b358a`.
    pub id: String,
    /// The payment link
    ///
    /// Example: `plk_58ac0e91d7b3`.
    pub payment_link_id: String,
    /// Currency of the amount; `EUR` so far
    ///
    /// Example: `EUR`.
    pub currency: String,
    /// Amount, as text
    ///
    /// Example: `25.00`.
    pub amount: String,
    /// How far it is, such as `paid`
    ///
    /// Example: `paid`.
    pub status: String,
    /// Who paid
    ///
    /// Example: `P. van Dam`.
    pub payers_name: Option<String>,
    /// What it was paid by
    ///
    /// Example: `mollie`.
    pub integration: Option<String>,
    /// ID of the payment there
    ///
    /// Example: `tr_7UhSN1`.
    pub integration_id: Option<String>,
    /// When it was begun, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    PaymentLinkPayment {
        id: required String = "id", payment_link_id: required String = "paymentLinkId",
        currency: required String = "currency", amount: required String = "amount",
        status: required String = "status", payers_name: optional String = "payersName",
        integration: optional String = "integration",
        integration_id: optional String = "integrationId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, payment_link_id: impl Into<String>, currency: impl Into<String>,
        amount: impl Into<String>, status: impl Into<String>, created_at: DateTime<FixedOffset>,
    )
}

/// A punch card (strippenkaart) that customers can have
///
/// Returned by [`PunchCards::create`](crate::mijnklantportaal::resources::punch_cards::PunchCards::create), [`PunchCards::get`](crate::mijnklantportaal::resources::punch_cards::PunchCards::get) and [`PunchCards::edit`](crate::mijnklantportaal::resources::punch_cards::PunchCards::edit).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PunchCard {
    /// ID, beginning with `pcd_`
    ///
    /// Example: `pcd_1e6c93f0b5d4`.
    pub id: String,
    /// What the card is called
    ///
    /// Example: `Driving lessons`.
    pub name: String,
    /// More about it, shown in the portal
    ///
    /// Example: `In an electric car`.
    pub description: Option<String>,
    /// How many punches the card has
    ///
    /// Example: `20`.
    pub punches: i64,
    /// What a punch stands for
    ///
    /// Example: `lessons`.
    pub punch_label: String,
    /// Whether customers can buy it in the portal
    ///
    /// Example: `true`.
    pub for_sale: bool,
    /// Price in euros with VAT (btw), as text; `null` where it is not for sale
    ///
    /// Example: `899.00`.
    pub price: Option<String>,
    /// VAT (btw) in percent: 21, 9 or 0; `null` where it is not for sale
    ///
    /// Example: `21`.
    pub vat_rate: Option<i64>,
    /// After how many periods a card that was issued ends
    ///
    /// Example: `3`.
    pub expiry_value: Option<i64>,
    /// What a period is: `days`, `months` or `years`
    ///
    /// Example: `years`.
    pub expiry_periode: Option<PunchCardPeriod>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    PunchCard {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", punches: required i64 = "punches",
        punch_label: required String = "punchLabel", for_sale: required bool = "forSale",
        price: optional String = "price", vat_rate: optional i64 = "vatRate",
        expiry_value: optional i64 = "expiryValue",
        expiry_periode: optional PunchCardPeriod = "expiryPeriode",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, punches: i64,
        punch_label: impl Into<String>, for_sale: bool, created_at: DateTime<FixedOffset>,
    )
}

/// A punch card that a customer has (uitgegeven strippenkaart)
///
/// Returned by [`PunchCards::issue`](crate::mijnklantportaal::resources::punch_cards::PunchCards::issue), [`PunchCards::get_issued`](crate::mijnklantportaal::resources::punch_cards::PunchCards::get_issued) and [`PunchCards::stamp`](crate::mijnklantportaal::resources::punch_cards::PunchCards::stamp).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PunchCardBought {
    /// ID, beginning with `pcb_`
    ///
    /// Example: `pcb_a20d7e58c13f`.
    pub id: String,
    /// The punch card
    ///
    /// Example: `pcd_1e6c93f0b5d4`.
    pub punch_card_id: String,
    /// The customer who has it
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// How many punches are left
    ///
    /// Example: `17`.
    pub punches_left: i64,
    /// What it is worth: `active`, `expired` or `fully_used`
    ///
    /// Example: `active`.
    pub status: PunchCardBoughtStatus,
    /// When it ends, in ATOM notation; `null` where it never does
    ///
    /// Example: `2029-02-27T10:15:00+01:00`.
    pub expires_at: Option<DateTime<FixedOffset>>,
    /// When the customer got it, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub issued_at: DateTime<FixedOffset>,
}

object! {
    PunchCardBought {
        id: required String = "id", punch_card_id: required String = "punchCardId",
        customer_id: required String = "customerId", punches_left: required i64 = "punchesLeft",
        status: required PunchCardBoughtStatus = "status",
        expires_at: optional DateTime<FixedOffset> as date = "expiresAt",
        issued_at: required DateTime<FixedOffset> as date = "issuedAt",
    }
    new(
        id: impl Into<String>, punch_card_id: impl Into<String>, customer_id: impl Into<String>,
        punches_left: i64, status: impl Into<PunchCardBoughtStatus>,
        issued_at: DateTime<FixedOffset>,
    )
}

/// What it is worth: `active`, `expired` or `fully_used`
///
/// Example: `active`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PunchCardBoughtStatus {
    Active,
    Expired,
    FullyUsed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PunchCardBoughtStatus { Active = "active", Expired = "expired", FullyUsed = "fully_used" } else Unknown
}

/// A ticket of a customer, without its messages
///
/// Part of [`models::TicketPage`](crate::mijnklantportaal::models::TicketPage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// ID, beginning with `tic_`
    ///
    /// Example: `tic_e05b27c9f18d`.
    pub id: String,
    /// The customer whose it is, if it is one
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: Option<String>,
    /// What it is about
    ///
    /// Example: `Question about an invoice`.
    pub title: String,
    /// Where it is from: `portal`, `email` or `chat`
    ///
    /// Example: `portal`.
    pub source: TicketSource,
    /// Whether it is `open` or `closed`
    ///
    /// Example: `open`.
    pub status: TicketStatus,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    Ticket {
        id: required String = "id", customer_id: optional String = "customerId",
        title: required String = "title", source: required TicketSource = "source",
        status: required TicketStatus = "status",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, title: impl Into<String>, source: impl Into<TicketSource>,
        status: impl Into<TicketStatus>, created_at: DateTime<FixedOffset>,
    )
}

/// A ticket of a customer with its messages
///
/// Returned by [`Tickets::get`](crate::mijnklantportaal::resources::tickets::Tickets::get), [`Tickets::add_message`](crate::mijnklantportaal::resources::tickets::Tickets::add_message), [`Tickets::close`](crate::mijnklantportaal::resources::tickets::Tickets::close) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketWithMessages {
    /// ID, beginning with `tic_`
    ///
    /// Example: `tic_e05b27c9f18d`.
    pub id: String,
    /// The customer whose it is, if it is one
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: Option<String>,
    /// What it is about
    ///
    /// Example: `Question about an invoice`.
    pub title: String,
    /// Where it is from: `portal`, `email` or `chat`
    ///
    /// Example: `portal`.
    pub source: TicketSource,
    /// Whether it is `open` or `closed`
    ///
    /// Example: `open`.
    pub status: TicketStatus,
    /// The messages (berichten), as they were posted
    pub messages: Vec<TicketMessage>,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    TicketWithMessages {
        id: required String = "id", customer_id: optional String = "customerId",
        title: required String = "title", source: required TicketSource = "source",
        status: required TicketStatus = "status",
        messages: required Vec<TicketMessage> = "messages",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, title: impl Into<String>, source: impl Into<TicketSource>,
        status: impl Into<TicketStatus>, messages: Vec<TicketMessage>,
        created_at: DateTime<FixedOffset>,
    )
}

/// A message (bericht) of a ticket
///
/// Part of [`models::TicketWithMessages`](crate::mijnklantportaal::models::TicketWithMessages).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketMessage {
    /// ID, beginning with `tim_`
    ///
    /// Example: `tim_3d9c60ab71fe`.
    pub id: String,
    /// Name of who wrote it
    ///
    /// Example: `Pieter van Dam`.
    pub posted_by: Option<String>,
    /// Whether it is from the customer
    ///
    /// Example: `true`.
    pub is_posted_by_customer: bool,
    /// The message, in HTML
    ///
    /// Example: `<p>What is the second line?</p>`.
    pub message: String,
    /// When it was posted, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub posted_at: DateTime<FixedOffset>,
    /// The files with it (bijlagen)
    pub attachments: Vec<TicketAttachment>,
}

object! {
    TicketMessage {
        id: required String = "id", posted_by: optional String = "postedBy",
        is_posted_by_customer: required bool = "isPostedByCustomer",
        message: required String = "message",
        posted_at: required DateTime<FixedOffset> as date = "postedAt",
        attachments: required Vec<TicketAttachment> = "attachments",
    }
    new(
        id: impl Into<String>, is_posted_by_customer: bool, message: impl Into<String>,
        posted_at: DateTime<FixedOffset>, attachments: Vec<TicketAttachment>,
    )
}

/// A file (bijlage) with a message
///
/// Part of [`models::TicketMessage`](crate::mijnklantportaal::models::TicketMessage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketAttachment {
    /// ID, beginning with `tma_`
    ///
    /// Example: `tma_71fe3d9c60ab`.
    pub id: String,
    /// Name of the file
    ///
    /// Example: `photo.png`.
    pub name: String,
    /// Size of the file
    ///
    /// Example: `1256`.
    pub size: Option<i64>,
    /// Media type of the file
    ///
    /// Example: `image/png`.
    pub mime: Option<String>,
}

object! {
    TicketAttachment {
        id: required String = "id", name: required String = "name", size: optional i64 = "size",
        mime: optional String = "mime",
    }
    new(id: impl Into<String>, name: impl Into<String>)
}

/// A URL that is called when something happens
///
/// Returned by [`Webhooks::create`](crate::mijnklantportaal::resources::webhooks::Webhooks::create) and [`Webhooks::get`](crate::mijnklantportaal::resources::webhooks::Webhooks::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// ID, beginning with `wbh_`
    ///
    /// Example: `wbh_64e1f09b2ac7`.
    pub id: String,
    /// What it is called for
    ///
    /// Example: `customer-created`.
    pub r#type: WebhookEvent,
    /// The URL that is called
    ///
    /// Example: `https://example.com/webhooks/portal`.
    pub url: String,
    /// A random text that calls carry in the header `X-Webhook-Signature`, by which the receiver knows that they come from MijnKlantportaal
    ///
    /// Example: `k3yQ0vXw9LmB2TzR`.
    pub secret: String,
    /// When it was added, in ATOM notation
    ///
    /// Example: `2026-02-27T10:15:00+01:00`.
    pub created_at: DateTime<FixedOffset>,
}

object! {
    Webhook {
        id: required String = "id", r#type: required WebhookEvent = "type",
        url: required String = "url", secret: required String = "secret",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
    }
    new(
        id: impl Into<String>, r#type: impl Into<WebhookEvent>, url: impl Into<String>,
        secret: impl Into<String>, created_at: DateTime<FixedOffset>,
    )
}

/// More requests were sent than a minute has
///
/// An error of [`Agreements::list`](crate::mijnklantportaal::resources::agreements::Agreements::list), [`Agreements::create`](crate::mijnklantportaal::resources::agreements::Agreements::create), [`Agreements::get`](crate::mijnklantportaal::resources::agreements::Agreements::get) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RateLimited {
    /// The status, 429
    ///
    /// Example: `429`.
    pub code: i64,
    /// What went wrong
    ///
    /// Example: `Too many requests.`.
    pub message: String,
}

object! {
    RateLimited { code: required i64 = "code", message: required String = "message" }
    new(code: i64, message: impl Into<String>)
}

/// An amount of money, as text or as a number
///
/// Part of [`models::Invoice`](crate::mijnklantportaal::models::Invoice) and [`models::InvoiceLine`](crate::mijnklantportaal::models::InvoiceLine).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Amount {
    Text(String),
    Number(f64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Amount { Text = string, Number = number } else Unknown
    from { Text: String, Text: &str, Number: f64 }
}

/// How far an agreement is
///
/// Part of [`models::AgreementWithDetails`](crate::mijnklantportaal::models::AgreementWithDetails).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AgreementStatus {
    Sent,
    Signed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AgreementStatus { Sent = "sent", Signed = "signed" } else Unknown }

/// How long a term of a subscription is
///
/// Part of [`models::CustomerSubscription`](crate::mijnklantportaal::models::CustomerSubscription), [`models::CustomerSubscriptionPackage`](crate::mijnklantportaal::models::CustomerSubscriptionPackage), [`models::CreateCustomerSubscriptionRequest`](crate::mijnklantportaal::models::CreateCustomerSubscriptionRequest) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Interval {
    FourteenDays,
    OneMonth,
    TwoMonths,
    SixMonths,
    OneYear,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    Interval {
        FourteenDays = "14 days", OneMonth = "1 month", TwoMonths = "2 months",
        SixMonths = "6 months", OneYear = "1 year",
    } else Unknown
}

/// What the time of an issued card is counted in
///
/// Part of [`models::CreatePunchCardRequest`](crate::mijnklantportaal::models::CreatePunchCardRequest).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PunchCardPeriod {
    Days,
    Months,
    Years,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PunchCardPeriod { Days = "days", Months = "months", Years = "years" } else Unknown }

/// Where a ticket is from
///
/// Part of [`models::TicketWithMessages`](crate::mijnklantportaal::models::TicketWithMessages).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketSource {
    Portal,
    Email,
    Chat,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TicketSource { Portal = "portal", Email = "email", Chat = "chat" } else Unknown }

/// Whether a ticket is closed
///
/// Part of [`models::TicketWithMessages`](crate::mijnklantportaal::models::TicketWithMessages).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketStatus {
    Open,
    Closed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TicketStatus { Open = "open", Closed = "closed" } else Unknown }

/// What a webhook is called for
///
/// Part of [`models::CreateWebhookRequest`](crate::mijnklantportaal::models::CreateWebhookRequest).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    AppointmentCreated,
    AppointmentCanceled,
    CustomerCreated,
    CustomerDeleted,
    OfferCreated,
    OfferDeleted,
    OfferAccepted,
    OfferRejected,
    InvoiceCreated,
    InvoiceChargeback,
    InvoicePaid,
    InvoiceDeleted,
    PaymentLinkCreated,
    PaymentLinkExpired,
    PaymentLinkPaid,
    TicketCreated,
    TicketReplyCustomer,
    TicketReplyEmployee,
    SubscriptionCreated,
    SubscriptionUpdated,
    SubscriptionDeleted,
    SubscriptionPaymentCreated,
    SubscriptionPaymentUpdated,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    WebhookEvent {
        AppointmentCreated = "appointment-created", AppointmentCanceled = "appointment-canceled",
        CustomerCreated = "customer-created", CustomerDeleted = "customer-deleted",
        OfferCreated = "offer-created", OfferDeleted = "offer-deleted",
        OfferAccepted = "offer-accepted", OfferRejected = "offer-rejected",
        InvoiceCreated = "invoice-created", InvoiceChargeback = "invoice-chargeback",
        InvoicePaid = "invoice-paid", InvoiceDeleted = "invoice-deleted",
        PaymentLinkCreated = "payment-link-created", PaymentLinkExpired = "payment-link-expired",
        PaymentLinkPaid = "payment-link-paid", TicketCreated = "ticket-created",
        TicketReplyCustomer = "ticket-reply-customer",
        TicketReplyEmployee = "ticket-reply-employee", SubscriptionCreated = "subscription-created",
        SubscriptionUpdated = "subscription-updated", SubscriptionDeleted = "subscription-deleted",
        SubscriptionPaymentCreated = "subscription-payment-created",
        SubscriptionPaymentUpdated = "subscription-payment-updated",
    } else Unknown
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`Agreements::list`](crate::mijnklantportaal::resources::agreements::Agreements::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgreementPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The agreements of this page
    pub data: Vec<Agreement>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/agreements?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/agreements?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/agreements`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    AgreementPage {
        current_page: required i64 = "current_page", data: required Vec<Agreement> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<Agreement>)
}

/// An agreement (overeenkomst) to be signed
///
/// Sent by [`Agreements::create`](crate::mijnklantportaal::resources::agreements::Agreements::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAgreementRequest {
    /// What the agreement is called
    ///
    /// Example: `Hosting contract`.
    pub name: String,
    /// Who signs for the company of the portal
    ///
    /// Example: `Anna de Wit`.
    pub signer_name: String,
    /// The signature of that person: a PNG image as a `data:` URL in base64
    ///
    /// Example: `data:image/png;base64,iVBORw0KGgo=`.
    pub signer_signature_data: String,
    /// Who is asked to sign, at most 5
    ///
    /// At most 5 items.
    pub signers: Vec<NewAgreementSigner>,
    /// The documents to be signed, at most 5 with 5 MB in total
    ///
    /// At most 5 items.
    pub documents: Vec<runtime::Part>,
}

parts! {
    CreateAgreementRequest {
        name: required value = "name", signer_name: required value = "signerName",
        signer_signature_data: required value = "signerSignatureData",
        signers: required value = "signers", documents: required file = "documents",
    }
    new(
        name: impl Into<String>, signer_name: impl Into<String>,
        signer_signature_data: impl Into<String>, signers: Vec<NewAgreementSigner>,
        documents: Vec<runtime::Part>,
    )
}

/// Somebody who is asked to sign
///
/// Part of [`models::CreateAgreementRequest`](crate::mijnklantportaal::models::CreateAgreementRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct NewAgreementSigner {
    /// First name of the signer
    ///
    /// Example: `Pieter`.
    pub first_name: String,
    /// Last name of the signer
    ///
    /// Example: `van Dam`.
    pub last_name: String,
    /// Where the agreement is sent to
    ///
    /// Example: `pieter@example.com`.
    pub email: String,
    /// Whether the signer has to prove who they are
    ///
    /// Example: `true`.
    pub should_identify: Option<bool>,
}

object! {
    NewAgreementSigner {
        first_name: required String = "firstName", last_name: required String = "lastName",
        email: required String = "email",
        should_identify: optional bool = "shouldIdentify" set(should_identify: bool => value),
    }
    new(first_name: impl Into<String>, last_name: impl Into<String>, email: impl Into<String>)
}

/// The appointments (afspraken) of some days
///
/// Returned by [`Appointments::list`](crate::mijnklantportaal::resources::appointments::Appointments::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListAppointmentsResponse {
    /// The appointments
    pub data: Vec<Appointment>,
}

object! {
    ListAppointmentsResponse { data: required Vec<Appointment> = "data" }
    new(data: Vec<Appointment>)
}

/// An appointment (afspraak) to be made
///
/// Sent by [`Appointments::schedule`](crate::mijnklantportaal::resources::appointments::Appointments::schedule).
#[derive(Clone, Debug, PartialEq)]
pub struct ScheduleAppointmentRequest {
    /// What the calendar shows
    ///
    /// Example: `Yearly review`.
    pub name: String,
    /// The customer it is with
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: Option<String>,
    /// Who it is with; needed without a `customerId`
    ///
    /// Example: `Pieter van Dam`.
    pub attendee_name: Option<String>,
    /// Email address of who it is with; needed without a `customerId`
    ///
    /// Example: `pieter@example.com`.
    pub attendee_email: Option<String>,
    /// When it begins, as `YYYY-MM-DD HH:MM` or with seconds
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$`. Example: `2026-03-05 14:30:00`.
    pub starts_at: String,
    /// When it ends, as `YYYY-MM-DD HH:MM` or with seconds
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}(:\d{2})?$`. Example: `2026-03-05 15:15:00`.
    pub ends_at: String,
}

object! {
    ScheduleAppointmentRequest {
        name: required String = "name",
        customer_id: optional String = "customerId" set(customer_id: impl Into<String> => value),
        attendee_name: optional String = "attendeeName"
            set(attendee_name: impl Into<String> => value),
        attendee_email: optional String = "attendeeEmail"
            set(attendee_email: impl Into<String> => value),
        starts_at: required String = "startsAt", ends_at: required String = "endsAt",
    }
    new(name: impl Into<String>, starts_at: impl Into<String>, ends_at: impl Into<String>)
}

/// What becomes of an appointment (afspraak)
///
/// Sent by [`Appointments::change_status`](crate::mijnklantportaal::resources::appointments::Appointments::change_status).
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeAppointmentStatusRequest {
    /// What becomes of it: `scheduled` or `canceled`
    ///
    /// Example: `scheduled`.
    pub status: ChangeAppointmentStatusRequestStatus,
}

object! {
    ChangeAppointmentStatusRequest {
        status: required ChangeAppointmentStatusRequestStatus = "status",
    }
    new(status: impl Into<ChangeAppointmentStatusRequestStatus>)
}

/// What becomes of it: `scheduled` or `canceled`
///
/// Example: `scheduled`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ChangeAppointmentStatusRequestStatus {
    Scheduled,
    Canceled,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    ChangeAppointmentStatusRequestStatus { Scheduled = "scheduled", Canceled = "canceled" } else Unknown
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`Customers::list`](crate::mijnklantportaal::resources::customers::Customers::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The customers of this page
    pub data: Vec<Customer>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customers?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customers?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customers`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    CustomerPage {
        current_page: required i64 = "current_page", data: required Vec<Customer> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<Customer>)
}

/// A new customer (klant)
///
/// Sent by [`Customers::create`](crate::mijnklantportaal::resources::customers::Customers::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerRequest {
    /// What the customer is called
    ///
    /// Example: `Bakkerij de Vries`.
    pub company_name: String,
    /// Street and house number
    ///
    /// Example: `Dorpsstraat 12`.
    pub address: String,
    /// Postcode
    ///
    /// Example: `3511AB`.
    pub zip_code: String,
    /// City
    ///
    /// Example: `Utrecht`.
    pub city: String,
    /// Email address for notifications
    ///
    /// Example: `info@example.com`.
    pub primary_email: String,
    /// Country in two letters (ISO 3166-1 alpha-2); `NL` where it is not given
    ///
    /// Example: `NL`.
    pub country_code: Option<String>,
}

object! {
    CreateCustomerRequest {
        company_name: required String = "companyName", address: required String = "address",
        zip_code: required String = "zipCode", city: required String = "city",
        primary_email: required String = "primaryEmail",
        country_code: optional String = "countryCode" set(country_code: impl Into<String> => value),
    }
    new(
        company_name: impl Into<String>, address: impl Into<String>, zip_code: impl Into<String>,
        city: impl Into<String>, primary_email: impl Into<String>,
    )
}

/// What changes of a customer (klant)
///
/// Sent by [`Customers::edit`](crate::mijnklantportaal::resources::customers::Customers::edit).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EditCustomerRequest {
    /// What the customer is called
    ///
    /// Example: `Bakkerij de Vries`.
    pub company_name: Option<String>,
    /// Street and house number
    ///
    /// Example: `Dorpsstraat 12`.
    pub address: Option<String>,
    /// Postcode
    ///
    /// Example: `3511AB`.
    pub zip_code: Option<String>,
    /// City
    ///
    /// Example: `Utrecht`.
    pub city: Option<String>,
    /// Email address for notifications
    ///
    /// Example: `info@example.com`.
    pub primary_email: Option<String>,
    /// Country in two letters (ISO 3166-1 alpha-2)
    ///
    /// Example: `NL`.
    pub country_code: Option<String>,
}

object! {
    EditCustomerRequest {
        company_name: optional String = "companyName" set(company_name: impl Into<String> => value),
        address: optional String = "address" set(address: impl Into<String> => value),
        zip_code: optional String = "zipCode" set(zip_code: impl Into<String> => value),
        city: optional String = "city" set(city: impl Into<String> => value),
        primary_email: optional String = "primaryEmail"
            set(primary_email: impl Into<String> => value),
        country_code: optional String = "countryCode" set(country_code: impl Into<String> => value),
    }
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`CustomerGroups::list`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The groups of this page
    pub data: Vec<CustomerGroup>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-groups?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-groups?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-groups`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    CustomerGroupPage {
        current_page: required i64 = "current_page", data: required Vec<CustomerGroup> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<CustomerGroup>)
}

/// A new group of customers (klantgroep)
///
/// Sent by [`CustomerGroups::create`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerGroupRequest {
    /// What the group is called
    ///
    /// Example: `Hosting`.
    pub name: String,
    /// IDs of the customers in it; those that do not exist are passed over without an error
    pub customers: Option<Vec<String>>,
}

object! {
    CreateCustomerGroupRequest {
        name: required String = "name",
        customers: optional Vec<String> = "customers"
            set(customers: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(name: impl Into<String>)
}

/// The new name of a group of customers (klantgroep)
///
/// Sent by [`CustomerGroups::edit`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::edit).
#[derive(Clone, Debug, PartialEq)]
pub struct EditCustomerGroupRequest {
    /// What the group is called from now on
    ///
    /// Example: `Hosting and email`.
    pub name: String,
}

object! {
    EditCustomerGroupRequest { name: required String = "name" }
    new(name: impl Into<String>)
}

/// Customers (klanten) to be put into a group
///
/// Sent by [`CustomerGroups::add_customers`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::add_customers).
#[derive(Clone, Debug, PartialEq)]
pub struct AddCustomerGroupCustomersRequest {
    /// IDs of the customers to add; those that do not exist are passed over without an error
    pub customers: Vec<String>,
}

object! {
    AddCustomerGroupCustomersRequest { customers: required Vec<String> = "customers" }
    new(customers: Vec<String>)
}

/// Customers (klanten) of a group
///
/// Returned by [`CustomerGroups::add_customers`](crate::mijnklantportaal::resources::customer_groups::CustomerGroups::add_customers).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddCustomerGroupCustomersResponse {
    /// The customers
    pub data: Vec<Customer>,
}

object! {
    AddCustomerGroupCustomersResponse { data: required Vec<Customer> = "data" }
    new(data: Vec<Customer>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`CustomerInvoices::list`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerInvoicePage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The invoices of this page
    pub data: Vec<CustomerInvoice>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-invoices?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-invoices?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-invoices`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    CustomerInvoicePage {
        current_page: required i64 = "current_page", data: required Vec<CustomerInvoice> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<CustomerInvoice>)
}

/// A new invoice (factuur) that is a PDF
///
/// Sent by [`CustomerInvoices::create`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerInvoiceRequest {
    /// The customer it is for
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// Number of the invoice, as text
    ///
    /// Example: `2026-0142`.
    pub invoice_number: String,
    /// Date of the invoice, as `YYYY-MM-DD`
    ///
    /// Example: `2026-02-27`.
    pub issued_at: NaiveDate,
    /// When it was paid, as `YYYY-MM-DD HH:MM:SS`; left out while it is due
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`. Example: `2026-03-02 12:59:00`.
    pub paid_at: Option<String>,
    /// Amount in euros, as text
    ///
    /// Example: `145.20`.
    pub amount: String,
    /// Whether the customer is told by email
    ///
    /// Example: `true`.
    pub send_notification: Option<bool>,
    /// The invoice as PDF
    pub pdf: runtime::Part,
}

parts! {
    CreateCustomerInvoiceRequest {
        customer_id: required value = "customerId",
        invoice_number: required value = "invoiceNumber", issued_at: required value = "issuedAt",
        paid_at: optional value = "paidAt" set(paid_at: impl Into<String> => value),
        amount: required value = "amount",
        send_notification: optional value = "sendNotification" set(send_notification: bool => value),
        pdf: required file = "pdf",
    }
    new(
        customer_id: impl Into<String>, invoice_number: impl Into<String>, issued_at: NaiveDate,
        amount: impl Into<String>, pdf: impl Into<runtime::Part>,
    )
}

/// A new invoice (factuur) that is made of lines
///
/// Sent by [`CustomerInvoices::create_manual`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::create_manual).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerInvoiceManualRequest {
    /// The customer it is for
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// Number of the invoice, as text
    ///
    /// Example: `2026-0143`.
    pub invoice_number: String,
    /// Date of the invoice, as `YYYY-MM-DD`
    ///
    /// Example: `2026-02-27`.
    pub issued_at: NaiveDate,
    /// Whether the customer is told by email
    ///
    /// Example: `true`.
    pub send_notification: Option<bool>,
    /// The lines of the invoice
    pub lines: Vec<NewLine>,
}

object! {
    CreateCustomerInvoiceManualRequest {
        customer_id: required String = "customerId",
        invoice_number: required String = "invoiceNumber",
        issued_at: required NaiveDate as date = "issuedAt",
        send_notification: optional bool = "sendNotification" set(send_notification: bool => value),
        lines: required Vec<NewLine> = "lines",
    }
    new(
        customer_id: impl Into<String>, invoice_number: impl Into<String>, issued_at: NaiveDate,
        lines: Vec<NewLine>,
    )
}

/// A line of an invoice or an offer
///
/// Part of [`models::CreateCustomerInvoiceManualRequest`](crate::mijnklantportaal::models::CreateCustomerInvoiceManualRequest) and [`models::CreateCustomerOfferManualRequestLine`](crate::mijnklantportaal::models::CreateCustomerOfferManualRequestLine).
#[derive(Clone, Debug, PartialEq)]
pub struct NewLine {
    /// What is charged for
    ///
    /// Example: `Hosting, a year`.
    pub description: String,
    /// Amount in euros without VAT (btw), as text
    ///
    /// Example: `120.00`.
    pub amount_excl_vat: String,
    /// VAT (btw) in percent
    ///
    /// Example: `21`.
    pub vat_rate: i64,
}

object! {
    NewLine {
        description: required String = "description",
        amount_excl_vat: required String = "amountExclVat", vat_rate: required i64 = "vatRate",
    }
    new(description: impl Into<String>, amount_excl_vat: impl Into<String>, vat_rate: i64)
}

/// When an invoice (factuur) was paid
///
/// Sent by [`CustomerInvoices::mark_paid`](crate::mijnklantportaal::resources::customer_invoices::CustomerInvoices::mark_paid).
#[derive(Clone, Debug, PartialEq)]
pub struct MarkCustomerInvoicePaidRequest {
    /// When it was paid, as `YYYY-MM-DD HH:MM:SS`
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`. Example: `2026-03-02 14:00:00`.
    pub paid_at: String,
}

object! {
    MarkCustomerInvoicePaidRequest { paid_at: required String = "paidAt" }
    new(paid_at: impl Into<String>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`CustomerOffers::list`](crate::mijnklantportaal::resources::customer_offers::CustomerOffers::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerOfferPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The offers of this page
    pub data: Vec<CustomerOffer>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-offers?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-offers?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-offers`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    CustomerOfferPage {
        current_page: required i64 = "current_page", data: required Vec<CustomerOffer> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<CustomerOffer>)
}

/// A new offer (offerte) that is a PDF
///
/// Sent by [`CustomerOffers::create`](crate::mijnklantportaal::resources::customer_offers::CustomerOffers::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerOfferRequest {
    /// The customer it is for
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// Number of the offer, as text
    ///
    /// Example: `2026-017`.
    pub offer_number: String,
    /// Date of the offer, as `YYYY-MM-DD`
    ///
    /// Example: `2026-02-27`.
    pub issued_at: NaiveDate,
    /// Date until which it holds, as `YYYY-MM-DD`
    ///
    /// Example: `2026-03-27`.
    pub expires_at: NaiveDate,
    /// Amount in euros, as text
    ///
    /// Example: `145.20`.
    pub amount: String,
    /// Whether the customer is told by email
    ///
    /// Example: `true`.
    pub send_notification: Option<bool>,
    /// When it was accepted, as `YYYY-MM-DD HH:MM:SS`
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`. Example: `2026-03-04 20:51:50`.
    pub accepted_at: Option<String>,
    /// IP address that it was accepted from; passed over without `acceptedAt`
    ///
    /// Example: `203.0.113.7`.
    pub accepted_via_ip: Option<String>,
    /// Browser that it was accepted with; passed over without `acceptedAt`
    ///
    /// Example: `Mozilla/5.0`.
    pub accepted_via_user_agent: Option<String>,
    /// When it was rejected, as `YYYY-MM-DD HH:MM:SS`
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`. Example: `2026-03-04 20:51:50`.
    pub rejected_at: Option<String>,
    /// The offer as PDF
    pub pdf: runtime::Part,
}

parts! {
    CreateCustomerOfferRequest {
        customer_id: required value = "customerId", offer_number: required value = "offerNumber",
        issued_at: required value = "issuedAt", expires_at: required value = "expiresAt",
        amount: required value = "amount",
        send_notification: optional value = "sendNotification" set(send_notification: bool => value),
        accepted_at: optional value = "acceptedAt" set(accepted_at: impl Into<String> => value),
        accepted_via_ip: optional value = "acceptedViaIp"
            set(accepted_via_ip: impl Into<String> => value),
        accepted_via_user_agent: optional value = "acceptedViaUserAgent"
            set(accepted_via_user_agent: impl Into<String> => value),
        rejected_at: optional value = "rejectedAt" set(rejected_at: impl Into<String> => value),
        pdf: required file = "pdf",
    }
    new(
        customer_id: impl Into<String>, offer_number: impl Into<String>, issued_at: NaiveDate,
        expires_at: NaiveDate, amount: impl Into<String>, pdf: impl Into<runtime::Part>,
    )
}

/// A new offer (offerte) that is made of lines
///
/// Sent by [`CustomerOffers::create_manual`](crate::mijnklantportaal::resources::customer_offers::CustomerOffers::create_manual).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerOfferManualRequest {
    /// The customer it is for
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// Number of the offer, as text
    ///
    /// Example: `2026-018`.
    pub offer_number: String,
    /// Date of the offer, as `YYYY-MM-DD`
    ///
    /// Example: `2026-02-27`.
    pub issued_at: NaiveDate,
    /// Date until which it holds, as `YYYY-MM-DD`
    ///
    /// Example: `2026-03-27`.
    pub expires_at: NaiveDate,
    /// Whether the customer is told by email
    ///
    /// Example: `true`.
    pub send_notification: Option<bool>,
    /// The lines of the offer
    pub lines: Vec<CreateCustomerOfferManualRequestLine>,
}

object! {
    CreateCustomerOfferManualRequest {
        customer_id: required String = "customerId", offer_number: required String = "offerNumber",
        issued_at: required NaiveDate as date = "issuedAt",
        expires_at: required NaiveDate as date = "expiresAt",
        send_notification: optional bool = "sendNotification" set(send_notification: bool => value),
        lines: required Vec<CreateCustomerOfferManualRequestLine> = "lines",
    }
    new(
        customer_id: impl Into<String>, offer_number: impl Into<String>, issued_at: NaiveDate,
        expires_at: NaiveDate, lines: Vec<CreateCustomerOfferManualRequestLine>,
    )
}

/// A line of an invoice or an offer
pub type CreateCustomerOfferManualRequestLine = NewLine;

/// When an offer (offerte) was accepted or rejected
///
/// Sent by [`CustomerOffers::mark_accepted_or_rejected`](crate::mijnklantportaal::resources::customer_offers::CustomerOffers::mark_accepted_or_rejected).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MarkCustomerOfferRequest {
    /// When it was accepted, as `YYYY-MM-DD HH:MM:SS`
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`. Example: `2026-03-04 20:51:50`.
    pub accepted_at: Option<String>,
    /// IP address that it was accepted from; passed over without `acceptedAt`
    ///
    /// Example: `203.0.113.7`.
    pub accepted_via_ip: Option<String>,
    /// Browser that it was accepted with; passed over without `acceptedAt`
    ///
    /// Example: `Mozilla/5.0`.
    pub accepted_via_user_agent: Option<String>,
    /// When it was rejected, as `YYYY-MM-DD HH:MM:SS`
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`. Example: `2026-03-04 20:51:50`.
    pub rejected_at: Option<String>,
}

object! {
    MarkCustomerOfferRequest {
        accepted_at: optional String = "acceptedAt" set(accepted_at: impl Into<String> => value),
        accepted_via_ip: optional String = "acceptedViaIp"
            set(accepted_via_ip: impl Into<String> => value),
        accepted_via_user_agent: optional String = "acceptedViaUserAgent"
            set(accepted_via_user_agent: impl Into<String> => value),
        rejected_at: optional String = "rejectedAt" set(rejected_at: impl Into<String> => value),
    }
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`CustomerSubscriptions::list`](crate::mijnklantportaal::resources::customer_subscriptions::CustomerSubscriptions::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscriptionPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The subscriptions of this page
    pub data: Vec<CustomerSubscription>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-subscriptions?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-subscriptions?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-subscriptions`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    CustomerSubscriptionPage {
        current_page: required i64 = "current_page",
        data: required Vec<CustomerSubscription> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<CustomerSubscription>)
}

/// A new subscription (abonnement)
///
/// Sent by [`CustomerSubscriptions::create`](crate::mijnklantportaal::resources::customer_subscriptions::CustomerSubscriptions::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerSubscriptionRequest {
    /// The customer it is for
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// What it is for
    ///
    /// Example: `Hosting`.
    pub description: String,
    /// Date on which it begins or began, as `YYYY-MM-DD`
    ///
    /// Example: `2026-03-01`.
    pub start_date: NaiveDate,
    /// How long a term is: `14 days`, `1 month`, `2 months`, `6 months` or `1 year`
    ///
    /// Example: `1 year`.
    pub interval: Interval,
    /// Amount of a term in euros, as text
    ///
    /// Example: `120.00`.
    pub amount: String,
    /// VAT (btw) in percent: 0, 9 or 21
    ///
    /// Example: `21`.
    pub vat_rate: i64,
    /// Whether the connected bookkeeping makes an invoice for each term
    ///
    /// Example: `true`.
    pub create_invoice: Option<bool>,
    /// What this invoice says
    ///
    /// Example: `Hosting, another year`.
    pub invoice_description: Option<String>,
    /// Whether each term is collected
    ///
    /// Example: `true`.
    pub create_payment: Option<bool>,
    /// The mandate to collect with
    ///
    /// Example: `mdt_0f6b83a1`.
    pub payment_integration_mandate_id: Option<String>,
    /// Whether a payment that failed is followed up
    ///
    /// Example: `true`.
    pub follow_up_failed_payment: Option<bool>,
}

object! {
    CreateCustomerSubscriptionRequest {
        customer_id: required String = "customerId", description: required String = "description",
        start_date: required NaiveDate as date = "startDate",
        interval: required Interval = "interval", amount: required String = "amount",
        vat_rate: required i64 = "vatRate",
        create_invoice: optional bool = "createInvoice" set(create_invoice: bool => value),
        invoice_description: optional String = "invoiceDescription"
            set(invoice_description: impl Into<String> => value),
        create_payment: optional bool = "createPayment" set(create_payment: bool => value),
        payment_integration_mandate_id: optional String = "paymentIntegrationMandateId"
            set(payment_integration_mandate_id: impl Into<String> => value),
        follow_up_failed_payment: optional bool = "followUpFailedPayment"
            set(follow_up_failed_payment: bool => value),
    }
    new(
        customer_id: impl Into<String>, description: impl Into<String>, start_date: NaiveDate,
        interval: impl Into<Interval>, amount: impl Into<String>, vat_rate: i64,
    )
}

/// What changes of a subscription (abonnement)
///
/// Sent by [`CustomerSubscriptions::change`](crate::mijnklantportaal::resources::customer_subscriptions::CustomerSubscriptions::change).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeCustomerSubscriptionRequest {
    /// What it is for
    ///
    /// Example: `Hosting and email`.
    pub description: Option<String>,
    /// How long a term is: `14 days`, `1 month`, `2 months`, `6 months` or `1 year`
    ///
    /// Example: `1 month`.
    pub interval: Option<Interval>,
    /// Amount of a term in euros, as text
    ///
    /// Example: `12.50`.
    pub amount: Option<String>,
    /// VAT (btw) in percent: 0, 9 or 21
    ///
    /// Example: `21`.
    pub vat_rate: Option<i64>,
    /// When it ends or ended, as `YYYY-MM-DD HH:MM:SS`
    ///
    /// Pattern `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`. Example: `2026-12-31 23:59:00`.
    pub terminated_at: Option<String>,
}

object! {
    ChangeCustomerSubscriptionRequest {
        description: optional String = "description" set(description: impl Into<String> => value),
        interval: optional Interval = "interval" set(interval: impl Into<Interval> => value),
        amount: optional String = "amount" set(amount: impl Into<String> => value),
        vat_rate: optional i64 = "vatRate" set(vat_rate: i64 => value),
        terminated_at: optional String = "terminatedAt"
            set(terminated_at: impl Into<String> => value),
    }
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`CustomerSubscriptionPackages::list`](crate::mijnklantportaal::resources::customer_subscription_packages::CustomerSubscriptionPackages::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSubscriptionPackagePage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The packages of this page
    pub data: Vec<CustomerSubscriptionPackage>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-subscription-packages?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-subscription-packages?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/customer-subscription-packages`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    CustomerSubscriptionPackagePage {
        current_page: required i64 = "current_page",
        data: required Vec<CustomerSubscriptionPackage> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<CustomerSubscriptionPackage>)
}

/// A new package (abonnementspakket)
///
/// Sent by [`CustomerSubscriptionPackages::create`](crate::mijnklantportaal::resources::customer_subscription_packages::CustomerSubscriptionPackages::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateCustomerSubscriptionPackageRequest {
    /// What the package is called
    ///
    /// Example: `Hosting S`.
    pub name: String,
    /// What it contains, for the terms
    ///
    /// Example: `10 GB, one domain`.
    pub description: Option<String>,
    /// How long a term is: `14 days`, `1 month`, `2 months`, `6 months` or `1 year`
    ///
    /// Example: `1 year`.
    pub interval: Interval,
    /// Amount of a term in euros, as text
    ///
    /// Example: `120.00`.
    pub amount: String,
    /// VAT (btw) in percent: 0, 9 or 21
    ///
    /// Example: `21`.
    pub vat_rate: i64,
    /// Whether customers can subscribe in the portal
    ///
    /// Example: `true`.
    pub available_for_sale: Option<bool>,
}

object! {
    CreateCustomerSubscriptionPackageRequest {
        name: required String = "name",
        description: optional String = "description" set(description: impl Into<String> => value),
        interval: required Interval = "interval", amount: required String = "amount",
        vat_rate: required i64 = "vatRate",
        available_for_sale: optional bool = "availableForSale"
            set(available_for_sale: bool => value),
    }
    new(
        name: impl Into<String>, interval: impl Into<Interval>, amount: impl Into<String>,
        vat_rate: i64,
    )
}

/// A customer (klant) who subscribes to a package
///
/// Sent by [`CustomerSubscriptionPackages::sign_up`](crate::mijnklantportaal::resources::customer_subscription_packages::CustomerSubscriptionPackages::sign_up).
#[derive(Clone, Debug, PartialEq)]
pub struct SignUpRequest {
    /// The customer who subscribes
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
    /// Date on which it begins or began, as `YYYY-MM-DD`
    ///
    /// Example: `2026-03-01`.
    pub start_date: Option<NaiveDate>,
    /// The mandate to collect with; without one nothing is collected by itself
    ///
    /// Example: `mdt_0f6b83a1`.
    pub mandate_id: Option<String>,
    /// Whether an invoice is made for each term
    ///
    /// Example: `true`.
    pub create_invoice: Option<bool>,
    /// What this invoice says; the name of the package where it is not given
    pub invoice_text: Option<String>,
}

object! {
    SignUpRequest {
        customer_id: required String = "customerId",
        start_date: optional NaiveDate as date = "startDate" set(start_date: NaiveDate => value),
        mandate_id: optional String = "mandateId" set(mandate_id: impl Into<String> => value),
        create_invoice: optional bool = "createInvoice" set(create_invoice: bool => value),
        invoice_text: optional String = "invoiceText" set(invoice_text: impl Into<String> => value),
    }
    new(customer_id: impl Into<String>)
}

/// A new customer (klant) who subscribes to a package
///
/// Sent by [`CustomerSubscriptionPackages::sign_up_new_customer`](crate::mijnklantportaal::resources::customer_subscription_packages::CustomerSubscriptionPackages::sign_up_new_customer).
#[derive(Clone, Debug, PartialEq)]
pub struct SignUpNewCustomerRequest {
    /// What the new customer is called
    ///
    /// Example: `Bakkerij de Vries`.
    pub company_name: String,
    /// Street and house number
    ///
    /// Example: `Dorpsstraat 12`.
    pub address: String,
    /// Postcode
    ///
    /// Example: `3511AB`.
    pub zip_code: String,
    /// City
    ///
    /// Example: `Utrecht`.
    pub city: String,
    /// Email address for notifications
    ///
    /// Example: `info@example.com`.
    pub email: String,
}

object! {
    SignUpNewCustomerRequest {
        company_name: required String = "companyName", address: required String = "address",
        zip_code: required String = "zipCode", city: required String = "city",
        email: required String = "email",
    }
    new(
        company_name: impl Into<String>, address: impl Into<String>, zip_code: impl Into<String>,
        city: impl Into<String>, email: impl Into<String>,
    )
}

/// A subscription (abonnement) that waits for its first payment
///
/// Returned by [`CustomerSubscriptionPackages::sign_up_new_customer`](crate::mijnklantportaal::resources::customer_subscription_packages::CustomerSubscriptionPackages::sign_up_new_customer).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PendingSubscription {
    /// ID of what is pending, a UUID
    ///
    /// Example: `0c5d9f3e-6a1b-4f27-9d84-2e7b1a60c3f5`.
    pub id: String,
    /// Where the first term is paid
    ///
    /// Example: `https://pay.example.com/checkout/7QH`.
    pub payment_link: String,
    /// When this link and what is pending end, in ATOM notation
    ///
    /// Example: `2026-03-05T16:30:00+01:00`.
    pub expires_at: DateTime<FixedOffset>,
}

object! {
    PendingSubscription {
        id: required String = "id", payment_link: required String = "paymentLink",
        expires_at: required DateTime<FixedOffset> as date = "expiresAt",
    }
    new(id: impl Into<String>, payment_link: impl Into<String>, expires_at: DateTime<FixedOffset>)
}

/// A file (bestand) to be uploaded
///
/// Sent by [`Files::upload`](crate::mijnklantportaal::resources::files::Files::upload).
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequest {
    /// The file to upload
    pub file: runtime::Part,
}

parts! {
    UploadRequest { file: required file = "file" }
    new(file: impl Into<runtime::Part>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`FileRequests::list`](crate::mijnklantportaal::resources::file_requests::FileRequests::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileRequestPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The requests of this page
    pub data: Vec<FileRequest>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/file-requests?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/file-requests?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/file-requests`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    FileRequestPage {
        current_page: required i64 = "current_page", data: required Vec<FileRequest> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<FileRequest>)
}

/// A new request for files (bestandsverzoek)
///
/// Sent by [`FileRequests::create`](crate::mijnklantportaal::resources::file_requests::FileRequests::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewFileRequest {
    /// What the request is called in the portal of the company
    ///
    /// Example: `Papers for 2026`.
    pub name: String,
    /// What the files are needed for, shown to who uploads them
    ///
    /// Example: `We need these for your yearly accounts`.
    pub description: Option<String>,
    /// The customer who is asked; a public link where it is not given
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: Option<String>,
    /// The directory that the files go into
    ///
    /// Example: `fsd_70e2b4c81d9a`.
    pub directory_id: Option<String>,
    /// The files that are asked for, at most 10
    ///
    /// At most 10 items.
    pub requested_files: Vec<NewRequestedFile>,
}

object! {
    NewFileRequest {
        name: required String = "name",
        description: optional String = "description" set(description: impl Into<String> => value),
        customer_id: optional String = "customerId" set(customer_id: impl Into<String> => value),
        directory_id: optional String = "directoryId" set(directory_id: impl Into<String> => value),
        requested_files: required Vec<NewRequestedFile> = "requestedFiles",
    }
    new(name: impl Into<String>, requested_files: Vec<NewRequestedFile>)
}

/// A file that is asked for
///
/// Part of [`models::NewFileRequest`](crate::mijnklantportaal::models::NewFileRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct NewRequestedFile {
    /// What the file is
    ///
    /// Example: `Bank statement`.
    pub name: String,
    /// More about it
    ///
    /// Example: `Of December`.
    pub description: Option<String>,
    /// Whether the request is incomplete without it
    ///
    /// Example: `true`.
    pub required: Option<bool>,
    /// How large it may be; the unit is not said
    ///
    /// Example: `10240`.
    pub max_file_size: Option<i64>,
}

object! {
    NewRequestedFile {
        name: required String = "name",
        description: optional String = "description" set(description: impl Into<String> => value),
        required: optional bool = "required" set(required: bool => value),
        max_file_size: optional i64 = "maxFileSize" set(max_file_size: i64 => value),
    }
    new(name: impl Into<String>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`FileShares::list`](crate::mijnklantportaal::resources::file_shares::FileShares::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileSharePage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The shares of this page
    pub data: Vec<FileShare>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/file-shares?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/file-shares?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/file-shares`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    FileSharePage {
        current_page: required i64 = "current_page", data: required Vec<FileShare> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<FileShare>)
}

/// Files and directories (bestanden en mappen) to be shared
///
/// Sent by [`FileShares::create`](crate::mijnklantportaal::resources::file_shares::FileShares::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateFileShareRequest {
    /// IDs of the files and directories
    pub content: Vec<String>,
    /// The customer to share with; a public link where it is not given
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: Option<String>,
}

object! {
    CreateFileShareRequest {
        content: required Vec<String> = "content",
        customer_id: optional String = "customerId" set(customer_id: impl Into<String> => value),
    }
    new(content: Vec<String>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`Invoices::list`](crate::mijnklantportaal::resources::invoices::Invoices::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoicePage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The invoices of this page
    pub data: Vec<Invoice>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/invoices?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/invoices?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/invoices`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    InvoicePage {
        current_page: required i64 = "current_page", data: required Vec<Invoice> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<Invoice>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`PaymentLinks::list`](crate::mijnklantportaal::resources::payment_links::PaymentLinks::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentLinkPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The payment links of this page
    pub data: Vec<PaymentLink>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/payment-links?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/payment-links?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/payment-links`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    PaymentLinkPage {
        current_page: required i64 = "current_page", data: required Vec<PaymentLink> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<PaymentLink>)
}

/// A new payment link (betaallink)
///
/// Sent by [`PaymentLinks::create`](crate::mijnklantportaal::resources::payment_links::PaymentLinks::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePaymentLinkRequest {
    /// What it is for; also on the bank statement of who pays
    ///
    /// Example: `Contribution 2026`.
    pub description: String,
    /// Amount in euros, as text
    ///
    /// Example: `25.00`.
    pub amount: String,
    /// Date after which it cannot be paid, as `YYYY-MM-DD`
    ///
    /// Example: `2026-05-04`.
    pub expires_at: Option<NaiveDate>,
    /// Whether it can be paid more than once; not where it is not given
    ///
    /// Example: `false`.
    pub reusable: Option<bool>,
}

object! {
    CreatePaymentLinkRequest {
        description: required String = "description", amount: required String = "amount",
        expires_at: optional NaiveDate as date = "expiresAt" set(expires_at: NaiveDate => value),
        reusable: optional bool = "reusable" set(reusable: bool => value),
    }
    new(description: impl Into<String>, amount: impl Into<String>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`PaymentLinks::list_payments`](crate::mijnklantportaal::resources::payment_links::PaymentLinks::list_payments).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentLinkPaymentPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The payments of this page
    pub data: Vec<PaymentLinkPayment>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/payment-links/plk_58ac0e91d7b3/payments?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/payment-links/plk_58ac0e91d7b3/payments?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/payment-links/plk_58ac0e91d7b3/payments`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    PaymentLinkPaymentPage {
        current_page: required i64 = "current_page",
        data: required Vec<PaymentLinkPayment> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<PaymentLinkPayment>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`PunchCards::list`](crate::mijnklantportaal::resources::punch_cards::PunchCards::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PunchCardPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The punch cards of this page
    pub data: Vec<PunchCard>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/punch-cards?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/punch-cards?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/punch-cards`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    PunchCardPage {
        current_page: required i64 = "current_page", data: required Vec<PunchCard> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<PunchCard>)
}

/// A new punch card (strippenkaart)
///
/// Sent by [`PunchCards::create`](crate::mijnklantportaal::resources::punch_cards::PunchCards::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreatePunchCardRequest {
    /// What the card is called
    ///
    /// Example: `Driving lessons`.
    pub name: String,
    /// More about it, shown in the portal
    ///
    /// Example: `In an electric car`.
    pub description: Option<String>,
    /// How many punches the card has
    ///
    /// Example: `20`.
    pub punches: i64,
    /// What a punch stands for
    ///
    /// Example: `lessons`.
    pub punch_label: String,
    /// Whether customers can buy it in the portal; not where it is not given
    ///
    /// Example: `true`.
    pub for_sale: Option<bool>,
    /// Price in euros with VAT (btw), as text; needed where it is for sale
    ///
    /// Example: `899.00`.
    pub price: Option<String>,
    /// VAT (btw) in percent: 21, 9 or 0; needed where it is for sale
    ///
    /// Example: `21`.
    pub vat_rate: Option<i64>,
    /// After how many periods a card that was issued ends; never where it is not given
    ///
    /// Example: `3`.
    pub expiry_value: Option<i64>,
    /// What a period is: `days`, `months` or `years`
    ///
    /// Example: `years`.
    pub expire_period: Option<PunchCardPeriod>,
}

object! {
    CreatePunchCardRequest {
        name: required String = "name",
        description: optional String = "description" set(description: impl Into<String> => value),
        punches: required i64 = "punches", punch_label: required String = "punchLabel",
        for_sale: optional bool = "forSale" set(for_sale: bool => value),
        price: optional String = "price" set(price: impl Into<String> => value),
        vat_rate: optional i64 = "vatRate" set(vat_rate: i64 => value),
        expiry_value: optional i64 = "expiryValue" set(expiry_value: i64 => value),
        expire_period: optional PunchCardPeriod = "expirePeriod"
            set(expire_period: impl Into<PunchCardPeriod> => value),
    }
    new(name: impl Into<String>, punches: i64, punch_label: impl Into<String>)
}

/// Whether a punch card (strippenkaart) is for sale, and for how much
///
/// Sent by [`PunchCards::edit`](crate::mijnklantportaal::resources::punch_cards::PunchCards::edit).
#[derive(Clone, Debug, PartialEq)]
pub struct EditPunchCardRequest {
    /// Whether customers can buy it in the portal
    ///
    /// Example: `true`.
    pub for_sale: bool,
    /// Price in euros with VAT (btw), as text; needed where it is for sale
    ///
    /// Example: `949.00`.
    pub price: Option<String>,
    /// VAT (btw) in percent: 21, 9 or 0; needed where it is for sale
    ///
    /// Example: `21`.
    pub vat_rate: Option<i64>,
}

object! {
    EditPunchCardRequest {
        for_sale: required bool = "forSale",
        price: optional String = "price" set(price: impl Into<String> => value),
        vat_rate: optional i64 = "vatRate" set(vat_rate: i64 => value),
    }
    new(for_sale: bool)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`PunchCards::list_issued`](crate::mijnklantportaal::resources::punch_cards::PunchCards::list_issued).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PunchCardBoughtPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The issued cards of this page
    pub data: Vec<PunchCardBought>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/punch-cards/pcd_1e6c93f0b5d4/issued?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/punch-cards/pcd_1e6c93f0b5d4/issued?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/punch-cards/pcd_1e6c93f0b5d4/issued`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    PunchCardBoughtPage {
        current_page: required i64 = "current_page", data: required Vec<PunchCardBought> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<PunchCardBought>)
}

/// Who gets a card (strippenkaart)
///
/// Sent by [`PunchCards::issue`](crate::mijnklantportaal::resources::punch_cards::PunchCards::issue).
#[derive(Clone, Debug, PartialEq)]
pub struct IssuePunchCardRequest {
    /// The customer who gets it
    ///
    /// Example: `cst_8d1f0b27c64e`.
    pub customer_id: String,
}

object! {
    IssuePunchCardRequest { customer_id: required String = "customerId" }
    new(customer_id: impl Into<String>)
}

/// How many punches are taken off a card (strippenkaart)
///
/// Sent by [`PunchCards::stamp`](crate::mijnklantportaal::resources::punch_cards::PunchCards::stamp).
#[derive(Clone, Debug, PartialEq)]
pub struct StampPunchCardRequest {
    /// How many punches to take off
    ///
    /// Example: `1`.
    pub stamps: i64,
}

object! {
    StampPunchCardRequest { stamps: required i64 = "stamps" }
    new(stamps: i64)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`Tickets::list`](crate::mijnklantportaal::resources::tickets::Tickets::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The tickets of this page
    pub data: Vec<Ticket>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/tickets?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/tickets?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/tickets`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    TicketPage {
        current_page: required i64 = "current_page", data: required Vec<Ticket> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<Ticket>)
}

/// A message (bericht) to be added to a ticket
///
/// Sent by [`Tickets::add_message`](crate::mijnklantportaal::resources::tickets::Tickets::add_message).
#[derive(Clone, Debug, PartialEq)]
pub struct AddTicketMessageRequest {
    /// The message, as text or HTML
    ///
    /// Example: `<p>We are looking into it.</p>`.
    pub message: String,
}

object! {
    AddTicketMessageRequest { message: required String = "message" }
    new(message: impl Into<String>)
}

/// A file to be attached (bijlage) to a message
///
/// Sent by [`Tickets::upload_attachment`](crate::mijnklantportaal::resources::tickets::Tickets::upload_attachment).
#[derive(Clone, Debug, PartialEq)]
pub struct UploadTicketAttachmentRequest {
    /// The file to attach
    pub attachment: runtime::Part,
}

parts! {
    UploadTicketAttachmentRequest { attachment: required file = "attachment" }
    new(attachment: impl Into<runtime::Part>)
}

/// A page of a list; the next one has the next number, until `next_page_url` is `null`
///
/// Returned by [`Webhooks::list`](crate::mijnklantportaal::resources::webhooks::Webhooks::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookPage {
    /// Number of this page, counted from 1
    ///
    /// Example: `1`.
    pub current_page: i64,
    /// The webhooks of this page
    pub data: Vec<Webhook>,
    /// URL of the first page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/webhooks?page=1`.
    pub first_page_url: Option<String>,
    /// Position of the first object of this page among all, counted from 1
    ///
    /// Example: `1`.
    pub from: Option<i64>,
    /// URL of the next page; `null` on the last one
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/webhooks?page=2`.
    pub next_page_url: Option<String>,
    /// URL of the list, without a page
    ///
    /// Example: `https://api.mijnklantportaal.nl/v1/webhooks`.
    pub path: Option<String>,
    /// How many objects a page has at most; 15 where nothing else is said
    ///
    /// Example: `15`.
    pub per_page: Option<i64>,
    /// URL of the page before; `null` on the first one
    pub prev_page_url: Option<String>,
    /// Position of the last object of this page among all
    ///
    /// Example: `15`.
    pub to: Option<i64>,
}

object! {
    WebhookPage {
        current_page: required i64 = "current_page", data: required Vec<Webhook> = "data",
        first_page_url: optional String = "first_page_url", from: optional i64 = "from",
        next_page_url: optional String = "next_page_url", path: optional String = "path",
        per_page: optional i64 = "per_page", prev_page_url: optional String = "prev_page_url",
        to: optional i64 = "to",
    }
    new(current_page: i64, data: Vec<Webhook>)
}

/// A URL to be called when something happens
///
/// Sent by [`Webhooks::create`](crate::mijnklantportaal::resources::webhooks::Webhooks::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateWebhookRequest {
    /// The URL to call
    ///
    /// Example: `https://example.com/webhooks/portal`.
    pub url: String,
    /// What it is called for: `appointment-created`, `appointment-canceled`, `customer-created`, `customer-deleted`, `offer-created`, `offer-deleted`, `offer-accepted`, `offer-rejected`, `invoice-created`, `invoice-chargeback`, `invoice-paid`, `invoice-deleted`, `payment-link-created`, `payment-link-expired`, `payment-link-paid`, `ticket-created`, `ticket-reply-customer`, `ticket-reply-employee`, `subscription-created`, `subscription-updated`, `subscription-deleted`, `subscription-payment-created` or `subscription-payment-updated`
    ///
    /// Example: `customer-created`.
    pub r#type: WebhookEvent,
}

object! {
    CreateWebhookRequest { url: required String = "url", r#type: required WebhookEvent = "type" }
    new(url: impl Into<String>, r#type: impl Into<WebhookEvent>)
}
