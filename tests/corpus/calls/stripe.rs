//! Calls of Stripe as a user writes them: bodies with values inside, lists with filters, `null`, and a failure that is matched.

use stripe_client::models::{self, *};
use stripe_client::{Client, Error};

pub async fn pay(client: &Client) -> Result<(), Error> {
    let request = CreatePaymentIntentRequest::new(2000, "eur")
        .customer("cus_1")
        .automatic_payment_methods(CreatePaymentIntentRequestAutomaticPaymentMethods::new(true))
        .metadata([("order", "6735")]);
    let intent = client.payment_intents().create(&request).await?;
    println!("{:?}", intent.client_secret);
    Ok(())
}

pub async fn checkout(client: &Client) -> Result<(), Error> {
    let item = CreateCheckoutSessionRequestLineItem::default()
        .price("price_1")
        .quantity(2);
    let request = CreateCheckoutSessionRequest::new("https://example.com/paid")
        .line_items([item])
        .mode("payment");
    let session = client.checkout().create_session(&request).await?;
    println!("{:?}", session.url);
    Ok(())
}

pub async fn subscribe(client: &Client) -> Result<(), Error> {
    let item = CreateSubscriptionRequestItem::default().price("price_1");
    let request = CreateSubscriptionRequest::new("cus_1")
        .items([item])
        .trial_period_days(14);
    client.subscriptions().create(&request).await?;
    Ok(())
}

pub async fn list(client: &Client) -> Result<(), Error> {
    let since = CreatedRangeQuerySpecs::default().gte(1_700_000_000);
    let mut customers = client.customers().list().created(since).limit(100).items();
    while let Some(customer) = customers.next().await {
        println!("{:?}", customer?.email);
    }
    Ok(())
}

pub async fn declined(client: &Client, intent: &str) -> Result<(), Error> {
    match client.payment_intents().confirm(intent).await {
        Ok(intent) => println!("{:?}", intent.status),
        Err(error) => match error.json::<models::Error>() {
            Some(body) if body.error.code.as_deref() == Some("card_declined") => {
                println!("{:?}", body.error.decline_code);
            }
            _ => return Err(error.into()),
        },
    }
    Ok(())
}
