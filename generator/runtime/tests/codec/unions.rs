//! Unions, with a tag and without.

use crate::runtime::{Json, object, tagged_union, union};
use serde_json::{from_str, json, to_string};

#[derive(Clone, Debug, PartialEq)]
struct Cat {
    lives: i32,
    friend: Option<Animal>,
}

object! { Cat { lives: required i32 = "lives", friend: optional Animal = "friend" } }

#[derive(Clone, Debug, PartialEq)]
struct Dog {
    kind: String,
    friends: Vec<Animal>,
}

object! { Dog { kind: required String = "kind", friends: required Vec<Animal> = "friends" } }

#[derive(Clone, Debug, PartialEq)]
enum Animal {
    Cat(Box<Cat>),
    Dog(Dog),
    Unknown(Json),
}

tagged_union! { Animal by "kind" { Cat = "cat" | "kitten", Dog = "dog" } else Unknown }

fn animal(text: &str) -> Result<Animal, String> {
    from_str(text).map_err(|error| error.to_string())
}

#[test]
fn the_tag_chooses_wherever_it_stands() {
    let cat = Animal::Cat(Box::new(Cat {
        lives: 9,
        friend: None,
    }));
    assert_eq!(animal(r#"{"kind":"cat","lives":9}"#), Ok(cat.clone()));
    assert_eq!(
        animal(r#" {"x":{"kind":"dog"},"lives":9,"kind":"kitten"}"#),
        Ok(cat.clone())
    );
    assert_eq!(animal(r#"{"\u006bind":"c\u0061t","lives":9}"#), Ok(cat));
    let dog = Dog {
        kind: "dog".into(),
        friends: Vec::new(),
    };
    assert_eq!(
        animal(r#"{"friends":[],"kind":"dog"}"#),
        Ok(Animal::Dog(dog))
    );
}

#[test]
fn unknown_tags_and_none_keep_the_value() {
    for text in [
        r#"{"kind":"cow","milk":[1.50,null]}"#,
        r#"{"lives":1}"#,
        r#"{"kind":7}"#,
        "[1]",
        "null",
        r#""cat""#,
    ] {
        let value: Json = from_str(text).expect("JSON");
        let read = animal(text).expect("open");
        assert_eq!(read, Animal::Unknown(value.clone()));
        assert_eq!(to_string(&read).expect("JSON"), value.to_string());
    }
}

#[test]
fn a_known_tag_with_another_body_is_an_error() {
    let error = animal(r#"{"kind":"cat","lives":"nine"}"#).expect_err("lives");
    assert!(
        error.starts_with(r#"invalid type: string "nine", expected i32"#),
        "{error}"
    );
    assert!(animal(r#"{"kind":"dog"}"#).is_err());
}

#[test]
fn the_tag_is_written_once() {
    let cat = Animal::Cat(Box::new(Cat {
        lives: 9,
        friend: None,
    }));
    assert_eq!(
        to_string(&cat).expect("JSON"),
        r#"{"lives":9,"kind":"cat"}"#
    );
    let dog = Animal::Dog(Dog {
        kind: "dog".into(),
        friends: vec![cat],
    });
    let text = r#"{"kind":"dog","friends":[{"lives":9,"kind":"cat"}]}"#;
    assert_eq!(to_string(&dog).expect("JSON"), text);
    assert_eq!(animal(text), Ok(dog.clone()));
    assert_eq!(
        serde_json::to_value(&dog).expect("a value").to_string(),
        json!({"kind":"dog","friends":[{"lives":9,"kind":"cat"}]}).to_string()
    );
}

#[test]
fn every_json_reader_works() {
    let json = json!({"kind":"dog","friends":[{"kind":"cat","lives":1},{"kind":"fish"}]});
    let from_text = animal(&json.to_string()).expect("it fits");
    assert_eq!(
        serde_json::from_value::<Animal>(json.clone()).expect("a value"),
        from_text
    );
    assert_eq!(
        serde_json::from_reader::<_, Animal>(json.to_string().as_bytes()).expect("a reader"),
        from_text
    );
}

#[test]
fn deep_unions_are_errors_not_overflows() {
    let depth = 50_000;
    let deep = format!(
        "{}null{}",
        r#"{"kind":"cat","lives":1,"friend":"#.repeat(depth),
        "}".repeat(depth)
    );
    let error = animal(&deep).expect_err("too deep");
    assert!(error.starts_with("recursion limit exceeded"), "{error}");
    let depth = 100;
    let fine = format!(
        "{}null{}",
        r#"{"kind":"cat","lives":1,"friend":"#.repeat(depth),
        "}".repeat(depth)
    );
    assert!(animal(&fine).is_ok());
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(String),
    Order(String),
    Count(i64),
    Ratio(f64),
    Flag(bool),
    Texts(Vec<String>),
    Counts(Vec<i64>),
    Cat(Cat),
    Point(Point),
    Unknown(Json),
}

union! {
    Value {
        Text = string,
        Order = string ["asc", "desc"],
        Count = integer,
        Ratio = number,
        Flag = boolean,
        Texts = array of string,
        Counts = array of integer,
        Cat = object ["lives", "friend"] requires ["lives"],
        Point = object ["x", "y", "z"] requires ["x", "y"],
    } else Unknown
}

#[derive(Clone, Debug, PartialEq)]
struct Point {
    x: f64,
    y: f64,
}

object! { Point { x: required f64 = "x", y: required f64 = "y" } }

#[test]
fn the_look_chooses() {
    let cases = [
        (r#""a""#, Value::Text("a".into())),
        (r#""asc""#, Value::Order("asc".into())),
        ("7", Value::Count(7)),
        ("-7", Value::Count(-7)),
        ("7.0", Value::Count(7)),
        ("1e20", Value::Ratio(1e20)),
        ("7.5", Value::Ratio(7.5)),
        ("true", Value::Flag(true)),
        (r#"["a"]"#, Value::Texts(vec!["a".into()])),
        ("[ 1, 2]", Value::Counts(vec![1, 2])),
        ("[]", Value::Texts(Vec::new())),
        (
            r#"{"lives":1,"x":1}"#,
            Value::Cat(Cat {
                lives: 1,
                friend: None,
            }),
        ),
        (
            r#"{"z":0,"y":2,"x":1}"#,
            Value::Point(Point { x: 1.0, y: 2.0 }),
        ),
    ];
    for (text, expected) in cases {
        let value: Value = from_str(text).expect("open");
        assert_eq!(value, expected, "{text}");
        let again: Value = from_str(&to_string(&value).expect("JSON")).expect("open");
        assert_eq!(again, expected, "{text}");
    }
}

#[test]
fn what_fits_nothing_is_kept() {
    for text in [
        "null",
        r#"{"x":1}"#,
        r#"[null]"#,
        r#"{"lives":"nine"}"#,
        r#"["a",1]"#,
    ] {
        let json: Json = from_str(text).expect("JSON");
        assert_eq!(
            from_str::<Value>(text).expect("open"),
            Value::Unknown(json),
            "{text}"
        );
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Text {
    value: String,
}

object! { Text { value: required String = "value" } }

#[derive(Clone, Debug, PartialEq)]
struct Number {
    value: f64,
}

object! { Number { value: required f64 = "value" } }

#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Text(Text),
    Number(Number),
    Flag(Text),
    Unknown(Json),
}

union! {
    Choice {
        Text = object ["value"] requires ["value"],
        Number = object ["value"] requires ["value"],
        Flag = object ["type", "value"] with { "type" = 5 | "five", "old" = false },
    } else Unknown
}

#[test]
fn of_equals_the_first_that_decodes_is_chosen() {
    let text = |value: &str| Text {
        value: value.into(),
    };
    let unknown = |text: &str| Choice::Unknown(from_str(text).expect("JSON"));
    let cases = [
        (r#"{"value":"a"}"#, Choice::Text(text("a"))),
        (r#"{"value":1}"#, Choice::Number(Number { value: 1.0 })),
        (r#"{"type":5,"value":"a"}"#, Choice::Flag(text("a"))),
        (r#"{"value":"a","type":5.0}"#, Choice::Flag(text("a"))),
        (
            r#"{"value":"a","type":"f\u0069ve"}"#,
            Choice::Flag(text("a")),
        ),
        (r#"{"value":"a","type":6}"#, Choice::Text(text("a"))),
        (
            r#"{"type":5,"old":true}"#,
            unknown(r#"{"type":5,"old":true}"#),
        ),
        (r#"{"value":true}"#, unknown(r#"{"value":true}"#)),
    ];
    for (text, expected) in cases {
        assert_eq!(from_str::<Choice>(text).expect("open"), expected, "{text}");
    }
}
