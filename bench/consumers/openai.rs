//! Five calls of OpenAI with the generated client.

use client::Client;
use client::models::*;

#[tokio::main]
async fn main() -> Result<(), client::Error> {
    let client = Client::builder().build()?;
    let request = CreateChatCompletionRequest::new(
        vec![ChatCompletionRequestUserMessage::new("Name a colour.").into()],
        "gpt-4o",
    )
    .temperature(0.2);
    let answer = client.chat().create_completion(&request).await?;
    println!("{:?}", answer.choices[0].message.content);

    let files = client.files().list().purpose("batch").limit(20).await?;
    println!("{}", files.data.len());

    let request = CreateEmbeddingRequest::new("A sentence", "text-embedding-3-small");
    let answer = client.embeddings().create(&request).await?;
    println!("{}", answer.data[0].embedding.len());

    let change = UpdateVectorStoreRequest::default().name("Manuals");
    let store = client.vector_stores().modify("vs_1", &change).await?;
    println!("{:?}", store.name);

    match client.models().retrieve("gpt-9").await {
        Ok(model) => println!("{}", model.owned_by),
        Err(error) if error.is_status(404) => println!("no such model"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
