//! The examples of MijnKlantportaal's document in; the same JSON, read and written by the types of its client, out.

use std::collections::BTreeMap;
use std::fs;

use conformance::workspace;
use generated_client::mijnklantportaal::models::*;
use generator::command::load;
use generator::diagnostic::Diagnostics;
use generator::overlay;
use generator::sources::Source;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use compare::difference;

#[path = "../corpus/examples/compare.rs"]
mod compare;

/// Reads and writes a value.
type Codec = fn(Value) -> Result<Value, serde_json::Error>;

fn through<T: DeserializeOwned + Serialize>(value: Value) -> Result<Value, serde_json::Error> {
    serde_json::to_value(serde_json::from_value::<T>(value)?)
}

/// What an operation is sent, and what it answers.
const BODIES: &[(&str, Option<Codec>, Codec)] = &[
    ("list-agreements", None, through::<AgreementPage>),
    ("create-agreement", None, through::<AgreementWithDetails>),
    ("get-agreement", None, through::<AgreementWithDetails>),
    ("download-agreement-document", None, through::<ApiCloudfile>),
    (
        "list-appointments",
        None,
        through::<ListAppointmentsResponse>,
    ),
    (
        "schedule-appointment",
        Some(through::<ScheduleAppointmentRequest>),
        through::<Appointment>,
    ),
    ("get-appointment", None, through::<Appointment>),
    (
        "change-appointment-status",
        Some(through::<ChangeAppointmentStatusRequest>),
        through::<Appointment>,
    ),
    ("cancel-appointment", None, through::<Appointment>),
    ("list-customers", None, through::<CustomerPage>),
    (
        "create-customer",
        Some(through::<CreateCustomerRequest>),
        through::<Customer>,
    ),
    ("get-customer", None, through::<Customer>),
    (
        "edit-customer",
        Some(through::<EditCustomerRequest>),
        through::<Customer>,
    ),
    ("list-customer-groups", None, through::<CustomerGroupPage>),
    (
        "create-customer-group",
        Some(through::<CreateCustomerGroupRequest>),
        through::<CustomerGroup>,
    ),
    ("get-customer-group", None, through::<CustomerGroup>),
    (
        "edit-customer-group",
        Some(through::<EditCustomerGroupRequest>),
        through::<CustomerGroup>,
    ),
    (
        "add-customer-group-customers",
        Some(through::<AddCustomerGroupCustomersRequest>),
        through::<AddCustomerGroupCustomersResponse>,
    ),
    (
        "list-customer-invoices",
        None,
        through::<CustomerInvoicePage>,
    ),
    ("create-customer-invoice", None, through::<CustomerInvoice>),
    (
        "create-customer-invoice-manual",
        Some(through::<CreateCustomerInvoiceManualRequest>),
        through::<CustomerInvoice>,
    ),
    ("get-customer-invoice", None, through::<CustomerInvoice>),
    (
        "mark-customer-invoice-paid",
        Some(through::<MarkCustomerInvoicePaidRequest>),
        through::<CustomerInvoice>,
    ),
    ("get-customer-invoice-pdf", None, through::<ApiCloudfile>),
    ("list-customer-offers", None, through::<CustomerOfferPage>),
    ("create-customer-offer", None, through::<CustomerOffer>),
    (
        "create-customer-offer-manual",
        Some(through::<CreateCustomerOfferManualRequest>),
        through::<CustomerOffer>,
    ),
    ("get-customer-offer", None, through::<CustomerOffer>),
    (
        "mark-customer-offer-accepted-or-rejected",
        Some(through::<MarkCustomerOfferRequest>),
        through::<CustomerOffer>,
    ),
    (
        "list-customer-subscriptions",
        None,
        through::<CustomerSubscriptionPage>,
    ),
    (
        "create-customer-subscription",
        Some(through::<CreateCustomerSubscriptionRequest>),
        through::<CustomerSubscription>,
    ),
    (
        "get-customer-subscription",
        None,
        through::<CustomerSubscription>,
    ),
    (
        "change-customer-subscription",
        Some(through::<ChangeCustomerSubscriptionRequest>),
        through::<CustomerSubscription>,
    ),
    (
        "list-customer-subscription-packages",
        None,
        through::<CustomerSubscriptionPackagePage>,
    ),
    (
        "create-customer-subscription-package",
        Some(through::<CreateCustomerSubscriptionPackageRequest>),
        through::<CustomerSubscriptionPackage>,
    ),
    (
        "get-customer-subscription-package",
        None,
        through::<CustomerSubscriptionPackage>,
    ),
    (
        "sign-up-customer-subscription-package",
        Some(through::<SignUpRequest>),
        through::<CustomerSubscription>,
    ),
    (
        "sign-up-customer-subscription-package-to-non-customer",
        Some(through::<SignUpNewCustomerRequest>),
        through::<PendingSubscription>,
    ),
    ("post-files", None, through::<FileOrDirectory>),
    ("get-file", None, through::<FileOrDirectory>),
    ("download-file", None, through::<ApiCloudfile>),
    ("list-file-requests", None, through::<FileRequestPage>),
    (
        "create-file-request",
        Some(through::<NewFileRequest>),
        through::<FileRequest>,
    ),
    ("get-file-request", None, through::<FileRequest>),
    ("list-file-shares", None, through::<FileSharePage>),
    (
        "create-file-share",
        Some(through::<CreateFileShareRequest>),
        through::<FileShare>,
    ),
    ("list-invoices", None, through::<InvoicePage>),
    ("get-invoice", None, through::<Invoice>),
    ("list-payment-links", None, through::<PaymentLinkPage>),
    (
        "create-payment-link",
        Some(through::<CreatePaymentLinkRequest>),
        through::<PaymentLink>,
    ),
    ("get-payment-link", None, through::<PaymentLink>),
    (
        "list-payment-link-payment",
        None,
        through::<PaymentLinkPaymentPage>,
    ),
    ("list-punch-cards", None, through::<PunchCardPage>),
    (
        "create-punch-card",
        Some(through::<CreatePunchCardRequest>),
        through::<PunchCard>,
    ),
    ("get-punch-card", None, through::<PunchCard>),
    (
        "edit-punch-card",
        Some(through::<EditPunchCardRequest>),
        through::<PunchCard>,
    ),
    (
        "list-bought-punch-cards",
        None,
        through::<PunchCardBoughtPage>,
    ),
    (
        "issue-punch-card",
        Some(through::<IssuePunchCardRequest>),
        through::<PunchCardBought>,
    ),
    ("get-bought-punch-card", None, through::<PunchCardBought>),
    (
        "stamp-punch-card",
        Some(through::<StampPunchCardRequest>),
        through::<PunchCardBought>,
    ),
    ("list-tickets", None, through::<TicketPage>),
    ("get-ticket", None, through::<TicketWithMessages>),
    (
        "add-ticket-message",
        Some(through::<AddTicketMessageRequest>),
        through::<TicketWithMessages>,
    ),
    ("close-ticket", None, through::<TicketWithMessages>),
    (
        "upload-ticket-attachment",
        None,
        through::<TicketWithMessages>,
    ),
    ("list-webhooks", None, through::<WebhookPage>),
    (
        "create-webhook",
        Some(through::<CreateWebhookRequest>),
        through::<Webhook>,
    ),
    ("get-webhook", None, through::<Webhook>),
];

#[test]
fn examples_are_read_and_written_as_they_are() {
    let document = effective();
    let mut bodies: BTreeMap<&str, _> = BODIES
        .iter()
        .map(|(id, request, answer)| (*id, (request, answer)))
        .collect();
    let items = document["paths"].as_object().expect("paths").values();
    for operation in items.flat_map(|item| item.as_object().expect("operations").values()) {
        let id = operation["operationId"].as_str().expect("an operationId");
        let (request, answer) = bodies
            .remove(id)
            .unwrap_or_else(|| panic!("`{id}` is not in the table"));
        let sent = &operation["requestBody"]["content"]["application/json"];
        match request {
            Some(codec) => same(id, *codec, sent),
            None => assert!(sent.is_null(), "{id}: {sent}"),
        }
        let answers = operation["responses"].as_object().expect("responses");
        let successes = answers.iter().filter(|(status, _)| status.starts_with('2'));
        for (_, response) in successes {
            same(id, *answer, &response["content"]["application/json"]);
        }
    }
    assert!(bodies.is_empty(), "the document has no {:?}", bodies.keys());
}

fn same(id: &str, codec: Codec, content: &Value) {
    let example = content
        .get("example")
        .unwrap_or_else(|| panic!("{id} has no example"));
    let after = codec(example.clone()).unwrap_or_else(|error| panic!("{id}: {error}: {example}"));
    assert_eq!(
        difference(example, &after),
        None,
        "{id}: {example}\n{after}"
    );
}

/// The document with its overlays.
fn effective() -> Value {
    let specs = workspace().join("specs");
    let document = load("mijnklantportaal.yaml".as_ref(), &specs, &[]).expect("it is there");
    let overlays = ["", ".examples"].map(|which| {
        let path = format!("mijnklantportaal{which}.overlay.yaml");
        let text = fs::read_to_string(specs.join(&path)).expect("it is there");
        Source {
            path: path.into(),
            text,
        }
    });
    let mut found = Diagnostics::default();
    let overlaid = overlay::apply(&document, &overlays, &mut found);
    let effective = overlaid.effective.unwrap_or_else(|| panic!("{found:?}"));
    serde_json::from_str(&effective.entry().text).expect("it is JSON")
}
