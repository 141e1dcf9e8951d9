//! Alternatives beside members: each has these members too, and all of it is written again.

use crate::cases::case_alternatives_beside_members::models::{
    Event, Node, Payment, PaymentCardInput, PaymentInput, Pet, Schedule, Search, Shape,
    TextOrObject, Things,
};
use crate::runtime::Json;
use serde_json::json;

fn again(things: &Things) -> Json {
    serde_json::to_value(things).expect("things that can be written")
}

#[test]
fn each_alternative_has_what_stands_beside_it() {
    let text = json!({
        "payment": {"id": "p1", "amount": 5, "to": {"name": "Ann"}, "card_number": "42", "expires": {"year": 30}},
        "event": {"type": "deleted", "id": "e1", "reason": "spam"},
        "shape": {"kind": "circle", "radius": 1.5},
        "search": {"limit": 3, "query": "tea", "near": "here"},
        "pet": {"species": "cat", "name": "Tom", "lives": 9},
        "cat": {"species": "cat", "lives": 8},
        "schedule": {"day": "friday", "until": "noon"},
        "limited": {"kind": "a", "a": "1"},
        "text_or_object": {"id": "1", "name": "one"},
        "narrowed": {"value": 7},
        "node": {"name": "root", "children": [{"leaf": "green", "name": "tip"}]}
    });
    let things: Things = serde_json::from_value(text.clone()).expect("things");
    match &things.payment {
        Some(Payment::Card(card)) => {
            assert_eq!((card.amount, card.card_number.as_str()), (5, "42"));
            let year = card.expires.as_ref().and_then(|expires| expires.year);
            assert_eq!(year, Some(30));
        }
        other => panic!("{other:?}"),
    }
    let payment = things.payment.as_ref().expect("a payment");
    assert_eq!((payment.id(), payment.amount()), (Some("p1"), Some(5)));
    let to = payment.to().and_then(|to| to.name.as_deref());
    assert_eq!(to, Some("Ann"));
    match &things.event {
        Some(event @ Event::Deleted(deleted)) => {
            assert_eq!(event.id(), Some("e1"));
            assert_eq!(deleted.reason.as_deref(), Some("spam"));
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(&things.shape, Some(Shape::Circle(circle)) if circle.radius == 1.5));
    let search = things.search.as_ref().expect("a search");
    assert!(matches!(search, Search::Several(both) if both.len() == 2));
    assert_eq!(search.limit(), Some(3));
    let pet = things.pet.as_ref().expect("a pet");
    assert!(matches!(pet, Pet::Cat(cat) if cat.lives == Some(9)));
    assert_eq!(pet.name(), Some("Tom"));
    assert!(matches!(&things.cat, Some(cat) if cat.lives == Some(8)));
    assert!(matches!(&things.schedule, Some(Schedule::WeeklyUntil(both)) if both.day == "friday"));
    assert!(matches!(
        &things.text_or_object,
        Some(TextOrObject::Object(_))
    ));
    match &things.node {
        Some(Node::WithChildren(node)) => {
            assert!(matches!(node.children.as_slice(), [Node::WithLeaf(_)]));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(again(&things), text);
}

#[test]
fn a_value_that_is_none_of_them_is_kept() {
    let text = json!({
        "payment": {"id": "p1", "amount": 5, "cash": true},
        "event": {"type": "moved", "id": "e2", "to": "attic"},
        "text_or_object": "text",
        "node": {"name": "bare"}
    });
    let things: Things = serde_json::from_value(text.clone()).expect("things");
    assert!(matches!(things.payment, Some(Payment::Unknown(_))));
    assert!(matches!(things.event, Some(Event::Unknown(_))));
    assert!(matches!(things.text_or_object, Some(TextOrObject::Text(_))));
    assert_eq!(again(&things), text);
}

#[test]
fn one_of_them_is_made_of_what_it_must_have() {
    let mut card = PaymentCardInput::new(5, "42");
    card.note = Some("Thanks".to_owned());
    let payment = PaymentInput::Card(Box::new(card));
    let text = json!({"amount": 5, "note": "Thanks", "card_number": "42"});
    let written = serde_json::to_value(&payment).expect("a payment that can be written");
    assert_eq!(written, text);
}

#[test]
fn what_adds_to_a_schema_is_an_alternative_of_its_own() {
    use crate::cases::case_alternatives_that_add::models::{All, Chosen, Counted, Mapped, Told};
    let text = json!({
        "told": {"kind": "text", "id": "t", "text": "so"},
        "counted": {"id": "c", "count": 2},
        "chosen": {"n": 1, "b": "x"},
        "open": {"a": 1, "z": [2]},
        "closed": {"k": "a", "x": 3},
        "inside": {"o": {"p": "1", "q": "2"}},
        "placed": ["first", 2, 3],
        "mapped": {"pet": "cat", "lives": 9}
    });
    let all: All = serde_json::from_value(text.clone()).expect("all of them");
    assert!(matches!(&all.told, Some(Told::Text(told)) if told.id == "t"));
    assert!(matches!(&all.counted, Some(Counted::WithCount(counted)) if counted.count == 2));
    assert!(matches!(&all.chosen, Some(Chosen::Choice(chosen)) if chosen.n() == Some(1)));
    assert!(matches!(&all.mapped, Some(Mapped::Cat(cat)) if cat.lives == 9));
    let again = serde_json::to_value(&all).expect("text");
    assert_eq!(again, text);
    let plain: Counted = serde_json::from_value(json!({"id": "c"})).expect("the base");
    assert!(matches!(plain, Counted::Base(_)));
}

#[test]
fn choices_that_inherit_lose_nothing() {
    use crate::cases::case_inherited_choices::models::{All, AllResult, Job, Mammal, Shape};
    let value = json!({
        "mammal": {"kind": "Dog", "name": "rex", "good": true},
        "result": {"success": false, "reason": "late"},
        "shape": {"sides": 4},
        "noted": {"form": "round", "radius": 2, "note": "n"},
        "job": {"name": "n", "at": "noon", "who": "me"},
        "circle": {"c": "1", "d": "2", "e": 3},
        "labels": {"name": "n", "other": "o"},
    });
    let read: All = serde_json::from_value(value.clone()).expect("a value that can be read");
    assert!(matches!(&read.mammal, Some(Mammal::Dog(dog)) if dog.good == Some(true)));
    assert!(matches!(&read.result, Some(AllResult::Failed(_))));
    assert!(matches!(&read.shape, Some(Shape::Plain(plain)) if plain.sides == Some(4)));
    assert!(matches!(&read.job, Some(Job::Several(all)) if all.len() == 2));
    assert_eq!(read.labels.as_ref().expect("labels").name, "n");
    let written = serde_json::to_value(&read).expect("a value that can be written");
    assert_eq!(written, value);
}
