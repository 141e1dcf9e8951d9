//! Prints what a model says while it says it.
//!
//! Against any server that has OpenAI's chat completions, with its URL, a key and a model:
//!
//! ```text
//! cargo run -p conformance --example stream_chat -- https://api.openai.com/v1 KEY MODEL
//! ```
//!
//! Against a server that the example itself starts on this machine:
//!
//! ```text
//! cargo run -p conformance --example stream_chat -- --demo
//! ```

#[path = "../../generator/runtime/src/runtime/mod.rs"]
pub mod runtime;

#[rustfmt::skip]
#[path = "../cases/chat-completions/out/mod.rs"]
pub mod case_chat_completions;

use case_chat_completions::Client;
use case_chat_completions::models::{ChatMessage, ChatMessageRole, CreateChatCompletionRequest};
use runtime::Error;
use std::io::{Read as _, Write as _};
use std::time::Duration;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["--demo"] => {
            let url = serve()?;
            talk(&client(&url, "demo")?, "parrot").await?;
        }
        [url, key, model] => talk(&client(url, key)?, model).await?,
        _ => eprintln!("usage: stream_chat --demo | URL KEY MODEL"),
    }
    Ok(())
}

fn client(url: &str, key: &str) -> Result<Client, Error> {
    Client::builder().base_url(url).bearer_token(key).build()
}

async fn talk(client: &Client, model: &str) -> Result<(), Error> {
    let message = ChatMessage::new(ChatMessageRole::User, "Tell me a very short story.");
    let question = CreateChatCompletionRequest::new(model, vec![message]);
    let mut chunks = client.chat().create_completion_stream(&question).await?;
    while let Some(chunk) = chunks.next().await {
        for choice in chunk?.choices {
            print!("{}", choice.delta.content.unwrap_or_default());
            // Words are shown as they come.
            let _ = std::io::stdout().flush();
        }
    }
    println!();
    Ok(())
}

/// A model on this machine, which knows one story and takes its time.
fn serve() -> std::io::Result<String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}/v1", listener.local_addr()?);
    std::thread::spawn(move || -> std::io::Result<()> {
        let (mut connection, _) = listener.accept()?;
        let mut request = Vec::new();
        while !request.ends_with(b"}") {
            let mut bytes = [0; 1024];
            let read = connection.read(&mut bytes)?;
            request.extend_from_slice(&bytes[..read]);
        }
        let request = String::from_utf8_lossy(&request).into_owned();
        assert!(
            request.starts_with("POST /v1/chat/completions HTTP/1.1"),
            "{request}"
        );
        assert!(request.contains(r#""stream":true"#), "{request}");
        let head =
            "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
        connection.write_all(head.as_bytes())?;
        for word in [
            "Once", " upon", " a", " time", " it", " all", " ended", " well", ".",
        ] {
            let chunk = format!(
                "data: {{\"id\":\"1\",\"choices\":[{{\"delta\":{{\"content\":\"{word}\"}}}}]}}\n\n"
            );
            connection.write_all(chunk.as_bytes())?;
            std::thread::sleep(Duration::from_millis(30));
        }
        connection.write_all(b"data: [DONE]\n\n")
    });
    Ok(url)
}
