//! Bodies of several kinds: what each method and setter sends, and as which media type.

use crate::cases::case_bodies_of_several_kinds::models::{
    AddPictureRequestMultipart, Change, ImportPetsRequest, Pet, SetPetRequest,
};
use crate::cases::case_bodies_of_several_kinds::pets::ImportPetsMultipartParams;
use crate::runtime::Part;
use crate::server::{Request, answer};
use crate::wire::{answered, sent};

fn is(request: &Request, media_type: &str, body: &str) {
    let content_type = request.header("content-type").expect("a media type");
    assert_eq!(content_type, media_type);
    assert_eq!(String::from_utf8_lossy(&request.body), body);
}

#[tokio::test]
async fn each_kind_has_a_method() {
    let pet = Pet {
        age: Some(3),
        ..Pet::new("Rex")
    };
    macro_rules! request {
        ($client:ident => $call:expr) => {{
            let pets = crate::server::json("200 OK", r#"{"name": "Rex"}"#);
            let server = crate::server::Server::answering(vec![pets]).await;
            let $client = crate::cases::case_bodies_of_several_kinds::Client::builder()
                .base_url(server.url(""))
                .build()
                .expect("a client");
            assert_eq!($call.await.expect("a pet").name, "Rex");
            server.request()
        }};
    }
    let request = request!(client => client.pets().create(&pet));
    is(&request, "application/json", r#"{"name":"Rex","age":3}"#);
    let request = request!(client => client.pets().call_create_form(&pet));
    is(
        &request,
        "application/x-www-form-urlencoded",
        "name=Rex&age=3",
    );
    assert_eq!(request.header("accept"), Some("application/json"));
    let request = request!(client => client.pets().create_csv("name,age\r\nRex,3"));
    is(&request, "text/csv", "name,age\r\nRex,3");
}

#[tokio::test]
async fn each_kind_of_patch_has_a_method() {
    let changes = [Change::new("remove", "/age")];
    let request =
        sent!(case_bodies_of_several_kinds, client => client.pets().update("1", &changes));
    let body = r#"[{"op":"remove","path":"/age"}]"#;
    is(&request, "application/json-patch+json", body);
    let pet = Pet::new("Max");
    let request =
        sent!(case_bodies_of_several_kinds, client => client.pets().update_merge_patch("1", &pet));
    is(
        &request,
        "application/merge-patch+json",
        r#"{"name":"Max"}"#,
    );
}

#[tokio::test]
async fn what_may_be_left_out_has_setters() {
    let body = SetPetRequest::new("Max");
    let request = sent!(case_bodies_of_several_kinds, client => client.pets().set("1"));
    assert!(request.body.is_empty());
    let request = sent!(case_bodies_of_several_kinds, client => client.pets().set("1").body(&body));
    is(&request, "application/json", r#"{"name":"Max"}"#);
    let request =
        sent!(case_bodies_of_several_kinds, client => client.pets().set("1").body_form(&body));
    is(&request, "application/x-www-form-urlencoded", "name=Max");
}

#[tokio::test]
async fn many_arguments_are_a_structure_for_each_kind() {
    let params = ImportPetsMultipartParams {
        from: "a".to_owned(),
        to: "b".to_owned(),
        by: "me".to_owned(),
        max: 1,
        body: ImportPetsRequest::new(Part::bytes("Rex").file_name("pets.csv")),
    };
    let request = sent!(case_bodies_of_several_kinds, client => client.pets().import_multipart(params).with_boundary("-"));
    assert_eq!(
        request.line,
        "POST /v1/pets/import?from=a&to=b&max=1 HTTP/1.1"
    );
    let body = String::from_utf8_lossy(&request.body).into_owned();
    assert!(body.contains("filename=\"pets.csv\""), "{body}");
}

#[tokio::test]
async fn bytes_of_several_media_types_are_sent_as_the_caller_says() {
    let request =
        sent!(case_bodies_of_several_kinds, client => client.pictures().upload("image/jpeg", "…"));
    is(&request, "image/jpeg", "…");
}

#[tokio::test]
async fn a_kind_may_ask_for_a_stream_too() {
    let events = || {
        let event = "data: {\"op\": \"a\", \"path\": \"b\"}\n\n";
        answer("200 OK", &["content-type: text/event-stream"], event)
    };
    let picture = AddPictureRequestMultipart::new(Part::bytes("…"));
    let stream = answered!(case_bodies_of_several_kinds, events(), client => client.pictures().add_multipart_stream(picture));
    let change = stream.expect("a stream").next().await.expect("an event");
    assert_eq!(change.expect("a change").op, "a");
    let stream = answered!(case_bodies_of_several_kinds, events(), client => client.pictures().add_png_stream("…"));
    assert!(
        stream
            .expect("a stream")
            .next()
            .await
            .expect("an event")
            .is_ok()
    );
}

#[tokio::test]
async fn each_kind_of_text_has_a_method() {
    let none = || answer("204 No Content", &[], "");
    macro_rules! request {
        ($client:ident => $call:expr) => {{
            let server = crate::server::Server::answering(vec![none()]).await;
            let $client = crate::cases::case_bodies_of_several_kinds::Client::builder()
                .base_url(server.url(""))
                .build()
                .expect("a client");
            $call.await.expect("nothing");
            server.request()
        }};
    }
    let html = request!(client => client.pets().add_note("<b>"));
    is(&html, "text/html", "<b>");
    let markdown = request!(client => client.pets().add_note_markdown("**"));
    is(&markdown, "text/markdown", "**");
    let text = request!(client => client.pets().add_note_text("b"));
    is(&text, "text/plain", "b");
}
