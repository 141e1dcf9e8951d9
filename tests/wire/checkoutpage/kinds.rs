//! One operation of each kind: lists by cursor, changes of three states, unions, uploads, downloads, bodies that may be left out.

use chrono::DateTime;
use generated_client::checkoutpage::checkout_pages::CreateCheckoutPageError;
use generated_client::checkoutpage::models::{
    AddressInput, BillingType, CancelAtDate, CustomerUpdate, FieldElement, FileUpload, Interval,
    NewCheckoutPage, NewPageField, PaymentStatus, PriceInput, ProductInput, RecurringInput,
    SubscriptionCancellation,
};
use generated_client::runtime::{Part, Patch};

use super::{FAILURE, ID, client};
use crate::server::{Server, answer, json};

const CUSTOMER: &str = r#"{"id":"507f1f77bcf86cd799439011","email":"a@example.com","sellerId":"s",
    "createdAt":"2025-05-01T12:00:00.000Z","updatedAt":"2025-05-01T12:00:00.000Z"}"#;

fn body(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[tokio::test]
async fn a_list_is_filtered_and_says_whether_it_goes_on() {
    let page = format!(r#"{{"data":[{CUSTOMER}],"total":3,"has_more":true}}"#);
    let server = Server::answering(vec![json("200 OK", &page)]).await;
    let after = DateTime::parse_from_rfc3339("2025-01-01T00:00:00+01:00").expect("a moment");
    let customers = client(&server)
        .customers()
        .list()
        .search("a b")
        .created_after(after)
        .limit(1)
        .starting_after(ID)
        .await
        .expect("a page");
    assert_eq!(
        server.request().line,
        format!(
            "GET /v1/customers/?search=a%20b&createdAfter=2025-01-01T00%3A00%3A00%2B01%3A00&limit=1\
             &starting_after={ID} HTTP/1.1"
        )
    );
    assert!(customers.has_more);
    assert_eq!(
        (customers.total, customers.data[0].email.as_str()),
        (3, "a@example.com")
    );
}

#[tokio::test]
async fn an_update_keeps_clears_and_sets() {
    let server =
        Server::answering(vec![json("200 OK", &format!(r#"{{"data":{CUSTOMER}}}"#))]).await;
    let change = CustomerUpdate {
        name: Patch::Value("Anna".to_owned()),
        phone: Patch::Null,
        address: Patch::Value(AddressInput {
            city: Some("Gouda".to_owned()),
            ..AddressInput::default()
        }),
        ..CustomerUpdate::default()
    };
    client(&server)
        .customers()
        .update(ID, &change)
        .await
        .expect("a customer");
    let request = server.request();
    assert_eq!(request.line, format!("PATCH /v1/customers/{ID} HTTP/1.1"));
    assert_eq!(
        body(&request.body),
        r#"{"name":"Anna","phone":null,"address":{"city":"Gouda"}}"#
    );
}

#[tokio::test]
async fn a_page_is_created_with_its_product_and_fields() {
    let server = Server::answering(vec![json("409 Conflict", FAILURE)]).await;
    let price = PriceInput {
        recurring: Patch::Value(RecurringInput {
            interval: Patch::Value(Interval::Month),
            ..RecurringInput::default()
        }),
        ..PriceInput::new(1500, BillingType::Recurring)
    };
    let page = NewCheckoutPage {
        product_data: Patch::Value(ProductInput {
            title: Patch::Value("Cheese".to_owned()),
            prices: Some(vec![price]),
            ..ProductInput::default()
        }),
        fields: Patch::Value(vec![NewPageField {
            element: Patch::Value(FieldElement::Email),
            required: Patch::Value(true),
            ..NewPageField::new("Email")
        }]),
        ..NewCheckoutPage::new("Cheese")
    };
    let error = client(&server)
        .checkout_pages()
        .create(&page)
        .await
        .expect_err("a conflict");
    assert!(
        matches!(error.api(), Some(CreateCheckoutPageError::Conflict(_))),
        "{error:?}"
    );
    let request = server.request();
    assert_eq!(request.line, "POST /v1/checkout-pages/ HTTP/1.1");
    let sent: serde_json::Value = serde_json::from_slice(&request.body).expect("JSON");
    assert_eq!(
        sent,
        serde_json::json!({
            "name": "Cheese",
            "productData": {
                "title": "Cheese",
                "prices": [{"amount": 1500, "billingType": "recurring", "recurring": {"interval": "month"}}],
            },
            "fields": [{"label": "Email", "element": "email", "required": true}],
        })
    );
}

#[tokio::test]
async fn a_cancellation_is_one_of_three() {
    let done = json("200 OK", r#"{"data":{"success":true}}"#);
    let server = Server::answering(vec![done]).await;
    let when = DateTime::parse_from_rfc3339("2025-12-31T23:00:00Z").expect("a moment");
    let cancellation = SubscriptionCancellation::AtDate(CancelAtDate {
        reason: Some("Moves".to_owned()),
        ..CancelAtDate::new(when)
    });
    let done = client(&server)
        .subscriptions()
        .cancel(ID, &cancellation)
        .await
        .expect("an answer");
    assert!(done.data.success);
    let request = server.request();
    assert_eq!(
        request.line,
        format!("POST /v1/subscriptions/{ID}/cancel HTTP/1.1")
    );
    assert_eq!(
        body(&request.body),
        r#"{"cancelAt":"2025-12-31T23:00:00Z","reason":"Moves"}"#
    );
}

#[tokio::test]
async fn tickets_are_a_file() {
    let pdf = answer("200 OK", &["content-type: application/pdf"], "%PDF-1.7");
    let server = Server::answering(vec![pdf]).await;
    let tickets = client(&server)
        .bookings()
        .download_tickets(ID)
        .await
        .expect("a file");
    assert_eq!(&tickets[..], b"%PDF-1.7");
    let request = server.request();
    assert_eq!(
        request.line,
        format!("GET /v1/bookings/{ID}/ticket-pdf HTTP/1.1")
    );
    let accepted = request.header("accept").unwrap_or_default();
    assert!(accepted.contains("application/pdf"), "{accepted}");
}

#[tokio::test]
async fn a_file_is_uploaded_in_parts() {
    let stored = format!(
        r#"{{"data":{{"id":"{ID}","name":"a.png","location":"https://files.example.com/a.png",
            "purpose":"image","type":"image/png","size":3,"createdAt":"2025-05-01T12:00:00.000Z"}}}}"#
    );
    let server = Server::answering(vec![json("201 Created", &stored)]).await;
    let form = FileUpload::new("image", Part::bytes("png").file_name("a.png"));
    let file = client(&server).files().upload(form).await.expect("a file");
    assert_eq!(file.data.size, 3);
    let request = server.request();
    assert_eq!(request.line, "POST /v1/files/upload HTTP/1.1");
    let parts = body(&request.body);
    assert!(
        parts.contains("name=\"file\"; filename=\"a.png\""),
        "{parts}"
    );
}

#[tokio::test]
async fn a_body_that_may_be_left_out_is() {
    let server = Server::answering(vec![json("422 Unprocessable Entity", FAILURE)]).await;
    let error = client(&server)
        .tickets()
        .validate("3f9c")
        .await
        .expect_err("a refusal");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    let request = server.request();
    assert_eq!(request.line, "POST /v1/tickets/validate/3f9c HTTP/1.1");
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.body, b"");
}

#[tokio::test]
async fn a_status_that_is_not_known_is_kept() {
    let payment = r#"{"data":{"id":"p","status":"disputed","amount":1.5,"taxBreakdown":[null],
        "createdAt":"2025-05-01T12:00:00.000Z","updatedAt":"2025-05-01T12:00:00.000Z"}}"#;
    let server = Server::answering(vec![json("200 OK", payment)]).await;
    let payment = client(&server).payments().get(ID).await.expect("a payment");
    assert_eq!(
        payment.data.status,
        PaymentStatus::Unknown("disputed".to_owned())
    );
    assert_eq!(payment.data.tax_breakdown, [None]);
}
