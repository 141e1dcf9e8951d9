//! Members that no property names.

use crate::cases::case_additional_typed::models::PatternedFields;
use crate::cases::case_keyed_maps::models::{Report, ReportColoursKey, State};
use crate::runtime::Json;
use serde_json::json;

#[test]
fn members_whose_names_fit_a_pattern_have_its_type() {
    let value = json!({"a": "b", "x-color": "red", "later": 5, "x-size": "large"});
    let read: PatternedFields = serde_json::from_value(value).expect("a value that can be read");
    assert_eq!(read.a.as_deref(), Some("b"));
    let names: Vec<&str> = read.additional.keys().map(String::as_str).collect();
    // What a later version of the API may add is no text, and says nothing of the members that are.
    assert_eq!(names, ["x-color", "x-size"]);
    let written: Json = serde_json::to_value(&read).expect("a value that can be written");
    assert_eq!(
        written,
        json!({"a": "b", "x-color": "red", "x-size": "large"})
    );
}

#[test]
fn maps_are_read_and_written_by_the_values_of_an_enumeration() {
    let value = json!({
        "counts": {"open": 2, "moved": 1},
        "since": {"closed": "2025-01-31T12:00:00Z"},
        "colours": {"green": {"hex": "0f0"}},
    });
    let read: Report = serde_json::from_value(value.clone()).expect("a value that can be read");
    assert_eq!(read.counts[&State::Open], 2);
    // What the document does not list is kept.
    assert_eq!(read.counts[&State::from("moved")], 1);
    let since = read.since.as_ref().expect("it is there");
    assert_eq!(
        since[&State::Closed].to_rfc3339(),
        "2025-01-31T12:00:00+00:00"
    );
    let colours = read.colours.as_ref().expect("they are there");
    assert_eq!(colours[&ReportColoursKey::Green].hex, "0f0");
    let written: Json = serde_json::to_value(&read).expect("a value that can be written");
    assert_eq!(written, value);
    let made = Report::new([(State::Closed, 3)].into()).maybe([(ReportColoursKey::Red, 1)]);
    let written: Json = serde_json::to_value(&made).expect("a value that can be written");
    assert_eq!(
        written,
        json!({"counts": {"closed": 3}, "maybe": {"red": 1}})
    );
}
