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
use generated_client::runtime::{Error, Part};

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
    let price = |amount, billing_type| PriceInput::new(amount, billing_type).currency("eur");
    let monthly = price(1500, BillingType::Recurring)
        .recurring(RecurringInput::default().interval(Interval::Month));
    let product = ProductInput::default()
        .title("Cheese")
        .image_ids([image.data.id])
        .prices([price(4900, BillingType::OneTime), monthly]);
    let email = NewPageField::new("Email")
        .element(FieldElement::Email)
        .r#type(FieldDataType::Email)
        .required(true);
    let source = NewPageField::new("How did you find us?")
        .element(FieldElement::Select)
        .options(["A friend", "A search"].map(FieldOptionInput::new));
    let page = NewCheckoutPage::new("Cheese")
        .status(PageStatus::Published)
        .product_data(product)
        .fields([email, source]);
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
