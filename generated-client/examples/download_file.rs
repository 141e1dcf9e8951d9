//! Asks for a file's link, follows it and saves the file.
//!
//! With a key from the environment, against the real servers:
//!
//! ```text
//! MIJNKLANTPORTAAL_APIKEY=… cargo run -p generated-client --example download_file -- mijnklantportaal FILE_ID PATH
//! CHECKOUTPAGE_API_KEY=… cargo run -p generated-client --example download_file -- checkoutpage FILE_ID PATH
//! ```
//!
//! Without any, against servers that the example itself starts on this machine:
//!
//! ```text
//! cargo run -p generated-client --example download_file -- --demo
//! ```

mod demo;

use demo::{answer, serve};
use generated_client::runtime::{Error, Method};
use generated_client::{checkoutpage, mijnklantportaal};
use std::path::Path;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["mijnklantportaal", id, path] => {
            from_mijnklantportaal(&mijnklantportaal::Client::from_env()?, id, path.as_ref())
                .await?;
        }
        ["checkoutpage", id, path] => {
            from_checkoutpage(&checkoutpage::Client::from_env()?, id, path.as_ref()).await?;
        }
        ["--demo"] => demonstrate().await?,
        _ => eprintln!(
            "usage: download_file --demo | download_file mijnklantportaal|checkoutpage FILE_ID PATH"
        ),
    }
    Ok(())
}

async fn from_mijnklantportaal(
    client: &mijnklantportaal::Client,
    id: &str,
    path: &Path,
) -> Result<(), Error> {
    let file = client.files().download(id).with_response().await?;
    println!(
        "GET {}/files/{id}/download: {}",
        client.base_url(),
        file.status()
    );
    let file = file.into_body();
    let expires = file.expires_at.map(|at| at.to_rfc3339());
    let expires = expires.as_deref().unwrap_or("some time");
    let Some(link) = file.link else {
        println!("  the file has no link");
        return Ok(());
    };
    println!("  {link}\n  until {expires}");
    // The link is no part of the API and on another origin, so it gets no credentials.
    let bytes = client.request(Method::GET, link).save_to(path).await?;
    println!("  {bytes} bytes saved to {}", path.display());
    Ok(())
}

async fn from_checkoutpage(
    client: &checkoutpage::Client,
    id: &str,
    path: &Path,
) -> Result<(), Error> {
    let file = client.files().download(id).with_response().await?;
    println!(
        "GET {}/v1/files/{id}/download: {}",
        client.base_url(),
        file.status()
    );
    let checkoutpage::models::FileLink {
        url, expires_in, ..
    } = file.into_body().data;
    println!("  {url}\n  for {expires_in} seconds");
    let bytes = client.request(Method::GET, url).save_to(path).await?;
    println!("  {bytes} bytes saved to {}", path.display());
    Ok(())
}

/// Both APIs on this machine: the first answers 429 once, the files are on another origin.
async fn demonstrate() -> Result<(), Box<dyn std::error::Error>> {
    let files = serve(|_, request| match request.has("authorization") {
        true => answer("400 Bad Request", "", "a link has no use for credentials"),
        false => answer("200 OK", "", "the content of the file\n"),
    })?;
    let api = serve(move |number, request| {
        let link = format!("http://{files}/content?signature=abc");
        match (request.has("authorization: bearer demo"), number) {
            (false, _) => answer("401 Unauthorized", "", "{}"),
            (true, 0) => answer("429 Too Many Requests", "retry-after: 1\r\n", "{}"),
            (true, _) if request.head.starts_with("get /v1/") => {
                let json = format!(r#"{{"data":{{"url":"{link}","expiresIn":300}}}}"#);
                demo::json("200 OK", &json)
            }
            (true, _) => {
                let json =
                    format!(r#"{{"link":"{link}","expiresAt":"2025-04-29T21:00:00+02:00"}}"#);
                demo::json("200 OK", &json)
            }
        }
    })?;
    let folder = std::env::temp_dir();
    let base = format!("http://{api}");
    let client = mijnklantportaal::Client::builder()
        .base_url(&base)
        .bearer_token("demo")
        .build()?;
    from_mijnklantportaal(
        &client,
        "fsf_abc12345678",
        &folder.join("mijnklantportaal.txt"),
    )
    .await?;
    let client = checkoutpage::Client::builder()
        .base_url(&base)
        .bearer_token("demo")
        .build()?;
    from_checkoutpage(
        &client,
        "507f1f77bcf86cd799439011",
        &folder.join("checkoutpage.txt"),
    )
    .await?;
    Ok(())
}
