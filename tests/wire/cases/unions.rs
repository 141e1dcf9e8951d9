//! Alternatives: which one a value is, what is kept of it, and what is written.

use crate::cases::case_any_of_several::models::{
    Others, OthersInside, OthersOpen, Person, Student, Worker,
};
use crate::cases::case_union_by_base::models::{Cat, Device, DogBase, Pet, PetBase, Shelter};
use crate::cases::case_union_by_base_2_0::models::Rule;
use crate::cases::case_union_by_tag_of_base::models::{
    Vehicle, Vehicles, VehiclesAllItem, VehiclesAny, VehiclesFlying, VehiclesNamed, VehiclesPlain,
};
use crate::cases::case_union_closed::models::{Received, Sent, Stored};
use crate::cases::case_union_constants::models::{
    Account, Card, Charity, Payment, PaymentByTag, PaymentSource, PaymentTarget, Shop, Tea, Water,
};
use crate::cases::case_union_in_union::models::{
    Drawing, Owned, OwnedByBase, OwnedByTag, Pet as TaggedPet,
};
use crate::cases::case_union_shared_tag::models::Item;
use crate::runtime::Json;
use serde_json::json;

fn read<T: serde::de::DeserializeOwned>(value: &Json) -> T {
    serde_json::from_value(value.clone()).expect("a value that can be read")
}

fn written<T: serde::Serialize>(value: &T) -> Json {
    serde_json::to_value(value).expect("a value that can be written")
}

#[test]
fn a_base_is_one_of_those_that_extend_it() {
    let text = json!([
        {"petType": "cat", "name": "Tom", "lives": 9, "friend": {"petType": "pet", "name": "Ed"}},
        {"petType": "Puppy", "name": null, "bark": "wuff", "weeks": 3},
        {"petType": "Dog", "name": "Rex", "bark": "wow"},
        {"petType": "Hamster", "name": "Bo"},
        {"petType": "yeti", "name": "Yo", "feet": 5},
        {"petType": "yeti", "feet": 5}
    ]);
    let pets: Vec<Pet> = read(&text);
    let names: Vec<Option<&str>> = pets.iter().map(Pet::name).collect();
    let expected = [Some("Tom"), None, Some("Rex"), Some("Bo"), Some("Yo"), None];
    assert_eq!(names, expected);
    match pets.as_slice() {
        [
            Pet::Cat(cat),
            Pet::Puppy(puppy),
            Pet::Dog(dog),
            Pet::Hamster(_),
            Pet::Base(yeti),
            Pet::Unknown(_),
        ] => {
            assert_eq!(cat.lives, Some(9));
            assert!(matches!(cat.friend, Some(Pet::Base(ref ed)) if ed.name == "Ed"));
            assert_eq!((puppy.weeks, puppy.bark.as_str()), (Some(3), "wuff"));
            assert_eq!(dog.bark, "wow");
            assert_eq!(yeti.additional["feet"], 5);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(written(&pets), text);
}

#[test]
fn what_extends_a_base_may_be_a_base_itself() {
    let text = json!({
        "favourite": {"petType": "cat", "name": "Tom"},
        "guard": {"petType": "Puppy", "name": "Ada", "bark": "wuff", "weeks": 3},
        "device": {"kind": "watch", "id": "1", "straps": 2},
        "note": {"kind": "short", "pages": 3}
    });
    let shelter: Shelter = read(&text);
    assert!(matches!(shelter.favourite, Some(Pet::Cat(_))));
    let guard = shelter.guard.as_ref().expect("a dog");
    assert_eq!((guard.bark(), guard.name()), (Some("wuff"), Some("Ada")));
    let device = shelter.device.as_ref().expect("a device");
    assert!(matches!(device, Device::Base(_)));
    assert_eq!(device.id(), Some("1"));
    assert_eq!(written(&shelter), text);
}

#[test]
fn a_variant_of_a_base_is_sent_with_its_tag() {
    let phone = Device::SmartPhone(Default::default());
    assert_eq!(written(&phone), json!({"kind": "smart_phone"}));
    let cat = Pet::Cat(Box::new(Cat::new("Tom")));
    assert_eq!(written(&cat), json!({"petType": "cat", "name": "Tom"}));
    let pet = Pet::Base(Box::new(PetBase::new("pet", "Ed")));
    assert_eq!(written(&pet), json!({"petType": "pet", "name": "Ed"}));
    let dog = DogBase::new("Dog", None, "wow");
    let text = json!({"petType": "Dog", "name": null, "bark": "wow"});
    assert_eq!(written(&Pet::Dog(Box::new(dog))), text);
}

#[test]
fn a_base_of_2_0_is_told_by_names_and_by_the_values_that_tools_write() {
    let text = json!([
        {"kind": "Block", "reason": "spam"},
        {"kind": "url-redirect", "target": "/", "order": 2},
        {"kind": "other", "order": 3}
    ]);
    let rules: Vec<Rule> = read(&text);
    assert!(matches!(
        rules.as_slice(),
        [Rule::Block(_), Rule::Redirect(_), Rule::Base(_)]
    ));
    let orders: Vec<Option<i64>> = rules.iter().map(Rule::order).collect();
    assert_eq!(orders, [None, Some(2), Some(3)]);
    assert_eq!(written(&rules), text);
}

#[test]
fn alternatives_are_told_by_the_tag_of_their_base() {
    let text = json!({
        "all": [
            {"type": "truck"},
            {"type": "lorry", "wheels": 6, "load": 7.5},
            {"type": "car", "doors": 5},
            {"type": "bike"}
        ],
        "named": {"model": "Drone", "name": "d", "range": 3},
        "any": {"type": "lorry", "load": 1.5},
        "plain": {"kind": "moon", "name": "Io"},
        "flying": {"kind": "box", "string": 9.5}
    });
    let vehicles: Vehicles = read(&text);
    let all = vehicles.all.as_deref().unwrap_or_default();
    match all {
        [
            VehiclesAllItem::Truck(_),
            VehiclesAllItem::Truck(truck),
            VehiclesAllItem::Car(_),
            VehiclesAllItem::Unknown(bike),
        ] => {
            assert_eq!((truck.wheels, truck.load), (Some(6), Some(7.5)));
            assert_eq!(*bike, json!({"type": "bike"}));
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(vehicles.named, Some(VehiclesNamed::Drone(_))));
    let any = vehicles.any.as_ref().expect("a vehicle");
    assert!(matches!(any, VehiclesAny::Vehicle(Vehicle::Truck(truck)) if truck.load == Some(1.5)));
    assert!(matches!(vehicles.plain, Some(VehiclesPlain::Moon(_))));
    assert!(matches!(vehicles.flying, Some(VehiclesFlying::Kite(_))));
    assert_eq!(written(&vehicles), text);
    let robot = VehiclesNamed::Robot(Default::default());
    assert_eq!(written(&robot), json!({"model": "Robot"}));
}

#[test]
fn nothing_is_lost_of_what_is_several_alternatives() {
    let text = json!({"job": "cook", "school": "evening", "name": "Ann", "year": 2});
    let person: Person = read(&text);
    match &person {
        Person::Several(all) => match all.as_slice() {
            [Person::Student(student), Person::Worker(worker)] => {
                assert_eq!((worker.job.as_str(), student.year), ("cook", Some(2)));
            }
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
    assert_eq!(person.alternatives().len(), 2);
    assert_eq!(written(&person), text);
    let one: Person = read(&json!({"job": "cook", "name": "Ann", "hobby": "chess"}));
    assert!(matches!(one.alternatives(), [Person::Worker(_)]));
    let text = json!({"open": {"job": "cook", "name": "Ann", "hobby": "chess"}});
    let others: Others = read(&text);
    assert!(matches!(others.open, Some(OthersOpen::Several(_))));
    let inside = json!({"inside": {"id": "1", "more": {"x": "a", "y": "b"}}});
    let two: Others = serde_json::from_value(inside.clone()).expect("others");
    assert!(matches!(&two.inside, Some(OthersInside::Several(all)) if all.len() == 2));
    assert_eq!(serde_json::to_value(&two).expect("JSON"), inside);
    let one: Others =
        serde_json::from_value(json!({"inside": {"more": {"y": "b"}}})).expect("others");
    assert!(matches!(one.inside, Some(OthersInside::WithB(_))));
    assert_eq!(written(&others), text);
}

#[test]
fn several_alternatives_are_sent_as_one_object() {
    let (worker, student) = (Worker::new("cook"), Student::new("evening"));
    let both = Person::Several(vec![Person::Worker(worker), Person::Student(student)]);
    assert_eq!(written(&both), json!({"job": "cook", "school": "evening"}));
}

#[test]
fn a_constant_that_tells_an_alternative_is_always_written() {
    let card = PaymentSource::Card(Card::new("1"));
    assert_eq!(written(&card), json!({"object": "card", "number": "1"}));
    let account = PaymentSource::Account(Account::new("2"));
    let text = json!({"object": "account", "number": "2"});
    assert_eq!(written(&account), text);
    assert!(matches!(read(&text), PaymentSource::Account(_)));
    let new = json!({"object": "account_of_2030", "number": "2"});
    assert_eq!(written(&read::<PaymentSource>(&new)), new);
    // One that is always there tells it already.
    let shop = PaymentTarget::Shop(Shop::new("Book"));
    assert_eq!(written(&shop), json!({"class": 7, "name": "Book"}));
    let charity = PaymentTarget::Charity(Charity::new("Sun"));
    assert_eq!(written(&charity), json!({"name": "Sun"}));
    let payment = Payment {
        by_tag: Some(PaymentByTag::Tea(Tea::default())),
        ..Payment::new(card)
    };
    assert_eq!(written(&payment)["by_tag"], json!({"drink": "Tea"}));
    let water = PaymentByTag::Water(Water::default());
    assert_eq!(written(&water), json!({"drink": "Water"}));
}

#[test]
fn an_alternative_that_forbids_a_member_is_not_chosen() {
    let sent: Sent = read(&json!({"name": "x"}));
    assert_eq!(sent, Sent::Stored(Stored::new("x")));
    let loose: Sent = read(&json!({"other": "x"}));
    assert!(matches!(loose, Sent::Loose(_)));
    // Of those that forbid something, the one that knows most.
    let new: Sent = read(&json!({"name": "x", "new": 1}));
    assert!(matches!(new, Sent::Stored(_)));
    let whole: Received = read(&json!({"name": "x", "size": 1}));
    assert!(matches!(whole, Received::Whole(_)));
    let short: Received = read(&json!({}));
    assert!(matches!(short, Received::Short(_)));
}

#[test]
fn a_union_among_alternatives_has_the_members_of_all_of_its_own() {
    let text = json!({"by_tag": {"kind": "Dog", "barks": true}, "by_base": {"shape": "Circle", "radius": 1.5}});
    let owned: Owned = read(&text);
    assert!(matches!(
        owned.by_tag,
        Some(OwnedByTag::Pet(TaggedPet::Dog(_)))
    ));
    assert!(matches!(
        owned.by_base,
        Some(OwnedByBase::Drawing(Drawing::Circle(_)))
    ));
    assert_eq!(written(&owned), text);
}

#[test]
fn alternatives_with_one_value_of_the_tag_are_told_by_all_that_is_in_them() {
    let read = |value: &serde_json::Value| -> Item {
        let item: Item = serde_json::from_value(value.clone()).expect("an item");
        assert_eq!(&serde_json::to_value(&item).expect("JSON"), value);
        item
    };
    let question = read(&json!({"type": "message", "role": "user", "text": "Why?"}));
    assert!(matches!(question, Item::Question(_)));
    let answer = read(&json!({"type": "message", "role": "assistant", "text": "So.", "id": "1"}));
    assert!(matches!(answer, Item::Answer(_)));
    let other = json!({"type": "message", "text": "So.", "id": "1"});
    let other: Item = serde_json::from_value(other).expect("an item");
    assert!(matches!(other, Item::Answer(_)));
    assert!(matches!(read(&json!({"type": "call"})), Item::Call(_)));
    let new = read(&json!({"type": "thought", "text": "Hm.", "role": "user"}));
    assert!(matches!(new, Item::Unknown(_)));
}
