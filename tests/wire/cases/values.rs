//! Values the document does not know, and values that several types could take.

use crate::cases::case_enum_awkward_values::models as awkward;
use crate::cases::case_enum_integers::models::Level;
use crate::cases::case_enum_of_strings::models::Status;
use crate::cases::case_keywords_without_type::models::Problem;
use crate::cases::case_nullable_spellings::models::AllEnumeration;
use crate::cases::case_read_only_required::models::{Photo, User, UserInput};
use crate::cases::case_recursive_union::models::{Expression, Negation, Sum};
use crate::cases::case_simple_alternatives::models::{All as SimpleAll, AllWhen, AllWhenNever};
use crate::cases::case_union_by_content::models::{All, AllByMembers, AllTypes};
use crate::cases::case_union_by_mapping::models::{Cat, First, Fish, Pet, Second, Version};
use crate::cases::case_union_by_values::models::{OptionModel, Source};
use crate::cases::case_union_default_mapping::models as defaults;
use crate::runtime::{Json, Patch};
use serde_json::json;

fn read<T: serde::de::DeserializeOwned>(value: Json) -> T {
    serde_json::from_value(value).expect("a value that can be read")
}

fn written<T: serde::Serialize>(value: &T) -> Json {
    serde_json::to_value(value).expect("a value that can be written")
}

#[test]
fn unknown_values_of_enumerations_come_back_as_they_came() {
    let status: Status = read(json!("never-heard-of"));
    assert_eq!(status, Status::Unknown("never-heard-of".to_owned()));
    assert_eq!(written(&status), json!("never-heard-of"));
    let levels: Vec<Level> = read(json!([-1, 10, 7]));
    assert_eq!(levels, [Level::Below, Level::Tenth, Level::Unknown(7)]);
    assert_eq!(written(&levels), json!([-1, 10, 7]));
}

#[test]
fn values_of_several_types_are_listed_by_type() {
    let read = |value: Json| -> Option<awkward::AllMixed> {
        read::<awkward::All>(json!({"reactions": "+1", "mixed": value})).mixed
    };
    let of = |value: Json| read(value).expect("a value");
    assert_eq!(of(json!(1)), awkward::AllMixedInteger::Value1.into());
    assert_eq!(of(json!("1")), awkward::AllMixedText::Value1.into());
    assert_eq!(of(json!(true)), awkward::AllMixed::Boolean(true));
    assert_eq!(of(json!([1])), awkward::AllMixed::Unknown(json!([1])));
    assert_eq!(read(Json::Null), None);
}

#[test]
fn a_date_or_one_of_some_texts() {
    let when = |value: Json| -> AllWhen {
        let all: SimpleAll = read(json!({"when": value}));
        all.when.expect("a value")
    };
    let date = json!("2025-01-31T12:00:00Z");
    assert!(matches!(when(date.clone()), AllWhen::DateTime(_)));
    assert_eq!(written(&when(date.clone())), date);
    assert_eq!(when(json!("never")), AllWhenNever::Never.into());
    let later = when(json!("someday"));
    assert_eq!(later, AllWhenNever::Unknown("someday".to_owned()).into());
    assert_eq!(written(&later), json!("someday"));
}

#[test]
fn a_tag_tells_the_variant() {
    let kitten: Pet = read(json!({"petType": "kitten", "lives": 9}));
    let expected = Cat {
        lives: Some(9),
        ..Cat::new("kitten")
    };
    assert_eq!(kitten, Pet::Cat(expected));
    assert_eq!(written(&kitten), json!({"petType": "kitten", "lives": 9}));
    // The name of an alternative is a tag as well.
    let dog: Pet = read(json!({"petType": "Dog", "bark": "loud"}));
    assert!(
        matches!(&dog, Pet::Dog(dog) if dog.bark.as_deref() == Some("loud")),
        "{dog:?}"
    );
    let fish = Pet::Fish(Fish { fins: Some(2) });
    assert_eq!(written(&fish), json!({"petType": "Fish", "fins": 2}));
}

#[test]
fn a_tag_may_be_a_number() {
    let versions: Vec<Version> = read(json!([
        {"version": 1, "a": "x"}, {"version": 2.0, "b": "y"}, {"version": "2", "b": "z"}, {"version": 3}
    ]));
    assert!(matches!(&versions[0], Version::First(first) if first.version == 1));
    assert!(matches!(&versions[1], Version::Second(second) if second.b.as_deref() == Some("y")));
    assert!(matches!(&versions[2], Version::Second(_)));
    assert!(matches!(&versions[3], Version::Unknown(_)));
    assert_eq!(
        written(&Version::from(First::new(1))),
        json!({"version": 1})
    );
    assert_eq!(
        written(&Version::from(Second::default())),
        json!({"version": 2})
    );
}

#[test]
fn a_value_with_another_tag_or_none_is_the_default() {
    for value in [
        json!({"petType": "yeti", "legs": 2}),
        json!({"petType": "OtherPet", "legs": 4}),
        json!({"legs": 3}),
    ] {
        let pet: defaults::Pet = read(value.clone());
        let defaults::Pet::Other(other) = &pet else {
            panic!("{pet:?}");
        };
        assert_eq!(other.pet_type.as_deref(), value["petType"].as_str());
        assert_eq!(written(&pet), value);
    }
    let shape: defaults::Shape = read(json!({"kind": "Blob", "size": 1}));
    assert!(matches!(shape, defaults::Shape::Any(_)), "{shape:?}");
}

#[test]
fn an_unknown_tag_keeps_the_whole_value() {
    for value in [
        json!({"petType": "yeti", "feet": [1, {"a": null}]}),
        json!({"fins": 1}),
    ] {
        let pet: Pet = read(value.clone());
        assert_eq!(pet, Pet::Unknown(value.clone()));
        assert_eq!(written(&pet), value);
    }
}

#[test]
fn the_most_particular_of_similar_objects_is_chosen() {
    let all: All = read(json!({"by_members": {"id": "1", "size": 2}, "types": 3}));
    assert!(matches!(all.by_members, Some(AllByMembers::Large(ref large)) if large.size == 2));
    assert_eq!(all.types, Patch::Value(AllTypes::Integer(3)));
    let all: All = read(json!({"by_members": {"id": "1"}, "types": null}));
    assert!(matches!(all.by_members, Some(AllByMembers::Small(_))));
    assert_eq!(all.types, Patch::Null);
    let all: All = read(json!({"by_members": [1], "types": true}));
    assert!(matches!(all.by_members, Some(AllByMembers::Unknown(_))));
    assert_eq!(written(&all), json!({"by_members": [1], "types": true}));
}

#[test]
fn a_recursive_union_is_read_and_written() {
    let text = json!({"left": 1.0, "right": {"of": {"left": 2.0, "right": 3.0}}});
    let expression: Expression = read(text.clone());
    let sum = |left, right| Expression::Sum(Box::new(Sum::new(left, right)));
    let [one, two, three] = [1.0, 2.0, 3.0].map(Expression::Number);
    let negation = Expression::Negation(Box::new(Negation::new(sum(two, three))));
    let expected = sum(one, negation);
    assert_eq!(expression, expected);
    assert_eq!(written(&expression), text);
}

#[test]
fn null_in_an_enumeration_is_no_value_of_it() {
    let values: Vec<Option<AllEnumeration>> = read(json!(["a", null]));
    assert_eq!(values, [Some(AllEnumeration::A), None]);
}

#[test]
fn a_value_that_only_one_alternative_has_tells_it() {
    let option: OptionModel = read(json!({"type": 6, "name": "a"}));
    assert!(matches!(option, OptionModel::Role(_)));
    for (kind, list) in [(5, false), (7, true), (8, true)] {
        let option: OptionModel = read(json!({"name": "a", "type": kind}));
        assert_eq!(matches!(option, OptionModel::List(_)), list, "{kind}");
    }
    let new = json!({"type": 9, "name": "a"});
    let option: OptionModel = read(new.clone());
    assert_eq!(option, OptionModel::Unknown(new.clone()));
    assert_eq!(written(&option), new);
    let account: Source = read(json!({"object": "account", "number": "1", "status": "new"}));
    assert!(matches!(account, Source::Account(_)));
}

#[test]
fn what_is_only_sent_is_not_missed_in_what_is_received() {
    let card: Source = read(json!({"object": "card", "number": "1"}));
    assert!(matches!(card, Source::Card(card) if card.code.is_none()));
}

#[test]
fn keywords_of_objects_without_a_type_take_what_is_no_object() {
    let problem = json!({
        "title": "no such page", "closed": "x", "any": [1], "demanding": true, "short": 7,
        "shown": "none", "listOrWord": "all", "list": ["a"], "counts": {"a": 1},
        "details": {"comment": "x", "fields": {"a": null}},
    });
    let read: Problem = read(problem.clone());
    assert_eq!(read.additional["details"]["comment"], "x");
    assert_eq!(written(&read), problem);
}

#[test]
fn what_is_only_sent_is_asked_for_where_it_is_sent() {
    let user = UserInput::new("Ann", "secret", None, Photo::new("https://example.com/a"));
    let sent = json!({"name": "Ann", "password": "secret", "pin": null, "photo": {"url": "https://example.com/a"}});
    assert_eq!(written(&user), sent);
    let user: User = read(json!({"id": "1", "name": "Ann", "stamp": "2025-01-31T12:00:00Z"}));
    assert_eq!((user.password, user.pin, user.photo), (None, None, None));
}

#[test]
fn null_is_a_value_where_any_may_be() {
    for mut value in [json!({"any": null}), json!({"any": [null]}), json!({})] {
        value["title"] = json!("t");
        assert_eq!(written(&read::<Problem>(value.clone())), value);
    }
}
