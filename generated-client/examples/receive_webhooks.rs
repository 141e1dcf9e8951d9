//! Receives the webhooks of a Checkout Page store with axum: verifies each delivery, and prints what happened.
//!
//! With the secret that `webhooks().create(…)` gave, on port 3000 of this machine:
//!
//! ```text
//! CHECKOUTPAGE_WEBHOOK_SECRET=… cargo run -p generated-client --example receive_webhooks
//! ```
//!
//! Without one, with deliveries that the example itself makes, one of them badly signed:
//!
//! ```text
//! cargo run -p generated-client --example receive_webhooks -- --demo
//! ```

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use generated_client::checkoutpage::webhooks::{self, Event};
use generated_client::runtime::{HttpRequest, ReqwestTransport, Transport};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        None => {
            let secret = std::env::var("CHECKOUTPAGE_WEBHOOK_SECRET")?;
            let listener = TcpListener::bind("127.0.0.1:3000").await?;
            println!("listening on http://{}/hooks", listener.local_addr()?);
            serve(listener, secret).await?;
        }
        Some("--demo") => demonstrate().await?,
        Some(_) => eprintln!("usage: receive_webhooks [--demo]"),
    }
    Ok(())
}

async fn serve(listener: TcpListener, secret: String) -> std::io::Result<()> {
    let routes = axum::Router::new().route("/hooks", post(receive));
    axum::serve(listener, routes.with_state(Arc::from(secret))).await
}

/// The body is taken as bytes: what was signed are these, and not the JSON that they are.
async fn receive(State(secret): State<Arc<str>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match webhooks::unwrap(&headers, &body, &secret) {
        Ok(event) => {
            handle(event);
            StatusCode::OK
        }
        // It is the sender's, but its document says otherwise: worth a look.
        Err(error) if error.is_body() => {
            eprintln!("cannot read a delivery: {error}");
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(error) => {
            println!("refused: {error}");
            StatusCode::UNAUTHORIZED
        }
    }
}

fn handle(event: Event) {
    match event {
        Event::CustomerCreated(event) => {
            println!("a new customer: {}", event.data.customer.email);
        }
        Event::BookingPaid(event) => {
            println!("a booking was paid: {}", event.data.booking.id);
        }
        // A later version of the API may send more.
        Event::Unknown(json) => println!("an event that is not known: {}", json["event"]),
        other => println!("nothing is done with {other:?}"),
    }
}

/// Receives three deliveries: one that is right, one with an event that is not known, and one with another's signature.
async fn demonstrate() -> Result<(), Box<dyn std::error::Error>> {
    let secret = "demo-secret";
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hooks", listener.local_addr()?);
    tokio::spawn(serve(listener, secret.to_owned()));
    let created = r#"{"event":"customer.created","eventId":"evt_1","timestamp":"2025-05-01T12:00:00.000Z","sellerId":"1",
        "data":{"customer":{"id":"64b0c1d2e3f4a5b6c7d8e9b1","email":"ada@example.com","sellerId":"1",
        "createdAt":"2025-05-01T12:00:00.000Z","updatedAt":"2025-05-01T12:00:00.000Z"}}}"#;
    let later = r#"{"event":"customer.archived","eventId":"evt_2"}"#;
    for (body, key) in [(created, secret), (later, secret), (created, "another")] {
        let status = deliver(&url, body, key).await?;
        println!("    the sender got {status}");
    }
    Ok(())
}

/// Sends what Checkout Page would.
async fn deliver(
    url: &str,
    body: &'static str,
    key: &str,
) -> Result<StatusCode, Box<dyn std::error::Error>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_bytes())?;
    mac.update(body.as_bytes());
    let digits = mac.finalize().into_bytes();
    let digits: String = digits.iter().map(|byte| format!("{byte:02x}")).collect();
    let request = HttpRequest::post(url)
        .header("content-type", "application/json")
        .header("x-webhook-signature", format!("sha256={digits}"))
        .body(body.into())?;
    let transport = ReqwestTransport::new(std::time::Duration::from_secs(5))?;
    Ok(transport.send(request).await?.status())
}
