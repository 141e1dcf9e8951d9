//! Members that no property names.

use crate::cases::case_additional_typed::models::PatternedFields;
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
