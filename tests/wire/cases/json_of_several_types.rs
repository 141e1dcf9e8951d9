//! Answers in several media types of JSON that are of several types.

use crate::cases::case_json_of_several_types::models::{Full, Report};
use crate::cases::case_json_of_several_types::resources::pages::GetPageContent;
use crate::cases::case_json_of_several_types::{Client, Error};
use crate::server::{Server, answer};

const FULL: &str = "application/vnd.example.full+json";
const A: &str = "application/vnd.example.a+json";
const B: &str = "application/vnd.example.b+json";

/// A client of a server that gives these answers, each with its media type and its text.
async fn client(answers: &[(&str, &str)]) -> (Server, Client) {
    let of = |(media_type, text): &(&str, &str)| match *media_type {
        "" => answer("200 OK", &[], text),
        media_type => answer("200 OK", &[&format!("Content-Type: {media_type}")], text),
    };
    let server = Server::answering(answers.iter().map(of).collect()).await;
    let client = Client::builder().base_url(server.url("")).build();
    (server, client.expect("a client"))
}

fn report(name: &str) -> Report {
    Report {
        name: Some(name.to_owned()),
        ..Report::default()
    }
}

#[tokio::test]
async fn what_comes_as_another_type_is_not_read_as_the_usual_one() -> Result<(), Error> {
    // Both types would read it, since neither must have a member.
    let full = r#"{"pages": ["x"]}"#;
    let typed = format!("{FULL}; V=1; charset=utf-8");
    let (_server, client) = client(&[(&typed, full), (B, full)]).await;
    let error = client.reports().get(1).await.expect_err("another type");
    let wrong = "the body is application/vnd.example.full+json, where application/json is due";
    assert!(error.to_string().contains(wrong), "{error}");
    // What came is there.
    let came = error.response().expect("a response");
    let full = came.json::<Full>().expect("what came");
    assert_eq!(full.pages, Some(vec!["x".to_owned()]));
    let error = client.pages().get().await.expect_err("another type");
    let wrong = format!("the body is {B}, where {A} is due");
    assert!(error.to_string().contains(&wrong), "{error}");
    Ok(())
}

#[tokio::test]
async fn what_comes_as_the_usual_type_is_not_read_as_another_one() -> Result<(), Error> {
    let (_server, client) = client(&[(A, "{}"), (B, "{}"), (A, "{}"), (B, "{}")]).await;
    let error = client.pages().get().as_example_b_json().await;
    let error = error.expect_err("the usual type");
    let wrong = format!("the body is {A}, where {B} is due");
    assert!(error.to_string().contains(&wrong), "{error}");
    assert_eq!(
        client.pages().get().as_example_b_json().await?,
        Full::default()
    );
    let any = client.pages().get().as_any().await?;
    assert!(matches!(any, GetPageContent::ExampleAJson(_)));
    let any = client.pages().get().as_any().await?;
    assert!(matches!(any, GetPageContent::ExampleBJson(_)));
    Ok(())
}

#[tokio::test]
async fn json_by_other_names_is_that_which_was_asked_for() -> Result<(), Error> {
    let named = r#"{"name": "n"}"#;
    let others = [
        "application/json; charset=utf-8",
        "application/vnd.example.report+json",
        "application/vnd.unknown+json",
        "text/json",
        "text/plain",
        "application/octet-stream",
        "",
    ];
    let (_server, client) = client(&others.map(|other| (other, named))).await;
    for other in others {
        assert_eq!(client.reports().get(1).await?, report("n"), "{other}");
    }
    let others = ["application/json", A, "text/plain", "", B];
    let (_server, client) = self::client(&others.map(|other| (other, named))).await;
    for other in others {
        assert_eq!(client.notes().get().await?, report("n"), "{other}");
    }
    // Many servers call any JSON so.
    let others = ["application/json", "text/json", FULL, "text/plain", ""];
    let pages = others.map(|other| (other, r#"{"pages": []}"#));
    let (_server, client) = self::client(&pages).await;
    for other in others {
        let full = client.reports().get(1).as_example_full_json().await?;
        assert_eq!(full.pages, Some(Vec::new()), "{other}");
    }
    Ok(())
}
