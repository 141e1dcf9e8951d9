//! One program and two clients: that of a document, and that of the same with more of everything that may grow, which has the
//! names of the first. What compiles with one compiles with the other, and does the same.

use crate::server::{Server, answer};

/// Uses everything of the first client as its documentation shows it: `new` and setters, and a last arm for what is not listed.
macro_rules! program {
    ($name:ident, $client:ident) => {
        #[tokio::test]
        async fn $name() {
            use crate::cases::$client::Client;
            use crate::cases::$client::models::{Kind, NewPet, Owner, Person, Pet, Problem};
            use crate::cases::$client::resources::pets::{ListPets, ListPetsError};

            let body = r#"[{"id": "1", "kind": "owl", "owner": {"firstName": "Ann"}}]"#;
            let server = Server::answering(vec![
                answer("200 OK", &["Content-Type: application/json"], body),
                answer(
                    "201 Created",
                    &["Content-Type: application/json"],
                    r#"{"id": "2", "kind": "cat"}"#,
                ),
                answer("204 No Content", &[], ""),
                answer(
                    "404 Not Found",
                    &["Content-Type: application/json"],
                    r#"{"title": "None"}"#,
                ),
            ])
            .await;
            let client = Client::builder()
                .base_url(server.url(""))
                .build()
                .expect("a client");

            let call: ListPets = client.pets().list().limit(2);
            let pets: Vec<Pet> = call.await.expect("an answer");
            let pet = &pets[0];
            let kind = match &pet.kind {
                Kind::Cat => "cat",
                Kind::Dog => "dog",
                Kind::Unknown(other) => other,
                #[allow(unreachable_patterns)]
                _ => "one that is not known here",
            };
            assert_eq!((pet.id.as_str(), kind), ("1", "owl"));
            let owner = match &pet.owner {
                Some(Owner::Person(Person { first_name, .. })) => first_name.as_str(),
                Some(Owner::Shelter(shelter)) => shelter.street.as_str(),
                _ => "nobody",
            };
            assert_eq!(owner, "Ann");

            let new = NewPet::new(Kind::Cat).note("shy");
            let new = NewPet {
                note: Some("bold".to_owned()),
                ..new
            };
            let made: Pet = client.pets().create(&new).await.expect("an answer");
            assert_eq!(made.kind, Kind::Cat);

            client.pets().feed("2").await.expect("it is fed");

            let failed = client.pets().list().await.expect_err("a failure");
            let title = match failed.api() {
                Some(ListPetsError::NotFound(Problem { title, .. })) => title.as_deref(),
                #[allow(unreachable_patterns)]
                Some(_) => None,
                None => None,
            };
            assert_eq!(title, Some("None"));

            let requests = server.requests();
            assert_eq!(requests[0].line, "GET /pets?limit=2 HTTP/1.1");
            assert_eq!(requests[1].body, br#"{"kind":"cat","note":"bold"}"#);
        }
    };
}

program!(before, case_growth_before);
program!(after, case_growth);
