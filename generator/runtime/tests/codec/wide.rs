//! Tables of 60 and 500 names, which are searched and not only walked through.

use super::five_hundred::five_hundred;
use crate::runtime::{Object, find, object};
use serde_json::{Map, Value, from_str, from_value, to_string};

/// A struct whose fields are required integers.
macro_rules! wide {
    ($type:ident: $($field:ident $name:literal,)*) => {
        #[derive(Clone, Debug, PartialEq)]
        struct $type {
            $($field: i64,)*
        }

        object! { $type { $($field: required i64 = $name),* } }

        impl $type {
            const NAMES: &'static [&'static str] = &[$($name),*];

            fn values(&self) -> Vec<i64> {
                vec![$(self.$field),*]
            }
        }
    };
}

#[rustfmt::skip]
wide! { Sixty:
    f000 "f000", f059 "f059", f058 "f058", f057 "f057", f056 "f056", f055 "f055",
    f054 "f054", f053 "f053", f052 "f052", f051 "f051", f050 "f050", f049 "f049",
    f048 "f048", f047 "f047", f046 "f046", f045 "f045", f044 "f044", f043 "f043",
    f042 "f042", f041 "f041", f040 "f040", f039 "f039", f038 "f038", f037 "f037",
    f036 "f036", f035 "f035", f034 "f034", f033 "f033", f032 "f032", f031 "f031",
    f030 "f030", f029 "f029", f028 "f028", f027 "f027", f026 "f026", f025 "f025",
    f024 "f024", f023 "f023", f022 "f022", f021 "f021", f020 "f020", f019 "f019",
    f018 "f018", f017 "f017", f016 "f016", f015 "f015", f014 "f014", f013 "f013",
    f012 "f012", f011 "f011", f010 "f010", f009 "f009", f008 "f008", f007 "f007",
    f006 "f006", f005 "f005", f004 "f004", f003 "f003", f002 "f002", f001 "f001",
}

five_hundred! { wide FiveHundred: }

/// An object with each name's place as its value, the names in the order that `step` gives.
fn object(names: &[&str], step: usize) -> String {
    let count = names.len();
    let member = |i: usize| {
        let place = i * step % count;
        format!(r#""{}":{place},"unknown{i}":[{{}}]"#, names[place])
    };
    let members: Vec<_> = (0..count).map(member).collect();
    format!("{{{}}}", members.join(","))
}

fn places(count: usize) -> Vec<i64> {
    (0..count as i64).collect()
}

#[test]
fn sixty_fields_in_any_order() {
    for step in [1, 59, 7, 17] {
        let value: Sixty = from_str(&object(Sixty::NAMES, step)).expect("it fits");
        assert_eq!(value.values(), places(60), "step {step}");
    }
}

#[test]
fn five_hundred_fields_in_any_order() {
    for step in [1, 499, 7, 123] {
        let value: FiveHundred = from_str(&object(FiveHundred::NAMES, step)).expect("it fits");
        assert_eq!(value.values(), places(500), "step {step}");
    }
}

#[test]
fn each_field_is_missed_by_its_name() {
    let whole: Map<String, Value> = FiveHundred::NAMES
        .iter()
        .map(|name| ((*name).to_owned(), 1.into()))
        .collect();
    for name in FiveHundred::NAMES {
        let mut less = whole.clone();
        less.remove(*name);
        let error = from_value::<FiveHundred>(less.into()).expect_err("one is missing");
        assert_eq!(error.to_string(), format!("missing field `{name}`"));
    }
}

#[test]
fn fields_are_written_in_table_order() {
    let value: Sixty = from_str(&object(Sixty::NAMES, 7)).expect("it fits");
    let member = |(place, name): (usize, &&str)| format!(r#""{name}":{place}"#);
    let members: Vec<_> = Sixty::NAMES.iter().enumerate().map(member).collect();
    assert_eq!(
        to_string(&value).expect("JSON"),
        format!("{{{}}}", members.join(","))
    );
}

#[test]
fn a_table_finds_each_of_its_names_and_no_other() {
    let index = <FiveHundred as Object>::INDEX;
    for (place, name) in FiveHundred::NAMES.iter().enumerate() {
        assert_eq!(
            find(FiveHundred::NAMES, index, 0, name),
            Some(place),
            "{name}"
        );
    }
    for name in [
        "",
        "f",
        "f500",
        "f0000",
        "g",
        "F001",
        "a name with more than sixteen bytes",
    ] {
        assert_eq!(find(FiveHundred::NAMES, index, 0, name), None, "{name}");
    }
}

/// The longest run of slots without a free one.
#[test]
fn searches_are_short() {
    let index = <FiveHundred as Object>::INDEX;
    let runs = index.split(|slot| *slot == u16::MAX).map(<[u16]>::len);
    let longest = runs.max();
    assert!(longest < Some(9), "{longest:?}");
}
