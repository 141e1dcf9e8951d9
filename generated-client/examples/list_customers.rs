//! Prints all customers of a Checkout Page store, page by page.
//!
//! With a key from the environment, against the real server:
//!
//! ```text
//! CHECKOUTPAGE_API_KEY=… cargo run -p generated-client --example list_customers
//! ```
//!
//! Without one, against a server that the example itself starts on this machine:
//!
//! ```text
//! cargo run -p generated-client --example list_customers -- --demo
//! ```

mod demo;

use demo::{json, serve};
use generated_client::checkoutpage::Client;
use generated_client::runtime::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        None => print_customers(&Client::from_env()?).await?,
        Some("--demo") => demonstrate().await?,
        Some(_) => eprintln!("usage: list_customers [--demo]"),
    }
    Ok(())
}

async fn print_customers(client: &Client) -> Result<(), Error> {
    // A page is asked for where the one before it is used up.
    let mut customers = client.customers().list().limit(100).items();
    let mut count = 0;
    while let Some(customer) = customers.next().await {
        let customer = customer?;
        let name = customer.name.as_deref().unwrap_or("no name");
        println!("{name} <{}>", customer.email);
        count += 1;
    }
    println!("{count} customers");
    Ok(())
}

/// The API on this machine, with two pages of customers.
async fn demonstrate() -> Result<(), Box<dyn std::error::Error>> {
    let customer = |number: usize| {
        format!(
            r#"{{"id":"{number:024}","email":"customer{number}@example.com","name":"Customer {number}","sellerId":"1",
                "createdAt":"2025-05-01T12:00:00.000Z","updatedAt":"2025-05-01T12:00:00.000Z"}}"#
        )
    };
    let api = serve(move |page, _| {
        let customers = [customer(2 * page + 1), customer(2 * page + 2)].join(",");
        let more = page == 0;
        json(
            "200 OK",
            &format!(r#"{{"data":[{customers}],"total":4,"has_more":{more}}}"#),
        )
    })?;
    let client = Client::builder()
        .base_url(format!("http://{api}"))
        .bearer_token("demo")
        .build()?;
    print_customers(&client).await?;
    Ok(())
}
