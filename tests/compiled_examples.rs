//! The examples in the documentation of the cases; made by the test `cases`.

#[rustfmt::skip]
mod case_additional_typed_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_additional_typed::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::Labels::new("id").additional("additional");
    let answer = client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_additional_typed_2 {
    async fn example(client: &crate::cases::case_additional_typed::Client) -> Result<(), crate::cases::case_additional_typed::Error> {
    use crate::cases::case_additional_typed::models;
    
    let body = models::Labels::new("id").additional("additional");
    let response = client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_aliases_as_arguments_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_aliases_as_arguments::Client;
    
    let client = Client::builder().build()?;
    client.params().with_params(crate::cases::case_aliases_as_arguments::params::WithParamsParams { a: "a".to_owned(), b: vec!["b".into()], c: 1, d: "d".to_owned(), e: "e".to_owned() }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_aliases_as_arguments_2 {
    async fn example(client: &crate::cases::case_aliases_as_arguments::Client, body: &[crate::cases::case_aliases_as_arguments::models::Alert]) -> Result<(), crate::cases::case_aliases_as_arguments::Error> {
    client.channels().replace("id", 1, ["tags"], body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_aliases_as_arguments_3 {
    async fn example(client: &crate::cases::case_aliases_as_arguments::Client) -> Result<(), crate::cases::case_aliases_as_arguments::Error> {
    use crate::cases::case_aliases_as_arguments::params;
    
    client.params().with_params(params::WithParamsParams { a: "a".to_owned(), b: vec!["b".into()], c: 1, d: "d".to_owned(), e: "e".to_owned() }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_allof_merged_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_allof_merged::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::All::new("id", models::AllKind::A, "note").size(1).own(true);
    client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_allof_merged_2 {
    async fn example(client: &crate::cases::case_allof_merged::Client) -> Result<(), crate::cases::case_allof_merged::Error> {
    use crate::cases::case_allof_merged::models;
    
    let body = models::All::new("id", models::AllKind::A, "note").size(1).own(true);
    client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_allof_same_property_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_allof_same_property::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_allof_same_property_2 {
    async fn example(client: &crate::cases::case_allof_same_property::Client) -> Result<(), crate::cases::case_allof_same_property::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_allof_single_reference_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_allof_single_reference::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_allof_single_reference_2 {
    async fn example(client: &crate::cases::case_allof_single_reference::Client) -> Result<(), crate::cases::case_allof_single_reference::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_alternatives_alike_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_alternatives_alike::Client;
    
    let client = Client::builder().build()?;
    let response = client.things().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_alternatives_alike_2 {
    async fn example(client: &crate::cases::case_alternatives_alike::Client) -> Result<(), crate::cases::case_alternatives_alike::Error> {
    let response = client.things().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_alternatives_beside_members_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_alternatives_beside_members::Client;
    
    let client = Client::builder().build()?;
    let response = client.things().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_alternatives_beside_members_2 {
    async fn example(client: &crate::cases::case_alternatives_beside_members::Client, body: &crate::cases::case_alternatives_beside_members::models::PaymentInput) -> Result<(), crate::cases::case_alternatives_beside_members::Error> {
    let response = client.payments().create(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_alternatives_beside_members_3 {
    async fn example(client: &crate::cases::case_alternatives_beside_members::Client) -> Result<(), crate::cases::case_alternatives_beside_members::Error> {
    let response = client.things().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_alternatives_that_add_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_alternatives_that_add::Client;
    
    let client = Client::builder().build()?;
    let response = client.all().all().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_alternatives_that_add_2 {
    async fn example(client: &crate::cases::case_alternatives_that_add::Client) -> Result<(), crate::cases::case_alternatives_that_add::Error> {
    let response = client.all().all().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_anchors_and_identifiers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_anchors_and_identifiers::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_anchors_and_identifiers_2 {
    async fn example(client: &crate::cases::case_anchors_and_identifiers::Client) -> Result<(), crate::cases::case_anchors_and_identifiers::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_annotations_in_allof_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_annotations_in_allof::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().q("zz").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_annotations_in_allof_2 {
    async fn example(client: &crate::cases::case_annotations_in_allof::Client) -> Result<(), crate::cases::case_annotations_in_allof::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_answer_links::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.all_orders().list().await?;
    
    let body = models::AddNoteRequest::default().text("text");
    client.orders().add_note("order_id", "note", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_2 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    let response = client.all_orders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_3 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    let response = client.customers().get("shop", "customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_4 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    let response = client.get_index().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_5 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    use crate::cases::case_answer_links::models;
    
    let body = models::NewOrder::new(1);
    let response = client.orders().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_6 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    let response = client.orders().get("order_id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_7 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    use crate::cases::case_answer_links::models;
    
    let body = models::Order::new("id", models::OrderCustomer::new(1));
    client.orders().replace("order_id", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_8 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    use crate::cases::case_answer_links::models;
    
    let body = models::AddNoteRequest::default().text("text");
    client.orders().add_note("order_id", "note", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_9 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    client.receipts().get("receipt").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answer_links_10 {
    async fn example(client: &crate::cases::case_answer_links::Client) -> Result<(), crate::cases::case_answer_links::Error> {
    client.receipts().get_page(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answers_of_any_type_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_answers_of_any_type::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.size().get().await?;
    
    let body = models::AddMemberRequest::default().name("name");
    let answer = client.members().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answers_of_any_type_2 {
    async fn example(client: &crate::cases::case_answers_of_any_type::Client) -> Result<(), crate::cases::case_answers_of_any_type::Error> {
    use crate::cases::case_answers_of_any_type::models;
    
    let body = models::AddMemberRequest::default().name("name");
    let response = client.members().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answers_of_any_type_3 {
    async fn example(client: &crate::cases::case_answers_of_any_type::Client) -> Result<(), crate::cases::case_answers_of_any_type::Error> {
    let response = client.members().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answers_of_any_type_4 {
    async fn example(client: &crate::cases::case_answers_of_any_type::Client) -> Result<(), crate::cases::case_answers_of_any_type::Error> {
    let response = client.name().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answers_of_any_type_5 {
    async fn example(client: &crate::cases::case_answers_of_any_type::Client) -> Result<(), crate::cases::case_answers_of_any_type::Error> {
    let response = client.since().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answers_of_any_type_6 {
    async fn example(client: &crate::cases::case_answers_of_any_type::Client) -> Result<(), crate::cases::case_answers_of_any_type::Error> {
    let response = client.size().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_answers_of_any_type_7 {
    async fn example(client: &crate::cases::case_answers_of_any_type::Client) -> Result<(), crate::cases::case_answers_of_any_type::Error> {
    let response = client.state().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_any_of_several_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_any_of_several::Client;
    
    let client = Client::builder().build()?;
    let response = client.people().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_any_of_several_2 {
    async fn example(client: &crate::cases::case_any_of_several::Client) -> Result<(), crate::cases::case_any_of_several::Error> {
    let response = client.people().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_any_of_several_3 {
    async fn example(client: &crate::cases::case_any_of_several::Client, body: &crate::cases::case_any_of_several::models::Person) -> Result<(), crate::cases::case_any_of_several::Error> {
    let response = client.people().change_person(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_base64_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_base64::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_base64_2 {
    async fn example(client: &crate::cases::case_base64::Client, thumbprint: crate::runtime::Base64Url, body: &crate::cases::case_base64::models::Signing) -> Result<(), crate::cases::case_base64::Error> {
    let response = client.keys().sign(thumbprint, body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_base64_3 {
    async fn example(client: &crate::cases::case_base64::Client, body: crate::cases::case_base64::models::SealRequest) -> Result<(), crate::cases::case_base64::Error> {
    let response = client.seal().seal(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_base64_4 {
    async fn example(client: &crate::cases::case_base64::Client, body: crate::cases::case_base64::models::StampRequest) -> Result<(), crate::cases::case_base64::Error> {
    client.stamp().stamp(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_binary_bodies_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_binary_bodies::{Client, files};
    
    let client = Client::builder().build()?;
    let response = client.files().download("id").await?;
    
    match client.files().download("id").await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(files::DownloadError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_binary_bodies_2 {
    async fn example(client: &crate::cases::case_binary_bodies::Client, body: Vec<u8>) -> Result<(), crate::cases::case_binary_bodies::Error> {
    client.files().upload("id", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_binary_bodies_3 {
    async fn example(client: &crate::cases::case_binary_bodies::Client) -> Result<(), crate::cases::case_binary_bodies::Error> {
    let response = client.files().download("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_bodies_of_several_kinds::{Client, models};
    
    let client = Client::builder().build()?;
    client.pets().create_form().await?;
    
    let body = models::Pet::new("name").age(1);
    let answer = client.pets().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_2 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let body = models::Pet::new("name").age(1);
    let response = client.pets().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_3 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let body = models::Pet::new("name").age(1);
    let response = client.pets().call_create_form(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_4 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    let response = client.pets().create_csv(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_5 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: &[crate::cases::case_bodies_of_several_kinds::models::Change]) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    client.pets().update("id", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_6 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let body = models::Pet::new("name").age(1);
    client.pets().update_merge_patch("id", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_7 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let body = models::NameOnly::new("name");
    client.pets().set("id").body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_8 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: Vec<crate::cases::case_bodies_of_several_kinds::models::Pet>) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::cases::case_bodies_of_several_kinds::pets;
    
    client.pets().import(pets::ImportPetsParams { from: "from".to_owned(), to: "to".to_owned(), by: "by".to_owned(), max: 1, body }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_9 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::runtime;
    use crate::cases::case_bodies_of_several_kinds::{models, pets};
    
    client.pets().import_multipart(pets::ImportPetsMultipartParams { from: "from".to_owned(), to: "to".to_owned(), by: "by".to_owned(), max: 1, body: models::ImportPetsRequest::new(runtime::Part::path("path/to/file")) }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_10 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    client.pets().create_form().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_11 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    client.pets().add_note(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_12 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    client.pets().add_note_markdown(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_13 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: &str) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    client.pets().add_note_text(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_14 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: Vec<u8>) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    client.pictures().upload("image/gif", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_15 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let body = models::AddPictureRequest::new("url").stream(true);
    let response = client.pictures().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_16 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let body = models::AddPictureRequest::new("url").stream(true);
    let mut stream = client.pictures().add_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_17 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::runtime;
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let response = client.pictures().add_multipart(models::AddPictureRequestMultipart::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_18 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    use crate::runtime;
    use crate::cases::case_bodies_of_several_kinds::models;
    
    let mut stream = client.pictures().add_multipart_stream(models::AddPictureRequestMultipart::new(runtime::Part::path("path/to/file"))).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_19 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: Vec<u8>) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    let response = client.pictures().add_png(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_of_several_kinds_20 {
    async fn example(client: &crate::cases::case_bodies_of_several_kinds::Client, body: Vec<u8>) -> Result<(), crate::cases::case_bodies_of_several_kinds::Error> {
    let mut stream = client.pictures().add_png_stream(body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_without_form_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_bodies_without_form::{Client, archives};
    
    let client = Client::builder().build()?;
    let response = client.archives().get().await?;
    
    match client.archives().get().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(archives::GetArchiveError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_without_form_2 {
    async fn example(client: &crate::cases::case_bodies_without_form::Client) -> Result<(), crate::cases::case_bodies_without_form::Error> {
    let response = client.archives().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_without_form_3 {
    async fn example(client: &crate::cases::case_bodies_without_form::Client, body: Vec<u8>) -> Result<(), crate::cases::case_bodies_without_form::Error> {
    client.images().put(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_without_form_4 {
    async fn example(client: &crate::cases::case_bodies_without_form::Client) -> Result<(), crate::cases::case_bodies_without_form::Error> {
    use crate::runtime;
    
    client.parts().send(runtime::Multipart::new()).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_without_form_5 {
    async fn example(client: &crate::cases::case_bodies_without_form::Client, body: Vec<u8>) -> Result<(), crate::cases::case_bodies_without_form::Error> {
    let response = client.scans().put(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_without_form_6 {
    async fn example(client: &crate::cases::case_bodies_without_form::Client, body: &str) -> Result<(), crate::cases::case_bodies_without_form::Error> {
    client.searches().search(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_bodies_without_form_7 {
    async fn example(client: &crate::cases::case_bodies_without_form::Client, body: &crate::cases::case_bodies_without_form::models::CreateTokenRequest) -> Result<(), crate::cases::case_bodies_without_form::Error> {
    client.tokens().create(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_chat_completions_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_chat_completions::{Client, models};
    
    let client = Client::builder().bearer_token(std::env::var("API_TOKEN")?).build()?;
    
    let body = models::CreateChatCompletionRequest::new("model", vec![models::ChatMessage::new(models::ChatMessageRole::System, "content")])
    .stream(true)
    .temperature(1.0);
    let answer = client.chat().create_completion(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_chat_completions_2 {
    async fn example(client: &crate::cases::case_chat_completions::Client) -> Result<(), crate::cases::case_chat_completions::Error> {
    use crate::cases::case_chat_completions::models;
    
    let body = models::CreateChatCompletionRequest::new("model", vec![models::ChatMessage::new(models::ChatMessageRole::System, "content")])
    .stream(true)
    .temperature(1.0);
    let response = client.chat().create_completion(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_chat_completions_3 {
    async fn example(client: &crate::cases::case_chat_completions::Client) -> Result<(), crate::cases::case_chat_completions::Error> {
    use crate::cases::case_chat_completions::models;
    
    let body = models::CreateChatCompletionRequest::new("model", vec![models::ChatMessage::new(models::ChatMessageRole::System, "content")])
    .stream(true)
    .temperature(1.0);
    let mut stream = client.chat().create_completion_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_chosen_types_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_chosen_types::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_chosen_types_2 {
    async fn example(client: &crate::cases::case_chosen_types::Client, id: &uuid::Uuid, since: u32) -> Result<(), crate::cases::case_chosen_types::Error> {
    let response = client.items().get(id, since).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_components_of_every_kind_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_components_of_every_kind::{Client, models};
    
    let client = Client::builder().alias_bearer_token(std::env::var("API_TOKEN")?).build()?;
    
    let body = models::Thing::default().name("name");
    let answer = client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_components_of_every_kind_2 {
    async fn example(client: &crate::cases::case_components_of_every_kind::Client) -> Result<(), crate::cases::case_components_of_every_kind::Error> {
    use crate::cases::case_components_of_every_kind::models;
    
    let body = models::Thing::default().name("name");
    let response = client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_components_only_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_components_only::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_conditional_members_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_conditional_members::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_conditional_members_2 {
    async fn example(client: &crate::cases::case_conditional_members::Client) -> Result<(), crate::cases::case_conditional_members::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_members_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_constant_members::{Client, models};
    
    let client = Client::builder().build()?;
    client.files().upload(crate::cases::case_constant_members::models::UploadRequest::new(crate::runtime::Part::path("path/to/file"))).await?;
    
    let body = models::NewOrder::new("sku", None, models::NewOrderDated::default())
    .unset("value");
    let answer = client.orders().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_members_2 {
    async fn example(client: &crate::cases::case_constant_members::Client) -> Result<(), crate::cases::case_constant_members::Error> {
    use crate::runtime;
    use crate::cases::case_constant_members::models;
    
    client.files().upload(models::UploadRequest::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_members_3 {
    async fn example(client: &crate::cases::case_constant_members::Client) -> Result<(), crate::cases::case_constant_members::Error> {
    use crate::cases::case_constant_members::models;
    
    client.forms().fill_in(models::FillInRequest::default()).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_members_4 {
    async fn example(client: &crate::cases::case_constant_members::Client) -> Result<(), crate::cases::case_constant_members::Error> {
    use crate::cases::case_constant_members::models;
    
    let body = models::NewOrder::new("sku", None, models::NewOrderDated::default())
    .unset("value");
    let response = client.orders().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_members_5 {
    async fn example(client: &crate::cases::case_constant_members::Client) -> Result<(), crate::cases::case_constant_members::Error> {
    use crate::cases::case_constant_members::models;
    
    let body = models::Settings::default().dark(true);
    client.settings().replace(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_parameters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_constant_parameters::Client;
    
    let client = Client::builder().build()?;
    client.ping().ping().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_parameters_2 {
    async fn example(client: &crate::cases::case_constant_parameters::Client) -> Result<(), crate::cases::case_constant_parameters::Error> {
    client.files().get("id", ["size"]).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_parameters_3 {
    async fn example(client: &crate::cases::case_constant_parameters::Client) -> Result<(), crate::cases::case_constant_parameters::Error> {
    client.ping().ping().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_tags_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_constant_tags::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::Message::new(Vec::new());
    let answer = client.messages().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_constant_tags_2 {
    async fn example(client: &crate::cases::case_constant_tags::Client) -> Result<(), crate::cases::case_constant_tags::Error> {
    use crate::cases::case_constant_tags::models;
    
    let body = models::Message::new(Vec::new());
    let response = client.messages().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_cookie_parameters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_cookie_parameters::Client;
    
    let client = Client::builder().build()?;
    client.a().get("session").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_cookie_parameters_2 {
    async fn example(client: &crate::cases::case_cookie_parameters::Client) -> Result<(), crate::cases::case_cookie_parameters::Error> {
    client.a().get("session").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_credentials_alike_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_credentials_alike::Client;
    
    let client = Client::builder().first(std::env::var("API_KEY")?).build()?;
    client.first().first().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_credentials_alike_2 {
    async fn example(client: &crate::cases::case_credentials_alike::Client) -> Result<(), crate::cases::case_credentials_alike::Error> {
    client.admin().admin().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_credentials_alike_3 {
    async fn example(client: &crate::cases::case_credentials_alike::Client) -> Result<(), crate::cases::case_credentials_alike::Error> {
    client.bot().bot().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_credentials_alike_4 {
    async fn example(client: &crate::cases::case_credentials_alike::Client) -> Result<(), crate::cases::case_credentials_alike::Error> {
    client.dsn().dsn().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_credentials_alike_5 {
    async fn example(client: &crate::cases::case_credentials_alike::Client) -> Result<(), crate::cases::case_credentials_alike::Error> {
    client.first().first().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_credentials_alike_6 {
    async fn example(client: &crate::cases::case_credentials_alike::Client) -> Result<(), crate::cases::case_credentials_alike::Error> {
    client.second().second().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_credentials_alike_7 {
    async fn example(client: &crate::cases::case_credentials_alike::Client) -> Result<(), crate::cases::case_credentials_alike::Error> {
    client.session().session().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_dates::Client;
    
    let client = Client::builder().build()?;
    let response = client.free().days().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_2 {
    async fn example(client: &crate::cases::case_dates::Client, body: &[crate::runtime::NaiveDate]) -> Result<(), crate::cases::case_dates::Error> {
    let response = client.days().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_3 {
    async fn example(client: &crate::cases::case_dates::Client, day: crate::runtime::NaiveDate, at: crate::runtime::DateTime<crate::runtime::FixedOffset>) -> Result<(), crate::cases::case_dates::Error> {
    let response = client.events().list(day, at).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_4 {
    async fn example(client: &crate::cases::case_dates::Client, body: &crate::cases::case_dates::models::Event) -> Result<(), crate::cases::case_dates::Error> {
    let response = client.events().create(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_5 {
    async fn example(client: &crate::cases::case_dates::Client, body: &crate::cases::case_dates::models::SendFormRequest) -> Result<(), crate::cases::case_dates::Error> {
    client.forms().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_6 {
    async fn example(client: &crate::cases::case_dates::Client) -> Result<(), crate::cases::case_dates::Error> {
    let response = client.free().days().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_of_http_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_dates_of_http::Client;
    
    let client = Client::builder().build()?;
    client.news().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dates_of_http_2 {
    async fn example(client: &crate::cases::case_dates_of_http::Client) -> Result<(), crate::cases::case_dates_of_http::Error> {
    client.news().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_deep_object_lists_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_deep_object_lists::{Client, models};
    
    let client = Client::builder().build()?;
    client.search().search().await?;
    
    let body = models::StoreRequest::new(models::Filter::default());
    client.search().store(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_deep_object_lists_2 {
    async fn example(client: &crate::cases::case_deep_object_lists::Client) -> Result<(), crate::cases::case_deep_object_lists::Error> {
    client.search().search().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_deep_object_lists_3 {
    async fn example(client: &crate::cases::case_deep_object_lists::Client) -> Result<(), crate::cases::case_deep_object_lists::Error> {
    use crate::cases::case_deep_object_lists::models;
    
    let body = models::StoreRequest::new(models::Filter::default());
    client.search().store(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_defaults_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_defaults::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::A::new(3).optional("y").wrong(1);
    client.a().send("up", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_defaults_2 {
    async fn example(client: &crate::cases::case_defaults::Client) -> Result<(), crate::cases::case_defaults::Error> {
    use crate::cases::case_defaults::models;
    
    let body = models::A::new(3).optional("y").wrong(1);
    client.a().send("up", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_deprecated_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_deprecated::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_deprecated_2 {
    #[allow(deprecated)]
    async fn example(client: &crate::cases::case_deprecated::Client) -> Result<(), crate::cases::case_deprecated::Error> {
    use crate::cases::case_deprecated::models;
    
    let body = models::Old::new("a").b("b");
    let response = client.a().send("must", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_docs_hostile_markdown_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_docs_hostile_markdown::{Client, pets};
    
    let client = Client::builder().build()?;
    let response = client.pets().list().q("q").await?;
    
    match client.pets().list().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pets::ListPetsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_docs_hostile_markdown_2 {
    async fn example(client: &crate::cases::case_docs_hostile_markdown::Client) -> Result<(), crate::cases::case_docs_hostile_markdown::Error> {
    client.pet_notes().its_a_note().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_docs_hostile_markdown_3 {
    async fn example(client: &crate::cases::case_docs_hostile_markdown::Client) -> Result<(), crate::cases::case_docs_hostile_markdown::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_documentation_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_documentation::Client;
    
    let client = Client::builder().build()?;
    client.things().delete(7).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_documentation_2 {
    #[allow(deprecated)]
    async fn example(client: &crate::cases::case_documentation::Client) -> Result<(), crate::cases::case_documentation::Error> {
    let response = client.things().get(7).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_documentation_3 {
    async fn example(client: &crate::cases::case_documentation::Client, body: &[String]) -> Result<(), crate::cases::case_documentation::Error> {
    client.things().replace(7, "fast", true, body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_documentation_4 {
    async fn example(client: &crate::cases::case_documentation::Client) -> Result<(), crate::cases::case_documentation::Error> {
    client.things().delete(7).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dynamic_references_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_dynamic_references::Client;
    
    let client = Client::builder().build()?;
    let response = client.pages().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_dynamic_references_2 {
    async fn example(client: &crate::cases::case_dynamic_references::Client) -> Result<(), crate::cases::case_dynamic_references::Error> {
    let response = client.pages().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_empty_answers::Client;
    
    let client = Client::builder().build()?;
    let response = client.rooms().get("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_2 {
    async fn example(client: &crate::cases::case_empty_answers::Client) -> Result<(), crate::cases::case_empty_answers::Error> {
    let response = client.rooms().get("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_3 {
    async fn example(client: &crate::cases::case_empty_answers::Client) -> Result<(), crate::cases::case_empty_answers::Error> {
    client.rooms().clean("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_4 {
    async fn example(client: &crate::cases::case_empty_answers::Client) -> Result<(), crate::cases::case_empty_answers::Error> {
    let response = client.rooms().close("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_5 {
    async fn example(client: &crate::cases::case_empty_answers::Client) -> Result<(), crate::cases::case_empty_answers::Error> {
    let response = client.rooms().move_room("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_6 {
    async fn example(client: &crate::cases::case_empty_answers::Client) -> Result<(), crate::cases::case_empty_answers::Error> {
    let response = client.rooms().get_guest("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_7 {
    async fn example(client: &crate::cases::case_empty_answers::Client) -> Result<(), crate::cases::case_empty_answers::Error> {
    let response = client.rooms().list_labels("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_answers_8 {
    async fn example(client: &crate::cases::case_empty_answers::Client) -> Result<(), crate::cases::case_empty_answers::Error> {
    let response = client.rooms().get_key("room").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_bodies_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_empty_bodies::Client;
    
    let client = Client::builder().build()?;
    client.tides().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_bodies_2 {
    async fn example(client: &crate::cases::case_empty_bodies::Client) -> Result<(), crate::cases::case_empty_bodies::Error> {
    client.tides().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_bodies_3 {
    async fn example(client: &crate::cases::case_empty_bodies::Client) -> Result<(), crate::cases::case_empty_bodies::Error> {
    use crate::cases::case_empty_bodies::models;
    
    let body = models::AddTideRequest::default();
    client.tides().add().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_empty_bodies_4 {
    async fn example(client: &crate::cases::case_empty_bodies::Client) -> Result<(), crate::cases::case_empty_bodies::Error> {
    client.tides().remove().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_awkward_values_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_enum_awkward_values::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_awkward_values_2 {
    async fn example(client: &crate::cases::case_enum_awkward_values::Client) -> Result<(), crate::cases::case_enum_awkward_values::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_integers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_enum_integers::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_integers_2 {
    async fn example(client: &crate::cases::case_enum_integers::Client) -> Result<(), crate::cases::case_enum_integers::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_of_another_type_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_enum_of_another_type::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_of_another_type_2 {
    async fn example(client: &crate::cases::case_enum_of_another_type::Client) -> Result<(), crate::cases::case_enum_of_another_type::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_of_strings_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_enum_of_strings::Client;
    
    let client = Client::builder().build()?;
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_enum_of_strings_2 {
    async fn example(client: &crate::cases::case_enum_of_strings::Client) -> Result<(), crate::cases::case_enum_of_strings::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_errors_are_one_type_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_equal_errors_are_one_type::{Client, dogs};
    
    let client = Client::builder().build()?;
    client.cats().list().await?;
    
    match client.dogs().list().await {
    Ok(()) => println!("done"),
    Err(error) => match error.api() {
    Some(dogs::ListDogsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_errors_are_one_type_2 {
    async fn example(client: &crate::cases::case_equal_errors_are_one_type::Client) -> Result<(), crate::cases::case_equal_errors_are_one_type::Error> {
    client.cats().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_errors_are_one_type_3 {
    async fn example(client: &crate::cases::case_equal_errors_are_one_type::Client) -> Result<(), crate::cases::case_equal_errors_are_one_type::Error> {
    client.cats().add().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_errors_are_one_type_4 {
    async fn example(client: &crate::cases::case_equal_errors_are_one_type::Client) -> Result<(), crate::cases::case_equal_errors_are_one_type::Error> {
    client.dogs().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_errors_are_one_type_5 {
    async fn example(client: &crate::cases::case_equal_errors_are_one_type::Client) -> Result<(), crate::cases::case_equal_errors_are_one_type::Error> {
    client.dogs().add().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_equal_types::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.accounts().list().await?;
    
    let body = models::CreateAccountRequest::default();
    let answer = client.accounts().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_2 {
    async fn example(client: &crate::cases::case_equal_types::Client) -> Result<(), crate::cases::case_equal_types::Error> {
    let response = client.accounts().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_3 {
    async fn example(client: &crate::cases::case_equal_types::Client) -> Result<(), crate::cases::case_equal_types::Error> {
    use crate::cases::case_equal_types::models;
    
    let body = models::CreateAccountRequest::default();
    let response = client.accounts().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_both_ways_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_equal_types_both_ways::Client;
    
    let client = Client::builder().build()?;
    let response = client.links().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_both_ways_2 {
    async fn example(client: &crate::cases::case_equal_types_both_ways::Client) -> Result<(), crate::cases::case_equal_types_both_ways::Error> {
    let response = client.cities().get(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_both_ways_3 {
    async fn example(client: &crate::cases::case_equal_types_both_ways::Client) -> Result<(), crate::cases::case_equal_types_both_ways::Error> {
    use crate::cases::case_equal_types_both_ways::models;
    
    let body = models::IdAndLabelInput::default().id(1).label("label");
    client.cities().replace(1).body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_both_ways_4 {
    async fn example(client: &crate::cases::case_equal_types_both_ways::Client) -> Result<(), crate::cases::case_equal_types_both_ways::Error> {
    let response = client.links().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_both_ways_5 {
    async fn example(client: &crate::cases::case_equal_types_both_ways::Client) -> Result<(), crate::cases::case_equal_types_both_ways::Error> {
    let response = client.roads().get(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_equal_types_both_ways_6 {
    async fn example(client: &crate::cases::case_equal_types_both_ways::Client) -> Result<(), crate::cases::case_equal_types_both_ways::Error> {
    use crate::cases::case_equal_types_both_ways::models;
    
    let body = models::IdAndLabelInput::default().id(1).label("label");
    client.roads().replace(1).body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_errors_in_several_types_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_errors_in_several_types::{Client, books};
    
    let client = Client::builder().build()?;
    let response = client.pages().get().await?;
    
    match client.books().get(1).await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(books::GetBookError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_errors_in_several_types_2 {
    async fn example(client: &crate::cases::case_errors_in_several_types::Client, body: &crate::cases::case_errors_in_several_types::models::Book) -> Result<(), crate::cases::case_errors_in_several_types::Error> {
    let response = client.books().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_errors_in_several_types_3 {
    async fn example(client: &crate::cases::case_errors_in_several_types::Client) -> Result<(), crate::cases::case_errors_in_several_types::Error> {
    let response = client.books().get(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_errors_in_several_types_4 {
    async fn example(client: &crate::cases::case_errors_in_several_types::Client) -> Result<(), crate::cases::case_errors_in_several_types::Error> {
    let response = client.books().delete(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_errors_in_several_types_5 {
    async fn example(client: &crate::cases::case_errors_in_several_types::Client) -> Result<(), crate::cases::case_errors_in_several_types::Error> {
    let response = client.covers().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_errors_in_several_types_6 {
    async fn example(client: &crate::cases::case_errors_in_several_types::Client) -> Result<(), crate::cases::case_errors_in_several_types::Error> {
    let response = client.pages().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_errors_in_several_types_7 {
    async fn example(client: &crate::cases::case_errors_in_several_types::Client) -> Result<(), crate::cases::case_errors_in_several_types::Error> {
    let response = client.tokens().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_extensions_of_azure_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_extensions_of_azure::Client;
    
    let client = Client::builder().build()?;
    let response = client.boxes().list_items("scope").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_extensions_of_azure_2 {
    async fn example(client: &crate::cases::case_extensions_of_azure::Client) -> Result<(), crate::cases::case_extensions_of_azure::Error> {
    let response = client.boxes().list_items("scope").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_extensions_of_azure_3 {
    async fn example(client: &crate::cases::case_extensions_of_azure::Client) -> Result<(), crate::cases::case_extensions_of_azure::Error> {
    client.boxes().lease("box").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_fixed_query_in_path::Client;
    
    let client = Client::builder().build()?;
    client.messages().get_acl().limit(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_2 {
    async fn example(client: &crate::cases::case_fixed_query_in_path::Client) -> Result<(), crate::cases::case_fixed_query_in_path::Error> {
    client.messages().create_beta().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_3 {
    async fn example(client: &crate::cases::case_fixed_query_in_path::Client) -> Result<(), crate::cases::case_fixed_query_in_path::Error> {
    client.messages().list_beta("for").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_4 {
    async fn example(client: &crate::cases::case_fixed_query_in_path::Client) -> Result<(), crate::cases::case_fixed_query_in_path::Error> {
    client.messages().list_at("at").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_5 {
    async fn example(client: &crate::cases::case_fixed_query_in_path::Client) -> Result<(), crate::cases::case_fixed_query_in_path::Error> {
    client.messages().list_kind("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_6 {
    async fn example(client: &crate::cases::case_fixed_query_in_path::Client) -> Result<(), crate::cases::case_fixed_query_in_path::Error> {
    client.messages().get_acl().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_7 {
    async fn example(client: &crate::cases::case_fixed_query_in_path::Client) -> Result<(), crate::cases::case_fixed_query_in_path::Error> {
    client.messages().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_fixed_query_in_path_8 {
    async fn example(client: &crate::cases::case_fixed_query_in_path::Client) -> Result<(), crate::cases::case_fixed_query_in_path::Error> {
    client.messages().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_form_body_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_form_body::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::Form::new("name").count(1).reserved("reserved");
    client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_form_body_2 {
    async fn example(client: &crate::cases::case_form_body::Client) -> Result<(), crate::cases::case_form_body::Error> {
    use crate::cases::case_form_body::models;
    
    let body = models::Form::new("name").count(1).reserved("reserved");
    client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_form_body_3 {
    async fn example(client: &crate::cases::case_form_body::Client) -> Result<(), crate::cases::case_form_body::Error> {
    use crate::cases::case_form_body::models;
    
    let body = models::ChargeRequest::new(1);
    client.charges().charge(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_form_objects_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_form_objects::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::CreateCustomerRequest::new("name");
    client.customers().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_form_objects_2 {
    async fn example(client: &crate::cases::case_form_objects::Client) -> Result<(), crate::cases::case_form_objects::Error> {
    use crate::cases::case_form_objects::models;
    
    let body = models::CreateCustomerRequest::new("name");
    client.customers().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_growth::{Client, models, pets};
    
    let client = Client::builder().build()?;
    let response = client.pets().list().limit(1).await?;
    
    let body = models::NewPet::new(models::Kind::Cat).note("note").colour("colour");
    let answer = client.pets().create(&body).await?;
    
    match client.pets().list().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pets::ListPetsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_2 {
    async fn example(client: &crate::cases::case_growth::Client) -> Result<(), crate::cases::case_growth::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_3 {
    async fn example(client: &crate::cases::case_growth::Client) -> Result<(), crate::cases::case_growth::Error> {
    use crate::cases::case_growth::models;
    
    let body = models::NewPet::new(models::Kind::Cat).note("note").colour("colour");
    let response = client.pets().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_4 {
    async fn example(client: &crate::cases::case_growth::Client) -> Result<(), crate::cases::case_growth::Error> {
    client.pets().delete().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_5 {
    async fn example(client: &crate::cases::case_growth::Client) -> Result<(), crate::cases::case_growth::Error> {
    use crate::cases::case_growth::models;
    
    let body = models::Food::default().grams(1);
    client.pets().feed("id").body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_6 {
    async fn example(client: &crate::cases::case_growth::Client) -> Result<(), crate::cases::case_growth::Error> {
    client.toys().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_before_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_growth_before::{Client, models, pets};
    
    let client = Client::builder().build()?;
    let response = client.pets().list().limit(1).await?;
    
    let body = models::NewPet::new(models::Kind::Cat).note("note");
    let answer = client.pets().create(&body).await?;
    
    match client.pets().list().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pets::ListPetsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_before_2 {
    async fn example(client: &crate::cases::case_growth_before::Client) -> Result<(), crate::cases::case_growth_before::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_before_3 {
    async fn example(client: &crate::cases::case_growth_before::Client) -> Result<(), crate::cases::case_growth_before::Error> {
    use crate::cases::case_growth_before::models;
    
    let body = models::NewPet::new(models::Kind::Cat).note("note");
    let response = client.pets().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_growth_before_4 {
    async fn example(client: &crate::cases::case_growth_before::Client) -> Result<(), crate::cases::case_growth_before::Error> {
    client.pets().feed("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_header_parameters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_header_parameters::Client;
    
    let client = Client::builder().build()?;
    client.a().get("X-Request-Id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_header_parameters_2 {
    async fn example(client: &crate::cases::case_header_parameters::Client) -> Result<(), crate::cases::case_header_parameters::Error> {
    client.a().get("X-Request-Id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_idempotency_keys::Client;
    
    let client = Client::builder().build()?;
    client.payments().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_2 {
    async fn example(client: &crate::cases::case_idempotency_keys::Client) -> Result<(), crate::cases::case_idempotency_keys::Error> {
    client.payments().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_3 {
    async fn example(client: &crate::cases::case_idempotency_keys::Client) -> Result<(), crate::cases::case_idempotency_keys::Error> {
    client.payments().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_4 {
    async fn example(client: &crate::cases::case_idempotency_keys::Client) -> Result<(), crate::cases::case_idempotency_keys::Error> {
    client.payments().update("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_5 {
    async fn example(client: &crate::cases::case_idempotency_keys::Client) -> Result<(), crate::cases::case_idempotency_keys::Error> {
    client.payments().cancel("id", 1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_6 {
    async fn example(client: &crate::cases::case_idempotency_keys::Client) -> Result<(), crate::cases::case_idempotency_keys::Error> {
    client.payments().pay_shortly("Idempotency-Key").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_7 {
    async fn example(client: &crate::cases::case_idempotency_keys::Client) -> Result<(), crate::cases::case_idempotency_keys::Error> {
    client.payments().repeat("Last-Idempotency-Key").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_by_configuration_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_idempotency_keys_by_configuration::Client;
    
    let client = Client::builder().build()?;
    client.charges().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_by_configuration_2 {
    async fn example(client: &crate::cases::case_idempotency_keys_by_configuration::Client) -> Result<(), crate::cases::case_idempotency_keys_by_configuration::Error> {
    client.charges().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_by_configuration_3 {
    async fn example(client: &crate::cases::case_idempotency_keys_by_configuration::Client) -> Result<(), crate::cases::case_idempotency_keys_by_configuration::Error> {
    client.charges().search().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_of_all_posts_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_idempotency_keys_of_all_posts::Client;
    
    let client = Client::builder().build()?;
    client.orders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_of_all_posts_2 {
    async fn example(client: &crate::cases::case_idempotency_keys_of_all_posts::Client) -> Result<(), crate::cases::case_idempotency_keys_of_all_posts::Error> {
    client.orders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_of_all_posts_3 {
    async fn example(client: &crate::cases::case_idempotency_keys_of_all_posts::Client) -> Result<(), crate::cases::case_idempotency_keys_of_all_posts::Error> {
    client.orders().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_of_all_posts_4 {
    async fn example(client: &crate::cases::case_idempotency_keys_of_all_posts::Client) -> Result<(), crate::cases::case_idempotency_keys_of_all_posts::Error> {
    client.orders().update("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_idempotency_keys_of_all_posts_5 {
    async fn example(client: &crate::cases::case_idempotency_keys_of_all_posts::Client) -> Result<(), crate::cases::case_idempotency_keys_of_all_posts::Error> {
    client.orders().cancel("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_inherited_choices_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_inherited_choices::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::All::default();
    let answer = client.all().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_inherited_choices_2 {
    async fn example(client: &crate::cases::case_inherited_choices::Client) -> Result<(), crate::cases::case_inherited_choices::Error> {
    use crate::cases::case_inherited_choices::models;
    
    let body = models::All::default();
    let response = client.all().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_items_in_the_singular_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_items_in_the_singular::Client;
    
    let client = Client::builder().build()?;
    let response = client.orders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_items_in_the_singular_2 {
    async fn example(client: &crate::cases::case_items_in_the_singular::Client) -> Result<(), crate::cases::case_items_in_the_singular::Error> {
    let response = client.orders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_in_strings_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_json_in_strings::Client;
    
    let client = Client::builder().build()?;
    let mut stream = client.events().watch().await?;
    while let Some(item) = stream.next().await {
    println!("{:?}", item?);
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_in_strings_2 {
    async fn example(client: &crate::cases::case_json_in_strings::Client, filter: &crate::cases::case_json_in_strings::models::Filter, body: &crate::cases::case_json_in_strings::models::Call) -> Result<(), crate::cases::case_json_in_strings::Error> {
    let response = client.calls().call("name", filter, body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_in_strings_3 {
    async fn example(client: &crate::cases::case_json_in_strings::Client) -> Result<(), crate::cases::case_json_in_strings::Error> {
    let mut stream = client.events().watch().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_in_strings_4 {
    async fn example(client: &crate::cases::case_json_in_strings::Client, body: &crate::cases::case_json_in_strings::models::CallForm) -> Result<(), crate::cases::case_json_in_strings::Error> {
    client.forms().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_in_strings_5 {
    async fn example(client: &crate::cases::case_json_in_strings::Client, body: crate::cases::case_json_in_strings::models::SendPartsRequest) -> Result<(), crate::cases::case_json_in_strings::Error> {
    client.parts().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_of_several_types_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_json_of_several_types::Client;
    
    let client = Client::builder().build()?;
    let response = client.pages().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_of_several_types_2 {
    async fn example(client: &crate::cases::case_json_of_several_types::Client) -> Result<(), crate::cases::case_json_of_several_types::Error> {
    let response = client.notes().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_of_several_types_3 {
    async fn example(client: &crate::cases::case_json_of_several_types::Client) -> Result<(), crate::cases::case_json_of_several_types::Error> {
    let response = client.pages().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_json_of_several_types_4 {
    async fn example(client: &crate::cases::case_json_of_several_types::Client) -> Result<(), crate::cases::case_json_of_several_types::Error> {
    let response = client.reports().get(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_keyed_maps_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_keyed_maps::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.counts().counts().await?;
    
    let body = models::Report::new(Default::default());
    let answer = client.report().report(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_keyed_maps_2 {
    async fn example(client: &crate::cases::case_keyed_maps::Client) -> Result<(), crate::cases::case_keyed_maps::Error> {
    let response = client.counts().counts().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_keyed_maps_3 {
    async fn example(client: &crate::cases::case_keyed_maps::Client) -> Result<(), crate::cases::case_keyed_maps::Error> {
    use crate::cases::case_keyed_maps::models;
    
    let body = models::Report::new(Default::default());
    let response = client.report().report(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_keywords_without_type_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_keywords_without_type::Client;
    
    let client = Client::builder().build()?;
    let response = client.problem().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_keywords_without_type_2 {
    async fn example(client: &crate::cases::case_keywords_without_type::Client) -> Result<(), crate::cases::case_keywords_without_type::Error> {
    let response = client.problem().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_links_callbacks_webhooks_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_links_callbacks_webhooks::{Client, models};
    
    let client = Client::builder().build()?;
    client.users().get("id").await?;
    
    let body = models::AddUserRequest::new("hook");
    let answer = client.users().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_links_callbacks_webhooks_2 {
    async fn example(client: &crate::cases::case_links_callbacks_webhooks::Client) -> Result<(), crate::cases::case_links_callbacks_webhooks::Error> {
    use crate::cases::case_links_callbacks_webhooks::models;
    
    let body = models::AddUserRequest::new("hook");
    let response = client.users().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_links_callbacks_webhooks_3 {
    async fn example(client: &crate::cases::case_links_callbacks_webhooks::Client) -> Result<(), crate::cases::case_links_callbacks_webhooks::Error> {
    client.users().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_links_callbacks_webhooks_4 {
    use crate::cases::case_links_callbacks_webhooks::webhooks::{self, Event};
    
    fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::parse(body)? {
    Event::UserGone(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_type_ranges_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_media_type_ranges::{Client, models};
    
    let client = Client::builder().build()?;
    client.pictures().replace().await?;
    
    let body = models::AddRecordRequest::default().n(1);
    client.records().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_type_ranges_2 {
    async fn example(client: &crate::cases::case_media_type_ranges::Client, body: crate::runtime::Body) -> Result<(), crate::cases::case_media_type_ranges::Error> {
    use crate::cases::case_media_type_ranges::files;
    
    client.files().replace(files::ReplaceFileParams { a: "a".to_owned(), b: "b".to_owned(), c: "c".to_owned(), d: "d".to_owned(), content_type: "application/octet-stream".to_owned(), body }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_type_ranges_3 {
    async fn example(client: &crate::cases::case_media_type_ranges::Client, body: Vec<u8>) -> Result<(), crate::cases::case_media_type_ranges::Error> {
    client.pictures().add("image/png", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_type_ranges_4 {
    async fn example(client: &crate::cases::case_media_type_ranges::Client) -> Result<(), crate::cases::case_media_type_ranges::Error> {
    client.pictures().replace().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_type_ranges_5 {
    async fn example(client: &crate::cases::case_media_type_ranges::Client) -> Result<(), crate::cases::case_media_type_ranges::Error> {
    use crate::cases::case_media_type_ranges::models;
    
    let body = models::AddRecordRequest::default().n(1);
    client.records().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_types_that_are_none_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_media_types_that_are_none::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::Note::new("text");
    let answer = client.notes().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_types_that_are_none_2 {
    async fn example(client: &crate::cases::case_media_types_that_are_none::Client) -> Result<(), crate::cases::case_media_types_that_are_none::Error> {
    use crate::cases::case_media_types_that_are_none::models;
    
    let body = models::Note::new("text");
    let response = client.notes().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_media_types_that_are_none_3 {
    async fn example(client: &crate::cases::case_media_types_that_are_none::Client, body: &str) -> Result<(), crate::cases::case_media_types_that_are_none::Error> {
    client.notes().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_body_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_body::Client;
    
    let client = Client::builder().build()?;
    client.optional().replace().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_body_2 {
    async fn example(client: &crate::cases::case_multipart_body::Client) -> Result<(), crate::cases::case_multipart_body::Error> {
    use crate::runtime;
    use crate::cases::case_multipart_body::models;
    
    client.a().upload(models::UploadRequest::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_body_3 {
    async fn example(client: &crate::cases::case_multipart_body::Client) -> Result<(), crate::cases::case_multipart_body::Error> {
    use crate::runtime;
    
    client.any().send(runtime::Multipart::new()).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_body_4 {
    async fn example(client: &crate::cases::case_multipart_body::Client) -> Result<(), crate::cases::case_multipart_body::Error> {
    client.optional().replace().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_by_position_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_by_position::Client;
    
    let client = Client::builder().build()?;
    client.page().add(crate::cases::case_multipart_by_position::models::AddPageRequest::new("part1", "text", vec!["part2".to_owned()])).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_by_position_2 {
    async fn example(client: &crate::cases::case_multipart_by_position::Client, body: crate::cases::case_multipart_by_position::models::SendRequest) -> Result<(), crate::cases::case_multipart_by_position::Error> {
    let mut stream = client.a().send(body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_by_position_3 {
    async fn example(client: &crate::cases::case_multipart_by_position::Client) -> Result<(), crate::cases::case_multipart_by_position::Error> {
    use crate::runtime;
    use crate::cases::case_multipart_by_position::models;
    
    client.frames().add(models::AddFramesRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_by_position_4 {
    async fn example(client: &crate::cases::case_multipart_by_position::Client, body: crate::cases::case_multipart_by_position::models::AddNestedRequest) -> Result<(), crate::cases::case_multipart_by_position::Error> {
    client.nested().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_by_position_5 {
    async fn example(client: &crate::cases::case_multipart_by_position::Client) -> Result<(), crate::cases::case_multipart_by_position::Error> {
    use crate::cases::case_multipart_by_position::models;
    
    client.page().add(models::AddPageRequest::new("part1", "text", vec!["part2".to_owned()])).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_choices_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_choices::Client;
    
    let client = Client::builder().build()?;
    let response = client.places().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_choices_2 {
    async fn example(client: &crate::cases::case_multipart_choices::Client, body: crate::cases::case_multipart_choices::models::Import) -> Result<(), crate::cases::case_multipart_choices::Error> {
    client.imports().import(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_choices_3 {
    async fn example(client: &crate::cases::case_multipart_choices::Client, body: crate::cases::case_multipart_choices::models::Message) -> Result<(), crate::cases::case_multipart_choices::Error> {
    client.messages().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_choices_4 {
    async fn example(client: &crate::cases::case_multipart_choices::Client) -> Result<(), crate::cases::case_multipart_choices::Error> {
    client.notes().add().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_choices_5 {
    async fn example(client: &crate::cases::case_multipart_choices::Client, body: crate::cases::case_multipart_choices::models::Place) -> Result<(), crate::cases::case_multipart_choices::Error> {
    client.places().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_choices_6 {
    async fn example(client: &crate::cases::case_multipart_choices::Client) -> Result<(), crate::cases::case_multipart_choices::Error> {
    let response = client.places().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_choices_7 {
    async fn example(client: &crate::cases::case_multipart_choices::Client) -> Result<(), crate::cases::case_multipart_choices::Error> {
    use crate::runtime;
    
    client.words().add(runtime::Multipart::new()).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_encodings::Client;
    
    let client = Client::builder().build()?;
    client.many().send(crate::cases::case_multipart_encodings::models::SendManyRequest::new(vec![crate::runtime::Part::path("path/to/file")])).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_2 {
    async fn example(client: &crate::cases::case_multipart_encodings::Client, body: crate::cases::case_multipart_encodings::models::SendRequest) -> Result<(), crate::cases::case_multipart_encodings::Error> {
    client.a().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_3 {
    async fn example(client: &crate::cases::case_multipart_encodings::Client) -> Result<(), crate::cases::case_multipart_encodings::Error> {
    use crate::runtime;
    use crate::cases::case_multipart_encodings::models;
    
    client.many().send(models::SendManyRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_4 {
    async fn example(client: &crate::cases::case_multipart_encodings::Client, body: crate::cases::case_multipart_encodings::models::MixRequest) -> Result<(), crate::cases::case_multipart_encodings::Error> {
    client.mixed().mix(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_3_0_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_encodings_3_0::Client;
    
    let client = Client::builder().build()?;
    client.a().send(crate::cases::case_multipart_encodings_3_0::models::SendRequest::new(crate::runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_3_0_2 {
    async fn example(client: &crate::cases::case_multipart_encodings_3_0::Client) -> Result<(), crate::cases::case_multipart_encodings_3_0::Error> {
    use crate::runtime;
    use crate::cases::case_multipart_encodings_3_0::models;
    
    client.a().send(models::SendRequest::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_3_2_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_encodings_3_2::Client;
    
    let client = Client::builder().build()?;
    client.a().send(crate::cases::case_multipart_encodings_3_2::models::SendRequest::new("text")).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_encodings_3_2_2 {
    async fn example(client: &crate::cases::case_multipart_encodings_3_2::Client) -> Result<(), crate::cases::case_multipart_encodings_3_2::Error> {
    use crate::cases::case_multipart_encodings_3_2::models;
    
    client.a().send(models::SendRequest::new("text")).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_files_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_files::Client;
    
    let client = Client::builder().build()?;
    let response = client.uploads().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_files_2 {
    async fn example(client: &crate::cases::case_multipart_files::Client) -> Result<(), crate::cases::case_multipart_files::Error> {
    use crate::runtime;
    use crate::cases::case_multipart_files::models;
    
    let response = client.files().create(models::CreateFileRequest::new(runtime::Part::path("path/to/file"), "assistants")).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_files_3 {
    async fn example(client: &crate::cases::case_multipart_files::Client) -> Result<(), crate::cases::case_multipart_files::Error> {
    let response = client.uploads().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_files_4 {
    async fn example(client: &crate::cases::case_multipart_files::Client) -> Result<(), crate::cases::case_multipart_files::Error> {
    use crate::runtime;
    use crate::cases::case_multipart_files::models;
    
    client.uploads().create_album(models::CreateAlbumRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_shared_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_shared::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.scans().add(crate::runtime::Multipart::new().part("file", crate::runtime::Part::bytes("…").file_name("file"))).await?;
    
    let body = models::Rank::new(1);
    client.ranks().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_shared_2 {
    async fn example(client: &crate::cases::case_multipart_shared::Client) -> Result<(), crate::cases::case_multipart_shared::Error> {
    use crate::runtime;
    use crate::cases::case_multipart_shared::models;
    
    client.covers().add(models::Cover::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_shared_3 {
    async fn example(client: &crate::cases::case_multipart_shared::Client, body: crate::cases::case_multipart_shared::models::Note) -> Result<(), crate::cases::case_multipart_shared::Error> {
    let response = client.notes().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_shared_4 {
    async fn example(client: &crate::cases::case_multipart_shared::Client) -> Result<(), crate::cases::case_multipart_shared::Error> {
    use crate::cases::case_multipart_shared::models;
    
    let body = models::Rank::new(1);
    client.ranks().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_shared_5 {
    async fn example(client: &crate::cases::case_multipart_shared::Client) -> Result<(), crate::cases::case_multipart_shared::Error> {
    use crate::runtime;
    
    let response = client.scans().add(runtime::Multipart::new().part("file", runtime::Part::bytes("…").file_name("file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_within_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_within::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_within_2 {
    async fn example(client: &crate::cases::case_multipart_within::Client, body: crate::cases::case_multipart_within::models::SendRequest) -> Result<(), crate::cases::case_multipart_within::Error> {
    client.mails().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_within_3 {
    async fn example(client: &crate::cases::case_multipart_within::Client, body: crate::cases::case_multipart_within::models::AddPageRequest) -> Result<(), crate::cases::case_multipart_within::Error> {
    client.pages().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_within_4 {
    async fn example(client: &crate::cases::case_multipart_within::Client, body: crate::cases::case_multipart_within::models::Crowd) -> Result<(), crate::cases::case_multipart_within::Error> {
    let response = client.people().add_crowd(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_xml_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_multipart_xml::Client;
    
    let client = Client::builder().build()?;
    let response = client.orders().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_xml_2 {
    async fn example(client: &crate::cases::case_multipart_xml::Client, body: crate::cases::case_multipart_xml::models::AddNoteRequest) -> Result<(), crate::cases::case_multipart_xml::Error> {
    client.notes().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_xml_3 {
    async fn example(client: &crate::cases::case_multipart_xml::Client, body: crate::cases::case_multipart_xml::models::Order) -> Result<(), crate::cases::case_multipart_xml::Error> {
    client.orders().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_multipart_xml_4 {
    async fn example(client: &crate::cases::case_multipart_xml::Client) -> Result<(), crate::cases::case_multipart_xml::Error> {
    let response = client.orders().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_across_files_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_across_files::Client;
    
    let client = Client::builder().build()?;
    let response = client.pets().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_across_files_2 {
    async fn example(client: &crate::cases::case_names_across_files::Client) -> Result<(), crate::cases::case_names_across_files::Error> {
    let response = client.pets().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_alike_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_alike::{Client, ship_yards};
    
    let client = Client::builder().build()?;
    client.ship_yards().add_ship().await?;
    
    match client.ship_yards().call_clone().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(ship_yards::CloneCallError::NotFound) => println!("there is none"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_alike_2 {
    async fn example(client: &crate::cases::case_names_alike::Client) -> Result<(), crate::cases::case_names_alike::Error> {
    use crate::cases::case_names_alike::models;
    
    let body = models::AddShipRequest::new("hull");
    client.ship_yards().add_ship_camel().request_body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_alike_3 {
    async fn example(client: &crate::cases::case_names_alike::Client) -> Result<(), crate::cases::case_names_alike::Error> {
    client.ship_yards().add_ship().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_alike_4 {
    async fn example(client: &crate::cases::case_names_alike::Client) -> Result<(), crate::cases::case_names_alike::Error> {
    client.ship_yards().ship_yards().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_alike_5 {
    async fn example(client: &crate::cases::case_names_alike::Client) -> Result<(), crate::cases::case_names_alike::Error> {
    let response = client.ship_yards().call_clone().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_alike_6 {
    async fn example(client: &crate::cases::case_names_alike::Client) -> Result<(), crate::cases::case_names_alike::Error> {
    let response = client.ship_yards().clone_error().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_awkward::{Client, resources};
    
    let client = Client::builder().build()?;
    let response = client.r#type().get_thing_kebab("self", "type", "type").await?;
    
    match client.models().error().await {
    Ok(()) => println!("done"),
    Err(error) => match error.api() {
    Some(resources::models::ErrorError::NotFound) => println!("there is none"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_2 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.builder_api().get_i().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_3 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.client().r#match().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_4 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.f().builder().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_5 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.g().pets().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_6 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.models().error().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_7 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.pets().call_clone().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_8 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.pets().new().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_9 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    let response = client.r#type().get_thing_kebab("self", "type", "type").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_awkward_10 {
    async fn example(client: &crate::cases::case_names_awkward::Client) -> Result<(), crate::cases::case_names_awkward::Error> {
    client.r#type().get_thing().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_configuration_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_by_configuration::Client;
    
    let client = Client::builder().build()?;
    client.ships().ships_list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_configuration_2 {
    async fn example(client: &crate::cases::case_names_by_configuration::Client) -> Result<(), crate::cases::case_names_by_configuration::Error> {
    client.ports().get_v1_ports().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_configuration_3 {
    async fn example(client: &crate::cases::case_names_by_configuration::Client) -> Result<(), crate::cases::case_names_by_configuration::Error> {
    client.ships().ships_list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_configuration_4 {
    async fn example(client: &crate::cases::case_names_by_configuration::Client) -> Result<(), crate::cases::case_names_by_configuration::Error> {
    client.ships().post_ships().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_configuration_5 {
    async fn example(client: &crate::cases::case_names_by_configuration::Client) -> Result<(), crate::cases::case_names_by_configuration::Error> {
    client.ships().list_crew_of_ship("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_path_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_by_path::Client;
    
    let client = Client::builder().build()?;
    client.everything().settings().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_path_2 {
    async fn example(client: &crate::cases::case_names_by_path::Client) -> Result<(), crate::cases::case_names_by_path::Error> {
    client.customers().list_sources("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_path_3 {
    async fn example(client: &crate::cases::case_names_by_path::Client) -> Result<(), crate::cases::case_names_by_path::Error> {
    client.customers().search().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_path_4 {
    async fn example(client: &crate::cases::case_names_by_path::Client) -> Result<(), crate::cases::case_names_by_path::Error> {
    client.everything().settings().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_path_5 {
    async fn example(client: &crate::cases::case_names_by_path::Client) -> Result<(), crate::cases::case_names_by_path::Error> {
    client.everything().ping("tenant").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_path_6 {
    async fn example(client: &crate::cases::case_names_by_path::Client) -> Result<(), crate::cases::case_names_by_path::Error> {
    client.invoices().send().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_path_7 {
    async fn example(client: &crate::cases::case_names_by_path::Client) -> Result<(), crate::cases::case_names_by_path::Error> {
    client.keys().list("tenant").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_by_rest::{Client, models};
    
    let client = Client::builder().build()?;
    client.customers().list().await?;
    
    let body = models::CreateCustomerRequest::default().name("name");
    client.customers().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_2 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_3 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    use crate::cases::case_names_by_rest::models;
    
    let body = models::CreateCustomerRequest::default().name("name");
    client.customers().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_4 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().delete_customers().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_5 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().get("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_6 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().update_customer("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_7 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().replace("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_8 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().update("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_9 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().delete("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_10 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().list_sources("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_11 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().create_source("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_12 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().get_source("customer", "id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_13 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().update_source("customer", "id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_14 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().verify_source("customer", "id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_15 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().get_history("customer").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_16 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.customers().get_history_by_id("customer", "id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_17 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.items().read("item_id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_18 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.orders().patch("order").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_19 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.orders().update("order").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_20 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.orders().list_shop_orders("shop").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_21 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.payment_intents().confirm("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_22 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.payment_intents().apply_discount("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_23 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.settings().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_by_rest_24 {
    async fn example(client: &crate::cases::case_names_by_rest::Client) -> Result<(), crate::cases::case_names_by_rest::Error> {
    client.settings().update().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_chosen_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_chosen::Client;
    
    let client = Client::builder().build()?;
    let response = client.zoo().list().size(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_chosen_2 {
    async fn example(client: &crate::cases::case_names_chosen::Client) -> Result<(), crate::cases::case_names_chosen::Error> {
    let response = client.zoo().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_chosen_3 {
    async fn example(client: &crate::cases::case_names_chosen::Client) -> Result<(), crate::cases::case_names_chosen::Error> {
    client.zoo().remove("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_chosen_4 {
    async fn example(client: &crate::cases::case_names_chosen::Client, animal: &crate::cases::case_names_chosen::models::Animal) -> Result<(), crate::cases::case_names_chosen::Error> {
    client.zoo().replace("id", animal).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_like_extensions_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_like_extensions::Client;
    
    let client = Client::builder().api_key(std::env::var("API_KEY")?).build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_like_extensions_2 {
    async fn example(client: &crate::cases::case_names_like_extensions::Client) -> Result<(), crate::cases::case_names_like_extensions::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_like_macros_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_like_macros::Client;
    
    let client = Client::builder().build()?;
    let response = client.debug().fmt().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_like_macros_2 {
    async fn example(client: &crate::cases::case_names_like_macros::Client) -> Result<(), crate::cases::case_names_like_macros::Error> {
    client.clone_api().call_clone().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_like_macros_3 {
    async fn example(client: &crate::cases::case_names_like_macros::Client) -> Result<(), crate::cases::case_names_like_macros::Error> {
    let response = client.debug().fmt().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_like_macros_4 {
    async fn example(client: &crate::cases::case_names_like_macros::Client) -> Result<(), crate::cases::case_names_like_macros::Error> {
    let response = client.hash().hash("text").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_calls::Client;
    
    let client = Client::builder().build()?;
    client.add_ons().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_2 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client._2_factors().current().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_3 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.add_ons().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_4 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.add_ons().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_5 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.add_ons().retrieve("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_6 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.add_ons().move_add_on("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_7 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.add_ons().clone_add_on("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_8 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.one_click_applications().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_9 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pet_actions().list("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_10 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pet_actions().perform("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_11 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pets().pets_list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_12 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pets().find_by_status().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_13 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pets().replace_all().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_14 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pets().list_owner_pets().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_15 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pets().list("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_calls_16 {
    async fn example(client: &crate::cases::case_names_of_calls::Client) -> Result<(), crate::cases::case_names_of_calls::Error> {
    client.pets().add_tag("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_files_and_calls::{Client, mod_api};
    
    let client = Client::builder().build()?;
    let response = client.reserved_ips().list_vpcs().await?;
    
    match client.r#mod().x().await {
    Ok(()) => println!("done"),
    Err(error) => match error.api() {
    Some(mod_api::XError::NotFound) => println!("there is none"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_2 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.größe().größe().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_3 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.h().plain().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_4 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.lib().v2().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_5 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.lib().v2_upper().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_6 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.main().日本().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_7 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.r#mod().x().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_8 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.operations().run().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_9 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    let response = client.reserved_ips().list_vpcs().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_files_and_calls_10 {
    async fn example(client: &crate::cases::case_names_of_files_and_calls::Client) -> Result<(), crate::cases::case_names_of_files_and_calls::Error> {
    client.日本().s3().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_frameworks::Client;
    
    let client = Client::builder().build()?;
    let response = client.book().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_2 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.book().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_3 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.book().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_4 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    let response = client.book().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_5 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.getting_started().read_guide().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_6 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_7 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.pets().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_8 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.pets().show("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_9 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.pets().get_file("id", "format").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_10 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.shop_orders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_11 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.storage().show("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_12 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.storage().multi_add().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_13 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.users().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_frameworks_14 {
    async fn example(client: &crate::cases::case_names_of_frameworks::Client) -> Result<(), crate::cases::case_names_of_frameworks::Error> {
    client.users().get_by_id("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_modules::{Client, resources};
    
    let client = Client::builder().build()?;
    let response = client.models().list().await?;
    
    match client.client().list().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(resources::client::ListClientsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_2 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    let response = client.client().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_3 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.errors().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_4 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.headers().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_5 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.lib().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_6 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.main().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_7 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.r#mod().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_8 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    let response = client.models().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_9 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.models().tune(crate::cases::case_names_of_modules::resources::models::TuneModelParams { a: "a".to_owned(), b: "b".to_owned(), c: "c".to_owned(), d: "d".to_owned(), e: "e".to_owned() }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_10 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.resources().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_11 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.runtime().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_12 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.std().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_13 {
    async fn example(client: &crate::cases::case_names_of_modules::Client) -> Result<(), crate::cases::case_names_of_modules::Error> {
    client.webhooks().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_modules_14 {
    use crate::cases::case_names_of_modules::webhooks::{self, Event};
    
    fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::parse(body)? {
    Event::Trained(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_other_scripts_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_other_scripts::Client;
    
    let client = Client::builder().build()?;
    let response = client.größe().messen("straße").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_other_scripts_2 {
    async fn example(client: &crate::cases::case_names_of_other_scripts::Client) -> Result<(), crate::cases::case_names_of_other_scripts::Error> {
    let response = client.größe().messen("straße").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_signs_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_signs::Client;
    
    let client = Client::builder().build()?;
    let response = client.meetings().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_signs_2 {
    async fn example(client: &crate::cases::case_names_of_signs::Client) -> Result<(), crate::cases::case_names_of_signs::Error> {
    let response = client.meetings().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_tools::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.users().list().await?;
    
    let body = models::Self_::default().crate_("crate");
    client.users().replace("user_id", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_2 {
    async fn example(client: &crate::cases::case_names_of_tools::Client) -> Result<(), crate::cases::case_names_of_tools::Error> {
    client.ios_api().get_api_keys_urls().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_3 {
    async fn example(client: &crate::cases::case_names_of_tools::Client) -> Result<(), crate::cases::case_names_of_tools::Error> {
    client.oauth2().get_token().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_4 {
    async fn example(client: &crate::cases::case_names_of_tools::Client) -> Result<(), crate::cases::case_names_of_tools::Error> {
    let response = client.users().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_5 {
    async fn example(client: &crate::cases::case_names_of_tools::Client) -> Result<(), crate::cases::case_names_of_tools::Error> {
    let response = client.users().get("user_id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_6 {
    async fn example(client: &crate::cases::case_names_of_tools::Client) -> Result<(), crate::cases::case_names_of_tools::Error> {
    use crate::cases::case_names_of_tools::models;
    
    let body = models::Self_::default().crate_("crate");
    client.users().replace("user_id", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_7 {
    async fn example(client: &crate::cases::case_names_of_tools::Client) -> Result<(), crate::cases::case_names_of_tools::Error> {
    client.users().delete("user_id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_tools_8 {
    async fn example(client: &crate::cases::case_names_of_tools::Client) -> Result<(), crate::cases::case_names_of_tools::Error> {
    let response = client.users().read_nick("user_id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_of_vendors::{Client, models};
    
    let client = Client::builder().build()?;
    client.garden_beds().water().litres(1).await?;
    
    let body = models::Beam::default().length(1);
    client.steel().add_codegen("beam", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_2 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    client.bars().enter().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_3 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    client.garden_beds().water().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_4 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    client.group().find().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_5 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    client.indices().get_alias().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_6 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    client.offices().visit().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_7 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    client.steel().get_stainless().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_8 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    client.steel().corrode().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_9 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    use crate::cases::case_names_of_vendors::models;
    
    let body = models::Beam::default().length(1);
    client.steel().replace_codegen(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_of_vendors_10 {
    async fn example(client: &crate::cases::case_names_of_vendors::Client) -> Result<(), crate::cases::case_names_of_vendors::Error> {
    use crate::cases::case_names_of_vendors::models;
    
    let body = models::Beam::default().length(1);
    client.steel().add_codegen("beam", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_run_together_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_run_together::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.project().get_spend_limit("project_id").await?;
    
    let body = models::BetaGetInputTokenCountsRequest::default().input("input");
    client.response().beta_get_input_token_counts(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_run_together_2 {
    async fn example(client: &crate::cases::case_names_run_together::Client) -> Result<(), crate::cases::case_names_run_together::Error> {
    client.api20100401().forgeteverything().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_run_together_3 {
    async fn example(client: &crate::cases::case_names_run_together::Client) -> Result<(), crate::cases::case_names_run_together::Error> {
    let response = client.project().get_spend_limit("project_id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_run_together_4 {
    async fn example(client: &crate::cases::case_names_run_together::Client) -> Result<(), crate::cases::case_names_run_together::Error> {
    use crate::cases::case_names_run_together::models;
    
    let body = models::BetaGetInputTokenCountsRequest::default().input("input");
    client.response().beta_get_input_token_counts(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_run_together_5 {
    async fn example(client: &crate::cases::case_names_run_together::Client) -> Result<(), crate::cases::case_names_run_together::Error> {
    client.response().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_shortened_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_shortened::Client;
    
    let client = Client::builder().build()?;
    let response = client.pages().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_shortened_2 {
    async fn example(client: &crate::cases::case_names_shortened::Client) -> Result<(), crate::cases::case_names_shortened::Error> {
    let response = client.pages().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_that_repeat_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_that_repeat::Client;
    
    let client = Client::builder().build()?;
    let response = client.balance().get_balance_of_customer_account_bank_transfer_resources().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_that_repeat_2 {
    async fn example(client: &crate::cases::case_names_that_repeat::Client) -> Result<(), crate::cases::case_names_that_repeat::Error> {
    let response = client.balance().get_balance_of_customer_account_bank_transfer_resources().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_very_long_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_names_very_long::Client;
    
    let client = Client::builder().build()?;
    client.longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongl_x727112b5().abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_x4e148164().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_very_long_2 {
    async fn example(client: &crate::cases::case_names_very_long::Client) -> Result<(), crate::cases::case_names_very_long::Error> {
    client.longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongl_x727112b5().abbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb_x4e148164().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_names_very_long_3 {
    async fn example(client: &crate::cases::case_names_very_long::Client) -> Result<(), crate::cases::case_names_very_long::Error> {
    client.longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongl_xb87a7cc3().c().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_nested_values_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_nested_values::{Client, models};
    
    let client = Client::builder().build()?;
    client.search().search().await?;
    
    let body = models::SendRequest::default();
    client.search().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_nested_values_2 {
    async fn example(client: &crate::cases::case_nested_values::Client) -> Result<(), crate::cases::case_nested_values::Error> {
    client.search().search().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_nested_values_3 {
    async fn example(client: &crate::cases::case_nested_values::Client) -> Result<(), crate::cases::case_nested_values::Error> {
    use crate::cases::case_nested_values::models;
    
    let body = models::SendRequest::default();
    client.search().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_nullable_spellings_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_nullable_spellings::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_nullable_spellings_2 {
    async fn example(client: &crate::cases::case_nullable_spellings::Client) -> Result<(), crate::cases::case_nullable_spellings::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_nullable_spellings_3_0_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_nullable_spellings_3_0::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_nullable_spellings_3_0_2 {
    async fn example(client: &crate::cases::case_nullable_spellings_3_0::Client) -> Result<(), crate::cases::case_nullable_spellings_3_0::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_numbers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_numbers::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_numbers_2 {
    async fn example(client: &crate::cases::case_numbers::Client) -> Result<(), crate::cases::case_numbers::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_flows_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_oauth_flows::Client;
    
    let client = Client::builder().client_credentials("my-id", std::env::var("CLIENT_SECRET")?).build()?;
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_flows_2 {
    async fn example(client: &crate::cases::case_oauth_flows::Client) -> Result<(), crate::cases::case_oauth_flows::Error> {
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_tokens_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_oauth_tokens::Client;
    
    let client = Client::builder().client_credentials("my-id", std::env::var("CLIENT_SECRET")?).build()?;
    client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_tokens_2 {
    async fn example(client: &crate::cases::case_oauth_tokens::Client) -> Result<(), crate::cases::case_oauth_tokens::Error> {
    client.health().health().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_tokens_3 {
    async fn example(client: &crate::cases::case_oauth_tokens::Client) -> Result<(), crate::cases::case_oauth_tokens::Error> {
    client.mine().mine().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_tokens_4 {
    async fn example(client: &crate::cases::case_oauth_tokens::Client) -> Result<(), crate::cases::case_oauth_tokens::Error> {
    client.own().own().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_tokens_5 {
    async fn example(client: &crate::cases::case_oauth_tokens::Client) -> Result<(), crate::cases::case_oauth_tokens::Error> {
    client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_tokens_6 {
    async fn example(client: &crate::cases::case_oauth_tokens::Client) -> Result<(), crate::cases::case_oauth_tokens::Error> {
    client.pets().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_oauth_tokens_7 {
    async fn example(client: &crate::cases::case_oauth_tokens::Client) -> Result<(), crate::cases::case_oauth_tokens::Error> {
    client.tv().watch().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_object_required_and_optional_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_object_required_and_optional::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::Change::new("id", None).name("name").note("note");
    let answer = client.things().change(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_object_required_and_optional_2 {
    async fn example(client: &crate::cases::case_object_required_and_optional::Client) -> Result<(), crate::cases::case_object_required_and_optional::Error> {
    use crate::cases::case_object_required_and_optional::models;
    
    let body = models::Change::new("id", None).name("name").note("note");
    let response = client.things().change(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_2_0_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_one_api_in_2_0::{Client, models, pets};
    
    let client = Client::builder().api_key(std::env::var("API_KEY")?).build()?;
    let response = client.pets().list("X-Trace").limit(1).await?;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let answer = client.pets().add(&body).await?;
    
    match client.pets().list("X-Trace").await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pets::ListPetsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_2_0_2 {
    async fn example(client: &crate::cases::case_one_api_in_2_0::Client) -> Result<(), crate::cases::case_one_api_in_2_0::Error> {
    let response = client.pets().list("X-Trace").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_2_0_3 {
    async fn example(client: &crate::cases::case_one_api_in_2_0::Client) -> Result<(), crate::cases::case_one_api_in_2_0::Error> {
    use crate::cases::case_one_api_in_2_0::models;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let response = client.pets().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_2_0_4 {
    #[allow(deprecated)]
    async fn example(client: &crate::cases::case_one_api_in_2_0::Client) -> Result<(), crate::cases::case_one_api_in_2_0::Error> {
    use crate::cases::case_one_api_in_2_0::models;
    
    let body = models::RenamePetRequest::new("name").age(1);
    client.pets().rename("a", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_0_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_one_api_in_3_0::{Client, models, pets};
    
    let client = Client::builder().api_key(std::env::var("API_KEY")?).build()?;
    let response = client.pets().list("X-Trace").limit(1).await?;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let answer = client.pets().add(&body).await?;
    
    match client.pets().list("X-Trace").await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pets::ListPetsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_0_2 {
    async fn example(client: &crate::cases::case_one_api_in_3_0::Client) -> Result<(), crate::cases::case_one_api_in_3_0::Error> {
    let response = client.pets().list("X-Trace").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_0_3 {
    async fn example(client: &crate::cases::case_one_api_in_3_0::Client) -> Result<(), crate::cases::case_one_api_in_3_0::Error> {
    use crate::cases::case_one_api_in_3_0::models;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let response = client.pets().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_0_4 {
    #[allow(deprecated)]
    async fn example(client: &crate::cases::case_one_api_in_3_0::Client) -> Result<(), crate::cases::case_one_api_in_3_0::Error> {
    use crate::cases::case_one_api_in_3_0::models;
    
    let body = models::RenamePetRequest::new("name").age(1);
    client.pets().rename("a", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_1_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_one_api_in_3_1::{Client, models, pets};
    
    let client = Client::builder().api_key(std::env::var("API_KEY")?).build()?;
    let response = client.pets().list("X-Trace").limit(1).await?;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let answer = client.pets().add(&body).await?;
    
    match client.pets().list("X-Trace").await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pets::ListPetsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_1_2 {
    async fn example(client: &crate::cases::case_one_api_in_3_1::Client) -> Result<(), crate::cases::case_one_api_in_3_1::Error> {
    let response = client.pets().list("X-Trace").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_1_3 {
    async fn example(client: &crate::cases::case_one_api_in_3_1::Client) -> Result<(), crate::cases::case_one_api_in_3_1::Error> {
    use crate::cases::case_one_api_in_3_1::models;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let response = client.pets().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_1_4 {
    #[allow(deprecated)]
    async fn example(client: &crate::cases::case_one_api_in_3_1::Client) -> Result<(), crate::cases::case_one_api_in_3_1::Error> {
    use crate::cases::case_one_api_in_3_1::models;
    
    let body = models::RenamePetRequest::new("name").age(1);
    client.pets().rename("a", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_2_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_one_api_in_3_2::{Client, models, pets};
    
    let client = Client::builder().api_key(std::env::var("API_KEY")?).build()?;
    let response = client.pets().list("X-Trace").limit(1).await?;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let answer = client.pets().add(&body).await?;
    
    match client.pets().list("X-Trace").await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pets::ListPetsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_2_2 {
    async fn example(client: &crate::cases::case_one_api_in_3_2::Client) -> Result<(), crate::cases::case_one_api_in_3_2::Error> {
    let response = client.pets().list("X-Trace").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_2_3 {
    async fn example(client: &crate::cases::case_one_api_in_3_2::Client) -> Result<(), crate::cases::case_one_api_in_3_2::Error> {
    use crate::cases::case_one_api_in_3_2::models;
    
    let body = models::PetInput::new("Tom").weight(1.0).owner("owner");
    let response = client.pets().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_one_api_in_3_2_4 {
    #[allow(deprecated)]
    async fn example(client: &crate::cases::case_one_api_in_3_2::Client) -> Result<(), crate::cases::case_one_api_in_3_2::Error> {
    use crate::cases::case_one_api_in_3_2::models;
    
    let body = models::RenamePetRequest::new("name").age(1);
    client.pets().rename("a", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_open_object_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_open_object::Client;
    
    let client = Client::builder().build()?;
    let response = client.config().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_open_object_2 {
    async fn example(client: &crate::cases::case_open_object::Client) -> Result<(), crate::cases::case_open_object::Error> {
    let response = client.config().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_optional_body_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_optional_body::Client;
    
    let client = Client::builder().build()?;
    client.a().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_optional_body_2 {
    async fn example(client: &crate::cases::case_optional_body::Client) -> Result<(), crate::cases::case_optional_body::Error> {
    use crate::cases::case_optional_body::models;
    
    let body = models::SendRequest::default().a("a");
    client.a().send().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_optional_body_3 {
    async fn example(client: &crate::cases::case_optional_body::Client, body: &Option<String>) -> Result<(), crate::cases::case_optional_body::Error> {
    let response = client.a().maybe(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_optional_body_4 {
    async fn example(client: &crate::cases::case_optional_body::Client) -> Result<(), crate::cases::case_optional_body::Error> {
    client.a().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_pages_by_extension::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.speakeasy().list_pages().page(1).await?;
    
    let body = models::ListByBodyRequest::default().cursor("cursor").q("q");
    let answer = client.speakeasy().list_by_body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_2 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.azure().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_3 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.azure().list_once().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_4 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.dropshot().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_5 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.fern().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_6 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.fern().list_offset().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_7 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.fern().list_offset_from_one().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_8 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.fern().list_uri().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_9 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.none().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_10 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.speakeasy().list_pages().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_11 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.speakeasy().list_offsets().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_12 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.speakeasy().list_last().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_13 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.speakeasy().list_url().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_14 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    use crate::cases::case_pages_by_extension::models;
    
    let body = models::ListByBodyRequest::default().cursor("cursor").q("q");
    let response = client.speakeasy().list_by_body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_15 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.speakeasy().list_from_zero().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_16 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.speakeasy().list_by_header().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_17 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.stainless().list_by_cursor_field().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_extension_18 {
    async fn example(client: &crate::cases::case_pages_by_extension::Client) -> Result<(), crate::cases::case_pages_by_extension::Error> {
    let response = client.stainless().list_by_number_field().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_last_item_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_pages_by_last_item::Client;
    
    let client = Client::builder().build()?;
    let response = client.orders().list().after(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_last_item_2 {
    async fn example(client: &crate::cases::case_pages_by_last_item::Client) -> Result<(), crate::cases::case_pages_by_last_item::Error> {
    let response = client.customers().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_last_item_3 {
    async fn example(client: &crate::cases::case_pages_by_last_item::Client) -> Result<(), crate::cases::case_pages_by_last_item::Error> {
    let response = client.events().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_last_item_4 {
    async fn example(client: &crate::cases::case_pages_by_last_item::Client) -> Result<(), crate::cases::case_pages_by_last_item::Error> {
    let response = client.orders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_pages_by_rule::Client;
    
    let client = Client::builder().build()?;
    let response = client.shops().list_ids().skip(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_2 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_3 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    let response = client.pets().list_lost_pets().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_4 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    use crate::cases::case_pages_by_rule::models;
    
    let body = models::SearchPetsRequest::default().query("query");
    let response = client.pets().search().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_5 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    let response = client.shops().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_6 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    let response = client.shops().list_ids().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_7 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    let response = client.shops().list_names().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_8 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    let response = client.shops().list_all().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_rule_9 {
    async fn example(client: &crate::cases::case_pages_by_rule::Client) -> Result<(), crate::cases::case_pages_by_rule::Error> {
    let response = client.shops().list_last().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_pages_by_shape::Client;
    
    let client = Client::builder().build()?;
    let response = client.links().list().per_page(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_2 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.actions().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_3 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.cursors().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_4 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.from_zero().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_5 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.history().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_6 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.linked().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_7 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.links().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_8 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.numbers().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_9 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.offsets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_10 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.thing().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_11 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.tokens().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_shape_12 {
    async fn example(client: &crate::cases::case_pages_by_shape::Client) -> Result<(), crate::cases::case_pages_by_shape::Error> {
    let response = client.unsaid().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_url_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_pages_by_url::{Client, files};
    
    let client = Client::builder().bearer_token(std::env::var("API_TOKEN")?).build()?;
    let response = client.files().list().set_items(1).await?;
    
    match client.files().list().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(files::ListFilesError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_url_2 {
    async fn example(client: &crate::cases::case_pages_by_url::Client) -> Result<(), crate::cases::case_pages_by_url::Error> {
    let response = client.drafts().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_url_3 {
    async fn example(client: &crate::cases::case_pages_by_url::Client) -> Result<(), crate::cases::case_pages_by_url::Error> {
    let response = client.files().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_url_4 {
    async fn example(client: &crate::cases::case_pages_by_url::Client) -> Result<(), crate::cases::case_pages_by_url::Error> {
    let response = client.files().list_of_folder("folder").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_url_5 {
    async fn example(client: &crate::cases::case_pages_by_url::Client) -> Result<(), crate::cases::case_pages_by_url::Error> {
    let response = client.folders().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_by_url_6 {
    async fn example(client: &crate::cases::case_pages_by_url::Client) -> Result<(), crate::cases::case_pages_by_url::Error> {
    let response = client.notes().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_of_vendors_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_pages_of_vendors::Client;
    
    let client = Client::builder().build()?;
    let response = client.stripe().list_customers().limit(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_of_vendors_2 {
    async fn example(client: &crate::cases::case_pages_of_vendors::Client) -> Result<(), crate::cases::case_pages_of_vendors::Error> {
    let response = client.digitalocean().list_droplets().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_of_vendors_3 {
    async fn example(client: &crate::cases::case_pages_of_vendors::Client) -> Result<(), crate::cases::case_pages_of_vendors::Error> {
    let response = client.discord().list_members("channel").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_of_vendors_4 {
    async fn example(client: &crate::cases::case_pages_of_vendors::Client) -> Result<(), crate::cases::case_pages_of_vendors::Error> {
    let response = client.github().list_issues("owner").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_of_vendors_5 {
    async fn example(client: &crate::cases::case_pages_of_vendors::Client) -> Result<(), crate::cases::case_pages_of_vendors::Error> {
    let response = client.openai().list_files().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_pages_of_vendors_6 {
    async fn example(client: &crate::cases::case_pages_of_vendors::Client) -> Result<(), crate::cases::case_pages_of_vendors::Error> {
    let response = client.stripe().list_customers().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_paging_hints_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_paging_hints::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().list_a().page(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_paging_hints_2 {
    async fn example(client: &crate::cases::case_paging_hints::Client) -> Result<(), crate::cases::case_paging_hints::Error> {
    let response = client.a().list_a().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_paging_hints_3 {
    async fn example(client: &crate::cases::case_paging_hints::Client) -> Result<(), crate::cases::case_paging_hints::Error> {
    let response = client.b().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_paging_hints_4 {
    async fn example(client: &crate::cases::case_paging_hints::Client) -> Result<(), crate::cases::case_paging_hints::Error> {
    let mut stream = client.c().stream().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_content_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_parameter_content::Client;
    
    let client = Client::builder().build()?;
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_content_2 {
    async fn example(client: &crate::cases::case_parameter_content::Client) -> Result<(), crate::cases::case_parameter_content::Error> {
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_examples_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_parameter_examples::Client;
    
    let client = Client::builder().build()?;
    client.pets().compare("id", 1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_examples_2 {
    async fn example(client: &crate::cases::case_parameter_examples::Client) -> Result<(), crate::cases::case_parameter_examples::Error> {
    client.pets().list("ex-one", "ex-two", "ex-three", "ex-two").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_examples_3 {
    async fn example(client: &crate::cases::case_parameter_examples::Client) -> Result<(), crate::cases::case_parameter_examples::Error> {
    client.pets().get("ex-two", 77, "green").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_examples_4 {
    async fn example(client: &crate::cases::case_parameter_examples::Client) -> Result<(), crate::cases::case_parameter_examples::Error> {
    client.pets().compare("id", 1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_examples_5 {
    async fn example(client: &crate::cases::case_parameter_examples::Client, names: Vec<Option<String>>, counts: Vec<Option<i64>>, colors: Vec<Option<crate::cases::case_parameter_examples::models::Color>>, either: Vec<Option<bool>>) -> Result<(), crate::cases::case_parameter_examples::Error> {
    client.pets().find(names, counts, colors, either).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameter_examples_6 {
    async fn example(client: &crate::cases::case_parameter_examples::Client, body: crate::cases::case_parameter_examples::models::AddPetsRequest) -> Result<(), crate::cases::case_parameter_examples::Error> {
    client.pets().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameters_of_what_becomes_them_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_parameters_of_what_becomes_them::Client;
    
    let client = Client::builder().build()?;
    client.search().search("dog", [1]).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parameters_of_what_becomes_them_2 {
    async fn example(client: &crate::cases::case_parameters_of_what_becomes_them::Client) -> Result<(), crate::cases::case_parameters_of_what_becomes_them::Error> {
    client.search().search("dog", [1]).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_params_structure_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_params_structure::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_params_structure_2 {
    async fn example(client: &crate::cases::case_params_structure::Client, range: crate::cases::case_params_structure::models::SendRange, body: crate::cases::case_params_structure::models::SendRequest) -> Result<(), crate::cases::case_params_structure::Error> {
    use crate::cases::case_params_structure::operations;
    
    client.send(operations::SendParams { a: "a".to_owned(), b: 1, list: vec!["list".to_owned()], kind: "x".into(), range, x_trace: "X-Trace".to_owned(), body }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_params_structure_3 {
    async fn example(client: &crate::cases::case_params_structure::Client, body: crate::runtime::Body) -> Result<(), crate::cases::case_params_structure::Error> {
    use crate::cases::case_params_structure::upload;
    
    client.upload().upload(upload::UploadCallParams { a: "a".to_owned(), b: 1, c: 1, d: 1, body }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parts_of_3_2_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_parts_of_3_2::{Client, cats};
    
    let client = Client::builder().access_token(std::env::var("API_TOKEN")?).build()?;
    let response = client.cats().list().await?;
    
    match client.cats().list().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(cats::ListCatsError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_parts_of_3_2_2 {
    async fn example(client: &crate::cases::case_parts_of_3_2::Client) -> Result<(), crate::cases::case_parts_of_3_2::Error> {
    let response = client.cats().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_media_types_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_patch_media_types::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_media_types_2 {
    async fn example(client: &crate::cases::case_patch_media_types::Client, body: &crate::cases::case_patch_media_types::models::PatchModel) -> Result<(), crate::cases::case_patch_media_types::Error> {
    client.files().update("name", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_media_types_3 {
    async fn example(client: &crate::cases::case_patch_media_types::Client, body: &[crate::cases::case_patch_media_types::models::Change]) -> Result<(), crate::cases::case_patch_media_types::Error> {
    client.notes().update("name", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_media_types_4 {
    async fn example(client: &crate::cases::case_patch_media_types::Client, body: &crate::cases::case_patch_media_types::models::PatchModel) -> Result<(), crate::cases::case_patch_media_types::Error> {
    client.notes().update_merge_patch("name", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_media_types_5 {
    async fn example(client: &crate::cases::case_patch_media_types::Client, body: &crate::cases::case_patch_media_types::models::PatchModel) -> Result<(), crate::cases::case_patch_media_types::Error> {
    client.pods().update("name", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_media_types_6 {
    async fn example(client: &crate::cases::case_patch_media_types::Client, body: &crate::cases::case_patch_media_types::models::PatchModel) -> Result<(), crate::cases::case_patch_media_types::Error> {
    client.pods().update_json_patch("name", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_media_types_7 {
    async fn example(client: &crate::cases::case_patch_media_types::Client, body: &crate::cases::case_patch_media_types::models::PatchModel) -> Result<(), crate::cases::case_patch_media_types::Error> {
    client.pods().update_strategic_merge_patch("name", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_three_state_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_patch_three_state::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::Change::new(1, None).name("name").note("note");
    let answer = client.a().change(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_patch_three_state_2 {
    async fn example(client: &crate::cases::case_patch_three_state::Client) -> Result<(), crate::cases::case_patch_three_state::Error> {
    use crate::cases::case_patch_three_state::models;
    
    let body = models::Change::new(1, None).name("name").note("note");
    let response = client.a().change(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_parameters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_path_item_parameters::Client;
    
    let client = Client::builder().build()?;
    client.things().get("tenant", 1, "undeclared").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_parameters_2 {
    async fn example(client: &crate::cases::case_path_item_parameters::Client) -> Result<(), crate::cases::case_path_item_parameters::Error> {
    client.alias().get("tenant", 1, "undeclared").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_parameters_3 {
    async fn example(client: &crate::cases::case_path_item_parameters::Client) -> Result<(), crate::cases::case_path_item_parameters::Error> {
    client.alias().delete("tenant", "id", "undeclared").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_parameters_4 {
    async fn example(client: &crate::cases::case_path_item_parameters::Client) -> Result<(), crate::cases::case_path_item_parameters::Error> {
    client.things().get("tenant", 1, "undeclared").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_parameters_5 {
    async fn example(client: &crate::cases::case_path_item_parameters::Client) -> Result<(), crate::cases::case_path_item_parameters::Error> {
    client.things().delete("tenant", "id", "undeclared").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_references_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_path_item_references::Client;
    
    let client = Client::builder().build()?;
    let response = client.users().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_references_2 {
    async fn example(client: &crate::cases::case_path_item_references::Client) -> Result<(), crate::cases::case_path_item_references::Error> {
    client.members().remove("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_references_3 {
    async fn example(client: &crate::cases::case_path_item_references::Client) -> Result<(), crate::cases::case_path_item_references::Error> {
    client.members().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_references_4 {
    async fn example(client: &crate::cases::case_path_item_references::Client) -> Result<(), crate::cases::case_path_item_references::Error> {
    let response = client.people().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_item_references_5 {
    async fn example(client: &crate::cases::case_path_item_references::Client) -> Result<(), crate::cases::case_path_item_references::Error> {
    let response = client.users().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_parameter_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_path_parameter::Client;
    
    let client = Client::builder().build()?;
    client.files().get_part("01234567", 1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_parameter_2 {
    async fn example(client: &crate::cases::case_path_parameter::Client) -> Result<(), crate::cases::case_path_parameter::Error> {
    client.files().get_part("01234567", 1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_styles_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_path_styles::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_styles_2 {
    async fn example(client: &crate::cases::case_path_styles::Client, point: crate::cases::case_path_styles::models::GetPoint) -> Result<(), crate::cases::case_path_styles::Error> {
    use crate::cases::case_path_styles::a;
    
    client.a().get(a::GetParams { simple: "simple".to_owned(), list: vec![1], label: vec!["label".to_owned()], matrix: vec!["matrix".to_owned()], point }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_path_templates_of_other_tools::Client;
    
    let client = Client::builder().build()?;
    client.expression().expression().page(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_2 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.express().express("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_3 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.expression().expression().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_4 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.files().proxied("proxy").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_5 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    use crate::cases::case_path_templates_of_other_tools::limited;
    
    client.limited().limited(limited::LimitedCallParams { id: 1, kind: "kind".to_owned(), format: "format".to_owned(), version: "version".to_owned(), last: "last".to_owned() }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_6 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.named("name").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_7 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.operators().operators(["ids"], "key", ["suffix"]).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_8 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.optional().optional("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_9 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.run().resource("resource").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_path_templates_of_other_tools_10 {
    async fn example(client: &crate::cases::case_path_templates_of_other_tools::Client) -> Result<(), crate::cases::case_path_templates_of_other_tools::Error> {
    client.undeclared().undeclared(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_method_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_query_method::Client;
    
    let client = Client::builder().build()?;
    client.search().peek().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_method_2 {
    async fn example(client: &crate::cases::case_query_method::Client) -> Result<(), crate::cases::case_query_method::Error> {
    use crate::cases::case_query_method::models;
    
    let body = models::SearchRequest::default().q("q");
    client.search().search(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_method_3 {
    async fn example(client: &crate::cases::case_query_method::Client) -> Result<(), crate::cases::case_query_method::Error> {
    client.search().peek().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_method_4 {
    async fn example(client: &crate::cases::case_query_method::Client) -> Result<(), crate::cases::case_query_method::Error> {
    client.search().purge().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_method_5 {
    async fn example(client: &crate::cases::case_query_method::Client) -> Result<(), crate::cases::case_query_method::Error> {
    client.search().link().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_parameters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_query_parameters::Client;
    
    let client = Client::builder().build()?;
    let response = client.search().search("q").limit(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_parameters_2 {
    async fn example(client: &crate::cases::case_query_parameters::Client) -> Result<(), crate::cases::case_query_parameters::Error> {
    let response = client.search().search("q").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_string_parameter_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_query_string_parameter::Client;
    
    let client = Client::builder().build()?;
    client.search().search().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_string_parameter_2 {
    async fn example(client: &crate::cases::case_query_string_parameter::Client) -> Result<(), crate::cases::case_query_string_parameter::Error> {
    client.meant().meant().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_string_parameter_3 {
    async fn example(client: &crate::cases::case_query_string_parameter::Client) -> Result<(), crate::cases::case_query_string_parameter::Error> {
    client.more().more().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_string_parameter_4 {
    async fn example(client: &crate::cases::case_query_string_parameter::Client) -> Result<(), crate::cases::case_query_string_parameter::Error> {
    client.path().path("path").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_string_parameter_5 {
    async fn example(client: &crate::cases::case_query_string_parameter::Client) -> Result<(), crate::cases::case_query_string_parameter::Error> {
    client.search().search().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_string_parameter_6 {
    async fn example(client: &crate::cases::case_query_string_parameter::Client, selector: &crate::cases::case_query_string_parameter::models::SelectSelector) -> Result<(), crate::cases::case_query_string_parameter::Error> {
    client.select().select(selector).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_string_parameter_7 {
    async fn example(client: &crate::cases::case_query_string_parameter::Client) -> Result<(), crate::cases::case_query_string_parameter::Error> {
    client.styled().styled().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_styles_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_query_styles::Client;
    
    let client = Client::builder().build()?;
    client.search().search().page_size(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_query_styles_2 {
    async fn example(client: &crate::cases::case_query_styles::Client) -> Result<(), crate::cases::case_query_styles::Error> {
    client.search().search().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_read_only_required_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_read_only_required::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.users().list().await?;
    
    let body = models::UserInput::new("name", "password", None, models::Photo::new("url"));
    let answer = client.users().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_read_only_required_2 {
    async fn example(client: &crate::cases::case_read_only_required::Client) -> Result<(), crate::cases::case_read_only_required::Error> {
    use crate::cases::case_read_only_required::models;
    
    let body = models::UserInput::new("name", "password", None, models::Photo::new("url"));
    let response = client.users().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_read_only_required_3 {
    async fn example(client: &crate::cases::case_read_only_required::Client) -> Result<(), crate::cases::case_read_only_required::Error> {
    let response = client.users().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_alternatives_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_recursive_alternatives::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_alternatives_2 {
    async fn example(client: &crate::cases::case_recursive_alternatives::Client) -> Result<(), crate::cases::case_recursive_alternatives::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_large_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_recursive_large::Client;
    
    let client = Client::builder().build()?;
    let response = client.folders().copy().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_large_2 {
    async fn example(client: &crate::cases::case_recursive_large::Client) -> Result<(), crate::cases::case_recursive_large::Error> {
    use crate::cases::case_recursive_large::models;
    
    let body = models::Folder::new("id", Default::default()).name("name").owner("owner");
    let response = client.folders().copy().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_schema_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_recursive_schema::Client;
    
    let client = Client::builder().build()?;
    let response = client.tree().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_schema_2 {
    async fn example(client: &crate::cases::case_recursive_schema::Client) -> Result<(), crate::cases::case_recursive_schema::Error> {
    let response = client.tree().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_union_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_recursive_union::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_recursive_union_2 {
    async fn example(client: &crate::cases::case_recursive_union::Client, body: &crate::cases::case_recursive_union::models::Expression) -> Result<(), crate::cases::case_recursive_union::Error> {
    let response = client.evaluate().evaluate(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_reference_siblings_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_reference_siblings::{Client, a};
    
    let client = Client::builder().login_basic_auth("user", std::env::var("PASSWORD")?).build()?;
    let response = client.a().get().limit(1).await?;
    
    match client.a().get().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(a::GetError::NotFound) => println!("there is none"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_reference_siblings_2 {
    async fn example(client: &crate::cases::case_reference_siblings::Client) -> Result<(), crate::cases::case_reference_siblings::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_across_files_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_references_across_files::{Client, pet};
    
    let client = Client::builder().build()?;
    let response = client.pets().list().limit(1).await?;
    
    match client.pet().get().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(pet::GetPetError::NotFound) => println!("there is none"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_across_files_2 {
    async fn example(client: &crate::cases::case_references_across_files::Client) -> Result<(), crate::cases::case_references_across_files::Error> {
    let response = client.pet().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_across_files_3 {
    async fn example(client: &crate::cases::case_references_across_files::Client) -> Result<(), crate::cases::case_references_across_files::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_anywhere_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_references_anywhere::{Client, c};
    
    let client = Client::builder().build()?;
    let response = client.a().get().limit(1).await?;
    
    match client.c().get().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(c::GetCError::NotFound) => println!("there is none"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_anywhere_2 {
    async fn example(client: &crate::cases::case_references_anywhere::Client) -> Result<(), crate::cases::case_references_anywhere::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_anywhere_3 {
    async fn example(client: &crate::cases::case_references_anywhere::Client) -> Result<(), crate::cases::case_references_anywhere::Error> {
    let response = client.c().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_anywhere_4 {
    async fn example(client: &crate::cases::case_references_anywhere::Client) -> Result<(), crate::cases::case_references_anywhere::Error> {
    let response = client.d().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_anywhere_5 {
    async fn example(client: &crate::cases::case_references_anywhere::Client) -> Result<(), crate::cases::case_references_anywhere::Error> {
    client.e().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_of_3_2_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_references_of_3_2::Client;
    
    let client = Client::builder().basic_auth("user", std::env::var("PASSWORD")?).build()?;
    let response = client.shape().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_of_3_2_2 {
    async fn example(client: &crate::cases::case_references_of_3_2::Client) -> Result<(), crate::cases::case_references_of_3_2::Error> {
    client.again().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_references_of_3_2_3 {
    async fn example(client: &crate::cases::case_references_of_3_2::Client) -> Result<(), crate::cases::case_references_of_3_2::Error> {
    let response = client.shape().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_renamed_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_renamed::Client;
    
    let client = Client::builder().build()?;
    let response = client.pets().fetch("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_renamed_2 {
    async fn example(client: &crate::cases::case_renamed::Client) -> Result<(), crate::cases::case_renamed::Error> {
    let response = client.pets().fetch("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_renamed_3 {
    async fn example(client: &crate::cases::case_renamed::Client) -> Result<(), crate::cases::case_renamed::Error> {
    client.pets().delete("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_reserved_characters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_reserved_characters::Client;
    
    let client = Client::builder().build()?;
    client.things().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_reserved_characters_2 {
    async fn example(client: &crate::cases::case_reserved_characters::Client) -> Result<(), crate::cases::case_reserved_characters::Error> {
    client.things().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_response_headers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_response_headers::{Client, a};
    
    let client = Client::builder().build()?;
    let response = client.b().list().await?;
    
    match client.a().get().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(a::GetError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_response_headers_2 {
    async fn example(client: &crate::cases::case_response_headers::Client) -> Result<(), crate::cases::case_response_headers::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_response_headers_3 {
    async fn example(client: &crate::cases::case_response_headers::Client) -> Result<(), crate::cases::case_response_headers::Error> {
    let response = client.b().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_response_headers_4 {
    async fn example(client: &crate::cases::case_response_headers::Client) -> Result<(), crate::cases::case_response_headers::Error> {
    let response = client.b().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_response_headers_5 {
    async fn example(client: &crate::cases::case_response_headers::Client) -> Result<(), crate::cases::case_response_headers::Error> {
    client.b().delete().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_response_headers_6 {
    async fn example(client: &crate::cases::case_response_headers::Client) -> Result<(), crate::cases::case_response_headers::Error> {
    let response = client.c().read().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_response_headers_7 {
    async fn example(client: &crate::cases::case_response_headers::Client) -> Result<(), crate::cases::case_response_headers::Error> {
    let response = client.d().fetch().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_retries_by_extension_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_retries_by_extension::Client;
    
    let client = Client::builder().build()?;
    client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_retries_by_extension_2 {
    async fn example(client: &crate::cases::case_retries_by_extension::Client) -> Result<(), crate::cases::case_retries_by_extension::Error> {
    client.bills().pay().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_retries_by_extension_3 {
    async fn example(client: &crate::cases::case_retries_by_extension::Client) -> Result<(), crate::cases::case_retries_by_extension::Error> {
    client.bills().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_retries_by_extension_4 {
    async fn example(client: &crate::cases::case_retries_by_extension::Client) -> Result<(), crate::cases::case_retries_by_extension::Error> {
    client.bills().replace().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_retries_by_extension_5 {
    async fn example(client: &crate::cases::case_retries_by_extension::Client) -> Result<(), crate::cases::case_retries_by_extension::Error> {
    client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_retries_by_extension_6 {
    async fn example(client: &crate::cases::case_retries_by_extension::Client) -> Result<(), crate::cases::case_retries_by_extension::Error> {
    client.pets().create().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_schema_dialects_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_schema_dialects::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_schema_dialects_2 {
    async fn example(client: &crate::cases::case_schema_dialects::Client) -> Result<(), crate::cases::case_schema_dialects::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_security_alternatives::Client;
    
    let client = Client::builder().bearer_token(std::env::var("API_TOKEN")?).build()?;
    client.inherited().inherited().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_2 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.cookie().cookie().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_3 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.crowded().crowded().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_4 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.either().either().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_5 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.identified().identified().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_6 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.inherited().inherited().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_7 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.known().known().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_8 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.mutual().mutual().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_9 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.open().open().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_10 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.optional().optional().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_11 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.scoped().scoped().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_12 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.signed().signed().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_alternatives_13 {
    async fn example(client: &crate::cases::case_security_alternatives::Client) -> Result<(), crate::cases::case_security_alternatives::Error> {
    client.unknown().unknown().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_in_parameters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_security_in_parameters::Client;
    
    let client = Client::builder().bearer_token(std::env::var("API_TOKEN")?).build()?;
    client.rooms().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_in_parameters_2 {
    async fn example(client: &crate::cases::case_security_in_parameters::Client) -> Result<(), crate::cases::case_security_in_parameters::Error> {
    client.keys().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_in_parameters_3 {
    async fn example(client: &crate::cases::case_security_in_parameters::Client) -> Result<(), crate::cases::case_security_in_parameters::Error> {
    client.rooms().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_in_parameters_4 {
    async fn example(client: &crate::cases::case_security_in_parameters::Client) -> Result<(), crate::cases::case_security_in_parameters::Error> {
    client.rooms().add().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_in_parameters_5 {
    async fn example(client: &crate::cases::case_security_in_parameters::Client) -> Result<(), crate::cases::case_security_in_parameters::Error> {
    client.rooms().close("x-tenant").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_in_parameters_6 {
    async fn example(client: &crate::cases::case_security_in_parameters::Client) -> Result<(), crate::cases::case_security_in_parameters::Error> {
    client.speech().speak().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_unsaid_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_security_unsaid::Client;
    
    let client = Client::builder().subscription(std::env::var("API_KEY")?).build()?;
    client.rooms().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_unsaid_2 {
    async fn example(client: &crate::cases::case_security_unsaid::Client) -> Result<(), crate::cases::case_security_unsaid::Error> {
    client.login().log_in().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_unsaid_3 {
    async fn example(client: &crate::cases::case_security_unsaid::Client) -> Result<(), crate::cases::case_security_unsaid::Error> {
    client.rooms().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_security_unsaid_4 {
    async fn example(client: &crate::cases::case_security_unsaid::Client) -> Result<(), crate::cases::case_security_unsaid::Error> {
    client.speech().speak().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_select_operations_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_select_operations::Client;
    
    let client = Client::builder().build()?;
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_select_operations_2 {
    async fn example(client: &crate::cases::case_select_operations::Client) -> Result<(), crate::cases::case_select_operations::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_select_operations_3 {
    async fn example(client: &crate::cases::case_select_operations::Client) -> Result<(), crate::cases::case_select_operations::Error> {
    let response = client.shops().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_again_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_sent_again::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.pets().get("id").await?;
    
    let body = models::PetInput::new("name", vec![models::TagInput::new("text")], None)
    .note("note");
    client.pets().replace("id", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_again_2 {
    async fn example(client: &crate::cases::case_sent_again::Client) -> Result<(), crate::cases::case_sent_again::Error> {
    let response = client.keys().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_again_3 {
    async fn example(client: &crate::cases::case_sent_again::Client) -> Result<(), crate::cases::case_sent_again::Error> {
    use crate::cases::case_sent_again::models;
    
    let body = models::KeyInput::new("name", "secret");
    client.keys().replace("id", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_again_4 {
    async fn example(client: &crate::cases::case_sent_again::Client) -> Result<(), crate::cases::case_sent_again::Error> {
    let response = client.pets().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_again_5 {
    async fn example(client: &crate::cases::case_sent_again::Client) -> Result<(), crate::cases::case_sent_again::Error> {
    use crate::cases::case_sent_again::models;
    
    let body = models::PetInput::new("name", vec![models::TagInput::new("text")], None)
    .note("note");
    client.pets().replace("id", &body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_and_received_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_sent_and_received::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::ShelfInput::new("name", vec![models::CartonRequest::new("code", "seal")], models::Place::new(1));
    let answer = client.shelves().add_shelf(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_and_received_2 {
    async fn example(client: &crate::cases::case_sent_and_received::Client, body: &[crate::cases::case_sent_and_received::models::CartonRequest]) -> Result<(), crate::cases::case_sent_and_received::Error> {
    let response = client.cartons().replace(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_and_received_3 {
    async fn example(client: &crate::cases::case_sent_and_received::Client) -> Result<(), crate::cases::case_sent_and_received::Error> {
    use crate::cases::case_sent_and_received::models;
    
    let body = models::CartonInput::new("code");
    client.cartons().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_and_received_4 {
    async fn example(client: &crate::cases::case_sent_and_received::Client) -> Result<(), crate::cases::case_sent_and_received::Error> {
    use crate::cases::case_sent_and_received::models;
    
    let body = models::ShelfInput::new("name", vec![models::CartonRequest::new("code", "seal")], models::Place::new(1));
    let response = client.shelves().add_shelf(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_sent_records::Client;
    
    let client = Client::builder().build()?;
    let mut stream = client.lines().read().await?;
    while let Some(item) = stream.next().await {
    println!("{:?}", item?);
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_2 {
    async fn example(client: &crate::cases::case_sent_records::Client, body: &crate::cases::case_sent_records::models::Reading) -> Result<(), crate::cases::case_sent_records::Error> {
    client.either().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_3 {
    async fn example(client: &crate::cases::case_sent_records::Client, body: &[crate::cases::case_sent_records::models::Reading]) -> Result<(), crate::cases::case_sent_records::Error> {
    client.either().add_lines(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_4 {
    async fn example(client: &crate::cases::case_sent_records::Client, body: &[crate::cases::case_sent_records::models::AddEventsRequestItem]) -> Result<(), crate::cases::case_sent_records::Error> {
    let mut stream = client.events().add(body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_5 {
    async fn example(client: &crate::cases::case_sent_records::Client, body: Vec<u8>) -> Result<(), crate::cases::case_sent_records::Error> {
    let mut stream = client.files().add(body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_6 {
    async fn example(client: &crate::cases::case_sent_records::Client, body: &[crate::cases::case_sent_records::models::Reading]) -> Result<(), crate::cases::case_sent_records::Error> {
    client.lines().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_7 {
    async fn example(client: &crate::cases::case_sent_records::Client) -> Result<(), crate::cases::case_sent_records::Error> {
    let mut stream = client.lines().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_sent_records_8 {
    async fn example(client: &crate::cases::case_sent_records::Client) -> Result<(), crate::cases::case_sent_records::Error> {
    client.sequence().add().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_server_variables_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_server_variables::Client;
    
    let client = Client::builder().build()?;
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_server_variables_2 {
    async fn example(client: &crate::cases::case_server_variables::Client) -> Result<(), crate::cases::case_server_variables::Error> {
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_server_variables_3 {
    async fn example(client: &crate::cases::case_server_variables::Client) -> Result<(), crate::cases::case_server_variables::Error> {
    client.b().get_file().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_server_variables_4 {
    async fn example(client: &crate::cases::case_server_variables::Client) -> Result<(), crate::cases::case_server_variables::Error> {
    client.b().put_file().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_server_variables_5 {
    async fn example(client: &crate::cases::case_server_variables::Client) -> Result<(), crate::cases::case_server_variables::Error> {
    client.b().delete_file().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_servers_relative_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_servers_relative::Client;
    
    let client = Client::builder().build()?;
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_servers_relative_2 {
    async fn example(client: &crate::cases::case_servers_relative::Client) -> Result<(), crate::cases::case_servers_relative::Error> {
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_servers_relative_3 {
    async fn example(client: &crate::cases::case_servers_relative::Client) -> Result<(), crate::cases::case_servers_relative::Error> {
    client.b().get_file().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_servers_relative_4 {
    async fn example(client: &crate::cases::case_servers_relative::Client) -> Result<(), crate::cases::case_servers_relative::Error> {
    client.b().put_file().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_setters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_setters::{Client, models};
    
    let client = Client::builder().build()?;
    client.scans().create(crate::cases::case_setters::models::CreateScanRequest::new(crate::runtime::Part::path("path/to/file"))).await?;
    
    let body = models::NewParcel::new(1.0).fragile(true).pieces(1);
    let answer = client.parcels().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_setters_2 {
    async fn example(client: &crate::cases::case_setters::Client) -> Result<(), crate::cases::case_setters::Error> {
    use crate::cases::case_setters::models;
    
    let body = models::NewLabel::default().set_set_new("new").set_default("default");
    client.labels().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_setters_3 {
    async fn example(client: &crate::cases::case_setters::Client) -> Result<(), crate::cases::case_setters::Error> {
    use crate::cases::case_setters::models;
    
    let body = models::NewParcel::new(1.0).fragile(true).pieces(1);
    let response = client.parcels().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_setters_4 {
    async fn example(client: &crate::cases::case_setters::Client) -> Result<(), crate::cases::case_setters::Error> {
    use crate::runtime;
    use crate::cases::case_setters::models;
    
    client.scans().create(models::CreateScanRequest::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_setters_like_methods_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_setters_like_methods::Client;
    
    let client = Client::builder().build()?;
    let response = client.scans().download("call", "params").set_with_timeout(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_setters_like_methods_2 {
    async fn example(client: &crate::cases::case_setters_like_methods::Client) -> Result<(), crate::cases::case_setters_like_methods::Error> {
    let response = client.scans().download("call", "params").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_several_media_types::{Client, reports};
    
    let client = Client::builder().build()?;
    let response = client.moments().moments().await?;
    
    match client.reports().get(1).await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(reports::GetReportError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_2 {
    async fn example(client: &crate::cases::case_several_media_types::Client) -> Result<(), crate::cases::case_several_media_types::Error> {
    let response = client.exports().export().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_3 {
    async fn example(client: &crate::cases::case_several_media_types::Client) -> Result<(), crate::cases::case_several_media_types::Error> {
    use crate::cases::case_several_media_types::models;
    
    let body = models::A::default().a("a");
    let response = client.json_first().json_and_form().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_4 {
    async fn example(client: &crate::cases::case_several_media_types::Client) -> Result<(), crate::cases::case_several_media_types::Error> {
    let response = client.moments().moments().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_5 {
    async fn example(client: &crate::cases::case_several_media_types::Client) -> Result<(), crate::cases::case_several_media_types::Error> {
    let response = client.no_schema().no_schema().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_6 {
    async fn example(client: &crate::cases::case_several_media_types::Client) -> Result<(), crate::cases::case_several_media_types::Error> {
    let response = client.reports().get(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_7 {
    async fn example(client: &crate::cases::case_several_media_types::Client) -> Result<(), crate::cases::case_several_media_types::Error> {
    let response = client.text().text().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_8 {
    async fn example(client: &crate::cases::case_several_media_types::Client, body: Vec<u8>) -> Result<(), crate::cases::case_several_media_types::Error> {
    let response = client.wild().wild("application/octet-stream", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_media_types_9 {
    async fn example(client: &crate::cases::case_several_media_types::Client, body: &crate::cases::case_several_media_types::models::A) -> Result<(), crate::cases::case_several_media_types::Error> {
    let response = client.xml().xml(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_successes_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_several_successes::{Client, a};
    
    let client = Client::builder().build()?;
    let response = client.a().same().await?;
    
    match client.a().redirected().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(a::RedirectedError::Found) => println!("{error}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_successes_2 {
    async fn example(client: &crate::cases::case_several_successes::Client) -> Result<(), crate::cases::case_several_successes::Error> {
    let response = client.a().different().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_successes_3 {
    async fn example(client: &crate::cases::case_several_successes::Client) -> Result<(), crate::cases::case_several_successes::Error> {
    let response = client.a().same().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_successes_4 {
    async fn example(client: &crate::cases::case_several_successes::Client) -> Result<(), crate::cases::case_several_successes::Error> {
    let response = client.a().only_default().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_successes_5 {
    async fn example(client: &crate::cases::case_several_successes::Client) -> Result<(), crate::cases::case_several_successes::Error> {
    let response = client.a().nothing_declared().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_several_successes_6 {
    async fn example(client: &crate::cases::case_several_successes::Client) -> Result<(), crate::cases::case_several_successes::Error> {
    let response = client.a().redirected().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_simple_alternatives_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_simple_alternatives::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_simple_alternatives_2 {
    async fn example(client: &crate::cases::case_simple_alternatives::Client) -> Result<(), crate::cases::case_simple_alternatives::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_smoke_tests::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.pets().list().limit(1).await?;
    
    let body = models::NewPet::new("Rex").age(1).weight(1.0);
    let answer = client.pets().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_2 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let mut stream = client.events().watch().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_3 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: &[crate::cases::case_smoke_tests::models::Entry]) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.events().record(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_4 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: &[crate::cases::case_smoke_tests::models::Entry]) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.events().replay(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_5 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.flags().read().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_6 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.flags().read_counts().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_7 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.flags().read_size().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_8 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, days: Vec<crate::runtime::NaiveDate>) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let mut stream = client.flags().list_days(days).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_9 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let mut stream = client.notices().list().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_10 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let mut stream = client.notices().follow().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_11 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    use crate::cases::case_smoke_tests::models;
    
    client.notices().send(models::SendNoticesRequest::new("part1")).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_12 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: &crate::cases::case_smoke_tests::models::Numbered) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.odd().put_numbered(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_13 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    use crate::cases::case_smoke_tests::models;
    
    let body = models::Chain::new(None);
    let response = client.odd().post_chain(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_14 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    use crate::cases::case_smoke_tests::models;
    
    let body = models::Listed::new(true, models::ListedGreat::Value1).only(true).port(1);
    let response = client.odd().patch_listed(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_15 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: &crate::cases::case_smoke_tests::models::Endless) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.odd().delete_endless(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_16 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.odd().get_unsendable().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_17 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_18 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    use crate::cases::case_smoke_tests::models;
    
    let body = models::NewPet::new("Rex").age(1).weight(1.0);
    let response = client.pets().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_19 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.pets().get("pet_rex1").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_20 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.pets().delete("pet_rex1").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_21 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, on: crate::runtime::NaiveDate, body: crate::cases::case_smoke_tests::models::NewPet) -> Result<(), crate::cases::case_smoke_tests::Error> {
    use crate::cases::case_smoke_tests::pets;
    
    let response = client.pets().replace(pets::ReplacePetParams { id: "pet_rex1".to_owned(), version: 1, on, tags: vec!["tags".to_owned()], body }).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_22 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.pets().get_status("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_23 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.pets().get_birthday("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_24 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.pets().get_chip("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_25 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.pets().get_seen("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_26 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.pets().get_seal("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_27 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: crate::cases::case_smoke_tests::models::UploadPhotoRequest) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.photos().upload("id", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_28 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.photos().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_29 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: Vec<u8>) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.photos().replace("id", "image/png", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_30 {
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    let response = client.report().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_31 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: &crate::cases::case_smoke_tests::models::Report) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.report().report(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_32 {
    #[allow(deprecated)]
    async fn example(client: &crate::cases::case_smoke_tests::Client) -> Result<(), crate::cases::case_smoke_tests::Error> {
    use crate::cases::case_smoke_tests::models;
    
    let body = models::SearchRequest::default().exact(true).text("text");
    let response = client.search().search().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_smoke_tests_33 {
    async fn example(client: &crate::cases::case_smoke_tests::Client, body: Vec<u8>) -> Result<(), crate::cases::case_smoke_tests::Error> {
    client.token().get(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_status_ranges_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_status_ranges::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::NewJob::new("queue").priority(1);
    let answer = client.jobs().start(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_status_ranges_2 {
    async fn example(client: &crate::cases::case_status_ranges::Client) -> Result<(), crate::cases::case_status_ranges::Error> {
    use crate::cases::case_status_ranges::models;
    
    let body = models::NewJob::new("queue").priority(1);
    let response = client.jobs().start(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_stream_or_value::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.speech().translate_stream().await?;
    
    let body = models::Question::new("question").stream(true).model("model");
    let answer = client.chat().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_2 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::Question::new("question").stream(true).model("model");
    let response = client.chat().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_3 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::Question::new("question").stream(true).model("model");
    let mut stream = client.chat().create_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_4 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::GenerateRequest::default().stream(true).prompt("prompt");
    let response = client.chat().generate().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_5 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::GenerateRequest::default().stream(true).prompt("prompt");
    let mut stream = client.chat().generate_stream().body(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_6 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::CreateMessageRequest::new("text").stream(true);
    let response = client.chat().create_message(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_7 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::CreateMessageRequest::new("text").stream(true);
    let mut stream = client.chat().create_message_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_8 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::CompleteRequest::new("prompt", true);
    let response = client.chat().complete(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_9 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::CompleteRequest::new("prompt", true);
    let mut stream = client.chat().complete_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_10 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::ContinueRequest::new("prompt").stream(true);
    let response = client.chat().r#continue(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_11 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::ContinueRequest::new("prompt").stream(true);
    let mut stream = client.chat().continue_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_12 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::AskHelperRequest::new("text").stream(true);
    let response = client.helpers().ask(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_13 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::AskHelperRequest::new("text").stream(true);
    let mut stream = client.helpers().ask_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_14 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::CreateRunRequest::default().stream(true);
    let response = client.runs().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_15 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::CreateRunRequest::default().stream(true);
    let mut stream = client.runs().create_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_16 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    let response = client.runs().get("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_17 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    let mut stream = client.runs().get_stream("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_18 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::runtime;
    use crate::cases::case_stream_or_value::models;
    
    let response = client.speech().transcribe(models::TranscribeRequest::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_19 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::runtime;
    use crate::cases::case_stream_or_value::models;
    
    let mut stream = client.speech().transcribe_stream(models::TranscribeRequest::new(runtime::Part::path("path/to/file"))).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_20 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::SpeakRequest::new("text");
    let mut stream = client.speech().speak(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_21 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::TranslateRequest::new("text").live(true);
    let response = client.speech().translate(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_22 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::TranslateRequest::new("text").live(true);
    let mut stream = client.speech().call_translate_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_23 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    let response = client.speech().translate_stream().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_24 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::SummariseRequest::new("page").gradually(true);
    let response = client.speech().summarise(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_stream_or_value_25 {
    async fn example(client: &crate::cases::case_stream_or_value::Client) -> Result<(), crate::cases::case_stream_or_value::Error> {
    use crate::cases::case_stream_or_value::models;
    
    let body = models::SummariseRequest::new("page").gradually(true);
    let mut stream = client.speech().summarise_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_answers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_streamed_answers::{Client, models};
    
    let client = Client::builder().build()?;
    let mut stream = client.watch().watch().await?;
    while let Some(item) = stream.next().await {
    println!("{:?}", item?);
    }
    
    let body = models::GenerateRequest::new("prompt");
    client.generate().generate(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_answers_2 {
    async fn example(client: &crate::cases::case_streamed_answers::Client) -> Result<(), crate::cases::case_streamed_answers::Error> {
    let response = client.export().export().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_answers_3 {
    async fn example(client: &crate::cases::case_streamed_answers::Client) -> Result<(), crate::cases::case_streamed_answers::Error> {
    use crate::cases::case_streamed_answers::models;
    
    let body = models::GenerateRequest::new("prompt");
    let mut stream = client.generate().generate(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_answers_4 {
    async fn example(client: &crate::cases::case_streamed_answers::Client) -> Result<(), crate::cases::case_streamed_answers::Error> {
    let mut stream = client.logs().logs().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_answers_5 {
    async fn example(client: &crate::cases::case_streamed_answers::Client) -> Result<(), crate::cases::case_streamed_answers::Error> {
    let mut stream = client.watch().watch().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_answers_6 {
    async fn example(client: &crate::cases::case_streamed_answers::Client) -> Result<(), crate::cases::case_streamed_answers::Error> {
    let mut stream = client.wrapped().wrapped().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_errors_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_streamed_errors::{Client, lines};
    
    let client = Client::builder().build()?;
    let mut stream = client.tokens().read().await?;
    while let Some(item) = stream.next().await {
    println!("{:?}", item?);
    }
    
    match client.lines().read().await {
    Ok(_) => println!("it begins"),
    Err(error) => match error.api() {
    Some(lines::ReadLinesError::BadRequest(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_errors_2 {
    async fn example(client: &crate::cases::case_streamed_errors::Client) -> Result<(), crate::cases::case_streamed_errors::Error> {
    let mut stream = client.lines().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_errors_3 {
    async fn example(client: &crate::cases::case_streamed_errors::Client) -> Result<(), crate::cases::case_streamed_errors::Error> {
    let mut stream = client.tokens().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_events_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_streamed_events::Client;
    
    let client = Client::builder().build()?;
    let mut stream = client.answers().read().await?;
    while let Some(item) = stream.next().await {
    println!("{:?}", item?);
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_events_2 {
    async fn example(client: &crate::cases::case_streamed_events::Client) -> Result<(), crate::cases::case_streamed_events::Error> {
    let mut stream = client.answers().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_events_3 {
    async fn example(client: &crate::cases::case_streamed_events::Client) -> Result<(), crate::cases::case_streamed_events::Error> {
    let mut stream = client.counts().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_events_4 {
    async fn example(client: &crate::cases::case_streamed_events::Client) -> Result<(), crate::cases::case_streamed_events::Error> {
    let mut stream = client.messages().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_events_5 {
    async fn example(client: &crate::cases::case_streamed_events::Client) -> Result<(), crate::cases::case_streamed_events::Error> {
    let mut stream = client.places().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_events_6 {
    async fn example(client: &crate::cases::case_streamed_events::Client) -> Result<(), crate::cases::case_streamed_events::Error> {
    let mut stream = client.signals().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_events_7 {
    async fn example(client: &crate::cases::case_streamed_events::Client) -> Result<(), crate::cases::case_streamed_events::Error> {
    let mut stream = client.steps().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_headers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_streamed_headers::{Client, logs, models};
    
    let client = Client::builder().build()?;
    let response = client.reports().report().await?;
    
    let body = models::AnswerRequest::new("question").stream(true);
    let answer = client.answers().answer(&body).await?;
    
    match client.logs().follow().await {
    Ok(_) => println!("it begins"),
    Err(error) => match error.api() {
    Some(logs::FollowError::NotFound) => println!("there is none"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_headers_2 {
    async fn example(client: &crate::cases::case_streamed_headers::Client) -> Result<(), crate::cases::case_streamed_headers::Error> {
    use crate::cases::case_streamed_headers::models;
    
    let body = models::AnswerRequest::new("question").stream(true);
    let response = client.answers().answer(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_headers_3 {
    async fn example(client: &crate::cases::case_streamed_headers::Client) -> Result<(), crate::cases::case_streamed_headers::Error> {
    use crate::cases::case_streamed_headers::models;
    
    let body = models::AnswerRequest::new("question").stream(true);
    let mut stream = client.answers().answer_stream(&body).await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_headers_4 {
    async fn example(client: &crate::cases::case_streamed_headers::Client) -> Result<(), crate::cases::case_streamed_headers::Error> {
    let mut stream = client.logs().follow().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_headers_5 {
    async fn example(client: &crate::cases::case_streamed_headers::Client) -> Result<(), crate::cases::case_streamed_headers::Error> {
    let response = client.reports().report().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_streamed_items::{Client, events};
    
    let client = Client::builder().build()?;
    let mut stream = client.events().listen().await?;
    while let Some(item) = stream.next().await {
    println!("{:?}", item?);
    }
    
    match client.events().listen().await {
    Ok(_) => println!("it begins"),
    Err(error) => match error.api() {
    Some(events::ListenError::Forbidden(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_2 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.anything().anything().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_3 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.changes().follow().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_4 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.events().listen().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_5 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.feed().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_6 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.lines().lines().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_7 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.moments().moments().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_8 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.records().records().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_9 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.ticks().tick().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_10 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.words().read().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_11 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.words().read_either().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_items_12 {
    async fn example(client: &crate::cases::case_streamed_items::Client) -> Result<(), crate::cases::case_streamed_items::Error> {
    let mut stream = client.words().read_times().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_streamed_parts::{Client, reports};
    
    let client = Client::builder().build()?;
    let response = client.reports().get_either("id").await?;
    
    match client.reports().list().await {
    Ok(_) => println!("it begins"),
    Err(error) => match error.api() {
    Some(reports::ListReportsError::Forbidden(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_2 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().list().await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_3 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().list_pages("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_4 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().list_lines("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_5 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().list_counts("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_6 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().list_images("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_7 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().get_bundle("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_8 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().list_parts("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_9 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().get_xml("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_10 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let response = client.reports().get_either("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_11 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let mut stream = client.reports().get_either_stream("id").await?;
    while let Some(item) = stream.next().await {
    let item = item?;
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_streamed_parts_12 {
    async fn example(client: &crate::cases::case_streamed_parts::Client) -> Result<(), crate::cases::case_streamed_parts::Error> {
    let response = client.reports().get_file("id").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_strings::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_2 {
    async fn example(client: &crate::cases::case_strings::Client, day: crate::runtime::NaiveDate) -> Result<(), crate::cases::case_strings::Error> {
    let response = client.a().get(day).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_of_other_types_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_strings_of_other_types::{Client, files};
    
    let client = Client::builder().build()?;
    let response = client.files().content("file").await?;
    
    match client.files().content("file").await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(files::FileContentError::NotFound(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_of_other_types_2 {
    async fn example(client: &crate::cases::case_strings_of_other_types::Client) -> Result<(), crate::cases::case_strings_of_other_types::Error> {
    let response = client.files().content("file").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_of_other_types_3 {
    async fn example(client: &crate::cases::case_strings_of_other_types::Client) -> Result<(), crate::cases::case_strings_of_other_types::Error> {
    let response = client.files().pages("file").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_of_other_types_4 {
    async fn example(client: &crate::cases::case_strings_of_other_types::Client, body: Vec<u8>) -> Result<(), crate::cases::case_strings_of_other_types::Error> {
    client.files().replace_pages("file", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_of_other_types_5 {
    async fn example(client: &crate::cases::case_strings_of_other_types::Client) -> Result<(), crate::cases::case_strings_of_other_types::Error> {
    let response = client.files().raw("file").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_of_other_types_6 {
    async fn example(client: &crate::cases::case_strings_of_other_types::Client) -> Result<(), crate::cases::case_strings_of_other_types::Error> {
    let response = client.files().table("file").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_strings_of_other_types_7 {
    async fn example(client: &crate::cases::case_strings_of_other_types::Client) -> Result<(), crate::cases::case_strings_of_other_types::Error> {
    let response = client.files().title("file").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_across_files_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_swagger_2_across_files::Client;
    
    let client = Client::builder().build()?;
    let response = client.borrowed().borrowed().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_across_files_2 {
    async fn example(client: &crate::cases::case_swagger_2_across_files::Client) -> Result<(), crate::cases::case_swagger_2_across_files::Error> {
    let response = client.borrowed().borrowed().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_across_files_3 {
    async fn example(client: &crate::cases::case_swagger_2_across_files::Client) -> Result<(), crate::cases::case_swagger_2_across_files::Error> {
    let response = client.other().other().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_across_files_4 {
    async fn example(client: &crate::cases::case_swagger_2_across_files::Client) -> Result<(), crate::cases::case_swagger_2_across_files::Error> {
    use crate::cases::case_swagger_2_across_files::models;
    
    let body = models::Pet::default().name("name");
    let response = client.pets().pets().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_bodies_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_swagger_2_bodies::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.file().download().await?;
    
    let body = models::Pet::new("name").owner("owner");
    let answer = client.json().json(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_bodies_2 {
    async fn example(client: &crate::cases::case_swagger_2_bodies::Client) -> Result<(), crate::cases::case_swagger_2_bodies::Error> {
    let response = client.file().download().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_bodies_3 {
    async fn example(client: &crate::cases::case_swagger_2_bodies::Client) -> Result<(), crate::cases::case_swagger_2_bodies::Error> {
    use crate::cases::case_swagger_2_bodies::models;
    
    let body = models::FormRequest::new("name");
    client.form().form(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_bodies_4 {
    async fn example(client: &crate::cases::case_swagger_2_bodies::Client) -> Result<(), crate::cases::case_swagger_2_bodies::Error> {
    use crate::cases::case_swagger_2_bodies::models;
    
    let body = models::Pet::new("name").owner("owner");
    let response = client.json().json(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_bodies_5 {
    async fn example(client: &crate::cases::case_swagger_2_bodies::Client) -> Result<(), crate::cases::case_swagger_2_bodies::Error> {
    let response = client.text().text().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_bodies_6 {
    async fn example(client: &crate::cases::case_swagger_2_bodies::Client) -> Result<(), crate::cases::case_swagger_2_bodies::Error> {
    use crate::runtime;
    use crate::cases::case_swagger_2_bodies::models;
    
    client.upload().upload(models::UploadRequest::new(runtime::Part::path("path/to/file"))).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_bodies_7 {
    async fn example(client: &crate::cases::case_swagger_2_bodies::Client) -> Result<(), crate::cases::case_swagger_2_bodies::Error> {
    use crate::runtime;
    use crate::cases::case_swagger_2_bodies::models;
    
    client.uploads().uploads(models::UploadsRequest::new(vec![runtime::Part::path("path/to/file")])).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_parameters_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_swagger_2_parameters::Client;
    
    let client = Client::builder().build()?;
    client.a().get([1]).level(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_parameters_2 {
    async fn example(client: &crate::cases::case_swagger_2_parameters::Client) -> Result<(), crate::cases::case_swagger_2_parameters::Error> {
    client.a().get([1]).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_parameters_3 {
    async fn example(client: &crate::cases::case_swagger_2_parameters::Client) -> Result<(), crate::cases::case_swagger_2_parameters::Error> {
    client.b().list(["ids"]).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_security_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_swagger_2_security::Client;
    
    let client = Client::builder().api_key(std::env::var("API_KEY")?).build()?;
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_security_2 {
    async fn example(client: &crate::cases::case_swagger_2_security::Client) -> Result<(), crate::cases::case_swagger_2_security::Error> {
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_security_3 {
    async fn example(client: &crate::cases::case_swagger_2_security::Client) -> Result<(), crate::cases::case_swagger_2_security::Error> {
    client.b().scoped().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_servers_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_swagger_2_servers::Client;
    
    let client = Client::builder().build()?;
    client.a().both().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_servers_2 {
    async fn example(client: &crate::cases::case_swagger_2_servers::Client) -> Result<(), crate::cases::case_swagger_2_servers::Error> {
    client.a().both().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_swagger_2_servers_3 {
    async fn example(client: &crate::cases::case_swagger_2_servers::Client) -> Result<(), crate::cases::case_swagger_2_servers::Error> {
    client.b().plain().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_tag_outside_its_union_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_tag_outside_its_union::Client;
    
    let client = Client::builder().build()?;
    let response = client.teachers().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_tag_outside_its_union_2 {
    async fn example(client: &crate::cases::case_tag_outside_its_union::Client, body: &crate::cases::case_tag_outside_its_union::models::Person) -> Result<(), crate::cases::case_tag_outside_its_union::Error> {
    let response = client.people().add_person(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_tag_outside_its_union_3 {
    async fn example(client: &crate::cases::case_tag_outside_its_union::Client) -> Result<(), crate::cases::case_tag_outside_its_union::Error> {
    let response = client.teachers().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_or_empty_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_text_or_empty::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::CreateProductRequest::default().description("description").unit("unit");
    client.products().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_or_empty_2 {
    async fn example(client: &crate::cases::case_text_or_empty::Client) -> Result<(), crate::cases::case_text_or_empty::Error> {
    use crate::cases::case_text_or_empty::models;
    
    let body = models::CreateProductRequest::default().description("description").unit("unit");
    client.products().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_text_values::{Client, open};
    
    let client = Client::builder().build()?;
    let response = client.count().count().await?;
    
    match client.open().is().await {
    Ok(answer) => println!("{answer:?}"),
    Err(error) => match error.api() {
    Some(open::IsOpenError::Conflict(body)) => println!("{body:?}"),
    _ => return Err(error.into()),
    },
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_2 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.count().count().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_3 {
    async fn example(client: &crate::cases::case_text_values::Client, body: i64) -> Result<(), crate::cases::case_text_values::Error> {
    client.count().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_4 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.kanji().kanji().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_5 {
    async fn example(client: &crate::cases::case_text_values::Client, body: Vec<u8>) -> Result<(), crate::cases::case_text_values::Error> {
    client.kanji().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_6 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.name().name().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_7 {
    async fn example(client: &crate::cases::case_text_values::Client, body: &str) -> Result<(), crate::cases::case_text_values::Error> {
    client.name().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_8 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.open().is().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_9 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    client.open().set().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_10 {
    async fn example(client: &crate::cases::case_text_values::Client, body: f64) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.ratio().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_11 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.since().since().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_12 {
    async fn example(client: &crate::cases::case_text_values::Client, body: crate::runtime::DateTime<crate::runtime::FixedOffset>) -> Result<(), crate::cases::case_text_values::Error> {
    client.since().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_13 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.state().state().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_14 {
    async fn example(client: &crate::cases::case_text_values::Client, body: crate::cases::case_text_values::models::State) -> Result<(), crate::cases::case_text_values::Error> {
    client.state().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_15 {
    async fn example(client: &crate::cases::case_text_values::Client) -> Result<(), crate::cases::case_text_values::Error> {
    let response = client.table().table().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_text_values_16 {
    async fn example(client: &crate::cases::case_text_values::Client, body: Vec<u8>) -> Result<(), crate::cases::case_text_values::Error> {
    client.table().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_tuples_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_tuples::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    
    let body = models::A::new((1.0, 1.0));
    client.a().put(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_tuples_2 {
    async fn example(client: &crate::cases::case_tuples::Client) -> Result<(), crate::cases::case_tuples::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_tuples_3 {
    async fn example(client: &crate::cases::case_tuples::Client) -> Result<(), crate::cases::case_tuples::Error> {
    use crate::cases::case_tuples::models;
    
    let body = models::A::new((1.0, 1.0));
    client.a().put(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_tuples_4 {
    async fn example(client: &crate::cases::case_tuples::Client) -> Result<(), crate::cases::case_tuples::Error> {
    client.b().find().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_types_beside_references_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_types_beside_references::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_types_beside_references_2 {
    async fn example(client: &crate::cases::case_types_beside_references::Client) -> Result<(), crate::cases::case_types_beside_references::Error> {
    let response = client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_base_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_by_base::Client;
    
    let client = Client::builder().build()?;
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_base_2 {
    async fn example(client: &crate::cases::case_union_by_base::Client) -> Result<(), crate::cases::case_union_by_base::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_base_3 {
    async fn example(client: &crate::cases::case_union_by_base::Client, body: &crate::cases::case_union_by_base::models::Pet) -> Result<(), crate::cases::case_union_by_base::Error> {
    let response = client.pets().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_base_2_0_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_by_base_2_0::Client;
    
    let client = Client::builder().build()?;
    let response = client.rules().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_base_2_0_2 {
    async fn example(client: &crate::cases::case_union_by_base_2_0::Client) -> Result<(), crate::cases::case_union_by_base_2_0::Error> {
    let response = client.rules().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_content_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_by_content::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::All::default().anything("value").formats("formats");
    let answer = client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_content_2 {
    async fn example(client: &crate::cases::case_union_by_content::Client) -> Result<(), crate::cases::case_union_by_content::Error> {
    use crate::cases::case_union_by_content::models;
    
    let body = models::All::default().anything("value").formats("formats");
    let response = client.a().send(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_mapping_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_by_mapping::Client;
    
    let client = Client::builder().build()?;
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_mapping_2 {
    async fn example(client: &crate::cases::case_union_by_mapping::Client) -> Result<(), crate::cases::case_union_by_mapping::Error> {
    let response = client.pets().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_mapping_3 {
    async fn example(client: &crate::cases::case_union_by_mapping::Client, body: &crate::cases::case_union_by_mapping::models::Pet) -> Result<(), crate::cases::case_union_by_mapping::Error> {
    client.pets().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_mapping_4 {
    async fn example(client: &crate::cases::case_union_by_mapping::Client) -> Result<(), crate::cases::case_union_by_mapping::Error> {
    let response = client.versions().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_tag_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_by_tag::Client;
    
    let client = Client::builder().build()?;
    let response = client.animals().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_tag_2 {
    async fn example(client: &crate::cases::case_union_by_tag::Client) -> Result<(), crate::cases::case_union_by_tag::Error> {
    let response = client.animals().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_tag_of_base_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_by_tag_of_base::Client;
    
    let client = Client::builder().build()?;
    let response = client.vehicles().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_tag_of_base_2 {
    async fn example(client: &crate::cases::case_union_by_tag_of_base::Client) -> Result<(), crate::cases::case_union_by_tag_of_base::Error> {
    let response = client.vehicles().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_values_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_by_values::Client;
    
    let client = Client::builder().build()?;
    let response = client.options().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_values_2 {
    async fn example(client: &crate::cases::case_union_by_values::Client) -> Result<(), crate::cases::case_union_by_values::Error> {
    let response = client.options().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_by_values_3 {
    async fn example(client: &crate::cases::case_union_by_values::Client) -> Result<(), crate::cases::case_union_by_values::Error> {
    let response = client.payments().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_closed_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_closed::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_closed_2 {
    async fn example(client: &crate::cases::case_union_closed::Client, body: &crate::cases::case_union_closed::models::Sent) -> Result<(), crate::cases::case_union_closed::Error> {
    let response = client.things().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_constants_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_constants::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_constants_2 {
    async fn example(client: &crate::cases::case_union_constants::Client, body: &crate::cases::case_union_constants::models::Payment) -> Result<(), crate::cases::case_union_constants::Error> {
    client.payments().pay(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_default_mapping_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_default_mapping::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get_pets().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_default_mapping_2 {
    async fn example(client: &crate::cases::case_union_default_mapping::Client) -> Result<(), crate::cases::case_union_default_mapping::Error> {
    let response = client.a().get_pets().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_default_mapping_3 {
    async fn example(client: &crate::cases::case_union_default_mapping::Client, body: &crate::cases::case_union_default_mapping::models::Pet) -> Result<(), crate::cases::case_union_default_mapping::Error> {
    client.a().add_pet(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_default_mapping_4 {
    async fn example(client: &crate::cases::case_union_default_mapping::Client) -> Result<(), crate::cases::case_union_default_mapping::Error> {
    let response = client.b().get_shapes().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_from_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_from::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::NewMessage::default();
    client.messages().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_from_2 {
    async fn example(client: &crate::cases::case_union_from::Client) -> Result<(), crate::cases::case_union_from::Error> {
    use crate::cases::case_union_from::models;
    
    let body = models::NewMessage::default();
    client.messages().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_in_union_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_in_union::Client;
    
    let client = Client::builder().build()?;
    let response = client.owned().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_in_union_2 {
    async fn example(client: &crate::cases::case_union_in_union::Client) -> Result<(), crate::cases::case_union_in_union::Error> {
    let response = client.owned().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_names_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_names::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::NewChat::new(Vec::new());
    let answer = client.chats().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_names_2 {
    async fn example(client: &crate::cases::case_union_names::Client) -> Result<(), crate::cases::case_union_names::Error> {
    use crate::cases::case_union_names::models;
    
    let body = models::NewChat::new(Vec::new());
    let response = client.chats().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_shared_tag_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_union_shared_tag::Client;
    
    let client = Client::builder().build()?;
    let response = client.items().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_union_shared_tag_2 {
    async fn example(client: &crate::cases::case_union_shared_tag::Client) -> Result<(), crate::cases::case_union_shared_tag::Error> {
    let response = client.items().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_unknown_keywords_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_unknown_keywords::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().get("d").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_unknown_keywords_2 {
    async fn example(client: &crate::cases::case_unknown_keywords::Client) -> Result<(), crate::cases::case_unknown_keywords::Error> {
    let response = client.a().get("d").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_untagged_operations_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_untagged_operations::Client;
    
    let client = Client::builder().build()?;
    let response = client.get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_untagged_operations_2 {
    async fn example(client: &crate::cases::case_untagged_operations::Client) -> Result<(), crate::cases::case_untagged_operations::Error> {
    client.first().in_two().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_untagged_operations_3 {
    async fn example(client: &crate::cases::case_untagged_operations::Client) -> Result<(), crate::cases::case_untagged_operations::Error> {
    let response = client.get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_untagged_operations_4 {
    async fn example(client: &crate::cases::case_untagged_operations::Client) -> Result<(), crate::cases::case_untagged_operations::Error> {
    client.other().add_toy().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_untagged_operations_5 {
    async fn example(client: &crate::cases::case_untagged_operations::Client) -> Result<(), crate::cases::case_untagged_operations::Error> {
    client.pets().list_toys(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_untagged_operations_6 {
    async fn example(client: &crate::cases::case_untagged_operations::Client) -> Result<(), crate::cases::case_untagged_operations::Error> {
    client.pets().create_toy(1).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_alike_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_alike::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_alike_2 {
    use crate::cases::case_webhooks_alike::webhooks::{self, Event};
    
    fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::parse(body)? {
    Event::IssueOpened(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_before_3_1_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_before_3_1::Client;
    
    let client = Client::builder().build()?;
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_before_3_1_2 {
    async fn example(client: &crate::cases::case_webhooks_before_3_1::Client) -> Result<(), crate::cases::case_webhooks_before_3_1::Error> {
    client.a().get().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_before_3_1_3 {
    use crate::cases::case_webhooks_before_3_1::webhooks::{self, Event};
    
    fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::parse(body)? {
    Event::Changed(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_by_hand_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_by_hand::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::AddHookRequest::new("url");
    client.hooks().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_by_hand_2 {
    async fn example(client: &crate::cases::case_webhooks_by_hand::Client) -> Result<(), crate::cases::case_webhooks_by_hand::Error> {
    use crate::cases::case_webhooks_by_hand::models;
    
    let body = models::AddHookRequest::new("url");
    client.hooks().add(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_by_hand_3 {
    use crate::cases::case_webhooks_by_hand::webhooks::{self, Event};
    
    fn example(headers: &crate::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::unwrap(headers, body, secret)? {
    Event::Pushed(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_events_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_events::{Client, models};
    
    let client = Client::builder().build()?;
    
    let body = models::CreateWebhookRequest::new("url");
    client.webhooks().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_events_2 {
    async fn example(client: &crate::cases::case_webhooks_events::Client) -> Result<(), crate::cases::case_webhooks_events::Error> {
    use crate::cases::case_webhooks_events::models;
    
    let body = models::CreateWebhookRequest::new("url");
    client.webhooks().create(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_events_3 {
    use crate::cases::case_webhooks_events::webhooks::{self, Event};
    
    fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::parse(body)? {
    Event::OrderCreated(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_github_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_github::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_github_2 {
    use crate::cases::case_webhooks_github::webhooks::{self, Event};
    
    fn example(headers: &crate::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::unwrap(headers, body, secret)? {
    Event::Pushed(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_only_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_only::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_only_2 {
    use crate::cases::case_webhooks_only::webhooks::{self, Event};
    
    fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::parse(body)? {
    Event::Ping(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_slack_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_slack::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_slack_2 {
    use crate::cases::case_webhooks_slack::webhooks::{self, Event};
    
    fn example(headers: &crate::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::unwrap(headers, body, secret)? {
    Event::Pushed(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_standard_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_standard::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_standard_2 {
    use crate::cases::case_webhooks_standard::webhooks::{self, Event};
    
    fn example(headers: &crate::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::unwrap(headers, body, secret)? {
    Event::Pushed(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_stripe_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_webhooks_stripe::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_webhooks_stripe_2 {
    use crate::cases::case_webhooks_stripe::webhooks::{self, Event};
    
    fn example(headers: &crate::runtime::HeaderMap, body: &[u8], secret: &str) -> Result<(), Box<dyn std::error::Error>> {
    match webhooks::unwrap(headers, body, secret)? {
    Event::Pushed(event) => println!("{event:?}"),
    other => println!("nothing is done with {other:?}"),
    }
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_beside_json_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_xml_beside_json::Client;
    
    let client = Client::builder().build()?;
    let response = client.roles().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_beside_json_2 {
    async fn example(client: &crate::cases::case_xml_beside_json::Client) -> Result<(), crate::cases::case_xml_beside_json::Error> {
    let response = client.export().export().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_beside_json_3 {
    async fn example(client: &crate::cases::case_xml_beside_json::Client) -> Result<(), crate::cases::case_xml_beside_json::Error> {
    let response = client.roles().list().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_xml_bodies::{Client, models};
    
    let client = Client::builder().build()?;
    let response = client.pets().find().await?;
    
    let body = models::PatchPetRequest::default().name("name");
    client.pets().patch(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_2 {
    async fn example(client: &crate::cases::case_xml_bodies::Client) -> Result<(), crate::cases::case_xml_bodies::Error> {
    let response = client.containers().list_blobs("container").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_3 {
    async fn example(client: &crate::cases::case_xml_bodies::Client) -> Result<(), crate::cases::case_xml_bodies::Error> {
    let response = client.feeds().feed().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_4 {
    async fn example(client: &crate::cases::case_xml_bodies::Client, body: Vec<u8>) -> Result<(), crate::cases::case_xml_bodies::Error> {
    client.feeds().send(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_5 {
    async fn example(client: &crate::cases::case_xml_bodies::Client) -> Result<(), crate::cases::case_xml_bodies::Error> {
    let response = client.list_objects("bucket").await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_6 {
    async fn example(client: &crate::cases::case_xml_bodies::Client, body: &crate::cases::case_xml_bodies::models::TagRequest) -> Result<(), crate::cases::case_xml_bodies::Error> {
    client.tag("bucket", body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_7 {
    async fn example(client: &crate::cases::case_xml_bodies::Client, body: &crate::cases::case_xml_bodies::models::Pet) -> Result<(), crate::cases::case_xml_bodies::Error> {
    let response = client.pets().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_8 {
    async fn example(client: &crate::cases::case_xml_bodies::Client) -> Result<(), crate::cases::case_xml_bodies::Error> {
    let response = client.pets().find().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_9 {
    async fn example(client: &crate::cases::case_xml_bodies::Client) -> Result<(), crate::cases::case_xml_bodies::Error> {
    use crate::cases::case_xml_bodies::models;
    
    let body = models::Pet::new("name", vec!["photoUrls".to_owned()])
    .id(1)
    .odd_name("odd name");
    let response = client.pets().change().body(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_10 {
    async fn example(client: &crate::cases::case_xml_bodies::Client) -> Result<(), crate::cases::case_xml_bodies::Error> {
    use crate::cases::case_xml_bodies::models;
    
    let body = models::PatchPetRequest::default().name("name");
    client.pets().patch(&body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_bodies_11 {
    async fn example(client: &crate::cases::case_xml_bodies::Client, body: &crate::cases::case_xml_bodies::models::Pet) -> Result<(), crate::cases::case_xml_bodies::Error> {
    client.pets().patch_xml(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_corners_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_xml_corners::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_corners_2 {
    async fn example(client: &crate::cases::case_xml_corners::Client, body: &crate::cases::case_xml_corners::models::Drawing) -> Result<(), crate::cases::case_xml_corners::Error> {
    let response = client.shapes().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_corners_3 {
    async fn example(client: &crate::cases::case_xml_corners::Client, body: &crate::cases::case_xml_corners::models::State) -> Result<(), crate::cases::case_xml_corners::Error> {
    let response = client.state().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_corners_4 {
    async fn example(client: &crate::cases::case_xml_corners::Client, body: &str) -> Result<(), crate::cases::case_xml_corners::Error> {
    let response = client.title().set(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_nodes_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_xml_nodes::Client;
    
    let client = Client::builder().build()?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_nodes_2 {
    async fn example(client: &crate::cases::case_xml_nodes::Client, body: &crate::cases::case_xml_nodes::models::Book) -> Result<(), crate::cases::case_xml_nodes::Error> {
    let response = client.books().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_xml_nodes_3 {
    async fn example(client: &crate::cases::case_xml_nodes::Client, body: &[crate::cases::case_xml_nodes::models::Chapter]) -> Result<(), crate::cases::case_xml_nodes::Error> {
    let response = client.lists().add(body).await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_yaml_traps_1 {
    async fn example() -> Result<(), Box<dyn std::error::Error>> {
    use crate::cases::case_yaml_traps::Client;
    
    let client = Client::builder().build()?;
    let response = client.a().no().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_yaml_traps_2 {
    async fn example(client: &crate::cases::case_yaml_traps::Client) -> Result<(), crate::cases::case_yaml_traps::Error> {
    let response = client.a().no().await?;
    Ok(())
    }
}

#[rustfmt::skip]
mod case_yaml_traps_3 {
    async fn example(client: &crate::cases::case_yaml_traps::Client) -> Result<(), crate::cases::case_yaml_traps::Error> {
    let response = client.a().on().await?;
    Ok(())
    }
}
