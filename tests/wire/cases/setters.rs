//! Bodies made by chained setters.

use crate::cases::case_setters::models::{Address, CreateScanRequest, Item, NewLabel, NewParcel};
use crate::cases::case_union_from::models as union_from;
use crate::runtime::Part;
use crate::server::json;
use crate::wire::sent;

#[tokio::test]
async fn what_setters_are_given_is_sent() {
    let parcel = NewParcel::new(1.5)
        .note("Ring twice")
        .fragile(true)
        .speed("fast")
        .insured()
        .pieces_null()
        .tags(["gift", "books"])
        .sizes([1.0, 2.5])
        .contents(["Dune", "Emma"].map(Item::new))
        .sender(Address::default().street("Main St").city_null())
        .place("Shed")
        .places(["Shed"])
        .labels([("to", "Ann")])
        .counts([("box", 2)])
        .extra(vec![1, 2])
        .reference(String::from("r1"))
        .additional([("floor", 3)]);
    let said = json("201 Created", r#"{"id":"1"}"#);
    let server = crate::server::Server::answering(vec![said]).await;
    let client = crate::cases::case_setters::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    client.parcels().create(&parcel).await.expect("a parcel");
    assert_eq!(
        String::from_utf8_lossy(&server.request().body),
        r#"{"weight":1.5,"note":"Ring twice","fragile":true,"speed":"fast","insured":true,"pieces":null,"#.to_owned()
            + r#""tags":["gift","books"],"sizes":[1.0,2.5],"contents":[{"name":"Dune"},{"name":"Emma"}],"#
            + r#""sender":{"street":"Main St","city":null},"place":"Shed","places":["Shed"],"#
            + r#""labels":{"to":"Ann"},"counts":{"box":2},"extra":[1,2],"reference":"r1","floor":3}"#
    );
}

#[tokio::test]
async fn setters_of_awkward_members_set_them() {
    let label = NewLabel {
        is: Some("field".into()),
        ..NewLabel::default()
            .set_set_new("1")
            .set_new("2")
            .set_clone("3")
            .type_null()
            .set_set_note_null()
            .note_null("4")
            .null_null()
    };
    let request = sent!(case_setters, client => client.labels().create(&label));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        r#"{"new":"1","clone":"3","type":null,"set_new":"2","note":null,"note_null":"4","null":null,"is":"field"}"#
    );
}

#[tokio::test]
async fn parts_are_set_alike() {
    let scan = CreateScanRequest::new(Part::text("a"))
        .pages([Part::text("b"), Part::text("c")])
        .title("Scan")
        .tags(["x"]);
    let request = sent!(case_setters, client => client.scans().create(scan).with_boundary("line"));
    let body = String::from_utf8_lossy(&request.body).into_owned();
    for name in ["file", "pages", "title", "tags"] {
        assert!(body.contains(&format!("name=\"{name}\"")), "{body}");
    }
}

#[tokio::test]
async fn what_variants_hold_becomes_the_union() {
    use union_from::{LinkPart, NewMessage, Quote, TextPart};
    let quoted = NewMessage::default()
        .content(vec![TextPart::new("Hi").into(), LinkPart::new("/").into()])
        .mode("auto")
        .twice(String::from("2"));
    let message = NewMessage::default().content(Quote::new(quoted)).twice(3);
    let request = sent!(case_union_from, client => client.messages().create(&message));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        r#"{"content":{"of":{"content":[{"type":"TextPart","text":"Hi"},{"type":"LinkPart","url":"/"}],"#
            .to_owned()
            + r#""twice":"2","mode":"auto"}},"twice":3}"#
    );
    assert_eq!(
        NewMessage::default().content("Hi"),
        NewMessage::default().content(String::from("Hi"))
    );
}
