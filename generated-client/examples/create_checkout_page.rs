//! Creates a checkout page for a product with an image, two prices and two fields.
//!
//! With a key from the environment, against the real server:
//!
//! ```text
//! CHECKOUTPAGE_API_KEY=… cargo run -p generated-client --example create_checkout_page -- IMAGE
//! ```
//!
//! Without one, against a server that the example itself starts on this machine:
//!
//! ```text
//! cargo run -p generated-client --example create_checkout_page -- --demo
//! ```

mod demo;

use demo::{json, serve};
use generated_client::checkoutpage::Client;
use generated_client::checkoutpage::checkout_pages::CreateCheckoutPageError;
use generated_client::checkoutpage::models::{
    BillingType, FieldDataType, FieldElement, FieldOptionInput, FileUpload, Interval,
    NewCheckoutPage, NewPageField, PageStatus, PriceInput, ProductInput, RecurringInput,
};
use generated_client::runtime::{Error, Part, Patch};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("--demo") => demonstrate().await?,
        Some(image) => create(&Client::from_env()?, Part::path(image)).await?,
        None => eprintln!("usage: create_checkout_page --demo | create_checkout_page IMAGE"),
    }
    Ok(())
}

async fn create(client: &Client, image: Part) -> Result<(), Error> {
    let image = client
        .files()
        .upload(FileUpload::new("image", image))
        .await?;
    let price = |amount, billing_type| PriceInput {
        currency: Patch::Value("eur".to_owned()),
        ..PriceInput::new(amount, billing_type)
    };
    let monthly = PriceInput {
        recurring: Patch::Value(RecurringInput {
            interval: Patch::Value(Interval::Month),
            ..RecurringInput::default()
        }),
        ..price(1500, BillingType::Recurring)
    };
    let product = ProductInput {
        title: Patch::Value("Cheese".to_owned()),
        image_ids: Patch::Value(vec![image.data.id]),
        prices: Some(vec![price(4900, BillingType::OneTime), monthly]),
        ..ProductInput::default()
    };
    let email = NewPageField {
        element: Patch::Value(FieldElement::Email),
        r#type: Patch::Value(FieldDataType::Email),
        required: Patch::Value(true),
        ..NewPageField::new("Email")
    };
    let source = NewPageField {
        element: Patch::Value(FieldElement::Select),
        options: Patch::Value(vec![
            FieldOptionInput::new("A friend"),
            FieldOptionInput::new("A search"),
        ]),
        ..NewPageField::new("How did you find us?")
    };
    let page = NewCheckoutPage {
        status: Patch::Value(PageStatus::Published),
        product_data: Patch::Value(product),
        fields: Patch::Value(vec![email, source]),
        ..NewCheckoutPage::new("Cheese")
    };
    match client.checkout_pages().create(&page).await {
        Ok(created) => {
            let url = created.data.url.unwrap_or_default();
            println!("page {}: {url}", created.data.id);
            Ok(())
        }
        Err(error) => {
            if let Some(CreateCheckoutPageError::BadRequest(body)) = error.api() {
                for wrong in body.errors.iter().flatten() {
                    println!("{}: {}", wrong.param, wrong.message);
                }
            }
            Err(error.into())
        }
    }
}

/// The API on this machine: it takes the image, then the page.
async fn demonstrate() -> Result<(), Box<dyn std::error::Error>> {
    let api = serve(|_, request| {
        if request.has("post /v1/files/upload") {
            return json(
                "201 Created",
                r#"{"data":{"id":"507f1f77bcf86cd799439011","name":"cheese.png","location":"https://files.example.com/cheese.png",
                    "purpose":"image","type":"image/png","size":3,"createdAt":"2025-05-01T12:00:00.000Z"}}"#,
            );
        }
        println!("    {}", request.body);
        json(
            "201 Created",
            r#"{"data":{"id":"64b0c1d2e3f4a5b6c7d8e9f1","type":"checkout","status":"published",
                "sellerId":"64b0c1d2e3f4a5b6c7d8e9f0","url":"https://shop.example.com/cheese",
                "createdAt":"2025-05-01T12:00:00.000Z","updatedAt":"2025-05-01T12:00:00.000Z"}}"#,
        )
    })?;
    let client = Client::builder()
        .base_url(format!("http://{api}"))
        .bearer_token("demo")
        .build()?;
    let image = Part::bytes(vec![1, 2, 3]).file_name("cheese.png");
    create(&client, image).await?;
    Ok(())
}
