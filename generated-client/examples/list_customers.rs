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
    let mut last: Option<String> = None;
    loop {
        let mut call = client.customers().list().limit(100);
        if let Some(last) = &last {
            call = call.starting_after(last);
        }
        let page = call.await?;
        for customer in &page.data {
            let name = customer.name.as_deref().unwrap_or("no name");
            println!("{name} <{}>", customer.email);
        }
        last = page.data.last().map(|customer| customer.id.clone());
        if !page.has_more || last.is_none() {
            println!("{} customers", page.total);
            return Ok(());
        }
    }
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
