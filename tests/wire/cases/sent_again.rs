//! What is received, and sent again.

use crate::cases::case_sent_again::models::{Pet, PetInput, TagInput};
use crate::server::{Server, answer, json};

const RECEIVED: &str = r#"{
    "id": "p", "name": "Rex", "born": "2020-01-02", "colour": {"text": "brown", "made": "2026-01-02T03:04:05Z"},
    "tags": [{"text": "old", "made": "2026-01-02T03:04:05Z"}],
    "byDay": {"mon": [{"text": "walk", "made": "2026-01-02T03:04:05Z"}]},
    "friend": {"id": "q", "name": "Max", "tags": [], "place": null, "owner": {"first": "Bo", "pets": 2}},
    "owner": null, "place": {"first": "Al", "pets": 1},
    "home": [{"text": "hut", "made": "2026-01-02T03:04:05Z"}]
}"#;

#[tokio::test]
async fn what_is_received_is_changed_and_sent() {
    let answers = vec![json("200 OK", RECEIVED), answer("204 No Content", &[], "")];
    let server = Server::answering(answers).await;
    let client = crate::cases::case_sent_again::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let mut pet: Pet = client.pets().get("p").await.expect("a pet");
    pet.name = "Rexy".to_owned();
    let mut pet = PetInput::from(pet);
    pet.tags.push(TagInput::new("new"));
    client.pets().replace("p", &pet).await.expect("replaced");
    assert_eq!(
        String::from_utf8_lossy(&server.requests()[1].body),
        r#"{"name":"Rexy","born":"2020-01-02","tags":[{"text":"old"},{"text":"new"}],"byDay":{"mon":[{"text":"walk"}]},"#
            .to_owned()
            + r#""friend":{"name":"Max","tags":[],"owner":{"first":"Bo"},"place":null},"owner":null,"place":{"first":"Al"},"#
            + r#""home":[{"text":"hut"}],"colour":{"text":"brown"}}"#
    );
}
