//! What webhooks deliver.

use generated_client::checkoutpage::models::WebhookEvent;

fn event(name: &str, data: &str) -> WebhookEvent {
    let text = format!(
        r#"{{"event":"{name}","eventId":"e1","event_id":"e1","timestamp":"2025-05-01T12:00:00.000Z",
            "sellerId":"507f1f77bcf86cd799439011","seller_id":"507f1f77bcf86cd799439011","data":{data}}}"#
    );
    serde_json::from_str(&text).expect("an event")
}

const ORDER: &str = r#"{"id":"p1","status":"unpaid","amount":500,"taxBreakdown":[],
    "createdAt":"2025-05-01T12:00:00.000Z","updatedAt":"2025-05-01T12:00:00.000Z"}"#;

#[test]
fn events_are_told_apart_by_their_names() {
    let abandoned = event(
        "booking.abandoned",
        &format!(r#"{{"booking":{ORDER},"recoveryUrl":"https://shop.example.com/r"}}"#),
    );
    let WebhookEvent::BookingAbandoned(abandoned) = abandoned else {
        panic!("{abandoned:?}")
    };
    assert_eq!(abandoned.data.booking.id, "p1");
    assert_eq!(
        abandoned.data.recovery_url.as_deref(),
        Some("https://shop.example.com/r")
    );
    let paid = event("payment.paid", &format!(r#"{{"payment":{ORDER}}}"#));
    assert_eq!(paid.event_id(), Some("e1"));
    let WebhookEvent::PaymentPaid(paid) = paid else {
        panic!("{paid:?}")
    };
    assert_eq!(paid.data.payment.amount, 500.0);
}

#[test]
fn an_event_that_is_not_known_keeps_what_it_says() {
    let later = event("refund.created", r#"{"refund":1}"#);
    assert_eq!(later.event_id(), Some("e1"));
    let WebhookEvent::Base(later) = later else {
        panic!("{later:?}")
    };
    assert_eq!(later.additional["data"]["refund"], 1);
}
