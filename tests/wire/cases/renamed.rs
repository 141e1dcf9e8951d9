//! What has another name than before is there under its old name, too.

#![allow(deprecated, reason = "these are the old names")]

use crate::cases::case_renamed::Client;
use crate::cases::case_renamed::models::{Animal, Pet};
use crate::cases::case_renamed::resources::pets::{Fetch, GetPet};
use crate::server::{Server, answer};

#[tokio::test]
async fn old_names_mean_the_same() {
    let found = || {
        answer(
            "200 OK",
            &["Content-Type: application/json"],
            r#"{"name": "Tom"}"#,
        )
    };
    let server = Server::answering(vec![found(), found(), answer("204 No Content", &[], "")]).await;
    let client = Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let now: Fetch = client.pets().fetch("1").full(true);
    let now: Animal = now.await.expect("an answer");
    let before: GetPet = client.pets().get("1").full(true);
    let before: Pet = before.await.expect("an answer");
    assert_eq!(before, now);
    client.pets().remove("1").await.expect("an answer");
    let requests = server.requests();
    let lines: Vec<&str> = requests.iter().map(|one| one.line.as_str()).collect();
    let get = "GET /pets/1?full=true HTTP/1.1";
    assert_eq!(lines, [get, get, "DELETE /pets/1 HTTP/1.1"]);
}
