//! Uploads a file, shares it, and prints the link by which anybody sees it.
//!
//! With a key from the environment, against the real server:
//!
//! ```text
//! MIJNKLANTPORTAAL_APIKEY=… cargo run -p generated-client --example share_file -- FILE
//! ```
//!
//! Without one, against a server that the example itself starts on this machine:
//!
//! ```text
//! cargo run -p generated-client --example share_file -- --demo
//! ```

mod demo;

use demo::{answer, json, serve};
use generated_client::mijnklantportaal::Client;
use generated_client::mijnklantportaal::files::UploadError;
use generated_client::mijnklantportaal::models::{CreateFileShareRequest, UploadRequest};
use generated_client::runtime::{Error, Part};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("--demo") => demonstrate().await?,
        Some(file) => share(&Client::from_env()?, Part::path(file)).await?,
        None => eprintln!("usage: share_file --demo | share_file FILE"),
    }
    Ok(())
}

async fn share(client: &Client, file: Part) -> Result<(), Error> {
    // Nothing of the file is in memory at once: it is read while it is sent.
    let uploaded = match client.files().upload(UploadRequest::new(file)).await {
        Ok(uploaded) => uploaded,
        Err(error) => match error.api() {
            Some(UploadError::UnprocessableContent(_)) => {
                println!("the server does not take the file: {error}");
                return Ok(());
            }
            _ => return Err(error.into()),
        },
    };
    println!("uploaded {} as {}", uploaded.name, uploaded.id);
    let shared = CreateFileShareRequest::new(vec![uploaded.id]);
    let shared = client.file_shares().create(&shared).await?;
    let public = shared.links.and_then(|links| links.public_share);
    match public {
        Some(link) => println!("shared as {}: {}", shared.id, link.href),
        None => println!("shared as {}", shared.id),
    }
    Ok(())
}

/// A server that looks at both requests.
async fn demonstrate() -> Result<(), Box<dyn std::error::Error>> {
    let file = r#""id":"fsf_4c81d9a70e2b","type":"file","name":"statement.txt","size":12,"mime":"text/plain","createdAt":"2026-02-27T10:15:00+01:00""#;
    let api = serve(move |_, request| {
        let upload = request.has("post /files") && request.body.contains("the content\n");
        let shared = request.has("post /file-shares") && request.body.contains("fsf_4c81d9a70e2b");
        match (upload, shared) {
            (true, false) => json("201 Created", &format!("{{{file}}}")),
            (false, true) => {
                let link = "https://app.example.com/s/fss_b4c81d9a70e2";
                let answer = format!(
                    r#"{{"id":"fss_b4c81d9a70e2","sharedContent":[{{{file}}}],"createdAt":"2026-02-27T10:15:00+01:00","links":{{"publicShare":{{"href":"{link}"}}}}}}"#
                );
                json("201 Created", &answer)
            }
            _ => answer("400 Bad Request", "", "neither a file nor a share of it"),
        }
    })?;
    let path = std::env::temp_dir().join(format!("share-file-{}.txt", std::process::id()));
    std::fs::write(&path, "the content\n")?;
    let client = Client::builder()
        .base_url(format!("http://{api}"))
        .bearer_token("demo")
        .build()?;
    let done = share(&client, Part::path(&path)).await;
    std::fs::remove_file(&path)?;
    Ok(done?)
}
