//! Setters of what is sent: what they take, and what is written then.

use crate::runtime::{Constant, Json, Patch, object, string_enum};
use serde_json::{json, to_value};
use std::collections::{BTreeMap, HashMap};

type Counts = BTreeMap<String, i64>;

#[derive(Clone, Debug, PartialEq)]
struct Parcel {
    weight: f64,
    note: Patch<String>,
    speed: Option<Speed>,
    insured: Option<Constant>,
    size: Option<Constant>,
    tags: Patch<Vec<String>>,
    sizes: Option<Vec<f64>>,
    labels: Option<BTreeMap<String, String>>,
    counts: Option<Counts>,
    inside: Option<Box<Parcel>>,
    extra: Option<Json>,
    new: Option<bool>,
    more: BTreeMap<String, i64>,
}

object! {
    Parcel {
        weight: required f64 = "weight",
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
        speed: optional Speed = "speed" set(speed: impl Into<Speed> => value),
        insured: optional Constant = "insured" only(insured: true),
        size: optional Constant = "size" only(size: -1),
        tags: patch Vec<String> = "tags" set(tags: impl IntoIterator<Item = impl Into<String>> => list) null(tags_null),
        sizes: optional Vec<f64> = "sizes" set(sizes: impl IntoIterator<Item = f64> => list),
        labels: optional BTreeMap<String, String> = "labels" set(labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
        counts: optional Counts = "counts" set(counts: impl IntoIterator<Item = (impl Into<String>, i64)> => map),
        inside: optional Box<Parcel> = "inside" set(inside: Parcel => boxed),
        extra: optional Json = "extra" set(extra: impl Into<Json> => value),
        new: optional bool = "new" set(#[deprecated] set_new: bool => value),
        ..more: i64; set(more: impl IntoIterator<Item = (impl Into<String>, i64)> => map)
    }
    new(weight: f64)
}

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
enum Speed {
    Fast,
    Unknown(String),
}

string_enum! { Speed { Fast = "fast" } else Unknown }

/// Each member may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
struct Filter {
    text: Option<String>,
    again: Option<Box<Filter>>,
}

object! {
    Filter {
        text: optional String = "text" set(text: impl Into<String> => value),
        again: optional Box<Filter> = "again" set(again: impl Into<Filter> => boxed),
    }
}

#[test]
fn they_take_what_becomes_a_value() {
    #[allow(deprecated)]
    let parcel = Parcel::new(1.5)
        .note("Ring twice")
        .speed("fast")
        .insured()
        .size()
        .tags(["a", "b"])
        .sizes((1..3).map(f64::from))
        .labels([("to", "Ann")])
        .counts(HashMap::from([("box", 2)]))
        .inside(Parcel::new(0.5).speed(Speed::Unknown("slow".into())))
        .extra("text")
        .set_new(true)
        .more([("z", 1)]);
    let expected = json!({
        "weight": 1.5, "note": "Ring twice", "speed": "fast", "insured": true, "size": -1,
        "tags": ["a", "b"], "sizes": [1.0, 2.0], "labels": {"to": "Ann"}, "counts": {"box": 2},
        "inside": {"weight": 0.5, "speed": "slow"}, "extra": "text", "new": true, "z": 1,
    });
    assert_eq!(to_value(&parcel).expect("JSON"), expected);
}

#[test]
fn null_is_a_setter_of_its_own() {
    let parcel = Parcel::new(1.0).note_null().tags(["a"]).tags_null();
    let expected = json!({"weight": 1.0, "note": null, "tags": null});
    assert_eq!(to_value(&parcel).expect("JSON"), expected);
    assert_eq!(parcel.note("back").note, Patch::Value("back".into()));
}

#[test]
fn the_last_one_counts() {
    let filter = Filter::default().text("a").text(String::from("b"));
    let again = filter.clone().again(filter);
    let expected = json!({"text": "b", "again": {"text": "b"}});
    assert_eq!(to_value(&again).expect("JSON"), expected);
}
