//! Members and parameters that have one value: sent without being asked for, and kept as they came.

use crate::cases::case_constant_members::models::{
    FillInRequest, Invoice, NewOrder, Order, Settings, UploadRequest,
};
use crate::cases::case_constant_parameters::models::GetFileField;
use crate::cases::case_constant_tags::models::{
    Break, Data, Event, Group, Image, Message, MessageTo, Part, Person, Text,
};
use crate::runtime::{Constant, Json, Part as File, Patch};
use crate::wire::sent;
use serde_json::json;

fn read<T: serde::de::DeserializeOwned>(value: &Json) -> T {
    serde_json::from_value(value.clone()).expect("a value that can be read")
}

fn written<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("a value that can be written")
}

#[tokio::test]
async fn a_body_has_its_constants() {
    let order = NewOrder::new("b-1", Some("round".into()), Default::default());
    let request =
        sent!(case_constant_members, client => client.settings().replace(&Settings::default()));
    assert_eq!(request.body, br#"{"type":"settings"}"#);
    assert_eq!(
        written(&order),
        r#"{"version":2,"sku":"b-1","shape":"round","dated":{}}"#
    );
    let order = NewOrder {
        gift: Some(true.into()),
        note: Patch::Value("fragile".into()),
        ..NewOrder::new("b-1", None, Default::default())
    };
    assert_eq!(
        written(&order),
        r#"{"version":2,"sku":"b-1","shape":null,"gift":true,"note":"fragile","dated":{}}"#
    );
}

#[tokio::test]
async fn parts_have_their_constants() {
    let body = UploadRequest::new(File::bytes("a"));
    let request =
        sent!(case_constant_members, client => client.files().upload(body).with_boundary("b"));
    let text = String::from_utf8_lossy(&request.body).into_owned();
    assert!(text.contains("name=\"purpose\"\r\n\r\nbatch\r\n"), "{text}");
    let body = FillInRequest {
        gift: Some(true.into()),
        ..Default::default()
    };
    let request =
        sent!(case_constant_members, client => client.forms().fill_in(body).with_boundary("b"));
    let text = String::from_utf8_lossy(&request.body).into_owned();
    assert!(text.contains("name=\"version\"\r\n\r\n2\r\n"), "{text}");
    assert!(text.contains("name=\"gift\"\r\n\r\ntrue\r\n"), "{text}");
}

#[test]
fn what_a_later_server_says_is_kept() {
    let now = json!({
        "object": "order", "id": "1", "kind": "sale", "paid": true, "rate": 1.5, "of": "food", "level": 3
    });
    let order: Order = read(&now);
    assert_eq!(order, Order::new("1"));
    assert!(order.object == "order" && order.paid == true && order.level == 3);
    assert_eq!(serde_json::to_value(&order).expect("an object"), now);
    let later = json!({
        "object": "order.v2", "id": "1", "kind": null, "paid": 0.5, "rate": 2, "of": ["food"], "level": "3"
    });
    let order: Order = read(&later);
    assert_eq!(
        (order.object.as_str(), order.paid.as_bool()),
        (Some("order.v2"), None)
    );
    assert_eq!(
        (order.rate.as_i64(), order.level.as_str()),
        (Some(2), Some("3"))
    );
    assert_eq!(serde_json::to_value(&order).expect("an object"), later);
    // What is left out is what it always is.
    assert_eq!(read::<Order>(&json!({"id": "1"})), Order::new("1"));
    let optional: NewOrder =
        read(&json!({"sku": "a", "gift": "wrapped", "note": null, "dated": {}}));
    assert_eq!(optional.gift, Some(Constant::from("wrapped")));
    assert_eq!((optional.shape, optional.note), (None, Patch::Null));
    let invoice: Invoice = read(&json!({"type": "invoice", "x": "y"}));
    assert_eq!(written(&invoice), r#"{"type":"invoice","x":"y"}"#);
}

#[test]
fn a_constant_is_shown_as_its_value() {
    let order = Order::new("1");
    let shown = (
        order.object.to_string(),
        order.rate.to_string(),
        order.paid.to_string(),
    );
    assert_eq!(
        shown,
        ("order".to_owned(), "1.5".to_owned(), "true".to_owned())
    );
    assert_eq!(
        format!("{:?} {:?}", order.object, order.level),
        r#""order" 3"#
    );
    let precise: Constant = read(&json!(9_007_199_254_740_993_i64));
    assert!(precise == 9_007_199_254_740_993 && precise != 9_007_199_254_740_992);
}

#[test]
fn a_member_that_tells_a_variant_is_written_by_its_type() {
    let data = Data {
        additional: [("type".to_owned(), json!("x")), ("a".to_owned(), json!(1))].into(),
    };
    let message = Message {
        to: Some(MessageTo::Group(Group::new("all"))),
        ..Message::new(vec![
            Part::Text(Text::new("Hello")),
            Part::Image(Image::new("/i")),
            Part::Break(Break::default()),
            Part::Data(data),
        ])
    };
    let text = concat!(
        r#"{"parts":[{"type":"text","text":"Hello"},{"type":"image","url":"/i"},{"type":"break"},"#,
        r#"{"type":"data","a":1}],"to":{"object":"group","name":"all"}}"#
    );
    assert_eq!(written(&message), text);
    let again: Message = serde_json::from_str(text).expect("a message");
    assert_eq!(written(&again), text);
    match again.parts.last() {
        Some(Part::Data(data)) => assert_eq!(data.additional.keys().collect::<Vec<_>>(), ["a"]),
        other => panic!("{other:?}"),
    }
    let person = MessageTo::Person(Person::new("Ann"));
    assert_eq!(written(&person), r#"{"object":"person","name":"Ann"}"#);
    // Alone it is as in the union.
    assert_eq!(
        written(&Text::new("Hello")),
        r#"{"type":"text","text":"Hello"}"#
    );
}

#[test]
fn the_value_of_a_tag_may_be_a_name() {
    let text = json!([{"kind": "Seen", "at": 1}, {"kind": "bounced"}, {"kind": "later"}, {"kind": "rejected"}]);
    let events: Vec<Event> = read(&text);
    assert!(matches!(
        events.as_slice(),
        [Event::Seen(_), Event::Bounced(_), Event::Late(late), Event::Unknown(_)] if late.kind == "later"
    ));
    assert_eq!(serde_json::to_value(&events).expect("a list"), text);
}

#[tokio::test]
async fn a_call_sends_parameters_that_have_one_value() {
    let request = sent!(case_constant_parameters, client => client.files().get("f", ["size"]));
    assert_eq!(
        request.line,
        "GET /v1/v2/files/f?alt=json&filter=%22all%22&fields=size HTTP/1.1"
    );
    assert_eq!(request.header("x-level"), Some("-3"));
    let request = sent!(case_constant_parameters, client => client.files().get("f", Vec::<GetFileField>::new()).force().sort());
    assert!(
        request.line.contains("&force=true&sort=name"),
        "{}",
        request.line
    );
    let request = sent!(case_constant_parameters, client => client.ping().ping());
    assert_eq!(request.line, "GET /v1/ping/fast?token= HTTP/1.1");
}

/// The tag of an alternative has its value wherever that stands, and another that a server sends is kept.
#[test]
fn a_tag_is_written_outside_of_its_union_too() {
    use crate::cases::case_tag_outside_its_union::models::{Person, Teacher};
    let teacher = Teacher::new("Ann").subject("Tea");
    let text = json!({"role": "teacher", "name": "Ann", "subject": "Tea"});
    assert_eq!(serde_json::to_value(&teacher).expect("JSON"), text);
    let person = Person::from(teacher.clone());
    assert_eq!(person.role(), Some("teacher"));
    assert_eq!(serde_json::to_value(&person).expect("JSON"), text);
    let again: Person = serde_json::from_value(text).expect("a person");
    assert_eq!(again, Person::from(teacher));
    let other = json!({"role": "head teacher", "name": "Bo"});
    let other_teacher: Teacher = serde_json::from_value(other.clone()).expect("a teacher");
    assert_eq!(other_teacher.role, "head teacher");
    assert_eq!(serde_json::to_value(&other_teacher).expect("JSON"), other);
}
