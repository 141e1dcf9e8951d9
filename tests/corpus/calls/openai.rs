//! Calls of OpenAI as a user writes them: bodies with values inside, lists with filters, `null`, and a failure that is matched.

use openai_client::models::*;
use openai_client::{Client, Error};
use serde_json::json;

pub async fn chat(client: &Client) -> Result<(), Error> {
    let request = CreateChatCompletionRequest::new(
        vec![
            ChatCompletionRequestSystemMessage::new("You are terse.").into(),
            ChatCompletionRequestUserMessage::new("Name a colour.").into(),
        ],
        "gpt-4o",
    )
    .temperature(0.2)
    .max_completion_tokens(100);
    let answer = client.chat().create_completion(&request).await?;
    println!("{:?}", answer.choices[0].message.content);
    Ok(())
}

pub async fn tools(client: &Client) -> Result<(), Error> {
    let weather = FunctionObject::new("weather")
        .description("The weather at a place")
        .parameters([
            ("type", json!("object")),
            ("properties", json!({"city": {"type": "string"}})),
        ]);
    let request = CreateChatCompletionRequest::new(
        vec![ChatCompletionRequestUserMessage::new("Is it raining in Bergen?").into()],
        "gpt-4o",
    )
    .tools([ChatCompletionTool::new(weather).into()]);
    client.chat().create_completion(&request).await?;
    Ok(())
}

pub async fn list(client: &Client) -> Result<(), Error> {
    let files = client
        .files()
        .list()
        .purpose("batch")
        .limit(20)
        .order("desc")
        .await?;
    println!("{}", files.data.len());
    Ok(())
}

pub async fn embed(client: &Client) -> Result<(), Error> {
    let request =
        CreateEmbeddingRequest::new("A sentence", "text-embedding-3-small").dimensions(256);
    let answer = client.embeddings().create(&request).await?;
    println!("{}", answer.data[0].embedding.len());
    Ok(())
}

pub async fn unset(client: &Client) -> Result<(), Error> {
    let change = UpdateVectorStoreRequest::default()
        .name("Manuals")
        .expires_after_null();
    client.vector_stores().modify("vs_1", &change).await?;
    Ok(())
}

pub async fn missing(client: &Client) -> Result<Option<Model>, Error> {
    match client.models().retrieve("gpt-9").await {
        Ok(model) => Ok(Some(model)),
        Err(error) if error.is_status(404) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
