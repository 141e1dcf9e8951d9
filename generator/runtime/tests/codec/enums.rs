//! Enumerations of strings and integers.

use crate::runtime::{ParameterData, ParameterValue, integer_enum, string_enum};
use serde_json::{from_str, to_string};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
enum Status {
    Active,
    OnHold,
    Unknown(String),
}

string_enum! { Status { Active = "active", OnHold = "on hold" } else Unknown }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
enum Level {
    Low,
    Below,
    Unknown(i64),
}

integer_enum! { Level { Low = 1, Below = -1 } else Unknown }

macro_rules! letters {
    ($($name:ident $wire:literal)*) => {
        #[derive(Clone, Debug, PartialEq)]
        enum Letter {
            $($name,)*
            Unknown(String),
        }

        string_enum! { Letter { $($name = $wire),* } else Unknown }

        const LETTERS: &[(&str, Letter)] = &[$(($wire, Letter::$name)),*];
    };
}

letters! {
    Z "z" Y "y" X "x" W "w" V "v" U "u" T "t" S "s" R "r" Q "q" P "p" O "o" N "n" M "m" L "l" K "k" J "j" I "i" H "h"
    G "g" F "f" E "e" D "d" C "c" B "b" A "a"
}

#[test]
fn listed_strings_are_variants_and_others_are_kept() {
    assert_eq!(
        from_str::<Status>(r#""on hold""#).expect("listed"),
        Status::OnHold
    );
    assert_eq!(
        from_str::<Status>(r#""\u0061ctive""#).expect("listed, escaped"),
        Status::Active
    );
    let gone: Status = from_str(r#""gone""#).expect("open");
    assert_eq!(gone, Status::Unknown("gone".into()));
    assert_eq!(to_string(&gone).expect("JSON"), r#""gone""#);
    assert_eq!(to_string(&Status::OnHold).expect("JSON"), r#""on hold""#);
    let error = from_str::<Status>("1").expect_err("no string");
    assert!(error.to_string().contains("expected a string"), "{error}");
}

#[test]
fn strings_convert_both_ways() {
    assert_eq!(Status::from("active"), Status::Active);
    assert_eq!(Status::from("active".to_owned()), Status::Active);
    assert_eq!("x".parse(), Ok(Status::Unknown("x".into())));
    assert_eq!(Status::OnHold.as_str(), "on hold");
    assert_eq!(format!("{:>8}|", Status::Active), "  active|");
    assert_eq!(
        Status::OnHold.parameter(),
        ParameterData::Text("on hold".into())
    );
}

#[test]
fn strings_are_compared_and_listed() {
    let gone = Status::from("gone");
    assert!(Status::OnHold == *"on hold" && gone == "gone");
    assert!(Status::OnHold != "active");
    assert_eq!(AsRef::<str>::as_ref(&Status::Active), "active");
    assert_eq!(Status::VALUES, [Status::Active, Status::OnHold]);
    assert_eq!(Level::VALUES, [Level::Low, Level::Below]);
    assert_eq!(
        (i64::from(Level::Below), i64::from(Level::from(7))),
        (-1, 7)
    );
}

#[test]
fn a_string_enumeration_is_a_key() {
    let map: BTreeMap<Status, i32> = from_str(r#"{"active":1,"other":2}"#).expect("a map");
    assert_eq!(map[&Status::Active], 1);
    assert_eq!(map[&Status::Unknown("other".into())], 2);
    assert_eq!(to_string(&map).expect("JSON"), r#"{"active":1,"other":2}"#);
}

#[test]
fn a_long_table_is_searched_right() {
    for (wire, letter) in LETTERS {
        assert_eq!(Letter::from(*wire), *letter);
        assert_eq!(letter.as_str(), *wire);
    }
    assert_eq!(Letter::from("aa"), Letter::Unknown("aa".into()));
}

#[test]
fn listed_integers_are_variants_and_others_are_kept() {
    assert_eq!(from_str::<Level>("1").expect("listed"), Level::Low);
    assert_eq!(from_str::<Level>("-1").expect("listed"), Level::Below);
    assert_eq!(
        from_str::<Level>("1.0").expect("listed, as a double"),
        Level::Low
    );
    assert_eq!(from_str::<Level>("7").expect("open"), Level::Unknown(7));
    assert_eq!(to_string(&Level::Unknown(7)).expect("JSON"), "7");
    assert_eq!(Level::from(-1).value(), -1);
    assert_eq!(Level::Below.to_string(), "-1");
    for text in ["1.5", "18446744073709551615", "1e300", "\"1\""] {
        assert!(from_str::<Level>(text).is_err(), "{text}");
    }
}
