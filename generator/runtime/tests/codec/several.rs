//! Unions whose values may be of several variants, and members that tell a variant.

use crate::runtime::{Json, common, object, tagged_union, union};
use serde_json::{from_value, json, to_value};

fn read<T: serde::de::DeserializeOwned>(value: Json) -> T {
    from_value(value).expect("a value that can be read")
}

fn written<T: serde::Serialize>(value: &T) -> Json {
    to_value(value).expect("a value that can be written")
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Cup {
    size: i32,
    lid: Option<bool>,
}

object! { Cup { size: required i32 = "size", lid: optional bool = "lid" } }

#[derive(Clone, Debug, PartialEq)]
struct Lamp {
    watts: i32,
    lid: Option<bool>,
}

object! { Lamp { watts: required i32 = "watts", lid: optional bool = "lid" } }

#[derive(Clone, Debug, PartialEq)]
enum Thing {
    Cup(Cup),
    Lamp(Lamp),
    Code(i64),
    Several(Vec<Thing>),
    Unknown(Json),
}

union! {
    Thing {
        Cup = object ["size", "lid"] requires ["size"],
        Lamp = object ["watts", "lid"] requires ["watts"],
        Code = integer,
    } several Several else Unknown
}

#[test]
fn what_is_of_several_variants_is_read_as_each() {
    let both = json!({"size": 1, "watts": 2, "lid": true, "new": 0});
    let thing: Thing = read(both);
    let lid = Some(true);
    let cup = Thing::Cup(Cup { size: 1, lid });
    let lamp = Thing::Lamp(Lamp { watts: 2, lid });
    assert_eq!(thing, Thing::Several(vec![cup.clone(), lamp.clone()]));
    assert_eq!(thing.alternatives(), [cup.clone(), lamp]);
    let all = json!({"size": 1, "watts": 2, "lid": true});
    assert_eq!(written(&thing), all);
    let one: Thing = read(json!({"size": 1, "lid": true, "new": 0}));
    assert_eq!(one, cup);
    assert_eq!(one.alternatives(), [cup]);
    let broken: Thing = read(json!({"size": 1, "watts": "two"}));
    assert_eq!(broken.alternatives().len(), 1);
    assert_eq!(read::<Thing>(json!(5)), Thing::Code(5));
}

#[test]
fn several_write_the_first_value_of_a_member() {
    let cup = |size, lid| Thing::Cup(Cup { size, lid });
    let thing = Thing::Several(vec![cup(1, None), cup(2, Some(true))]);
    assert_eq!(written(&thing), json!({"size": 1, "lid": true}));
    let none = Thing::Several(vec![Thing::Code(1)]);
    assert!(to_value(none).is_err());
}

#[derive(Clone, Debug, PartialEq)]
enum Closed {
    Cup(Cup),
    Lamp(Lamp),
    Unknown(Json),
}

union! {
    Closed {
        Cup = object ["lid", "size"] others forbidden,
        Lamp = object ["lid"] others kept,
    } else Unknown
}

#[test]
fn a_forbidden_member_excludes_a_variant_unless_it_is_alone() {
    let lamp: Closed = read(json!({"size": 1, "watts": 2}));
    assert!(matches!(lamp, Closed::Lamp(_)));
    let cup: Closed = read(json!({"size": 1}));
    assert!(matches!(cup, Closed::Cup(_)));
    #[derive(Clone, Debug, PartialEq)]
    enum Only {
        Cup(Cup),
        Unknown(Json),
    }
    union! { Only { Cup = object ["size"] others forbidden } else Unknown }
    let cup: Only = read(json!({"size": 1, "new": 2}));
    assert!(matches!(cup, Only::Cup(_)));
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Account {
    object: Option<String>,
    number: Option<String>,
}

object! { Account { object: nullable String = "object", number: optional String = "number" } }

#[derive(Clone, Debug, PartialEq)]
enum Source {
    Account(Account),
    Other(Cup),
    Unknown(Json),
}

union! {
    Source {
        Account = object ["object", "number"] with { "object" = "account" | "acct", "level" = 5, "own" = true }
            adds { "object" = "account", "level" = 5, "own" = true },
        Other = object ["size"] requires ["size"],
    } else Unknown
}

#[test]
fn members_that_tell_a_variant_are_written_where_it_leaves_them_out() {
    let account = Account {
        object: None,
        number: Some("1".into()),
    };
    let source = Source::Account(account);
    let text = json!({"object": "account", "number": "1", "level": 5, "own": true});
    assert_eq!(written(&source), text);
    let source = read(json!({"object": "acct"}));
    assert!(matches!(source, Source::Account(_)));
    assert_eq!(
        written(&source),
        json!({"object": "acct", "level": 5, "own": true})
    );
}

#[derive(Clone, Debug, PartialEq)]
struct Base {
    kind: Option<String>,
    name: String,
    rest: std::collections::BTreeMap<String, Json>,
}

object! { Base { kind: optional String = "kind", name: required String = "name", ..rest: Json } }

#[derive(Clone, Debug, PartialEq)]
struct Cat {
    name: String,
    kind: Option<String>,
}

object! { Cat { name: required String = "name", kind: optional String = "kind" } }

#[derive(Clone, Debug, PartialEq)]
enum Animal {
    Cat(Box<Cat>),
    Base(Base),
    Unknown(Json),
}

tagged_union! { Animal by "kind" { Cat = "cat" } rest Base = "animal" | "being" else Unknown }

impl Animal {
    fn name(&self) -> Option<&str> {
        common!(self { Cat required name, Base required name })
    }

    fn kind(&self) -> Option<&String> {
        common!(self { Cat optional kind, Base optional kind })
    }
}

#[test]
fn what_variants_have_in_common_is_there_for_unknown_ones() {
    let new = json!({"kind": "dog", "name": "Rex", "bark": true});
    let animal: Animal = read(new.clone());
    assert!(matches!(animal, Animal::Base(_)));
    assert_eq!(animal.name(), Some("Rex"));
    assert_eq!(animal.kind().map(String::as_str), Some("dog"));
    assert_eq!(written(&animal), new);
    let cat: Animal = read(json!({"kind": "cat", "name": "Tom"}));
    assert!(matches!(cat, Animal::Cat(_)));
    assert_eq!(cat.name(), Some("Tom"));
    let less = json!({"kind": "dog", "bark": true});
    let animal: Animal = read(less.clone());
    assert_eq!(animal, Animal::Unknown(less));
    assert_eq!(animal.name(), None);
    let own = from_value::<Animal>(json!({"kind": "being"}));
    assert!(own.is_err());
    let base: Animal = read(json!({"name": "Joe"}));
    assert_eq!(written(&base), json!({"kind": "animal", "name": "Joe"}));
}

#[derive(Clone, Debug, PartialEq)]
struct Left {
    next: Option<Box<Both>>,
    left: i32,
}

object! { Left { next: optional Box<Both> = "next", left: required i32 = "left" } }

#[derive(Clone, Debug, PartialEq)]
struct Right {
    next: Option<Box<Both>>,
    right: i32,
}

object! { Right { next: optional Box<Both> = "next", right: required i32 = "right" } }

#[derive(Clone, Debug, PartialEq)]
enum Both {
    Left(Left),
    Right(Right),
    Several(Vec<Both>),
    Unknown(Json),
}

union! {
    Both {
        Left = object ["next", "left"] requires ["left"],
        Right = object ["next", "right"] requires ["right"],
    } several Several else Unknown
}

#[test]
fn what_is_several_on_each_of_many_levels_is_read_in_time() {
    let mut value = json!({"left": 0, "right": 0});
    for level in 1..60 {
        value = json!({"left": level, "right": level, "next": value});
    }
    let both: Both = read(value.clone());
    assert!(matches!(both, Both::Several(_)));
    assert_eq!(written(&both), value);
}
