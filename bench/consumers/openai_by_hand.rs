//! The same five calls with reqwest and serde, and only the members that they need.

use reqwest::{Client, StatusCode};
use serde::{Deserialize, Serialize};

const BASE: &str = "https://api.openai.com/v1";

#[derive(Serialize)]
struct ChatRequest<'a> {
    model: &'a str,
    messages: Vec<Message>,
    temperature: f64,
}

#[derive(Serialize, Deserialize)]
struct Message {
    role: String,
    content: Option<String>,
}

#[derive(Deserialize)]
struct ChatAnswer {
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
}

#[derive(Deserialize)]
struct Files {
    data: Vec<File>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct File {
    id: String,
    bytes: i64,
    filename: String,
}

#[derive(Serialize)]
struct EmbeddingRequest<'a> {
    model: &'a str,
    input: &'a str,
}

#[derive(Deserialize)]
struct Embeddings {
    data: Vec<Embedding>,
}

#[derive(Deserialize)]
struct Embedding {
    embedding: Vec<f64>,
}

#[derive(Serialize)]
struct StoreChange<'a> {
    name: &'a str,
}

#[derive(Deserialize)]
struct Store {
    name: Option<String>,
}

#[derive(Deserialize)]
struct Model {
    owned_by: String,
}

#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let client = Client::new();
    let key = std::env::var("OPENAI_API_KEY").unwrap_or_default();

    let user = Message {
        role: "user".to_owned(),
        content: Some("Name a colour.".to_owned()),
    };
    let request = ChatRequest {
        model: "gpt-4o",
        messages: vec![user],
        temperature: 0.2,
    };
    let call = client.post(format!("{BASE}/chat/completions"));
    let answer = call.bearer_auth(&key).json(&request).send().await?;
    let answer: ChatAnswer = answer.error_for_status()?.json().await?;
    println!("{:?}", answer.choices[0].message.content);

    let call = client.get(format!("{BASE}/files"));
    let call = call.query(&[("purpose", "batch"), ("limit", "20")]);
    let files = call.bearer_auth(&key).send().await?;
    let files: Files = files.error_for_status()?.json().await?;
    println!("{}", files.data.len());

    let request = EmbeddingRequest {
        model: "text-embedding-3-small",
        input: "A sentence",
    };
    let call = client.post(format!("{BASE}/embeddings"));
    let answer = call.bearer_auth(&key).json(&request).send().await?;
    let answer: Embeddings = answer.error_for_status()?.json().await?;
    println!("{}", answer.data[0].embedding.len());

    let call = client.post(format!("{BASE}/vector_stores/vs_1"));
    let call = call.json(&StoreChange { name: "Manuals" });
    let store = call.bearer_auth(&key).send().await?;
    let store: Store = store.error_for_status()?.json().await?;
    println!("{:?}", store.name);

    let call = client.get(format!("{BASE}/models/gpt-9"));
    let model = call.bearer_auth(&key).send().await?;
    match model.status() {
        StatusCode::NOT_FOUND => println!("no such model"),
        _ => {
            let model: Model = model.error_for_status()?.json().await?;
            println!("{}", model.owned_by);
        }
    }
    Ok(())
}
