//! Five calls of Stripe with the generated client.
// features: customers, payment_intents, subscriptions, checkout

use client::Client;
use client::models::*;

#[tokio::main]
async fn main() -> Result<(), client::Error> {
    let client = Client::builder().build()?;
    let request = CreatePaymentIntentRequest::new(2000, "eur").customer("cus_1");
    let intent = client.payment_intents().create(&request).await?;
    println!("{:?}", intent.client_secret);

    let item = CreateCheckoutSessionRequestLineItem::default().price("price_1");
    let request =
        CreateCheckoutSessionRequest::new("https://example.com/paid").line_items([item]);
    let session = client.checkout().create_session(&request).await?;
    println!("{:?}", session.url);

    let item = CreateSubscriptionRequestItem::default().price("price_1");
    let request = CreateSubscriptionRequest::new("cus_1").items([item]);
    let subscription = client.subscriptions().create(&request).await?;
    println!("{}", subscription.id);

    let customers = client.customers().list().limit(100).await?;
    println!("{}", customers.data.len());

    match client.payment_intents().confirm("pi_1").await {
        Ok(intent) => println!("{:?}", intent.status),
        Err(error) if error.is_status(402) => println!("declined"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
