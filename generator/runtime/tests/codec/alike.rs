//! Unions whose variants a value fits alike: the one of which the least is left out is taken.

use crate::runtime::{Json, object, string_enum, tagged_union, union};
use serde::de::DeserializeOwned;
use serde_json::{from_str, from_value, json, to_value};
use std::time::{Duration, Instant};

fn read<T: DeserializeOwned>(value: Json) -> T {
    from_value(value).expect("a value that can be read")
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Name {
    name: Option<String>,
}

object! { Name { name: optional String = "name" } }

#[derive(Clone, Debug, Default, PartialEq)]
struct Size {
    width: Option<i32>,
    unit: Option<Unit>,
}

object! { Size { width: optional i32 = "width", unit: optional Unit = "unit" } }

#[derive(Clone, Debug, PartialEq)]
enum Unit {
    Inch,
    Unknown(String),
}

string_enum! { Unit { Inch = "in" } else Unknown }

#[derive(Clone, Debug, Default, PartialEq)]
struct Free {
    width: Option<i32>,
    unit: Option<String>,
}

object! { Free { width: optional i32 = "width", unit: optional String = "unit" } }

/// A variant with a member of each type.
macro_rules! cells {
    ($($cell:ident of $view:ty)*) => {
        $(
            #[derive(Clone, Debug, Default, PartialEq)]
            struct $cell {
                id: Option<i32>,
                view: Option<$view>,
            }

            object! { $cell { id: optional i32 = "id", view: optional $view = "view" } }
        )*
    };
}

cells! {
    Named of Name
    Sized of Size
    Wide of Free
}

#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Named(Named),
    Sized(Sized),
    Wide(Wide),
    Unknown(Json),
}

union! {
    Cell {
        Named = object ["id", "view"],
        Sized = object ["id", "view"],
        Wide = object ["id", "view"],
    } else Unknown
}

#[test]
fn the_variant_that_keeps_the_most_is_taken() {
    let named: Cell = read(json!({"id": 1, "view": {"name": "a"}, "new": 0}));
    assert!(matches!(named, Cell::Named(_)), "{named:?}");
    let sized: Cell = read(json!({"id": 1, "view": {"width": 1, "unit": "in"}}));
    assert!(matches!(sized, Cell::Sized(_)), "{sized:?}");
    let unlisted: Cell = read(json!({"id": 1, "view": {"width": 1, "unit": "mile"}}));
    assert!(matches!(unlisted, Cell::Wide(_)), "{unlisted:?}");
    let more: Cell = read(json!({"id": 1, "view": {"width": 1, "name": "a", "unit": "in"}}));
    assert!(matches!(more, Cell::Sized(_)), "{more:?}");
}

#[test]
fn a_variant_that_requires_more_is_taken_unless_it_keeps_less() {
    #[derive(Clone, Debug, PartialEq)]
    enum Either {
        Sized(Sized),
        Named(Named),
        Unknown(Json),
    }
    union! {
        Either {
            Sized = object ["id", "view"],
            Named = object ["id", "view"] requires ["view"],
        } else Unknown
    }
    let named: Either = read(json!({"view": {}, "id": 1, "new": 0}));
    assert!(matches!(named, Either::Named(_)), "{named:?}");
    let sized: Either = read(json!({"view": {"width": 1}, "id": 1, "new": 0}));
    assert!(matches!(sized, Either::Sized(_)), "{sized:?}");
}

#[test]
fn of_equal_ones_the_first_is_taken() {
    for view in [json!({}), json!({"new": 1}), json!({"new": 1, "more": 2})] {
        let cell: Cell = read(json!({"id": 1, "view": view}));
        assert!(matches!(cell, Cell::Named(_)), "{cell:?}");
    }
    let both: Cell = read(json!({"view": {"name": "a", "width": 1}}));
    assert!(matches!(both, Cell::Named(_)), "{both:?}");
}

#[test]
fn a_variant_that_does_not_decode_is_not_taken_and_counts_nothing() {
    // What `Named` and `Sized` leave out before they fail is not `Wide`'s.
    let wide: Cell = read(json!({"view": {"a": 1, "b": 2, "width": 1.0, "unit": "x"}, "id": 2}));
    assert!(matches!(wide, Cell::Wide(_)), "{wide:?}");
    let none: Cell = read(json!({"view": {"new": 1}, "id": "text"}));
    assert!(matches!(none, Cell::Unknown(_)), "{none:?}");
}

#[test]
fn lists_are_told_by_what_is_kept_of_their_items() {
    #[derive(Clone, Debug, PartialEq)]
    enum Lists {
        Names(Vec<Name>),
        Sizes(Vec<Size>),
        Unknown(Json),
    }
    union! { Lists { Names = array, Sizes = array } else Unknown }
    let sizes: Lists = read(json!([{"width": 1}]));
    assert!(matches!(sizes, Lists::Sizes(_)), "{sizes:?}");
    let names: Lists = read(json!([{"name": "a"}, {"name": "b"}, {"width": 1}]));
    assert!(matches!(names, Lists::Names(_)), "{names:?}");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Kept {
    name: Option<String>,
    rest: std::collections::BTreeMap<String, Json>,
}

object! { Kept { name: optional String = "name", ..rest: Json } }

#[test]
fn a_variant_that_keeps_other_members_is_taken_where_there_are_such() {
    #[derive(Clone, Debug, PartialEq)]
    enum Either {
        Name(Name),
        Kept(Kept),
        Unknown(Json),
    }
    union! { Either { Name = object ["name"], Kept = object ["name"] others kept } else Unknown }
    assert!(matches!(read(json!({"name": "a"})), Either::Name(_)));
    assert!(matches!(
        read(json!({"name": "a", "b": 1})),
        Either::Kept(_)
    ));
}

#[derive(Clone, Debug, PartialEq)]
enum Tagged {
    Cat(Name),
    Unknown(Json),
}

tagged_union! { Tagged by "kind" { Cat = "cat" } else Unknown }

cells! {
    Outer of Cell
    Other of Tagged
    Plain of Name
}

#[test]
fn only_what_is_left_out_of_the_chosen_variant_of_a_union_inside_counts() {
    #[derive(Clone, Debug, PartialEq)]
    enum Around {
        Plain(Plain),
        Outer(Outer),
        Other(Other),
        Unknown(Json),
    }
    union! {
        Around {
            Plain = object ["id", "view"],
            Outer = object ["id", "view"],
            Other = object ["id", "view"],
        } else Unknown
    }
    let outer: Around =
        read(json!({"view": {"id": 1, "view": {"width": 1, "unit": "x", "new": 0}}}));
    let Around::Outer(outer) = &outer else {
        panic!("{outer:?}")
    };
    assert!(matches!(outer.view, Some(Cell::Wide(_))), "{outer:?}");
    // A value that is none of its alternatives counts like a member that is left out.
    let other: Around = read(json!({"view": {"kind": "cow", "milk": 1}}));
    assert!(matches!(other, Around::Other(_)), "{other:?}");
    let plain: Around = read(json!({"view": {"milk": 1}}));
    assert!(matches!(plain, Around::Plain(_)), "{plain:?}");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Left {
    left: Option<i32>,
    view: Option<Vec<Name>>,
}

object! { Left { left: optional i32 = "left", view: optional Vec<Name> = "view" } }

#[derive(Clone, Debug, Default, PartialEq)]
struct Right {
    right: Option<i32>,
    view: Option<Vec<Size>>,
}

object! { Right { right: optional i32 = "right", view: optional Vec<Size> = "view" } }

#[derive(Clone, Debug, PartialEq)]
enum Sides {
    Left(Left),
    Right(Right),
    Several(Vec<Sides>),
    Unknown(Json),
}

union! {
    Sides {
        Left = object ["left", "view"],
        Right = object ["right", "view"],
    } several Several else Unknown
}

#[test]
fn what_several_variants_keep_inside_of_a_member_is_written_as_one() {
    let all = json!({"view": [{"name": "a", "width": 1}, {"width": 2}, {"name": "b"}]});
    let sides: Sides = read(all.clone());
    assert_eq!(sides.alternatives().len(), 2, "{sides:?}");
    assert_eq!(to_value(&sides).expect("JSON"), all);
    // A member that nobody knows is not kept by reading it once more.
    let one: Sides = read(json!({"left": 1, "view": [{"name": "a", "new": 1}]}));
    assert!(matches!(one, Sides::Left(_)), "{one:?}");
    let right: Sides = read(json!({"view": [{"width": 1}]}));
    assert!(matches!(right, Sides::Right(_)), "{right:?}");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Near {
    next: Option<Box<Chain>>,
    near: Option<i32>,
}

object! { Near { next: optional Box<Chain> = "next", near: optional i32 = "near" } }

#[derive(Clone, Debug, Default, PartialEq)]
struct Far {
    next: Option<Box<Chain>>,
    far: Option<i32>,
}

object! { Far { next: optional Box<Chain> = "next", far: optional i32 = "far" } }

#[derive(Clone, Debug, PartialEq)]
enum Chain {
    Near(Near),
    Far(Far),
    Again(Near),
    Unknown(Json),
}

union! {
    Chain {
        Near = object ["next", "near"],
        Far = object ["next", "far"],
        Again = object ["next", "near"],
    } else Unknown
}

#[test]
fn what_is_alike_on_each_of_many_levels_is_read_in_time() {
    let start = Instant::now();
    for filler in [0, 100_000] {
        let inner = format!("{{\"new\":\"{}\"}}", "x".repeat(filler));
        let levels = 100;
        let text = format!(
            "{}{inner}{}",
            r#"{"next":"#.repeat(levels),
            "}".repeat(levels)
        );
        let chain: Chain = from_str(&text).expect("it fits");
        let mut levels_read = 0;
        let mut next = Some(&chain);
        while let Some(Chain::Near(near)) = next {
            levels_read += 1;
            next = near.next.as_deref();
        }
        assert_eq!(levels_read, levels + 1);
    }
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_panic_while_a_value_is_read_changes_nothing_later() {
    struct Panics;
    impl<'de> serde::Deserialize<'de> for Panics {
        fn deserialize<D: serde::Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
            panic!("while it is read")
        }
    }
    impl serde::Serialize for Panics {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }
    }
    enum Panicking {
        Name(Name),
        Panics(Panics),
        Unknown(Json),
    }
    union! { Panicking { Name = object, Panics = object } else Unknown }
    let panicked = std::panic::catch_unwind(|| {
        let _: Result<Panicking, _> = from_str(r#"{"a":1,"name":1}"#);
    });
    assert!(panicked.is_err());
    the_variant_that_keeps_the_most_is_taken();
    what_several_variants_keep_inside_of_a_member_is_written_as_one();
}
